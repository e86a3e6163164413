import type { Knowledge } from '../../../renderer/core/archive/knowledge.ts';
import type { Reader, Understood } from '../../../renderer/core/archive/reader.ts';
import type { Correction } from '../../../renderer/core/model/correction.ts';
import { done, failed } from '../../../renderer/core/model/problem.ts';
import type { Report } from '../../../renderer/core/model/report.ts';
import type { FileToRead } from '../../../renderer/core/read/file-to-read.ts';
import { lookUpNames, mentionsIn, namedEntity } from './names.ts';
import { reportFrom } from './reports.ts';

export const plainKnowledge: Knowledge = {
  version: 1,
  profiles: [],
  entity: namedEntity,
  lookUp: () => lookUpNames,
};

/** Parts the reports of a bundle; a file without it is one report. */
const NEXT = '\n=====\n';

/**
 * Reads `title`, `series` and `date` from the first three lines and paragraphs from the rest; a NUL is no text. Reports
 * of a bundle stand at places 1, 2, ...
 */
export const plainReader: Reader = {
  async *read(file, { corrections, only, withText }) {
    const texts = new TextDecoder().decode(file.bytes).split(NEXT);
    for (const [i, text] of texts.entries()) {
      const place = texts.length === 1 ? '' : String(i + 1);
      if (only !== undefined && only !== place) continue;
      const set = corrections.get(place) ?? [];
      const encoding = set.findLast(({ field }) => field === 'encoding')?.value;
      const source = { text, encoding: typeof encoding === 'string' ? encoding : 'utf-8' };
      yield { ...understood(file, place, text, set), ...(withText ? { source } : {}) };
    }
  },
};

function understood(file: FileToRead, place: string, text: string, corrections: readonly Correction[]): Understood {
  if (text.includes('\0'))
    return { place, outcome: failed('file-not-text', 'The file holds no text.', 'Choose another file.') };
  const [title = '', series = '', date = '', ...paragraphs] = text.split('\n');
  const id = place === '' ? file.original : `${file.original}#${place}`;
  const plain = reportFrom({ id, title, series, date, sample: file.sample, file: file.name, paragraphs });
  const report = corrections.reduce(withCorrection, { ...plain, original: file.original, place });
  return { place, outcome: done({ report, mentions: mentionsIn(report) }) };
}

function withCorrection(report: Report, correction: Correction): Report {
  if (correction.field === 'role') {
    const { at, value } = correction;
    return {
      ...report,
      parts: report.parts.map((part) => (part.bytes.start === at ? { ...part, role: value } : part)),
    };
  }
  if (correction.field !== 'title' && correction.field !== 'date' && correction.field !== 'series') return report;
  const { field, value } = correction;
  return { ...report, [field]: { value, evidence: [], corrected: true } };
}

/** A file as `plainReader` reads it. */
export const fileText = (title: string, ...paragraphs: readonly string[]): string =>
  [title, 'Tide', '2020-01-31', ...paragraphs].join('\n');

/** A file that holds several reports. */
export const bundleText = (...texts: readonly string[]): string => texts.join(NEXT);
