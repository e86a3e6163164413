import { PART_BREAK } from '../../../renderer/core/model/body.ts';
import type { Part, Report } from '../../../renderer/core/model/report.ts';
import { TERMS_NOT_STATED } from '../../../renderer/core/model/terms.ts';

/** The few facts from which a test makes a report. */
export interface Facts {
  readonly id: string;
  readonly title?: string | null;
  readonly series?: string | null;
  readonly publisher?: string | null;
  readonly date?: string | null;
  readonly language?: string | null;
  readonly sample?: boolean;
  readonly file?: string;
  readonly paragraphs: readonly string[];
}

const field = <T>(value: T) => ({ value, evidence: [] });

/** A report as reading would give it: a title part, then numbered paragraphs. */
export function reportFrom(facts: Facts): Report {
  const { id, title = null, series = null, publisher = null, date = null, language = 'en', sample = false } = facts;
  let at = 0;
  const places = (text: string) => {
    const range = { start: at, end: at + text.length };
    at = range.end + PART_BREAK.length;
    return { range, bytes: range };
  };
  const parts: Part[] = title === null ? [] : [{ role: 'title', text: title, ...places(title) }];
  facts.paragraphs.forEach((text, i) => {
    parts.push({ role: 'paragraph', text, ...places(text), number: i + 1 });
  });
  return {
    id,
    original: id,
    file: facts.file ?? `${id}.txt`,
    place: '',
    format: 'text',
    encoding: field('utf-8'),
    language: field(language),
    title: field(title),
    series: field(series),
    seriesNumber: field(null),
    publisher: field(publisher),
    date: field(date),
    authors: field([]),
    address: field(null),
    pictureCredits: field([]),
    notice: field(null),
    terms: TERMS_NOT_STATED,
    parts,
    remarks: [],
    sample,
  };
}
