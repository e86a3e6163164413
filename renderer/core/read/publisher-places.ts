import { type Draft, isOpen, isParagraph } from './draft.ts';
import type { Findings } from './findings.ts';
import { hasHouseNoun, isInstitution } from './head/institutions.ts';
import { besideTitle, titleKey } from './head/titles.ts';
import { isTopic } from './head/topics.ts';
import { institutionsIn, publishersIn } from './notice/publisher-in-notice.ts';
import type { Page } from './page.ts';
import { isKindNamedIn, isNamedIn, isOnHost, isQuotedIn, waysOf } from './publisher-agreement.ts';
import { LEGAL, maySpeak, nameIn } from './publisher-line.ts';
import { WEIGHT } from './weights.ts';

/** Lines above the text and below it in which a page names itself. */
const MOST_ABOVE = 20;
const MOST_BELOW = 24;
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
    const cited = notice !== null && isQuotedIn(name, notice);
    if (!/[\s-]/u.test(name) && !onHost && !candidate.beside && !cited) continue;
    const longer = best !== undefined && candidate.points >= ENOUGH && name.startsWith(`${best.name} `);
    const shorter = best !== undefined && best.points >= ENOUGH && best.name.startsWith(`${name} `);
    if (!best || longer || (!shorter && candidate.points > best.points)) best = candidate;
  }
  if (!best || best.points < ENOUGH) return;
  const { name, draft } = best;
  findings.publisher.push({
    value: name,
    rule: draft?.role === 'series' ? 'named-above-menu' : 'named-in-places',
    found: draft?.block.text.slice(0, 300) ?? name,
    range: draft?.block.range ?? null,
    weight: weightOf(best, findings),
  });
}

/** A name that only sentences hold is the last resort; a house that signs a letter comes before who sends it. */
function weightOf({ name, points, printed }: Candidate, { publisher }: Findings): number {
  if (!printed) return WEIGHT.file - 3;
  const sent =
    publisher.length > 0 && publisher.every(({ rule, value }) => rule === 'mail from' && byName(value) === 0);
  if (sent && byName(name) > 0 && points > ENOUGH) return WEIGHT.meta;
  return points >= SURE ? WEIGHT.dateline : WEIGHT.file + 1;
}

/** One of its words is that of an institution, whatever the others are. */
const holdsInstitution = (name: string): boolean =>
  name.split(/[\s-]/u).some((word) => isInstitution(word.charAt(0).toUpperCase() + word.slice(1)));

const byName = (name: string): number =>
  (isInstitution(name) || holdsInstitution(name) ? 2 : hasHouseNoun(name) ? 1.5 : 0) + (LEGAL.test(name) ? 1.5 : 0);

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
    const site = draft.role === 'date' ? ON_SITE.exec(text)?.[1] : undefined;
    if (site) add(site, draft, 3, 'sentence');
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
    const on = ON_SITE.exec(text)?.[1];
    if (on) add(on, draft, 3, 'sentence');
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
  /^[*_(]?(?:(?:this|the|all|dieser?|dieses|die|der|das|все|всі|усі|ten|niniejsz\p{L}{1,3}|этот|эта|ця|цей|tento|tato)\s)?(?:(?:данн\p{L}{2}|настоящ\p{L}{2,3}|данный)\s)?(?:article|text|report|paper|brief|commentary|analysis|study|publication|rights|text|beitrag|bericht|studie|analyse|publikation|rechte|alle rechte|tekst|artykuł|raport|opracowanie|publikacja|analiza|prawa|доклад|материал|текст|статья|отч[её]т|публикация|исследование|права|матеріал|стаття|доповідь|звіт|публікація|дослідження|článek|studie|práva|views|opinions|мнени|точка зрения|позици|взгляд|думк|погляд|poglądy|opinie|meinung|auffassung|názory|вы получили|опубликован|опублікован|opublikowan|veröffentlicht|zuerst|first published|originally published|you (?:are receiv|receiv|get)|ви отримали|otrzym|sie erhalten|dostáváte)/iu;

/** Where a text came out first: `на сайте «Речной клуб»`. */
const ON_SITE =
  /\s(?:на сайте|на портале|в журнале|в издании|на сайті|на порталі|у виданні|у журналі|na portalu|na stronie|w serwisie|w piśmie|auf|in der zeitschrift|in|by)\s[«„“"]([^«»„”“"]{3,60})[»”“"]/iu;

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
