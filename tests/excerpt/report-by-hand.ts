import { createHash } from 'node:crypto';
import { bodyText } from '../../renderer/core/model/body.ts';
import type { Field, Part, PartRole, Report, Sha256 } from '../../renderer/core/model/report.ts';
import { TERMS_NOT_STATED, type Terms } from '../../renderer/core/model/terms.ts';

/** The facts of a report in short; everything left out is what a bare text file would give. */
export interface ReportInShort {
  readonly id?: string;
  readonly title?: string | null;
  readonly series?: string | null;
  readonly seriesNumber?: string | null;
  readonly publisher?: string | null;
  readonly authors?: readonly string[];
  readonly date?: string | null;
  readonly address?: string | null;
  readonly language?: string | null;
  readonly notice?: string | null;
  readonly terms?: Partial<Terms>;
  readonly pictureCredits?: readonly string[];
  readonly sample?: boolean;
  /** Body texts in order; a plain text is a paragraph. */
  readonly body?: readonly (string | readonly [role: PartRole, text: string])[];
}

/** A report as reading would give it, made by hand. */
export function reportOf(short: ReportInShort): Report {
  let number = 0;
  const parts = (short.body ?? ['One.']).map((entry): Part => {
    const [role, text] = typeof entry === 'string' ? (['paragraph', entry] as const) : entry;
    if (role === 'paragraph') number += 1;
    const range = { start: 0, end: text.length };
    return { role, text, range, bytes: range, number: Math.max(number, 1) };
  });
  const id = short.id ?? 'a'.repeat(64);
  return {
    id,
    original: id.slice(0, 64),
    file: 'never-to-be-printed.txt',
    place: '',
    format: 'text',
    encoding: field('utf-8'),
    language: field(short.language === undefined ? 'en' : short.language),
    title: field(short.title ?? null),
    series: field(short.series ?? null),
    seriesNumber: field(short.seriesNumber ?? null),
    publisher: field(short.publisher ?? null),
    date: field(short.date ?? null),
    authors: field(short.authors ?? []),
    address: field(short.address ?? null),
    pictureCredits: field(short.pictureCredits ?? []),
    notice: field(short.notice ?? null),
    terms: { ...TERMS_NOT_STATED, ...short.terms },
    parts,
    remarks: [],
    sample: short.sample ?? false,
  };
}

const field = <T>(value: T): Field<T> => ({ value, evidence: [] });

/** SHA-256 of the body text, as the worker hands it in. */
export const bodyHash = (report: Report): Sha256 => createHash('sha256').update(bodyText(report)).digest('hex');
