import { type Draft, endsSentence, isOpen, isParagraph, settle } from '../draft.ts';
import type { Findings } from '../findings.ts';
import type { Page } from '../page.ts';
import { WEIGHT } from '../weights.ts';
import { isInstitution } from './institutions.ts';
import { isOpening } from './openings.ts';
import { seriesLikeness, seriesParts } from './series.ts';
import { sameTitle, statedTitles, titleKey } from './titles.ts';

const LONGEST = 300;
const TITLE_MARKS =
  /(?:^|[\s_-])(?:headline|entry-?title|post-?title|article-?title|page-?title|title|tytul|titel)(?:$|[\s_-])/u;

/** What says a title less surely than structured data. */
const STATED: ReadonlyMap<string, number> = new Map([
  ['title element', WEIGHT.meta],
  ['mail subject', WEIGHT.meta],
  ['word properties', WEIGHT.file],
  ['pdf info', WEIGHT.file],
]);

/**
 * Finds the block of a page that prints its title: the first-level heading nearest to what the page says of itself,
 * or any line that equals it. Sets its role and returns its place among the drafts; -1 where no title is printed.
 */
export function findPageTitle(drafts: readonly Draft[], page: Page, contentStart: number, findings: Findings): number {
  const stated = statedTitles(page);
  let best = -1;
  let most = 0;
  drafts.forEach((draft, i) => {
    if (!isOpen(draft) || draft.block.text.length > LONGEST) return;
    if (draft.block.kind !== 'heading' && isSentenceOfText(draft.block.text, stated)) return;
    const score = scoreOf(draft, i, stated, contentStart);
    if (score > most) {
      most = score;
      best = i;
    }
  });
  if (isOfSite(drafts, best)) best = titleBelow(drafts, best);
  const draft = drafts[best];
  const isSeries = draft !== undefined && namesSeries(drafts, best);
  if (draft && most >= 2 && !isSeries) {
    settle(draft, 'title', 'page-title');
    const value = withoutSeries(draft, stated, findings);
    findings.title.push({
      value,
      rule: 'page-title',
      found: draft.block.text,
      range: draft.block.range,
      weight: WEIGHT.line,
    });
  } else best = -1;
  for (const { value, rule } of isSeries ? [] : stated)
    findings.title.push({
      value,
      rule,
      found: value,
      range: null,
      weight: STATED.get(rule) ?? WEIGHT.structured,
    });
  return best;
}

/** Running text, or a sentence that is more than what the page says its title is. */
const isSentenceOfText = (text: string, stated: readonly { readonly value: string }[]): boolean =>
  isParagraph(text) || (endsSentence(text) && !stated.some(({ value }) => titleKey(value) === titleKey(text)));

/** A heading that opens with the name of the series (`Analyses Title`) gives both, where the page states the title alone. */
function withoutSeries(draft: Draft, stated: readonly { readonly value: string }[], findings: Findings): string {
  const { text, range } = draft.block;
  const own = stated.find(({ value }) => text.length > value.length + 4 && text.endsWith(value))?.value;
  if (!own) return withoutSuffix(draft, findings);
  const before = text.slice(0, text.length - own.length).replace(/[\s:|–—-]{1,4}$/u, '');
  if (seriesLikeness(before) < 1.5) return text;
  findings.series.push({ value: before, rule: 'title-opening', found: text, range, weight: WEIGHT.marked });
  return own;
}

/** `Title | Name of the series`: what a page sets behind a bar in its own heading is no part of the title. */
function withoutSuffix(draft: Draft, findings: Findings): string {
  const { text, range } = draft.block;
  const parts = text.split(/\s[|·•]\s/u);
  const [own = '', behind = ''] = parts;
  if (parts.length !== 2 || own.length < 8 || own.split(' ').length < 2 || behind.length > 50) return text;
  if (isInstitution(behind))
    findings.publisher.push({ value: behind, rule: 'title-end', found: text, range, weight: WEIGHT.meta });
  else if (seriesLikeness(behind) >= 1.5) {
    const { name, number } = seriesParts(behind);
    findings.series.push({ value: name, rule: 'title-end', found: text, range, weight: WEIGHT.marked });
    if (number !== null)
      findings.seriesNumber.push({ value: number, rule: 'title-end', found: text, range, weight: WEIGHT.marked });
  } else return text;
  return own;
}

