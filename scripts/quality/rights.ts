import type { Report } from '../../renderer/core/model/report.ts';
import type { QuoteLimit, Terms } from '../../renderer/core/model/terms.ts';
import { folded, same } from './compare.ts';
import type { Gold } from './gold.ts';

/** From the strictest to the freest. */
const FREEDOM: readonly unknown[] = ['permission', 'quoteOnly', 'withCredit', 'free'];

/** How free a value of `text` is; what is not stated behaves like the strictest but one. */
const freedom = (text: unknown): number => (text === 'notStated' ? 1 : FREEDOM.indexOf(text));

/**
 * The ways in which using this report as it was read would wrong its publisher, each as a sentence. Only what the gold
 * states is judged.
 */
export function rightsErrors(report: Report, gold: Gold): readonly string[] {
  return [...noticeErrors(report, gold), ...termsErrors(report.terms, gold.terms ?? {}), ...originErrors(report, gold)];
}

function noticeErrors(report: Report, gold: Gold): readonly string[] {
  if (gold.notice === undefined) return [];
  const found = report.notice.value;
  if ([gold.notice, ...(gold.accept?.notice ?? [])].some((notice) => same(notice, found))) return [];
  if (gold.notice === null) return ['a notice was made of words that are none'];
  return [found === null ? 'the notice was lost' : 'the notice was altered'];
}

function termsErrors(terms: Terms, gold: NonNullable<Gold['terms']>): readonly string[] {
  const errors: string[] = [];
  if (gold.credit === 'required' && terms.credit !== 'required') errors.push('a required credit was lost');
  if (gold.images !== undefined && gold.images !== 'allowed' && terms.images === 'allowed')
    errors.push('pictures are allowed that are not');
  const cautious = gold.text === 'quoteOnly' || gold.text === 'permission' ? 1 : freedom(gold.text);
  if (gold.text !== undefined && freedom(terms.text) > cautious) errors.push('more of the text is allowed than is');
  if (gold.changes === 'forbidden' && terms.changes !== 'forbidden') errors.push('the ban on changes was lost');
  if (gold.commercial === 'forbidden' && terms.commercial !== 'forbidden')
    errors.push('the ban on commercial use was lost');
  if (gold.quoteLimit && !withinLimit(terms.quoteLimit, gold.quoteLimit as QuoteLimit))
    errors.push('quotations are allowed beyond the limit');
  if (typeof gold.wording === 'string' && !same(terms.wording, gold.wording))
    errors.push('the prescribed wording of the credit was lost');
  return errors;
}

const withinLimit = (found: QuoteLimit | null, limit: QuoteLimit): boolean =>
  found !== null && found.unit === limit.unit && found.amount <= limit.amount;

/** The worst mistake: whoever owns the picture is credited for the text. */
function originErrors(report: Report, gold: Gold): readonly string[] {
  const owners = new Set((gold.pictureCredits ?? []).map(folded));
  const right = [gold.publisher, ...(gold.authors ?? [])];
  return [report.publisher.value, ...report.authors.value]
    .filter((origin) => typeof origin === 'string' && owners.has(folded(origin)) && !right.includes(origin))
    .map(() => 'the owner of a picture is named as the origin of the text');
}
