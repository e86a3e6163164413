import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../renderer/core/archive/archive.ts';
import { copyExcerpt, copyWithCredit } from '../../renderer/core/archive/copy.ts';
import { correct, withdrawCorrection } from '../../renderer/core/archive/correct.ts';
import * as dossiers from '../../renderer/core/archive/dossier.ts';
import { dossierView } from '../../renderer/core/archive/dossier-view.ts';
import { exportDossier } from '../../renderer/core/archive/export.ts';
import { importFiles } from '../../renderer/core/archive/import.ts';
import { stateOf } from '../../renderer/core/archive/journal-state.ts';
import { originalCopy } from '../../renderer/core/archive/original-copy.ts';
import { originalText } from '../../renderer/core/archive/original-text.ts';
import { reportView } from '../../renderer/core/archive/report-view.ts';
import { scrub } from '../../renderer/core/archive/scrub.ts';
import { searchArchive } from '../../renderer/core/archive/searching.ts';
import { changeSettings } from '../../renderer/core/archive/settings.ts';
import { restoreImport, takeBackImport } from '../../renderer/core/archive/take-back.ts';
import type { Passage } from '../../renderer/core/model/excerpt.ts';
import { request } from '../search/corpus.ts';
import { type Desk, desk, incoming, openDesk, opened, sha256, value } from './doubles/desk.ts';
import { noRows } from './doubles/memory-store.ts';
import { fileText } from './doubles/plain-knowledge.ts';

const SENTENCES = [
  'Orla Finch signed the Amber Accord.',
  'The harbour of Arvania stayed open, and ships went in and out as they had before.',
];
const TEXT = fileText('Accord signed', ...SENTENCES);
const ID = sha256(TEXT);
const BODY = SENTENCES.join('\n\n');

const passage = (words: string): Passage => ({
  report: ID,
  start: BODY.indexOf(words),
  end: BODY.indexOf(words) + words.length,
  words,
});

let at: Desk;
let archive: Archive;
beforeEach(async () => {
  at = desk();
  archive = await opened(at);
  await importFiles(archive, 'job', [incoming('accord.txt', TEXT)], false);
});

const lastLine = () => at.disk.lines.at(-1);

describe('a correction', () => {
  it('is in the journal, changes the report and the index, and survives a rebuild', async () => {
    const view = value(await correct(archive, { report: ID, field: 'title', value: 'Accord of the amber coast' }));
    expect(view.report.title.value).toBe('Accord of the amber coast');
    expect(view.corrected).toEqual(['title']);
    expect((await searchArchive(archive, request('coast'))).hits[0]?.title).toBe('Accord of the amber coast');
    expect((await searchArchive(archive, request('signed'))).hits[0]?.paragraph).toBe(1);
    Object.assign(at.rows, noRows());
    const again = value(await openDesk(at)).archive;
    expect(value(await reportView(again, ID)).report.title.value).toBe('Accord of the amber coast');
    const back = value(await withdrawCorrection(again, ID, 'title'));
    expect(back.report.title.value).toBe('Accord signed');
    expect(back.corrected).toEqual([]);
  });

  it('of a report that is not there is refused, and nothing is written', async () => {
    const lines = at.disk.lines.length;
    expect(await correct(archive, { report: 'f'.repeat(64), field: 'title', value: 'x' })).toMatchObject({
      ok: false,
      problem: { code: 'report-unknown' },
    });
    expect(at.disk.lines).toHaveLength(lines);
  });

  it('stays where the original is gone; the report is as it was', async () => {
    at.disk.files.clear();
    expect(await correct(archive, { report: ID, field: 'title', value: 'x' })).toMatchObject({
      ok: false,
      problem: { code: 'original-missing' },
    });
    expect(archive.yours.corrections.get(ID)?.get('title')?.value).toBe('x');
    expect(value(await reportView(archive, ID)).report.title.value).toBe('Accord signed');
    const still = value(await openDesk(at));
    expect(still.opening).toMatchObject({ how: 'caught-up', lost: ['accord.txt'] });
    expect(value(await reportView(still.archive, ID)).report.title.value).toBe('Accord signed');
  });

  it('whose report could not be read anew is applied by the next opening that can', async () => {
    const files = new Map(at.disk.files);
    at.disk.files.clear();
    expect(await correct(archive, { report: ID, field: 'title', value: 'x' })).toMatchObject({ ok: false });
    value(await dossiers.makeDossier(archive, 'Later'));
    for (const [original, bytes] of files) at.disk.files.set(original, bytes);
    const next = value(await openDesk(at)).archive;
    expect(value(await reportView(next, ID)).report.title.value).toBe('x');
    expect(value(await openDesk(at)).opening.how).toBe('opened');
  });

  it('that meets a taking back leaves no report behind', async () => {
    const gate = gateReads();
    const correcting = correct(archive, { report: ID, field: 'title', value: 'x' });
    await gate.reached;
    const taking = takeBackImport(archive, 'job');
    setTimeout(gate.open, 20);
    await Promise.all([correcting, taking]);
    expect([at.rows.reports.size, archive.index.catalogue.size(), archive.originals.size]).toEqual([0, 0, 0]);
    expect([...at.rows.originals.values()].map((original) => original.takenBack)).toEqual([true]);
  });

  it('is not undone by the mending of a damaged text that began before it', async () => {
    const stored = at.rows.reports.get(ID);
    if (stored) at.rows.reports.set(ID, { ...stored, report: { ...stored.report, parts: [] } });
    const gate = gateReads();
    const viewing = reportView(archive, ID);
    await gate.reached;
    const correcting = correct(archive, { report: ID, field: 'title', value: 'By hand' });
    setTimeout(gate.open, 20);
    await Promise.all([viewing, correcting]);
    expect(at.rows.reports.get(ID)?.report.title.value).toBe('By hand');
  });
});

