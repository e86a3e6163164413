import type { Knowledge } from '../../../renderer/core/archive/knowledge.ts';
import type { Correction } from '../../../renderer/core/model/correction.ts';
import { done, failed } from '../../../renderer/core/model/problem.ts';
import type { Report } from '../../../renderer/core/model/report.ts';
import { lookUpNames, mentionsIn, namedEntity } from './names.ts';
import { reportFrom } from './reports.ts';

/** Reads `title`, `series` and `date` from the first three lines and paragraphs from the rest; a NUL is no text. */
export const plainKnowledge: Knowledge = {
  version: 1,
  read({ original, name, bytes, sample }, corrections) {
    const text = new TextDecoder().decode(bytes);
    if (text.includes('\0')) return failed('file-not-text', 'The file holds no text.', 'Choose another file.');
    const [title = '', series = '', date = '', ...paragraphs] = text.split('\n');
    const report = reportFrom({ id: original, title, series, date, sample, file: name, paragraphs });
    return done(corrections.reduce(withCorrection, report));
  },
  mentions: mentionsIn,
  entity: namedEntity,
  lookUp: () => lookUpNames,
};

function withCorrection(report: Report, correction: Correction): Report {
  if (correction.field === 'role') {
    const { at, value } = correction;
    return {
      ...report,
      parts: report.parts.map((part) => (part.range.start === at ? { ...part, role: value } : part)),
    };
  }
  if (correction.field !== 'title' && correction.field !== 'date' && correction.field !== 'series') return report;
  const { field, value } = correction;
  return { ...report, [field]: { value, evidence: [], corrected: true } };
}

/** A file as `plainKnowledge` reads it. */
export const fileText = (title: string, ...paragraphs: readonly string[]): string =>
  [title, 'Tide', '2020-01-31', ...paragraphs].join('\n');
