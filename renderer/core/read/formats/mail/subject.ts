/** What programs put before a subject when a message is answered or sent on, in many languages. */
const PREFIX =
  /^(?:re|fwd?|aw|wg|odp|pd|tr|sv|vs|vb|vl|rv|rif|antw|doorst|отв|ответ|пересл|відп|перес|fw|enc)(?:\s?[[(^]\d{1,3}[\])]?|\*\d)?\s?[:：]\s{0,9}/iu;
/** Marks of filters. */
const FILTER =
  /^(?:external|ext|extern|spam|suspected spam|bulk|suspicious|possible spam|zewn\p{L}{0,9}|внешн\p{L}{0,6})$/iu;
const TAG = /^\[([^[\]]{1,60})\]\s{0,9}/u;
const STARS = /^\*{2,5}\s?(?:spam|junk|suspicious)\s?\*{2,5}\s{0,9}/iu;

export interface Subject {
  /** Without the prefixes of answering and forwarding, and without the tags of lists and filters. */
  readonly title: string;
  /** Names of lists, as they stood in brackets. */
  readonly tags: readonly string[];
}

export function subjectOf(line: string): Subject {
  const tags: string[] = [];
  let rest = line.slice(0, 1000).trim();
  for (let round = 0; round < 20; round++) {
    const tag = TAG.exec(rest);
    const next = rest.replace(tag ? TAG : STARS.test(rest) ? STARS : PREFIX, '');
    if (next === rest || next === '') break;
    if (tag && !FILTER.test(tag[1] as string)) tags.push((tag[1] as string).trim());
    rest = next;
  }
  return { title: /^\((?:no subject|brak tematu|без темы|без теми|kein betreff)\)$/iu.test(rest) ? '' : rest, tags };
}
