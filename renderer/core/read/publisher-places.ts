import { romanise } from '../text/transliterate.ts';
import { type Draft, isOpen, isParagraph } from './draft.ts';
import type { Findings } from './findings.ts';
import { hasHouseNoun, isHouse, isInstitution } from './head/institutions.ts';
import { isPerson } from './head/name-shape.ts';
import { hasSeriesNoun } from './head/series.ts';
import { besideTitle, titleKey } from './head/titles.ts';
import { isTopic } from './head/topics.ts';
import { bareLabel, labelOf } from './labels.ts';
import { institutionsIn, publishersIn } from './notice/publisher-in-notice.ts';
import { factsOf, type Page } from './page.ts';
import { WEIGHT } from './weights.ts';

/** Lines above the text and below it in which a page names itself. */
const MOST_ABOVE = 20;
const MOST_BELOW = 24;
const LONGEST_LINE = 140;
const LONGEST_NAME = 80;
const MOST_WORDS = 9;
/** So many names without an address are a list. */
const LIST = 3;

/** Points at which a name is taken, and at which it comes before what a sentence of the notice seems to name. */
const ENOUGH = 3;
const SURE = 5;

/** A name that may be the publisher's, and what speaks for it. */
interface Candidate {
  readonly name: string;
  readonly draft: Draft | null;
  points: number;
  above: boolean;
  below: boolean;
  /** Printed by itself, not only within a sentence. */
  printed: boolean;
  beside: boolean;
  times: number;
}

/**
 * Adds the name in which the places agree where a page speaks of itself: a line above the text or at its foot, the name
 * before an address, what stands beside the title, the running head, the notice, the host. One place alone tells
 * little, two that agree are a publisher's.
 */
export function addPublisherByPlaces(
  drafts: readonly Draft[],
  page: Page,
  notice: string | null,
  title: string | null,
  findings: Findings,
): void {
  if (findings.publisher.some(({ weight }) => weight >= WEIGHT.nameLine)) return;
  const candidates = candidatesOf(drafts, page, notice, title);
  if (candidates.length === 0) return;
  const ways = waysOf(drafts, page);
  const authors = new Set(findings.authors.flatMap(({ value }) => value).map(titleKey));
  const keys = findings.series.map(({ value }) => titleKey(value));
  const isSeries = (name: string): boolean => {
    const key = titleKey(name);
    return keys.some((one) => one === key || one.endsWith(` ${key}`) || key.endsWith(` ${one}`));
  };
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    const { name, above, below } = candidate;
    const kind = byName(name);
    // A page whose site is named like a series has no other name.
    if (page.framed && candidate.beside && isSeries(name)) candidate.points++;
    const byMenu = candidate.draft?.role === 'series';
    if (isSeries(name) && !byMenu && !(candidate.beside && findings.publisher.length === 0)) continue;
    if ((kind === 0 && authors.has(titleKey(name))) || isTopic(name)) continue;
    if (kind > 0 && candidate.draft?.role === 'author') candidate.points++;
    candidate.points += (above && below ? 2 : 0) + Math.min(2, candidate.times - 1) + kind;
    if (notice !== null)
      candidate.points += isNamedIn(name, notice) ? 3 : kind > 0 && isKindNamedIn(name, notice) ? 1.5 : 0;
    const onHost = isOnHost(name, ways);
    if (onHost) candidate.points += 2;
    // A word alone is a name only where its site is called so.
    const cited =
      notice !== null && new RegExp(`[«„“"]${name.slice(0, Math.max(4, name.length - 3))}`, 'u').test(notice);
    if (!/[\s-]/u.test(name) && !onHost && !candidate.beside && !cited) continue;
    const longer = best !== undefined && candidate.points >= ENOUGH && name.startsWith(`${best.name} `);
    const shorter = best !== undefined && best.points >= ENOUGH && best.name.startsWith(`${name} `);
    if (!best || longer || (!shorter && candidate.points > best.points)) best = candidate;
  }
  if (!best || best.points < ENOUGH) return;
  const { name, draft, points } = best;
  findings.publisher.push({
    value: name,
    rule: draft?.role === 'series' ? 'named-above-menu' : 'named-in-places',
    found: draft?.block.text.slice(0, 300) ?? name,
    range: draft?.block.range ?? null,
    weight: !best.printed ? WEIGHT.file - 3 : points >= SURE ? WEIGHT.dateline : WEIGHT.file + 1,
  });
}