/** Holds back the answer to the first reading of an original until it is opened. */
function gateReads() {
  const { vault } = archive.tools;
  const reached = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  let reads = 0;
  const read: typeof vault.read = async (original) => {
    const bytes = await vault.read(original);
    if (reads++ > 0) return bytes;
    reached.resolve();
    await gate.promise;
    return bytes;
  };
  Object.assign(archive.tools, { vault: { ...vault, read } });
  return { reached: reached.promise, open: () => gate.resolve() };
}

describe('a report', () => {
  it('is shown with its entities, its excerpts, its terms and its credit', async () => {
    const id = value(await dossiers.makeDossier(archive, 'D'));
    value(await dossiers.addExcerpt(archive, id, passage('The harbour of Arvania stayed open'), ''));
    const view = value(await reportView(archive, ID));
    expect(Object.keys(view.entities).sort()).toEqual(['XA', 'amber-accord', 'per-orla-finch']);
    expect(view.body).toBe(BODY);
    expect(view.excerpts.map(({ start, end }) => BODY.slice(start, end))).toEqual([
      'The harbour of Arvania stayed open',
    ]);
    expect(view.credit).toContain('Tide');
    expect(view.termsInWords.length).toBeGreaterThan(0);
  });

  it('gives its original as text', async () => {
    expect(value(await originalText(archive, ID, null))).toEqual({ text: TEXT, encoding: 'utf-8' });
    expect(value(await originalText(archive, ID, 'windows-1251')).encoding).toBe('windows-1251');
    const copy = value(await originalCopy(archive, ID));
    expect([copy.name, new TextDecoder().decode(copy.bytes)]).toEqual(['accord.txt', TEXT]);
  });
});

