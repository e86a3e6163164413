import { fold } from '../../text/fold.ts';

/**
 * An idea that notices express, as the turns with which five and more languages do it. Case, diacritics and the ways to
 * type an umlaut do not matter: `Źródła`, `zrodla`; `dürfen`, `durfen`, `duerfen`.
 */
export interface Idea {
  test(text: string): boolean;
  /** Where the first turn begins, in `text`; -1 where there is none. */
  at(text: string): number;
  /** `text` in lower case without the turns. */
  without(text: string): string;
}

const MARKED = /[\u00C0-\u024Fёʼ’]/gu;
const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** One letter for one, so that places stay: ß becomes s. */
const plainLetter = (letter: string): string =>
  letter === 'ё' ? 'е' : letter === '’' || letter === 'ʼ' ? "'" : (fold(letter)[0] ?? letter);
const PLAIN_LETTERS = new Map<string, string>();
const unmarked = (text: string): string =>
  text.replace(MARKED, (letter) => {
    const plain = PLAIN_LETTERS.get(letter) ?? plainLetter(letter);
    PLAIN_LETTERS.set(letter, plain);
    return plain;
  });

interface Prepared {
  readonly text: string;
  readonly plain: string;
  readonly latin: boolean;
  readonly cyrillic: boolean;
}

const NOTHING: Prepared = { text: '', plain: '', latin: true, cyrillic: false };
/** Many ideas are looked for in one sentence after another: the last ones are kept as they were prepared. */
let last = NOTHING;
let lastButOne = NOTHING;

/** A text in lower case, its letters without marks, each at its place. */
export const plainText = (text: string): string => prepared(text).plain;

function prepared(text: string): Prepared {
  if (last.text === text) return last;
  if (lastButOne.text === text) return lastButOne;
  const plain = unmarked(text.toLowerCase());
  const cyrillic = /[Ѐ-ӿ]/u.test(plain);
  lastButOne = last;
  last = { text, plain, cyrillic, latin: !cyrillic || /[a-z]/u.test(plain) };
  return last;
}

/** A pattern's own signs (`\p{L}`, `\b`), and each other sign alone. */
const SIGN = /\\[pP]\{\w+\}|\\u[\dA-F]{4}|\\.|[^\\[\]()|]+|./gsu;

/** The alternatives of a pattern that stand beside one another and in no brackets. */
function alternativesOf(pattern: string): readonly string[] {
  const found: string[] = [''];
  let depth = 0;
  let inClass = false;
  for (const [sign] of pattern.matchAll(SIGN)) {
    if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (sign === '|' && depth === 0 && !inClass) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}

/** A letter of a text that was made plain: `\p{L}` would be compiled to hundreds of ranges each time it is written. */
const LETTER = 'a-zЀ-ӿ';

/** A pattern for plain texts: in lower case, its letters without marks. */
export function plainPattern(pattern: string): string {
  let inClass = false;
  const signs = Array.from(pattern.matchAll(SIGN), ([sign]) => {
    if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    if (/^\\p\{L[lu]?\}$/u.test(sign)) return inClass ? LETTER : `[${LETTER}]`;
    return sign.startsWith('\\') ? sign : unmarked(sign.toLowerCase());
  });
  return signs.join('');
}

const withDigraphs = (pattern: string): string => pattern.replace(/[äöüß]/gu, (letter) => DIGRAPHS[letter] as string);
/** Its words without its signs. */
const lettersOf = (pattern: string): string =>
  pattern
    .replaceAll(`[${LETTER}]`, '')
    .replaceAll(LETTER, '')
    .replace(SIGN, (sign) => (sign[0] === '\\' ? '' : sign));

interface Compiled {
  readonly latin: RegExp;
  readonly cyrillic: RegExp;
}

function compile(turns: readonly string[]): Compiled {
  const alternatives = turns.flatMap(alternativesOf);
  const spellings = new Set(alternatives.flatMap((words) => [words, withDigraphs(words)].map(plainPattern)));
  const latin: string[] = [];
  const cyrillic: string[] = [];
  for (const words of spellings) {
    const [inLatin, inCyrillic] = [/[a-z]/u.test(lettersOf(words)), /[Ѐ-ӿ]/u.test(lettersOf(words))];
    if (inLatin || !inCyrillic) latin.push(words);
    if (inCyrillic || !inLatin) cyrillic.push(words);
  }
  const [inLatin, inCyrillic] = [latin, cyrillic].map((words) => new RegExp(words.join('|') || '[]', 'g'));
  return { latin: inLatin as RegExp, cyrillic: inCyrillic as RegExp };
}

/** One idea out of many turns, each string a list parted by `|`; within a list English comes first. */
export function anySpelling(...turns: readonly string[]): Idea {
  let compiled: Compiled | undefined;
  const at = (text: string): number => {
    compiled ??= compile(turns);
    const { plain, latin, cyrillic } = prepared(text);
    const first = latin ? plain.search(compiled.latin) : -1;
    const second = cyrillic ? plain.search(compiled.cyrillic) : -1;
    return first < 0 || second < 0 ? Math.max(first, second) : Math.min(first, second);
  };
  return {
    at,
    test: (text) => at(text) >= 0,
    without: (text) => {
      compiled ??= compile(turns);
      return prepared(text).plain.replace(compiled.latin, ' ').replace(compiled.cyrillic, ' ');
    },
  };
}
