import { dateInWords } from '../credit/date-in-words.ts';
import { namesInRow } from '../credit/origin.ts';
import { printedDate } from '../model/date.ts';
import type { CitationData, Locator } from './citation-data.ts';
import { type Inline, inlineText, italic, merged, words } from './inline.ts';

/**
 * The plain house style, in English whatever the report's language:
 * Author. “Title.” *Series* number, Publisher, date, para. 2, address.
 * The publisher stands once: as the author where none is named. Without a date `n.d.`, without a title
 * `[Untitled report]`. `place` is null in a list of sources.
 */
export function houseStyle(data: CitationData, place: Locator | null): readonly Inline[] {
  const authors = data.author?.map((name) => name.literal) ?? [];
  const publisher = data.publisher !== undefined && authors.includes(data.publisher) ? undefined : data.publisher;
  const container = data['container-title'];
  const facts: (readonly Inline[])[] = [];
  if (container !== undefined) {
    facts.push([
      italic(words(container, data.language)),
      ...(data.number === undefined ? [] : [words(` ${data.number}`)]),
    ]);
  }
  if (publisher !== undefined) facts.push([words(publisher)]);
  facts.push([words(issued(data) ?? 'n.d.')]);
  if (place) facts.push([words(place.text)]);
  if (data.URL !== undefined) facts.push([{ kind: 'link', address: data.URL }]);
  return joined([
    [words(sentence(namesInRow(authors) ?? ''))],
    data.title === undefined
      ? [words('[Untitled report].')]
      : [words('“'), words(sentence(data.title), data.language), words('”')],
    facts.flatMap((fact, at) => (at === 0 ? fact : [words(', '), ...fact])),
  ]);
}

/** With a full stop, unless it ends in one of its own. */
const sentence = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);

function issued(data: CitationData): string | null {
  const [year, month, day] = data.issued?.['date-parts'][0] ?? [];
  return year === undefined ? null : dateInWords(printedDate(year, month, day) ?? null);
}

/** The pieces parted by spaces and closed by a full stop; empty ones are left out. */
function joined(pieces: readonly (readonly Inline[])[]): readonly Inline[] {
  const full = pieces.filter((piece) => inlineText(piece) !== '');
  const row = full.flatMap((piece, at) => (at === 0 ? piece : [words(' '), ...piece]));
  return merged(inlineText(row).endsWith('.') ? row : [...row, words('.')]);
}
