import { dateInWords } from '../credit/date-in-words.ts';
import { apart } from '../credit/legible.ts';
import { namesInRow, sameName } from '../credit/origin.ts';
import { printedDate } from '../model/date.ts';
import type { CitationData, Locator } from './citation-data.ts';
import { type Inline, inlineText, italic, merged, words } from './inline.ts';

/**
 * The plain house style, in English whatever the report's language:
 * Author. “Title.” *Series* number, Publisher, date, para. 2, address.
 * The publisher stands once: as the author where none is named, as the series that has its name. Without a date `n.d.`, without a title
 * `[Untitled report]`. `place` is null in a list of sources.
 */
export function houseStyle(data: CitationData, place: Locator | null): readonly Inline[] {
  const authors = data.author?.map((name) => name.literal) ?? [];
  const container = data['container-title'];
  const named = [...authors, container ?? null];
  const publisher = named.some((name) => sameName(name, data.publisher ?? null)) ? undefined : data.publisher;
  const facts: (readonly Inline[])[] = [];
  if (container !== undefined) {
    facts.push([
      italic(words(apart(container), data.language)),
      ...(data.number === undefined ? [] : [words(` ${data.number}`)]),
    ]);
  }
  if (publisher !== undefined) facts.push([words(apart(publisher))]);
  facts.push([words(issued(data) ?? 'n.d.')]);
  if (place) facts.push([words(place.text)]);
  if (data.URL !== undefined) facts.push([{ kind: 'link', address: data.URL }]);
  return joined([
    [words(sentence(namesInRow(authors.map(apart)) ?? ''))],
    data.title === undefined
      ? [words('[Untitled report].')]
      : [words('“'), words(apart(sentence(data.title)), data.language), words('”')],
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
