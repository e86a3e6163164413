/**
 * The most lines or tags that one report may have. A long book has some 20,000 lines and a heavy page 50,000 tags;
 * beyond this the reading would take minutes and gigabytes, and nobody could read the outcome.
 */
const MOST_BREAKS = 400_000;

const LINE = 10;
const TAG = 60;

/** True where a text has more lines or tags than a report can have. Linear, and stops at the limit. */
export function isBeyondReading(text: string): boolean {
  let breaks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code === LINE || code === TAG) && ++breaks > MOST_BREAKS) return true;
  }
  return false;
}
