import { diff } from './word-diff.ts';

/** A word or a sign with the white space behind it, and what of it is compared. */
interface Item {
  readonly text: string;
  readonly key: string;
}

/** A stretch of two texts; of `same` the words are those of the second text. */
export interface DiffedStretch {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

const ITEM =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\s*|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}\u00AD'’-])*\s*|\S\s*/gu;
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\s|[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, ''],
  [/[“”„«»]/gu, '"'],
  [/[‘’ʼ]/gu, "'"],
  [/[‐-―−]/gu, '-'],
];

/** What of words is compared: their letters and signs, whatever the shape of quotation marks, dashes and white space. */
export const comparedForm = (words: string): string =>
  SHAPES.reduce((text, [shape, plain]) => text.replace(shape, plain), words.normalize('NFC'));

/** Words and signs of a text in that form, each between two spaces: words stand in a text where this does. */
export const comparedInOrder = (text: string): string =>
  ` ${itemsOf(text)
    .map(({ key }) => key)
    .join(' ')} `;

const itemsOf = (text: string): readonly Item[] =>
  (text.match(ITEM) ?? []).map((item) => ({ text: item, key: comparedForm(item) }));

/**
 * The difference of two texts by words. Neighbouring changes with nothing but signs between them are given as one:
 * what was deleted, then what was inserted. `same` and `deleted` give the first text (in the second's shapes of marks
 * and white space), `same` and `inserted` give the second, but for white space at its beginning.
 */
export function diffWords(one: string, other: string): readonly DiffedStretch[] {
  const [first, second] = [itemsOf(one), itemsOf(other)];
  const stretches = diff(
    first.map(({ key }) => key),
    second.map(({ key }) => key),
  );
  const found: DiffedStretch[] = [];
  let [deleted, inserted, between] = ['', '', ''] as [string, string, string];
  let at = 0;
  const write = (kind: DiffedStretch['kind'], text: string) => {
    if (text !== '') found.push({ kind, text });
  };
  const flush = () => {
    write('deleted', deleted);
    write('inserted', inserted);
    write('same', between);
    [deleted, inserted, between] = ['', '', ''];
  };
  const join = (items: readonly Item[], start: number, end: number) =>
    items
      .slice(start, end)
      .map(({ text }) => text)
      .join('');
  for (const { kind, start, end } of stretches) {
    if (kind === 'same') {
      const same = join(second, at, at + end - start);
      at += end - start;
      const changing = deleted !== '' || inserted !== '';
      if (changing && between === '' && !/[\p{L}\p{N}]/u.test(same)) between = same;
      else {
        flush();
        write('same', same);
      }
      continue;
    }
    if (between !== '') [deleted, inserted, between] = [deleted + between, inserted + between, ''];
    if (kind === 'deleted') deleted += join(first, start, end);
    else {
      inserted += join(second, start, end);
      at = end;
    }
  }
  flush();
  return found;
}
