export interface Line {
  /** Counted from 1; null for the rest of a line that was cut. */
  readonly number: number | null;
  readonly text: string;
  /** Place of its first character in the whole text. */
  readonly at: number;
}

/** Longer lines are cut: a page written in one line would otherwise be one huge row. */
const LONGEST = 1200;

/** The lines of a text as rows that can each be drawn at once. */
export function linesOf(text: string): readonly Line[] {
  const rows: Line[] = [];
  let start = 0;
  let number = 1;
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r|$/g)) {
    if (index < start) continue;
    const line = text.slice(start, index);
    rows.push({ number, text: line.slice(0, LONGEST), at: start });
    for (let at = LONGEST; at < line.length; at += LONGEST)
      rows.push({ number: null, text: line.slice(at, at + LONGEST), at: start + at });
    number++;
    start = index + end.length;
    if (end === '') break;
  }
  return rows;
}
