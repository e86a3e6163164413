import type { Correction, ListField, TextField } from '../../core/model/correction.ts';
import type { Field, Report } from '../../core/model/report.ts';

export type FieldKey = TextField | ListField;

export interface FieldKind {
  readonly key: FieldKey;
  readonly label: string;
  /** Several values, one a line. */
  readonly list?: true;
  readonly long?: true;
}

/** Every field that a person can set, in the order in which they are shown. */
export const FIELDS: readonly FieldKind[] = [
  { key: 'title', label: 'Title', long: true },
  { key: 'series', label: 'Series' },
  { key: 'seriesNumber', label: 'Number' },
  { key: 'publisher', label: 'Publisher' },
  { key: 'date', label: 'Date' },
  { key: 'authors', label: 'Authors', list: true },
  { key: 'address', label: 'Address' },
  { key: 'language', label: 'Language' },
  { key: 'pictureCredits', label: 'Picture credits', list: true },
  { key: 'notice', label: 'Notice', long: true },
  { key: 'encoding', label: 'Encoding' },
];

export type AnyField = Field<string | null> | Field<readonly string[]>;

export const fieldOf = (report: Report, key: FieldKey): AnyField => report[key];

/** The values of a field as texts; none where the report has none. */
export function valuesOf({ value }: AnyField): readonly string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

/** The correction that sets a field to what was typed: one value, or one a line. Nothing typed: the report has none. */
export function correctionOf(report: Report, { key, list }: FieldKind, text: string): Correction {
  const lines = text.split('\n').map((line) => line.trim());
  const values = lines.filter((line) => line !== '');
  if (list) return { report: report.id, field: key as ListField, value: values };
  return { report: report.id, field: key as TextField, value: values.length === 0 ? null : values.join(' ') };
}

/** The questions about a report that no one has answered yet. */
export function openQuestions(report: Report): readonly { readonly kind: FieldKind; readonly field: AnyField }[] {
  return FIELDS.map((kind) => ({ kind, field: fieldOf(report, kind.key) })).filter(
    ({ field }) => field.check && !field.corrected,
  );
}
