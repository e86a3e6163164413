import type { Range } from '../model/range.ts';
import type { Evidence } from '../model/report.ts';
import type { FoundDate } from './date/printed-dates.ts';

/** Something read that may be the value of a field. */
export interface Finding<T = string> {
  readonly value: T;
  readonly rule: string;
  /** The words as they stand in the original. */
  readonly found: string;
  readonly range: Range | null;
  /** The heaviest finding wins; among equals the first. */
  readonly weight: number;
}

/** All that reading found, by field. */
export interface Findings {
  readonly title: Finding[];
  readonly series: Finding[];
  readonly seriesNumber: Finding[];
  readonly publisher: Finding[];
  readonly date: Finding<FoundDate>[];
  readonly authors: Finding<readonly string[]>[];
  readonly address: Finding[];
}

export const noFindings = (): Findings => ({
  title: [],
  series: [],
  seriesNumber: [],
  publisher: [],
  date: [],
  authors: [],
  address: [],
});

/** The heaviest finding; the first among equals. */
export function heaviest<T>(findings: readonly Finding<T>[]): Finding<T> | undefined {
  let best: Finding<T> | undefined;
  for (const finding of findings) if (!best || finding.weight > best.weight) best = finding;
  return best;
}

/** Findings as evidence, in their order. `isAgainst` tells those that speak for another value. */
export const evidenceOf = <T>(
  findings: readonly Finding<T>[],
  isAgainst: (finding: Finding<T>) => boolean = () => false,
): readonly Evidence[] =>
  findings.slice(0, 12).map((finding) => {
    const { rule, found, range } = finding;
    return { rule, found: found.slice(0, 300), range, ...(isAgainst(finding) ? { against: true as const } : {}) };
  });
