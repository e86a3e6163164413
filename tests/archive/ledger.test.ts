import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../renderer/core/archive/archive.ts';
import { copyWithCredit } from '../../renderer/core/archive/copy.ts';
import { correct } from '../../renderer/core/archive/correct.ts';
import * as dossiers from '../../renderer/core/archive/dossier.ts';
import { exportDossier } from '../../renderer/core/archive/export.ts';
import { importFiles } from '../../renderer/core/archive/import.ts';
import { reportView } from '../../renderer/core/archive/report-view.ts';
import type { Passage } from '../../renderer/core/model/excerpt.ts';
import { failed } from '../../renderer/core/model/problem.ts';
import { type Desk, desk, incoming, opened, sha256, value } from './doubles/desk.ts';
import { noRows } from './doubles/memory-store.ts';
import { fileText } from './doubles/plain-knowledge.ts';

// Terms are not stated: of 3,000 characters in six paragraphs one work may quote half.
const PARAGRAPHS = Array.from({ length: 6 }, (_, at) =>
  `${at} of these words is mine alone. `.repeat(16).slice(0, 498),
);
const TEXT = fileText('Six Paragraphs', ...PARAGRAPHS);
const BODY = PARAGRAPHS.join('\n\n');
const ID = sha256(TEXT);

const paragraphs = (from: number, to: number, report = ID): Passage => {
  const start = BODY.indexOf(PARAGRAPHS[from] ?? '');
  const words = PARAGRAPHS.slice(from, to + 1).join('\n\n');
  return { report, start, end: start + words.length, words };
};

let at: Desk;
let archive: Archive;
beforeEach(async () => {
  at = desk();
  archive = await opened(at);
  await importFiles(archive, 'job', [incoming('six.txt', TEXT)], false);
});

const copied = async (...passages: readonly Passage[]) => value(await copyWithCredit(archive, passages)).leftBefore;
const day = () => at.disk.lines.findLast((line) => line.kind === 'left')?.writtenAt.slice(0, 10);

describe('what left of a report before', () => {
  it('is told when one work may not quote so much, with when and where to', async () => {
    expect(await copied(paragraphs(0, 1))).toBeNull();
    expect(day()).toBe('1970-01-01');
    expect(await copied(paragraphs(2, 3))).toBe(
      `With this, 1,996 characters of “Six Paragraphs” have left the app; one work may quote 1,499 characters. Before: to the clipboard on 1 January 1970. Ask the publisher before you use them in one work.`,
    );
  });

  it('counts once, however often it leaves', async () => {
    for (let i = 0; i < 3; i++) expect(await copied(paragraphs(0, 1))).toBeNull();
    expect(await copied(paragraphs(1, 1))).toBeNull();
    expect(await copied(paragraphs(1, 2))).toBeNull();
    expect(await copied(paragraphs(2, 3))).toMatch(/^With this, 1,998 characters /);
  });

  it('counts over dossiers and formats, and a file is refused only for what stands in itself', async () => {
    const [one, two] = [
      value(await dossiers.makeDossier(archive, 'A')),
      value(await dossiers.makeDossier(archive, 'B')),
    ];
    value(await dossiers.addExcerpt(archive, one, paragraphs(0, 1), ''));
    value(await dossiers.addExcerpt(archive, two, paragraphs(2, 3), ''));
    expect(value(await exportDossier(archive, one, 'markdown')).leftBefore).toBeNull();
    expect(value(await exportDossier(archive, one, 'html')).leftBefore).toBeNull();
    expect(value(await exportDossier(archive, two, 'html')).leftBefore).toMatch(
      /1,996 characters .* Before: as a web page on 1 January 1970, as a Markdown file on 1 January 1970\./,
    );
    value(await dossiers.addExcerpt(archive, two, paragraphs(0, 1), ''));
    expect(await exportDossier(archive, two, 'html')).toMatchObject({ ok: false, problem: { code: 'terms-forbid' } });
    expect(await copyWithCredit(archive, [paragraphs(0, 1), paragraphs(2, 3)])).toMatchObject({
      ok: false,
      problem: { code: 'terms-forbid' },
    });
  });

  it('is known after closing, and after the browser lost everything', async () => {
    await copied(paragraphs(0, 1));
    Object.assign(at.rows, noRows());
    archive = await opened(at);
    expect(await copied(paragraphs(2, 3))).toMatch(/^With this, 1,996 characters /);
  });

  it('is found where its words stand now, in a body that was corrected since', async () => {
    await copied(paragraphs(1, 2));
    await copied(paragraphs(0, 0));
    const { report } = value(await reportView(archive, ID));
    const first = report.parts.find((part) => part.text === PARAGRAPHS[0])?.bytes.start ?? -1;
    value(await correct(archive, { report: ID, field: 'role', at: first, value: 'furniture' }));
    const body = value(await reportView(archive, ID)).body;
    expect(body.startsWith(PARAGRAPHS[1] ?? '')).toBe(true);
    const words = PARAGRAPHS.slice(3, 5).join('\n\n');
    const start = body.indexOf(words);
    // Of the paragraph that is no longer body text nothing is counted.
    expect(await copied({ report: ID, start, end: start + words.length, words })).toMatch(
      /^With this, 1,996 characters .* one work may quote 1,249 characters/,
    );
  });

  it('counts for the same text in another file', async () => {
    const again = `${TEXT.replace('Tide', 'Tides')}`;
    await importFiles(archive, 'later', [incoming('again.txt', again)], false);
    await copied(paragraphs(0, 1));
    expect(await copied(paragraphs(2, 3, sha256(again)))).toMatch(/^With this, 1,996 characters /);
  });

  it('is said to be unknown where the journal cannot be read; the words go with their credit all the same', async () => {
    const { vault } = archive.tools;
    const unread = { ...vault, journal: async () => failed('disk-error', 'The disk does not answer.', 'Try again.') };
    Object.assign(archive.tools, { vault: unread });
    expect(await copied(paragraphs(0, 1))).toBe(`How much left before could not be counted. The disk does not answer.`);
  });
});
