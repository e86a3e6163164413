import type { Correction, ListField, TextField } from '../model/correction.ts';
import { dateParts } from '../model/date.ts';
import type { Field, Report } from '../model/report.ts';
import { termsOf } from './notice/terms.ts';

/** The fields of a report as reading found them, with those set that a person corrected; a new notice makes new terms. */
export function applyFields(report: Report, corrections: readonly Correction[]): Report {
  let corrected = report;
  for (const correction of corrections) {
    const { field, value } = correction;
    if (field === 'role' || field === 'encoding') continue;
    if (field === 'authors' || field === 'pictureCredits') corrected = withList(corrected, field, value);
    else corrected = withText(corrected, field, value as string | null);
  }
  return corrected;
}

const byHand = <T>(field: Field<unknown>, value: T): Field<T> => ({ value, evidence: field.evidence, corrected: true });

const withList = (report: Report, field: ListField, value: readonly string[]): Report => ({
  ...report,
  [field]: byHand(report[field], value),
});

function withText(report: Report, field: Exclude<TextField, 'encoding'>, value: string | null): Report {
  if (field === 'date' && value !== null && !dateParts(value)) return report;
  const corrected: Report = { ...report, [field]: byHand(report[field], value) };
  return field === 'notice' ? { ...corrected, terms: termsOf(value) } : corrected;
}
