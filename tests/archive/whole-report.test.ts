import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../renderer/core/archive/archive.ts';
import { copyWithCredit } from '../../renderer/core/archive/copy.ts';
import { importFiles } from '../../renderer/core/archive/import.ts';
import { reportView } from '../../renderer/core/archive/report-view.ts';
import { scrub } from '../../renderer/core/archive/scrub.ts';
import type { Report } from '../../renderer/core/model/report.ts';
import { type Desk, desk, incoming, opened, sha256, value } from './doubles/desk.ts';
import { fileText } from './doubles/plain-knowledge.ts';

const WORDS = 'Orla Finch signed';
const BODY = `${WORDS} the Amber Accord.`;
const TEXT = fileText('Accord signed', BODY);
const ID = sha256(TEXT);
const passage = (words: string) => ({ report: ID, start: 0, end: words.length, words });

let at: Desk;
let archive: Archive;
beforeEach(async () => {
  at = desk();
  archive = await opened(at);
  await importFiles(archive, 'job', [incoming('accord.txt', TEXT)], false);
});

describe('a report', () => {
  it('whose stored text was damaged is read anew from its original', async () => {
    const stored = at.rows.reports.get(ID);
    const parts = stored?.report.parts.map((part) => ({ ...part, text: part.text.replace('signed', 'burned') }));
    if (stored && parts) at.rows.reports.set(ID, { ...stored, report: { ...stored.report, parts } });
    expect(value(await reportView(archive, ID)).body).toBe(BODY);
    expect(
      at.rows.reports
        .get(ID)
        ?.report.parts.map((part) => part.text)
        .join(' '),
    ).not.toContain('burned');
  });

  it.each<[string, (report: Report) => Partial<Report>]>([
    ['publisher', () => ({ publisher: { value: 'Somebody else', evidence: [] } })],
    ['series', () => ({ series: { value: 'Ebb', evidence: [] } })],
    ['notice', () => ({ notice: { value: 'Free for all uses.', evidence: [] } })],
    ['terms', ({ terms }) => ({ terms: { ...terms, credit: 'notRequired' } })],
    ['picture credits', () => ({ pictureCredits: { value: ['X'], evidence: [] } })],
    ['place of a part', ({ parts }) => ({ parts: parts.map((part) => ({ ...part, range: { start: 0, end: 0 } })) })],
  ])('whose stored %s was changed leaves with what its original says, and is mended', async (_, harm) => {
    const before = structuredClone(at.rows.reports.get(ID));
    const copy = value(await copyWithCredit(archive, [passage(WORDS)]));
    const change = () => {
      if (before) at.rows.reports.set(ID, { ...before, report: { ...before.report, ...harm(before.report) } });
    };
    change();
    expect(value(await copyWithCredit(archive, [passage(WORDS)])).text).toBe(copy.text);
    expect(at.rows.reports.get(ID)).toEqual(before);
    change();
    value(await scrub(archive, async () => {}));
    expect(at.rows.reports.get(ID)).toEqual(before);
  });

  it('whose stored mentions were changed is shown with those of its original', async () => {
    const before = at.rows.reports.get(ID);
    if (before) at.rows.reports.set(ID, { ...before, mentions: [] });
    expect(value(await reportView(archive, ID)).mentions).toEqual(before?.mentions);
  });

  it('of another key is not taken for it', async () => {
    const other = fileText('Ferry', 'The ferry of Belmora sank.');
    await importFiles(archive, 'later', [incoming('ferry.txt', other)], false);
    const swapped = at.rows.reports.get(sha256(other));
    if (swapped) at.rows.reports.set(ID, swapped);
    expect(value(await reportView(archive, ID)).report.title.value).toBe('Accord signed');
  });
});
