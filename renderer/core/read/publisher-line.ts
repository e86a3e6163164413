import type { Draft } from './draft.ts';
import { hasHouseNoun, isHouse, isInstitution } from './head/institutions.ts';
import { isPerson } from './head/name-shape.ts';
import { hasSeriesNoun } from './head/series.ts';
import { bareLabel, labelOf } from './labels.ts';

const LONGEST_LINE = 140;
const LONGEST_NAME = 80;
const MOST_WORDS = 9;

/** The legal form behind the name of a house. */
export const LEGAL =
  /\s(?:e\.\s?V\.|gGmbH|GmbH|AG|Ltd\.?|Inc\.?|LLC|CIC|z\.\s?s\.|z\.\s?ú\.|o\.\s?p\.\s?s\.|a\.\s?s\.b\.l\.|asbl|ASBL|s\.\s?r\.\s?o\.)$/u;

/** Lines in which a page may speak of itself: not its text, its menus, or what it says of others. */
export function maySpeak({ role, furniture, block }: Draft): boolean {
  if (block.text.length > LONGEST_LINE || block.text.length < 4 || (block.kind === 'table-cell' && role === null))
    return false;
  if (role === 'furniture') return furniture === 'other' || furniture === 'contact' || furniture === 'repeated';
  return (
    role === null ||
    role === 'publisher' ||
    role === 'date' ||
    role === 'title' ||
    role === 'author' ||
    role === 'series'
  );
}

/** An address, a number of the post, a telephone: what stands behind the name of a house. */
const CONTACT =
  /www\.|@|\.example|\.(?:org|com|net|eu|pl|de|ru|ua|at|cz|fr|info)(?![\p{L}])|\d{2}-\d{3}|(?<!\d)\d{5,6}(?!\d)|(?:str|ul|вул|ул|пр|г|м|tel|тел)\.\s|straße|street|postfach|p\.?\s?o\.?\s?box|\d{3}\s\d{2}(?!\d)|,\s[^,]{3,30}\s\d{1,4}\p{L}?(?=,|$)|а\/с/iu;
/** Where a name ends before them. */
const ENDS = /,\s|\s?[·•|;]\s?|\s[–—-]\s(?=\S*[@\d])|\s\((?=[^()\s]*[.@])|\s(?=www\.|https?:|\S{1,40}@|\+\d)|:\s/u;
/** `The X Centre presents`, above a title. */
export const PRESENTS = /\s(?:представляет|представляє|przedstawia|prezentuje|präsentiert|presents|présente)$/iu;
/** `От: Имя <адрес>`. */
const SENDER = /^(?:from|von|od|от|від|de)\s?:\s(.{3,80}?)\s?[<[(]\S+@/iu;

/** The name that a line begins with, and whether ways to reach its owner stand behind it. */
export function nameIn(line: string): { readonly name: string; readonly contact: boolean } | null {
  const sender = SENDER.exec(line)?.[1]?.replace(/^["']|["']$/gu, '');
  if (!sender && (labelOf(line) || bareLabel(line))) return null;
  const [begin = ''] = sender ? [sender] : line.split(ENDS);
  if (begin.length > LONGEST_NAME || begin.length < 4 || !/^[„“"«]?\p{Lu}/u.test(begin)) return null;
  const rest = line.slice(begin.length);
  const contact = sender !== undefined || (rest !== '' && CONTACT.test(rest));
  const dated = /^,\s(?:19|20)\d{2}(?:\s?[гр]\.)?\.?$/u.test(rest);
  if (rest !== '' && !contact && !dated && !(rest.startsWith(', ') && hasSeriesNoun(rest))) return null;
  if (/[!?@©<>\d]|\.\.\./u.test(begin) || (/\.$/u.test(begin) && !LEGAL.test(begin))) return null;
  const name = withoutSeries(begin)
    .replace(PRESENTS, '')
    .replace(/^(.{0,40}[«„“][^»”“]{2,50}[»”“])\s\p{Lu}\p{Ll}+$/u, '$1');
  return !TEAM.test(name) && isNameOfHouse(name, contact) ? { name, contact: contact || dated } : null;
}

/** Who signs for a house, before its name in the genitive. */
const TEAM = /^(?:zespół|redakcja|редакция|редакція|команда|ihr|your|the (?:editors|team)|team)\s/iu;

/** `Forum X – Coast Commentary`: the house before its series. */
function withoutSeries(name: string): string {
  const [house = '', series = ''] = name.split(/\s[–—-]\s/u);
  return series !== '' && hasSeriesNoun(series) && !isHouse(series) ? house : name;
}

const LINK =
  /^(?:of|for|and|the|on|in|at|de|du|des|la|le|les|del|della|für|und|der|die|im|am|zu|i|w|we|na|z|ze|ds\.|do|spraw|и|в|по|для|на|с|і|та|з|у|й|a|y|e|et|v|pro|&|—|–|-)$/u;
const LICENCE = /creative commons|licen|ліценз|лиценз|lizenz/iu;

/** True for words that begin as names do, small ones among them only where names of houses have them. */
function isNameOfHouse(whole: string, contact: boolean): boolean {
  const name = whole.replace(LEGAL, '');
  const words = name.split(' ');
  if (/\((?!\p{Lu}{2,8}\)$)/u.test(name)) return false;
  if (words.length > MOST_WORDS || LICENCE.test(name) || isPerson(name)) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !LINK.test(word));
  if (small.length === 0 || isInstitution(name)) return true;
  const noun = hasHouseNoun(name) && words.length <= 7;
  if (noun && (contact || hasHouseNoun(words[0] as string) || hasHouseNoun(words[1] as string))) return true;
  const slavic = /^\p{Script=Cyrillic}/u.test(name);
  return slavic && words.length === 2;
}
