import { languageOf } from '../../text/language.ts';
import { type Block, plainBlock } from '../block.ts';
import { cut, joined } from '../mapped-text.ts';
import { vocabulary } from './vocabulary.ts';

const LETTER_ALONE = /^\p{Lu}$/u;
const LETTER_APART = /^\p{Lu} (?=\p{Ll})/u;
const FIRST_WORD = /^\p{Ll}[\p{L}\p{M}’']{0,40}/u;
/** Capitals that are words by themselves: in the languages that have more of them, and in all others. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['cs', 'AIKOSUVZ'],
  ['sk', 'AIKOSUVZ'],
  ['pl', 'AIOUWZ'],
  ['ru', 'АВИКОСУЯЭ'],
  ['uk', 'АВЗІЙОУЯЄ'],
  ['be', 'АІЎУЗЯ'],
  ['bg', 'АВИОСУ'],
]);
const OTHER_WORDS = 'AIOUWZEYÀÈАВИКОСУЯЗІЙЄ';

/** Characters that tell the language. */
const ENOUGH = 20_000;

/**
 * Puts decorated first letters back to their words (`R` / `ussian` and `R ussian`), where the word without its letter
 * stands nowhere else in the text. A letter that is also a word (`A new report`) is only joined where the joined
 * word is known from elsewhere.
 */
export function joinDropCaps(blocks: readonly Block[], text: string): readonly Block[] {
  const { uses } = vocabulary(text);
  let words: string | undefined;
  const isWord = (letter: string): boolean => {
    words ??= WORDS.get(languageOf(text.slice(0, ENOUGH)) ?? '') ?? OTHER_WORDS;
    return words.includes(letter);
  };
  const mended: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const next = blocks[i + 1];
    if (next && next.text.length > 60 && LETTER_ALONE.test(block.text)) {
      const between = belongs(block.text, next.text, uses, isWord);
      if (between !== null) {
        const range = { start: block.range.start, end: next.range.end };
        mended.push(plainBlock(joined(block, next, between), { ...next, range }));
        i++;
        continue;
      }
    }
    const apart = block.text.length > 60 && LETTER_APART.test(block.text);
    const between = apart ? belongs(block.text.slice(0, 1), block.text.slice(2), uses, isWord) : ' ';
    mended.push(
      between === '' ? plainBlock(joined(cut(block, 0, 1), cut(block, 2, block.text.length), ''), block) : block,
    );
  }
  return mended;
}

/** What stands between a letter and the text after it: nothing, a space, or null where they are not one paragraph. */
function belongs(
  letter: string,
  rest: string,
  uses: (word: string) => number,
  isWord: (letter: string) => boolean,
): '' | ' ' | null {
  const word = FIRST_WORD.exec(rest)?.[0].toLowerCase();
  if (word === undefined) return null;
  if (uses(`${letter.toLowerCase()}${word}`) > 0) return '';
  if (isWord(letter)) return ' ';
  return uses(word) <= 1 ? '' : ' ';
}
