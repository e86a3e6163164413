import { romanise } from '../text/transliterate.ts';
import type { Draft } from './draft.ts';
import { isHouse, isInstitution } from './head/institutions.ts';
import { factsOf, type Page } from './page.ts';
import { LEGAL } from './publisher-line.ts';

/** A line that prints an address is no longer than this. */
const LONGEST_SIGNED = 280;

/** Hosts and accounts that a page prints or has. */
export function waysOf(drafts: readonly Draft[], page: Page): string {
  const own = factsOf(page, 'address').flatMap(({ value }) => (URL.canParse(value) ? [new URL(value).hostname] : []));
  const printed = drafts.flatMap(({ block }) =>
    block.text.length <= LONGEST_SIGNED && /@|www\.|https?:/u.test(block.text)
      ? [...block.text.slice(0, LONGEST_SIGNED).matchAll(/(?:@|www\.|https?:\/\/)([\p{L}\d.-]{4,60})/gu)].map(
          (found) => found[1] as string,
        )
      : [],
  );
  return [...own, ...printed].join(' ').toLowerCase().slice(0, 2000);
}

/** True where a host is made of the words of a name, or of their first letters. */
export function isOnHost(name: string, ways: string): boolean {
  if (ways === '') return false;
  const words = romanise(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z\s-]/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => word.length > 2);
  const initials = words.map((word) => word[0]).join('');
  const short = initials.length >= 3 && new RegExp(`(?:^|[\\s.-])${initials}(?:[.-]|$)`, 'u').test(ways);
  return short || (words.length > 0 && words.some((word) => word.length >= 5 && ways.includes(word.slice(0, 6))));
}

/** Letters at the end of a word in which its cases may differ. */
const ENDING = 3;

/** True where a notice names a name, in whichever case, or the word for its kind alone: `Кабинета`. */
export function isNamedIn(name: string, notice: string): boolean {
  const words = name
    .replace(LEGAL, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const said = notice.toLowerCase();
  let from = 0;
  for (const word of words) {
    const stem = word.length > 4 ? word.slice(0, Math.max(4, word.length - ENDING)) : word;
    const at = said.indexOf(stem, from);
    if (at < 0 || (from > 0 && at > from + 8)) return false;
    from = at + stem.length;
  }
  return words.length > 0;
}

/** The words for what a house is, as a notice says them alone: `с сайта Кабинета`. */
export const isKindNamedIn = (name: string, notice: string): boolean =>
  name
    .split(/[\s-]/u)
    .some(
      (word) => word.length >= 5 && isHouseWord(capitalised(word)) && holdsStem(notice, capitalised(word), NO_LETTER),
    );

/** True where a notice has a name in quotation marks, in whichever case: `материалы «Стрежня»`. */
export const isQuotedIn = (name: string, notice: string): boolean => holdsStem(notice, name, QUOTE);

const NO_LETTER = /^[^\p{L}]?$/u;
const QUOTE = /^[«„“"]$/u;

/** True where the beginning of a word stands in a text behind a sign that fits. */
function holdsStem(text: string, word: string, before: RegExp): boolean {
  const stem = word.slice(0, Math.max(4, word.length - ENDING));
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length))
    if (before.test(text[at - 1] ?? '')) return true;
  return false;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const isHouseWord = (word: string): boolean => isHouse(word) || isInstitution(word);
