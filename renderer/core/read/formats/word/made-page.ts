import { asMarkup } from '../xml/character-data.ts';
import type { Note } from './notes.ts';

/** The pieces of a document from which a page is made. */
export interface Pieces {
  /** HTML of the text. */
  readonly text: string;
  readonly masthead: readonly string[];
  readonly notes: readonly Note[];
  readonly edges: readonly string[];
  readonly hidden: readonly string[];
}

/**
 * A page that holds all of a document: the masthead and the text, and below them, set apart by their elements, the notes,
 * the lines from the edges of its pages, and what is hidden in it.
 */
export function madePage({ text, masthead, notes, edges, hidden }: Pieces): string {
  const entries = notes.map(
    ({ number, lines }) =>
      `<li>${lines.map((line, i) => asMarkup(i === 0 ? `[${number}] ${line}` : line)).join('<br><br>')}</li>`,
  );
  return [
    '<!doctype html>\n<html>\n<head><meta charset="utf-8"></head>\n<body>\n',
    around('header', masthead),
    '<main>\n',
    text,
    '\n</main>\n',
    entries.length > 0 ? `<footer class="footnotes">\n<ol>\n${entries.join('\n')}\n</ol>\n</footer>\n` : '',
    around('footer', edges),
    hidden.length > 0 ? `<div hidden>\n${paragraphs(hidden)}\n</div>\n` : '',
    '</body>\n</html>\n',
  ].join('');
}

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${asMarkup(line)}</p>`).join('\n');

const around = (tag: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<${tag}>\n${paragraphs(lines)}\n</${tag}>\n`;
