import type { PrintedDate } from '../../model/date.ts';
import type { ReportFormat } from '../../model/report.ts';
import type { Finding } from '../findings.ts';
import type { FoundDate } from './printed-dates.ts';

/** Rules that read a printed day of change. */
const PRINTED: ReadonlySet<string> = new Set(['updated-line', 'modified-label']);
/** Files whose machine-readable day of change is the publisher's; a Word file's or PDF's is that of whoever saved it. */
const PUBLISHED: ReadonlySet<ReportFormat> = new Set(['html', 'mhtml', 'feed', 'wordpress']);

/**
 * The day on which the publisher last changed a report: printed ("Updated 14 December 2019"), or told for machines.
 * Null where none is found, or none later than the report's own date.
 */
export function changedOn(
  findings: readonly Finding<FoundDate>[],
  format: ReportFormat,
  date: PrintedDate | null,
): PrintedDate | null {
  const days = findings.flatMap(({ rule, value }) => {
    const isChange = PRINTED.has(rule) || (rule === 'modified' && PUBLISHED.has(format));
    return isChange && value.date?.length === 10 ? [value.date] : [];
  });
  const last = days.sort().at(-1);
  return last === undefined || (date !== null && last <= date) ? null : last;
}