const LEGAL =
  /\s(?:e\.\s?V\.|gGmbH|GmbH|AG|Ltd\.?|Inc\.?|LLC|CIC|z\.\s?s\.|z\.\s?ú\.|o\.\s?p\.\s?s\.|a\.\s?s\.b\.l\.|asbl|ASBL|s\.\s?r\.\s?o\.)$/u;

const byName = (name: string): number =>
  (isInstitution(name) ? 2 : hasHouseNoun(name) ? 1.5 : 0) + (LEGAL.test(name) ? 1.5 : 0);

function candidatesOf(
  drafts: readonly Draft[],
  page: Page,
  notice: string | null,
  title: string | null,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (
    name: string,
    draft: Draft | null,
    points: number,
    where: 'above' | 'below' | 'beside' | 'notice' | 'sentence',
  ) => {
    const key = titleKey(name.replace(LEGAL, ''));
    if (key === '' || key === own) return;
    const one = found.get(key) ?? {
      name,
      draft,
      points: 0,
      above: false,
      below: false,
      beside: false,
      printed: false,
      times: 0,
    };
    found.set(key, one);
    one.times++;
    one.points = Math.max(one.points, points);
    one.printed ||= where !== 'notice' && where !== 'sentence';
    one.above ||= where === 'above';
    one.below ||= where === 'below';
    one.beside ||= where === 'beside';
  };
  const own = titleKey(title ?? '');
  const isText = (draft: Draft): boolean =>
    isOpen(draft) && draft.inside && draft.block.kind !== 'heading' && isParagraph(draft.block.text);
  const first = drafts.findIndex(isText);
  const last = drafts.findLastIndex(isText);
  const beside = besideTitle(page, title);
  for (const draft of drafts.slice(Math.max(0, first - MOST_ABOVE), Math.max(0, first))) {
    if (!maySpeak(draft)) continue;
    const { text } = draft.block;
    const parted = draft.role === 'date' ? PIECES : draft.role === 'title' ? DASHES : BARS;
    const menu = isBesideMenu(draft, drafts);
    if (draft.role === 'series' && !menu) continue;
    for (const piece of text.replace(/^https?:\S+\s/u, '').split(parted)) {
      const name = nameIn(piece);
      if (name !== null) add(name.name, draft, (name.contact ? 2 : 1) + (menu ? 2 : 0), 'above');
    }
  }
  const foot = drafts.slice(last + 1, last + 1 + MOST_BELOW).map((draft) => ({
    draft,
    name: maySpeak(draft) ? nameIn(draft.block.text) : null,
  }));
  // Several houses one below the other are a list of others.
  const bare = new Set(foot.flatMap(({ name }) => (name !== null && !name.contact ? [titleKey(name.name)] : [])));
  for (const { draft, name } of foot) {
    if (name !== null && (name.contact || bare.size < LIST))
      add(name.name, draft, name.contact ? (/\d/u.test(draft.block.text) ? 3 : 2) : 1, 'below');
  }
  for (const name of notice === null ? [] : institutionsIn(notice)) add(name, null, 1, 'notice');
  for (const draft of drafts.slice(Math.max(first, last - 1), last + 1 + MOST_BELOW)) {
    const { text } = draft.block;
    if (text.length > LONGEST_SENTENCE || draft.role === 'picture-credit') continue;
    if (CITE.test(text)) {
      for (const piece of text.split(/[.,;:]\s/u).slice(1)) {
        const name = hasHouseNoun(piece) ? nameIn(piece.replace(/\.$/u, '')) : null;
        if (name !== null) add(name.name, draft, 2, 'below');
      }
    }
    if (!OF_ITSELF.test(text)) continue;
    for (const name of institutionsIn(text)) add(name, draft, 2, 'sentence');
    for (const { name } of publishersIn(text)) add(name, draft, 3, 'sentence');
  }
  for (const part of beside) {
    const name = nameIn(part);
    if (name !== null) add(name.name, null, 2, 'beside');
  }
  return [...found.values()];
}

