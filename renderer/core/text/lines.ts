/** One line of a text, without its line break. */
export interface Line {
  readonly text: string;
  /** Range in the whole text, UTF-16, line break excluded. */
  readonly start: number;
  readonly end: number;
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** The lines of a text, whatever breaks them (LF, CRLF, CR, form feed, Unicode separators). */
export function* linesOf(text: string): Generator<Line> {
  const lineBreak = new RegExp(BREAK, 'gu');
  let start = 0;
  while (lineBreak.test(text)) {
    const after = lineBreak.lastIndex;
    const end = text.startsWith('\r\n', after - 2) ? after - 2 : after - 1;
    yield { text: text.slice(start, end), start, end };
    start = after;
  }
  yield { text: text.slice(start), start, end: text.length };
}
