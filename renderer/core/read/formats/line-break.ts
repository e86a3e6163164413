const ENDS_SENTENCE = /[.!?…]["'”’»)\]]?$/u;
const GOES_ON = /^["'“‘«(]?\p{Ll}/u;
/** A line shorter than this was broken for its meaning: an address, a label, a verse. */
const SHORT = 60;

/** True where a single line break inside an element parts two texts, false where they are one paragraph. */
export function breaksLine(line: string, next: string): boolean {
  if (line === '' || next === '') return true;
  if (GOES_ON.test(next) || /[,;–—-]$/u.test(line)) return false;
  return line.length < SHORT || ENDS_SENTENCE.test(line.slice(-4)) || next.length < SHORT;
}
