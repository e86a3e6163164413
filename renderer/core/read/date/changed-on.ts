import type { PrintedDate } from '../../model/date.ts';
import type { Finding } from '../findings.ts';
import type { FoundDate } from './printed-dates.ts';

/** Rules that read a day of change, printed or told for machines. */
export const CHANGES: ReadonlySet<string> = new Set(['updated-line', 'modified-label', 'modified']);

/**
 * The day on which the publisher last changed a report: printed ("Updated 14 December 2019"), or told for machines.
 * Null where none is found, or none later than the report's own date.
 */
export function changedOn(findings: readonly Finding<FoundDate>[], date: PrintedDate | null): PrintedDate | null {
  const days = findings.flatMap(({ rule, value }) =>
    CHANGES.has(rule) && value.date?.length === 10 ? [value.date] : [],
  );
  const last = days.sort().at(-1);
  return last === undefined || (date !== null && last <= date) ? null : last;
}
