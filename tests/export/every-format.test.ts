import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationText } from '../../renderer/core/cite/citation.ts';
import { type CreditedExcerpt, creditExcerpt } from '../../renderer/core/credit/credited-excerpt.ts';
import { anchorPassage } from '../../renderer/core/excerpt/anchor.ts';
import { creditedCopy } from '../../renderer/core/export/clipboard.ts';
import { type DossierEntry, dossierDocument } from '../../renderer/core/export/dossier-document.ts';
import { exportDossier } from '../../renderer/core/export/export-dossier.ts';
import { bodyText } from '../../renderer/core/model/body.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../renderer/core/model/dossier.ts';
import type { Report } from '../../renderer/core/model/report.ts';
import { bodyHash } from '../excerpt/report-by-hand.ts';
import { anyDossier } from './any-dossier.ts';
import { readDocx } from './readers/docx.ts';
import { readHtml } from './readers/html.ts';
import { readMarkdown } from './readers/markdown.ts';
import type { Reading } from './readers/reading.ts';

const READERS: Readonly<Record<ExportFormat, (bytes: Uint8Array) => Reading | Promise<Reading>>> = {
  markdown: (bytes) => readMarkdown(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
  html: (bytes) => readHtml(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
  docx: readDocx,
};

/** An excerpt of a report; undefined where the range holds no words or the terms forbid (told apart elsewhere). */
function excerptOf(report: Report, from: number, to: number): CreditedExcerpt | undefined {
  const body = bodyText(report);
  const [start = 0, end = 0] = [from % (body.length + 1), to % (body.length + 1)].sort((a, b) => a - b);
  const anchor = anchorPassage(report, bodyHash(report), {
    report: report.id,
    start,
    end,
    words: body.slice(start, end),
  });
  if (!anchor.ok) return undefined;
  const credited = creditExcerpt(report, bodyHash(report), anchor.value);
  return credited.ok ? credited.value : undefined;
}

const entriesOf = (picks: readonly { report: Report; from: number; to: number; note: string }[]): DossierEntry[] =>
  picks.flatMap(({ report, from, to, note }) => {
    const excerpt = excerptOf(report, from, to);
    return excerpt ? [{ excerpt, note }] : [];
  });

const uncarried = (text: string): string =>
  text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(/\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/gu, '\uFFFD');

/** The words of the report itself, apart from what no format can carry; directions may be closed at their end. */
function expectWords(read: string, words: string): void {
  expect(
    read.startsWith(uncarried(words)) && /^[\u202C\u2069]*$/.test(read.slice(uncarried(words).length)),
    `${JSON.stringify(read)} for ${JSON.stringify(words)}`,
  ).toBe(true);
}

function expectWhole(read: Reading, entries: readonly DossierEntry[]): void {
  expect(read.alive).toEqual([]);
  expect(read.quotations).toHaveLength(entries.length);
  entries.forEach(({ excerpt }, at) => {
    const found = read.quotations[at];
    const parts = excerpt.anchor.exact.split('\n\n').filter((part) => part.trim() !== '');
    expect(found?.parts).toHaveLength(parts.length);
    parts.forEach((part, n) => {
      expectWords(found?.parts[n] ?? '', part);
    });
    expect(found?.reference).toEqual([
      citationText(excerpt.origin, excerpt.anchor),
      excerpt.credit,
      ...excerpt.remarks,
    ]);
    expect(found?.reference[0]).toContain(`, ${excerpt.pinpoint}`);
  });
  const reports = new Map(entries.map(({ excerpt }) => [excerpt.origin.report, excerpt]));
  expect(read.sources).toHaveLength(reports.size);
  [...reports.values()].forEach((excerpt, at) => {
    const lines = read.sources[at] ?? [];
    expect(lines[0]).toBe(citationText(excerpt.origin, null));
    expect(lines[1]).toBe(excerpt.credit);
    expect(lines[2]).toContain(excerpt.notice ?? 'No notice found');
  });
  for (const link of read.links) expect(link).toMatch(/^https?:\/\/a\.test\//);
  const notes = entries.flatMap(({ note }) =>
    note
      .split('\n')
      .map((line) => uncarried(line).trim())
      .filter((line) => line !== ''),
  );
  expect(read.notes).toHaveLength(notes.length);
  notes.forEach((line, at) => {
    expectWords((read.notes[at] ?? '').replace(/^Note: /, ''), line);
  });
}

describe.each(EXPORT_FORMATS)('every %s file', (format) => {
  const runs = format === 'docx' ? 150 : 200;

  it(`holds words, citation, credit and notice of any dossier for another reader (${runs} dossiers)`, async () => {
    let excerpts = 0;
    const property = fc.asyncProperty(anyDossier, async ({ name, picks }) => {
      const entries = entriesOf(picks);
      const document = dossierDocument(name, entries);
      if (!document.ok) {
        expect(entries).toEqual([]);
        return;
      }
      const file = await exportDossier(document.value, format);
      if (!file.ok) throw new Error(file.problem.details);
      excerpts += entries.length;
      expectWhole(await READERS[format](file.value.bytes), entries);
    });
    await fc.assert(property, { numRuns: runs });
    expect(excerpts).toBeGreaterThan(runs * 2);
  });
});

describe('the clipboard', () => {
  it('holds the same in its text and in its HTML, each alone', () => {
    const property = fc.property(anyDossier, ({ picks }) => {
      const entries = entriesOf(picks);
      const copy = creditedCopy(entries.map((entry) => entry.excerpt));
      if (!copy.ok) {
        expect(entries).toEqual([]);
        return;
      }
      const read = readHtml(`<main>${copy.value.html}</main>`);
      expect(read.alive).toEqual([]);
      const html =
        readHtml(`<main><figure><figcaption>${copy.value.html}</figcaption></figure></main>`).quotations[0]
          ?.reference ?? [];
      const text = copy.value.text.split('\n');
      for (const { excerpt } of entries) {
        const citation = citationText(excerpt.origin, excerpt.anchor);
        const whole = [
          ...excerpt.parts.map((part) => part.text),
          citation,
          excerpt.pinpoint,
          excerpt.credit,
          excerpt.notice ?? 'No notice',
        ];
        for (const words of whole) {
          expect(text.some((line) => line.includes(words))).toBe(true);
          expect(html.some((line) => line.includes(words))).toBe(true);
        }
      }
      expect(text.filter((line) => /^[=+\-@\t]/.test(line))).toEqual([]);
    });
    fc.assert(property, { numRuns: 200 });
  });
});
