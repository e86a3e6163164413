import { bodyText } from '../model/body.ts';
import { dateParts, type PrintedDate } from '../model/date.ts';
import type { Report } from '../model/report.ts';
import { comparedWords, shinglesOf } from '../text/shingles.ts';

/** What of a report decides whether another one is a version of it. */
export interface Likened {
  readonly words: readonly string[];
  readonly shingles: ReadonlySet<number>;
  /** Words of the title, folded. */
  readonly title: readonly string[];
  readonly number: readonly string[];
  readonly date: PrintedDate | null;
  readonly address: string | null;
}

export function likenedBy(report: Pick<Report, 'parts' | 'title' | 'seriesNumber' | 'date' | 'address'>): Likened {
  const words = comparedWords(bodyText(report));
  return {
    words,
    shingles: shinglesOf(words),
    title: comparedWords(report.title.value ?? ''),
    number: numbersIn(comparedWords(report.seriesNumber.value ?? '')),
    date: report.date.value,
    address: plainAddress(report.address.value),
  };
}

/** Below this a text is short: one sentence more or less makes another notice of it. Words. */
const SHORT = 60;
/** Below this a text says too little to be known again without its title. Words. */
const TINY = 20;

/**
 * Whether two reports are versions of one report: the same text from two saves, a repost, a state with some sentences
 * added, removed or corrected. Thresholds come from the labelled pairs of `tests/index/versions/` and lean to "no":
 * `resemblance` is the share of common shingles among all of both, `containment` their share of the lesser text.
 * An excerpt or summary has much less than half of the whole, and so is none; a series' shared notices, quotations and
 * forms leave each report a good part of its own, so the lesser text must stand nearly whole in the greater.
 */
export function areVersions(one: Likened, other: Likened): boolean {
  const least = Math.min(one.words.length, other.words.length);
  if (least === 0) return false;
  const { resemblance, containment } = shares(one.shingles, other.shingles);
  if (least < TINY) return resemblance === 1 && one.title.length > 0 && isSame(one.title, other.title);
  if (isNextNumber(one, other)) return resemblance >= 0.9 && !isSameForm(one, other);
  if (least < SHORT) return resemblance >= 0.75 && !isSameForm(one, other);
  if (isApart(one, other)) return resemblance >= 0.6 && containment >= 0.9 && !isSameForm(one, other);
  if (one.date !== other.date && isSameForm(one, other)) return false;
  if (isSamePlace(one, other)) return resemblance >= 0.4 && containment >= 0.6;
  return resemblance >= 0.45 && containment >= 0.8;
}

function shares(one: ReadonlySet<number>, other: ReadonlySet<number>) {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const shingle of fewer) if (more.has(shingle)) common++;
  return { resemblance: common / (fewer.size + more.size - common), containment: common / fewer.size };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, i) => word === other[i]);

const numbersIn = (words: readonly string[]): readonly string[] => words.filter((word) => /\p{N}/u.test(word));

/** Two numbers of a series, by its count or by their titles: "Review 14" and "Review 15". */
function isNextNumber(one: Likened, other: Likened): boolean {
  return areOthers(one.number, other.number) || areOthers(numbersIn(one.title), numbersIn(other.title));
}

/** Each has numbers that the other lacks. */
const areOthers = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((number) => !other.includes(number)) && other.some((number) => !one.includes(number));

/** Days between two reports after which the later one is more likely a new one, whatever its title: series repeat theirs. */
const APART = 4;

function isApart(one: Likened, other: Likened): boolean {
  if (one.address !== null && one.address === other.address) return false;
  const [first, second] = [dayOf(one.date), dayOf(other.date)];
  return first !== null && second !== null && Math.abs(first - second) >= APART;
}

/** Days since 1970; null where the date has no day. */
function dayOf(date: PrintedDate | null): number | null {
  const parts = date === null ? undefined : dateParts(date);
  return parts?.month === undefined || parts.day === undefined
    ? null
    : Date.UTC(parts.year, parts.month - 1, parts.day) / 86_400_000;
}

/** The same page, or the same title on the same day. */
function isSamePlace(one: Likened, other: Likened): boolean {
  if (one.address !== null && one.address === other.address) return true;
  return one.date !== null && one.date === other.date && one.title.length > 2 && isSame(one.title, other.title);
}

/** An address without what differs between two ways to the same page; null for a site's front page. */
function plainAddress(address: string | null): string | null {
  if (address === null) return null;
  const [whole = ''] = address.toLowerCase().split(/#|[?&]utm_/u, 1);
  const plain = whole.replace(/^https?:\/\/(?:www\.|m\.)?/u, '').replace(/\/$/u, '');
  return plain.includes('/') ? plain : null;
}

/** Numbers that stand in only one of the two, and their share of all such words, from which a form is filled in anew. */
const FORM_NUMBERS = 4;
const FORM_SHARE = 0.25;

/**
 * Whether the texts differ mainly in numbers: the same form filled in another day ("12 violations, 9 the day before").
 * One corrected number is two words, an old and a new one, and no form.
 */
function isSameForm(one: Likened, other: Likened): boolean {
  const counts = new Map<string, number>();
  for (const word of one.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of other.words) counts.set(word, (counts.get(word) ?? 0) - 1);
  let all = 0;
  let numbers = 0;
  for (const [word, count] of counts) {
    all += Math.abs(count);
    if (/\p{N}/u.test(word)) numbers += Math.abs(count);
  }
  return numbers >= FORM_NUMBERS && numbers / all >= FORM_SHARE;
}
