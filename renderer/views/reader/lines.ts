export interface Line {
  /** Counted from 1; null for the rest of a line that was cut. */
  readonly number: number | null;
  readonly text: string;
}

/** Longer lines are cut: a page written in one line would otherwise be one huge row. */
const LONGEST = 1200;

/** The lines of a text as rows that can each be drawn at once. */
export function linesOf(text: string): readonly Line[] {
  const rows: Line[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, i) => {
    rows.push({ number: i + 1, text: line.slice(0, LONGEST) });
    for (let at = LONGEST; at < line.length; at += LONGEST)
      rows.push({ number: null, text: line.slice(at, at + LONGEST) });
  });
  return rows;
}