describe('a dossier', () => {
  it('keeps excerpts in order with notes, as replaying the journal gives them', async () => {
    const id = value(await dossiers.makeDossier(archive, '  Amber  '));
    const first = value(await dossiers.addExcerpt(archive, id, passage('Orla Finch'), 'who'));
    const second = value(await dossiers.addExcerpt(archive, id, passage('Amber Accord'), ''));
    value(await dossiers.moveExcerpt(archive, id, second, 0));
    value(await dossiers.noteExcerpt(archive, id, second, 'what'));
    value(await dossiers.renameDossier(archive, id, 'Amber coast'));
    const { dossier } = value(await dossierView(archive, id));
    expect(dossier.name).toBe('Amber coast');
    expect(dossier.excerpts.map(({ id: one, note }) => [one, note])).toEqual([
      [second, 'what'],
      [first, 'who'],
    ]);
    expect(stateOf(at.disk.lines).yours).toEqual(archive.yours);
    expect(value(await openDesk(at)).archive.yours).toEqual(archive.yours);
  });

  it('gives a removed excerpt back as it was, at its place', async () => {
    const id = value(await dossiers.makeDossier(archive, 'D'));
    const kept = value(await dossiers.addExcerpt(archive, id, passage('Orla Finch'), 'note'));
    value(await dossiers.addExcerpt(archive, id, passage('Amber Accord'), ''));
    const before = value(await dossierView(archive, id)).dossier.excerpts;
    value(await dossiers.removeExcerpt(archive, id, kept));
    const [removed] = before;
    if (removed) value(await dossiers.restoreExcerpt(archive, id, removed, 0));
    expect(value(await dossierView(archive, id)).dossier.excerpts).toEqual(before);
  });

  it('keeps an excerpt whose words moved, and lets it leave again from their new place', async () => {
    const id = value(await dossiers.makeDossier(archive, 'D'));
    const who = value(await dossiers.addExcerpt(archive, id, passage('Orla Finch'), 'who'));
    const port = value(await dossiers.addExcerpt(archive, id, passage('harbour of Arvania'), 'where'));
    const { report } = value(await reportView(archive, ID));
    const first = report.parts.find((part) => part.text === SENTENCES[0])?.bytes.start ?? -1;
    value(await correct(archive, { report: ID, field: 'role', at: first, value: 'furniture' }));
    expect(value(await dossierView(archive, id)).excerpts).toMatchObject([
      { problem: { code: 'words-changed' }, moved: null },
      { problem: { code: 'words-changed' }, moved: { exact: 'harbour of Arvania', start: 4 } },
    ]);
    const lines = at.disk.lines.length;
    expect(await dossiers.reanchorExcerpt(archive, id, who)).toMatchObject({ problem: { code: 'words-changed' } });
    expect(at.disk.lines).toHaveLength(lines);
    value(await dossiers.reanchorExcerpt(archive, id, port));
    expect(value(await dossierView(archive, id)).excerpts).toMatchObject([
      { excerpt: { id: who, note: 'who' }, problem: { code: 'words-changed' } },
      { excerpt: { id: port, note: 'where', anchor: { start: 4 } }, problem: null, moved: null },
    ]);
    expect(value(await copyExcerpt(archive, id, port)).text).toContain('harbour of Arvania');
    expect(value(await openDesk(at)).archive.yours).toEqual(archive.yours);
  });

  it.each([
    ['an unknown dossier', () => dossiers.renameDossier(archive, 'none', 'x'), 'dossier-unknown'],
    [
      'an unknown excerpt',
      async () => dossiers.removeExcerpt(archive, value(await dossiers.makeDossier(archive, 'D')), 'none'),
      'excerpt-unknown',
    ],
    [
      'words that are not the report’s',
      async () =>
        dossiers.addExcerpt(
          archive,
          value(await dossiers.makeDossier(archive, 'D')),
          { ...passage('Orla Finch'), words: 'Orla Winch' },
          '',
        ),
      'words-not-in-body',
    ],
  ])('refuses %s', async (_, work, code) => expect(await work()).toMatchObject({ ok: false, problem: { code } }));

  it('shows an excerpt whose report was taken back, and lets nothing of it leave', async () => {
    const id = value(await dossiers.makeDossier(archive, 'D'));
    const excerpt = value(await dossiers.addExcerpt(archive, id, passage('Orla Finch'), ''));
    value(await takeBackImport(archive, 'job'));
    expect(value(await dossierView(archive, id)).excerpts).toMatchObject([
      { title: null, problem: { code: 'report-taken-back' }, takenBack: 'job' },
    ]);
    expect(await copyExcerpt(archive, id, excerpt)).toMatchObject({ ok: false });
    expect(await exportDossier(archive, id, 'markdown')).toMatchObject({
      ok: false,
      problem: { code: 'report-taken-back' },
    });
    expect(lastLine()?.kind).toBe('original-removed');
    value(await restoreImport(archive, 'job'));
    expect(value(await dossierView(archive, id)).excerpts).toMatchObject([{ problem: null, takenBack: null }]);
  });
});

