import { fold } from '../../text/fold.ts';

/**
 * A short line as phrases are compared: folded, without signs and numbers in brackets at its ends. `Share »` is
 * `share`, `Top ↑` is `top`.
 */
export function phraseKey(text: string): string {
  const beginning = text.slice(0, 200);
  if (ASCII.test(beginning)) return asciiKey(beginning);
  return fold(beginning)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .split(/[^\p{L}\p{N}'&+-]+/u)
    .filter(Boolean)
    .join(' ');
}

const ASCII = /^[\0-\x7F]*$/u;
/** Signs before the first word, and whatever parts words but for a single space. */
const NOT_WORDS = /^[^a-z\d]+|[^a-z\d'&+-]{2,}|[^a-z\d'&+ -]/gu;

/** The same for text that folding leaves as it is but for its case and its back-quotes: most lines, and much quicker. */
const asciiKey = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('`', "'")
    .replace(NOT_WORDS, (_, at) => (at === 0 ? '' : ' '))
    .trimEnd();

/** A set of phrases written as one text, parted by `|`. */
export const phrases = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split('|').map(phraseKey)));
