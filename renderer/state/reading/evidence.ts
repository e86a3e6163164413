import type { Range } from '../../core/model/range.ts';
import type { Evidence, Part, Report } from '../../core/model/report.ts';
import { isForMachines, ruleInWords } from './rule-words.ts';

/** One reason for a field's value, as it is shown. */
export interface Reason {
  readonly found: string;
  /** What was looked at, in words. */
  readonly rule: string;
  /** Where that stands, in words. */
  readonly where: string;
  /** The place in the original's text, or words to look for there; null for what stands outside of it. */
  readonly place: Range | string | null;
}

/** Why a field has its value, and what speaks for another. */
export interface Reasons {
  readonly pro: readonly Reason[];
  readonly contra: readonly Reason[];
}

export function reasonsOf(report: Report, evidence: readonly Evidence[]): Reasons {
  const shown = (one: Evidence): Reason => {
    const { found, rule, range } = one;
    return {
      found,
      rule: ruleInWords(rule),
      where: whereInWords(report, one),
      place: range ?? (isForMachines(rule) ? found : null),
    };
  };
  return {
    pro: evidence.filter(({ against }) => !against).map(shown),
    contra: evidence.filter(({ against }) => against).map(shown),
  };
}

/** Where words of evidence stand: in which part of the report, in the original around it, or outside of it. */
function whereInWords(report: Report, { rule, range }: Evidence): string {
  if (rule === 'file-name') return `“${report.file}”`;
  if (rule === 'publisher-profile') return 'not in the report';
  if (rule.startsWith('encoding-')) return 'the whole file';
  if (rule === 'address') return 'in its path';
  if (range === null && rule.startsWith('notice-')) return 'in the notice';
  if (isForMachines(rule)) return 'in the original, not shown';
  if (range === null) return 'beside the text';
  const part = partAt(report.parts, range.start, range.end);
  return part ? (PLACES[part.role]?.(part) ?? 'in the text') : 'in the original';
}

const PLACES: Readonly<Partial<Record<Part['role'], (part: Part) => string>>> = {
  paragraph: ({ number }) => `in the text, paragraph ${number}`,
  heading: ({ number }) => `in a heading after paragraph ${number}`,
  'list-item': ({ number }) => `in a list after paragraph ${number}`,
  'picture-credit': () => 'under a picture',
  notice: () => 'in the notice',
  furniture: () => 'in a line that was set aside',
  title: () => 'in the head',
  subtitle: () => 'in the head',
  series: () => 'in the head',
  date: () => 'in the head',
  author: () => 'in the head',
  publisher: () => 'in the head',
  address: () => 'in the head',
};

const partAt = (parts: readonly Part[], start: number, end: number): Part | undefined =>
  parts.find(({ range }) => range.start < end && range.end > start);