/** True where the first heading is the name of the institution that keeps the site. */
const isOfSite = (drafts: readonly Draft[], at: number): boolean => {
  const draft = drafts[at];
  return (
    draft !== undefined &&
    draft.block.kind === 'heading' &&
    isInstitution(draft.block.text) &&
    titleBelow(drafts, at) !== at
  );
};

/** The only heading of the next level below one, before any paragraph, or else the same place. */
function titleBelow(drafts: readonly Draft[], at: number): number {
  const { level } = (drafts[at] as Draft).block;
  const text = drafts.findIndex((draft, i) => i > at && isOpen(draft) && draft.inside && isParagraph(draft.block.text));
  const heads = drafts.flatMap((draft, i) =>
    i > at && i < text && isOpen(draft) && draft.inside && draft.block.kind === 'heading' && draft.block.level > level
      ? [i]
      : [],
  );
  const [below] = heads;
  const alone = below !== undefined && heads.length === 1 && !isOpening((drafts[below] as Draft).block.text);
  return alone ? below : at;
}

/** Lines looked at below what may be the name of a series for the title itself. */
const BELOW = 8;

/** True where the page takes its series for its title (`Monitor no. 12`) and prints the title below, set off as one. */
function namesSeries(drafts: readonly Draft[], at: number): boolean {
  const { text: line, level } = (drafts[at] as Draft).block;
  const [text = line] = line.split(/\s[|·•]\s/u);
  const likeness = seriesLikeness(text);
  if (likeness < 2 || (likeness < 2.5 && (isNotName(text) || !hasOneSection(drafts.slice(at + 1), level))))
    return false;
  const below = drafts.slice(at + 1, at + 1 + BELOW).filter((draft) => isOpen(draft) && !isParagraph(draft.block.text));
  return below.some(({ block }) => (block.kind === 'heading' || block.strong) && block.text.length >= 12);
}

const isNotName = (text: string): boolean => !/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}$/u.test(text);

/** True where a single heading stands below one of a level: the title of a text below the name of its series. */
function hasOneSection(below: readonly Draft[], level: number): boolean {
  const heads = below.filter((draft) => isOpen(draft) && draft.inside && draft.block.kind === 'heading');
  const next = heads[0]?.block.level ?? 0;
  return (
    next > level &&
    heads.filter(({ block }) => block.level <= next).length === 1 &&
    !isOpening(heads[0]?.block.text ?? '')
  );
}

/** Headings of the first level and lines that say what the page says of itself; near the text rather than far above. */
function scoreOf(
  draft: Draft,
  at: number,
  stated: readonly { readonly value: string }[],
  contentStart: number,
): number {
  const { block } = draft;
  const same = stated.reduce((most, title) => Math.max(most, sameTitle(block.text, title.value)), 0);
  const heading = block.kind === 'heading';
  let score = same * 3;
  if (heading) score += block.level === 1 ? 2.2 : block.level === 2 ? 1 : 0.4;
  if (heading && TITLE_MARKS.test(block.inside.marks)) score += 0.5;
  if (block.place === 'nav' || block.place === 'footer' || block.place === 'aside') score -= 2;
  if (!heading && block.linked > block.text.length / 2) score -= 1.5;
  if (seriesLikeness(block.text) >= 2) score -= same < 1 ? 1.5 : 0;
  if (at > contentStart + 12 && contentStart >= 0) score -= heading ? 1.5 : 2.5;
  return score - Math.min(0.5, Math.abs(contentStart - at) / 200);
}