describe('a refused edit', () => {
  it('leaves the archive as it was, also for the next opening', async () => {
    const { tools } = archive;
    const { vault } = tools;
    const problem = { code: 'disk-full', sentence: 'Full.', wayOut: 'Free space.', details: '' } as const;
    Object.assign(tools, { vault: { ...vault, append: async () => ({ ok: false, problem }) } });
    expect(await dossiers.makeDossier(archive, 'D')).toEqual({ ok: false, problem });
    expect(archive.yours.dossiers.size).toBe(0);
    Object.assign(tools, { vault });
    value(await dossiers.makeDossier(archive, 'E'));
    expect(value(await openDesk(at)).opening.how).toBe('opened');
  });
});

describe('what leaves', () => {
  it('is in the ledger before it leaves: a copy', async () => {
    const copy = value(await copyWithCredit(archive, [passage('Orla Finch signed')]));
    expect(copy.text).toContain('Orla Finch signed');
    expect(copy.pinpoint).toBe('para. 1');
    expect(lastLine()).toMatchObject({
      kind: 'left',
      how: 'copy',
      format: 'clipboard',
      hash: sha256(copy.text),
      excerpts: [{ anchor: { exact: 'Orla Finch signed' }, terms: 'not-stated' }],
    });
    expect(value(await openDesk(at)).opening.how).toBe('opened');
  });

  it('does not leave where the ledger cannot be written', async () => {
    Object.assign(archive.tools, {
      vault: {
        ...archive.tools.vault,
        append: async () => ({ ok: false, problem: { code: 'disk-full', sentence: '', wayOut: '', details: '' } }),
      },
    });
    expect(await copyWithCredit(archive, [passage('Orla Finch signed')])).toMatchObject({
      ok: false,
      problem: { code: 'disk-full' },
    });
  });

  it.each(['markdown', 'html', 'docx'] as const)('a dossier as %s', async (format) => {
    const id = value(await dossiers.makeDossier(archive, 'Amber'));
    value(await dossiers.addExcerpt(archive, id, passage('Orla Finch signed'), 'note'));
    const file = value(await exportDossier(archive, id, format));
    expect(file.bytes.length).toBeGreaterThan(100);
    expect(lastLine()).toMatchObject({
      kind: 'left',
      how: 'export',
      format,
      excerpts: [{ anchor: { exact: 'Orla Finch signed' } }],
    });
  });
});

describe('an export with an excerpt that cannot leave', () => {
  it.each(['markdown', 'html'] as const)('says in its place that it was left out: %s', async (format) => {
    const other = fileText('Ferry', 'The ferry of Belmora sank.');
    await importFiles(archive, 'later', [incoming('ferry.txt', other)], false);
    const ferry = { report: sha256(other), start: 0, end: 20, words: 'The ferry of Belmora' };
    const id = value(await dossiers.makeDossier(archive, 'Amber'));
    value(await dossiers.addExcerpt(archive, id, passage('Orla Finch signed'), 'who'));
    value(await dossiers.addExcerpt(archive, id, ferry, 'my own note'));
    value(await takeBackImport(archive, 'later'));
    const text = new TextDecoder().decode(value(await exportDossier(archive, id, format)).bytes);
    expect(text).toContain('Orla Finch signed');
    expect(text).toContain('Excerpt 2 was left out: ');
    expect(text).toContain('my own note');
    expect(text).not.toContain('Belmora');
    expect(lastLine()).toMatchObject({ kind: 'left', excerpts: [{ anchor: { exact: 'Orla Finch signed' } }] });
  });
});

describe('settings and the check of the archive', () => {
  it('settings are kept', async () => {
    value(await changeSettings(archive, { theme: 'dark' }));
    expect(value(await openDesk(at)).archive.yours.settings).toEqual({ theme: 'dark' });
  });

  it('the check mends stored texts and names originals that are gone', async () => {
    const lost = fileText('Lost', 'Nobody has it.');
    await importFiles(archive, 'job', [incoming('lost.txt', lost)], false);
    at.disk.files.delete(sha256(lost));
    const stored = at.rows.reports.get(ID);
    if (stored) at.rows.reports.set(ID, { ...stored, report: { ...stored.report, parts: [] } });
    let pauses = 0;
    value(await scrub(archive, async () => void pauses++));
    expect(at.events.at(-1)).toMatchObject({ event: 'checked', originals: 2, damaged: ['lost.txt'] });
    expect(at.rows.reports.get(ID)?.report.parts.length).toBeGreaterThan(0);
    expect(pauses).toBeGreaterThan(1);
  });
});