/** What parts a name from the day on its line. */
const PIECES = /\s?[|·•]\s?|,\s|\s[–—/-]\s/u;
const DASHES = /\s?[|·•]\s?|\s[–—-]\s/u;
const BARS = /\s?[|·•]\s?|\s\/\s/u;

const LONGEST_SENTENCE = 300;
/** A sentence about the text that it closes. */
const OF_ITSELF =
  /^[*_(]?(?:(?:this|the|all|dieser?|dieses|die|der|das|все|всі|усі|ten|niniejsz\p{L}{1,3}|этот|эта|ця|цей|tento|tato)\s)?(?:(?:данн\p{L}{2}|настоящ\p{L}{2,3}|данный)\s)?(?:article|text|report|paper|brief|commentary|analysis|study|publication|rights|text|beitrag|bericht|studie|analyse|publikation|rechte|alle rechte|tekst|artykuł|raport|opracowanie|publikacja|analiza|prawa|доклад|материал|текст|статья|отч[её]т|публикация|исследование|права|матеріал|стаття|доповідь|звіт|публікація|дослідження|článek|studie|práva|views|opinions|мнени|точка зрения|позици|взгляд|думк|погляд|poglądy|opinie|meinung|auffassung|názory|вы получили|you (?:are receiv|receiv|get)|ви отримали|otrzym|sie erhalten|dostáváte)/iu;

/** How a text is to be cited. */
const CITE =
  /^(?:для цитирования|как цитировать|для цитування|як цитувати|how to cite|cite (?:as|this)|suggested citation|citation|zitiervorschlag|zitierweise|zitieren als|cytowanie|sposób cytowania|jak cytować|citace|jak citovat|pour citer)/iu;

/** Lines of a menu below the name of its site. */
const MENU = 2;

/** True for a line right above a menu: the name of the site. */
function isBesideMenu(draft: Draft, drafts: readonly Draft[]): boolean {
  const at = drafts.indexOf(draft);
  const below = drafts.slice(at + 1, at + 6);
  return below.filter(({ furniture }) => furniture === 'navigation').length >= MENU;
}

/** Lines in which a page may speak of itself: not its text, its menus, or what it says of others. */
function maySpeak({ role, furniture, block }: Draft): boolean {
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
function nameIn(line: string): { readonly name: string; readonly contact: boolean } | null {
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
  return !TEAM.test(name) && isNameOfHouse(name, contact) ? { name, contact } : null;
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

/** Hosts and accounts that a page prints or has. */
function waysOf(drafts: readonly Draft[], page: Page): string {
  const own = factsOf(page, 'address').flatMap(({ value }) => (URL.canParse(value) ? [new URL(value).hostname] : []));
  const printed = drafts.flatMap(({ block }) =>
    block.text.length <= LONGEST_LINE * 2 && /@|www\.|https?:/u.test(block.text)
      ? [...block.text.slice(0, LONGEST_LINE * 2).matchAll(/(?:@|www\.|https?:\/\/)([\p{L}\d.-]{4,60})/gu)].map(
          (found) => found[1] as string,
        )
      : [],
  );
  return [...own, ...printed].join(' ').toLowerCase().slice(0, 2000);
}

/** True where a host is made of the words of a name, or of their first letters. */
function isOnHost(name: string, ways: string): boolean {
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
function isNamedIn(name: string, notice: string): boolean {
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
const isKindNamedIn = (name: string, notice: string): boolean =>
  name
    .split(/[\s-]/u)
    .some(
      (word) =>
        word.length >= 5 &&
        isHouseWord(word) &&
        new RegExp(
          `(?<!\\p{L})${word.charAt(0).toUpperCase()}${word.slice(1, Math.max(4, word.length - ENDING))}`,
          'u',
        ).test(notice),
    );

const isHouseWord = (word: string): boolean => {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return isHouse(capital) || isInstitution(capital);
};
