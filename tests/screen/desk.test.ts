import { describe, expect, it } from 'vitest';
import { done, failed, type Problem, type Result } from '../../renderer/core/model/problem.ts';
import { NO_FILTERS } from '../../renderer/core/model/search.ts';
import { createDesk, type Desk } from '../../renderer/state/desk.ts';
import { unsavedNotes } from '../../renderer/state/dossiers-notes.ts';
import { isTakenBack, listingFor } from '../../renderer/state/imports.ts';
import { filterCount } from '../../renderer/state/search.ts';
import { createDouble, type DoubleOptions } from './double/archive.ts';
import { type Brought, originalOf, outcomeOf } from './double/outcomes.ts';

const started = async (options: DoubleOptions = {}) => {
  const double = createDouble(options);
  const desk = createDesk(double);
  await desk.start();
  await settled();
  return { desk, double };
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const said = (desk: Desk) => desk.messages.store.getState().shown.map((m) => m.sentence);
const open = (desk: Desk) => {
  const { shown } = desk.reader.store.getState();
  return shown.kind === 'report' ? shown.view : null;
};

describe('a copy of an original', () => {
  it('is saved under its own name, and says so', async () => {
    const { desk, double } = await started({ reports: 5 });
    const view = desk.search.store.getState().answer?.hits[0];
    if (!view) throw new Error('no report');
    await desk.saveOriginal(view.report);
    expect(double.saved.map(({ name }) => name)).toEqual([expect.stringMatching(/\.\w+$/u)]);
    expect(said(desk).at(-1)).toMatch(/^Saved: .*The original stays in the vault\.$/u);
    await desk.saveOriginal('0'.repeat(63));
    expect(double.saved).toHaveLength(1);
  });
});

describe('opening', () => {
  it('shows numbers only when the archive is open', async () => {
    const double = createDouble({ opening: 'rebuilding', reports: 5 });
    const desk = createDesk(double);
    void desk.start();
    await settled();
    expect(desk.archive.store.getState().now).toEqual({
      phase: 'rebuilding',
      finished: 1204,
      total: 2418,
      why: 'The index was missing.',
    });
  });

  it('tells of a rebuilt index until it is dismissed, and names what was lost', async () => {
    const { desk } = await started({ opening: 'rebuilt', reports: 5 });
    const shown = desk.messages.store.getState().shown;
    expect(shown.every((m) => m.stays)).toBe(true);
    expect(shown.flatMap((m) => m.list ?? [])).toContain('brief_geschützt.pdf');
  });

  it('says in one sentence that the originals are out of reach, instead of naming each', async () => {
    const double = createDouble({ reports: 5 });
    const sentence = 'The archive cannot read 5 of 5 originals.';
    const problem: Problem = { code: 'original-missing', sentence, wayOut: 'Connect the disk.', details: '' };
    const opening = { how: 'rebuilt', mended: [], why: '', reports: 0, lost: ['a', 'b'], problem } as const;
    const desk = createDesk({ ...double, archive: { ...double.archive, open: async () => done(opening) } });
    await desk.start();
    expect(desk.messages.store.getState().shown).toMatchObject([{ sentence, wayOut: problem.wayOut, stays: true }]);
  });

  it('stays at the last page when the desktop side has ended', async () => {
    const { desk, double } = await started();
    double.tellDesktop({ event: 'gone', reason: 'ended' });
    await desk.archive.refresh();
    expect(desk.archive.store.getState().now).toEqual({ phase: 'gone', reason: 'ended' });
  });
});

describe('searching', () => {
  it('opens the first hit and marks where it answers', async () => {
    const { desk } = await started({ reports: 12 });
    await desk.search.submit('Лавров');
    await settled();
    const { hits, hit } = desk.reader.store.getState();
    const first = hits[0];
    expect(hit).toBe(0);
    expect(open(desk)?.report.parts[first?.part ?? -1]?.text.slice(first?.start, first?.end)).toBe('Sergey Lavrov');
  });

  it('fetches hits only where they are looked at', async () => {
    const { desk, double } = await started({ reports: 600 });
    await desk.search.need(300, 320);
    const { hits } = desk.search.store.getState();
    expect([hits.has(0), hits.has(300), hits.has(200)]).toEqual([true, true, false]);
    const calls = double.calls.length;
    await desk.search.need(300, 320);
    expect(double.calls.length).toBe(calls);
  });

  it('drops an answer that another search has overtaken', async () => {
    const double = createDouble({ reports: 12 });
    const slow = double.archive.search;
    const archive = {
      ...double.archive,
      search: async (request: Parameters<typeof slow>[0]) => {
        if (request.text === 'Pompeo') await settled();
        return slow(request);
      },
    };
    const desk = createDesk({ ...double, archive });
    await desk.start();
    const first = desk.search.submit('Pompeo');
    await desk.search.submit('СНВ-III');
    await first;
    expect(desk.search.store.getState().answer?.request.text).toBe('СНВ-III');
  });

  it('says that reports came in instead of moving the list that is read', async () => {
    const { desk, double } = await started({ reports: 12 });
    await desk.imports.importFiles([new File(['x'], 'a.txt')]);
    desk.place.go('library');
    await settled();
    expect(desk.search.store.getState().stale).toBe(false);
    double.tell({ event: 'state', state: { ...(await double.archive.state()), reports: 99 } });
    expect(desk.search.store.getState().stale).toBe(true);
  });
});

describe('words that leave', () => {
  it('go on the clipboard only with their credit', async () => {
    const { desk, double } = await started({ reports: 6 });
    const view = open(desk);
    const start = view?.body.indexOf('Lavrov once more') ?? 0;
    desk.reader.select({ start, end: start + 40 });
    await desk.reader.copy();
    expect(double.copied).toHaveLength(1);
    expect(double.copied[0]?.text).toContain('Origin: Lantern Quay Institute');
    expect(said(desk)).toContain('Copied with credit, para. 2.');
  });

  it('stay where the notice forbids, and the clipboard is untouched', async () => {
    const { desk, double } = await started({ reports: 6 });
    desk.search.choose(2);
    await settled();
    const body = open(desk)?.body ?? '';
    await desk.reader.copy({ start: 0, end: body.length });
    expect(double.copied).toEqual([]);
    const { refusal } = desk.reader.store.getState();
    expect(refusal?.code).toBe('terms-forbid');
    await desk.reader.copy({ start: 0, end: refusal?.permittedEnd ?? 0 });
    expect(double.copied).toHaveLength(1);
    expect(body.slice(0, refusal?.permittedEnd)).toMatch(/\.$/);
  });

  it.each(['reader', 'dossier', 'export'] as const)(
    'tell of what left before until that is dismissed: from the %s',
    async (from) => {
      const double = createDouble({ reports: 6, dossiers: true });
      const { copyWithCredit, copyExcerpt, exportDossier } = double.archive;
      const warned = async <T extends object>(call: Promise<Result<T>>): Promise<Result<T>> => {
        const made = await call;
        return made.ok ? { ok: true, value: { ...made.value, leftBefore: 'Much left before.' } } : made;
      };
      const archive = {
        ...double.archive,
        copyWithCredit: (...asked: Parameters<typeof copyWithCredit>) => warned(copyWithCredit(...asked)),
        copyExcerpt: (...asked: Parameters<typeof copyExcerpt>) => warned(copyExcerpt(...asked)),
        exportDossier: (...asked: Parameters<typeof exportDossier>) => warned(exportDossier(...asked)),
      };
      const desk = createDesk({ ...double, archive });
      await desk.start();
      await settled();
      await desk.dossiers.open('d1');
      if (from === 'reader') await desk.reader.copy({ start: 0, end: 40 });
      else if (from === 'dossier') await desk.dossiers.copyExcerpt(desk.dossiers.store.getState().chosen ?? '');
      else await desk.dossiers.exportOpen();
      const told = desk.messages.store.getState().shown.find((m) => m.sentence === 'Much left before.');
      expect(told).toMatchObject({ stays: true });
    },
  );
});

describe('dossiers', () => {
  it('ask for one where there is none, then keep adding to it, and take back', async () => {
    const { desk, double } = await started({ reports: 6 });
    desk.reader.select({ start: 0, end: 30 });
    await desk.keepPassage();
    expect(desk.place.store.getState().sheet).toBe('dossier-choice');
    const id = await desk.dossiers.make('Arms control');
    const waiting = desk.dossiers.store.getState().waiting;
    if (id !== null && waiting) await desk.dossiers.add(id, 'Arms control', waiting);
    await desk.keepPassage();
    expect((await double.archive.state()).dossiers).toMatchObject([{ name: 'Arms control', excerpts: 2 }]);
    desk.messages.undo();
    await settled();
    expect((await double.archive.state()).dossiers).toMatchObject([{ excerpts: 1 }]);
  });

  it('come back with all their excerpts after Undo', async () => {
    const { desk, double } = await started({ reports: 6, dossiers: true });
    await desk.dossiers.open('d1');
    await desk.dossiers.remove('d1');
    expect((await double.archive.state()).dossiers).toHaveLength(2);
    desk.messages.undo();
    await settled();
    expect((await double.archive.state()).dossiers).toContainEqual(
      expect.objectContaining({ name: 'Arms control after INF', excerpts: 5 }),
    );
  });

  it('put an excerpt back at its place', async () => {
    const { desk } = await started({ reports: 6, dossiers: true });
    await desk.dossiers.open('d1');
    const order = () => desk.dossiers.store.getState().view?.excerpts.map((e) => e.excerpt.id) ?? [];
    const before = order();
    await desk.dossiers.removeExcerpt(before[1] ?? '');
    expect(order()).toHaveLength(4);
    desk.messages.undo();
    await settled();
    expect(order()).toEqual(before);
  });

  it('take the new place of words that moved, and give it back', async () => {
    const { desk } = await started({ reports: 6, dossiers: true });
    await desk.dossiers.open('d2');
    const shown = () => desk.dossiers.store.getState().view?.excerpts[0];
    const before = shown();
    expect(before).toMatchObject({ problem: { code: 'words-changed' }, moved: { start: 0 } });
    await desk.dossiers.reanchor(before?.excerpt.id ?? '');
    expect(shown()).toMatchObject({ problem: null, moved: null, excerpt: { note: before?.excerpt.note } });
    desk.messages.undo();
    await settled();
    expect(shown()).toEqual(before);
  });
});

describe('a dossier on a full disk', () => {
  const full = async () => failed('disk-full', 'The disk is full.', 'Free some space.');
  const onFullDisk = async (calls: Partial<ReturnType<typeof createDouble>['archive']>) => {
    const double = createDouble({ reports: 6, dossiers: true });
    const desk = createDesk({ ...double, archive: { ...double.archive, ...calls } });
    await desk.start();
    await desk.dossiers.open('d1');
    return desk;
  };

  it('keeps the name being written until it is saved', async () => {
    const desk = await onFullDisk({ renameDossier: full });
    desk.dossiers.startRenaming();
    await desk.dossiers.rename('d1', 'Another name');
    expect(desk.dossiers.store.getState().renaming).toBe(true);
    expect(said(desk)).toContain('The disk is full.');
  });

  const noteSaid = (desk: Desk) => said(desk).filter((sentence) => /note/.test(sentence));

  it('says that a note was not saved, once, until it is', async () => {
    let works = false;
    const { noteExcerpt } = createDouble({ reports: 6, dossiers: true }).archive;
    const desk = await onFullDisk({ noteExcerpt: (...note) => (works ? noteExcerpt(...note) : full()) });
    const [first, second] = desk.dossiers.store.getState().view?.excerpts.map((e) => e.excerpt.id) ?? [];
    expect(await desk.dossiers.note(first ?? '', 'Mine')).toBe(false);
    expect(noteSaid(desk)).toEqual(['A note in Arms control after INF is not saved. The disk is full.']);
    expect(await desk.dossiers.note(second ?? '', 'Mine too')).toBe(false);
    expect(noteSaid(desk)).toEqual(['2 notes are not saved. The disk is full.']);
    works = true;
    const again = desk.messages.store.getState().shown.find((m) => m.action?.label === 'Try again');
    if (again) desk.messages.act(again);
    await settled();
    expect(noteSaid(desk)).toEqual([]);
    expect(desk.dossiers.store.getState().drafts.size).toBe(0);
  });

  it('keeps a note that is not saved while other dossiers are read, and saves it from there', async () => {
    const double = createDouble({ reports: 6, dossiers: true });
    let works = false;
    const { noteExcerpt } = double.archive;
    const kept: string[] = [];
    const desk = createDesk({
      ...double,
      archive: {
        ...double.archive,
        noteExcerpt: (dossier, excerpt, note) => {
          if (!works) return full();
          kept.push(`${dossier} ${note}`);
          return noteExcerpt(dossier, excerpt, note);
        },
      },
    });
    await desk.start();
    await desk.dossiers.open('d1');
    const excerpt = desk.dossiers.store.getState().chosen ?? '';
    desk.dossiers.writeNote(excerpt, 'Contrast with <Bonn>');
    void desk.dossiers.keepNote(excerpt);
    await desk.dossiers.open('d2');
    await settled();
    const draft = () => desk.dossiers.store.getState().drafts.get(excerpt);
    expect(draft()).toMatchObject({ dossier: 'd1', text: 'Contrast with <Bonn>', unsaved: { code: 'disk-full' } });
    expect(unsavedNotes(desk.dossiers.store.getState(), 'd1')).toBe(1);
    await desk.dossiers.copyNote(excerpt);
    expect(double.copied.at(-1)).toEqual({
      text: 'Contrast with <Bonn>',
      html: '<pre>Contrast with &lt;Bonn&gt;</pre>',
    });
    works = true;
    expect(await desk.dossiers.keepNote(excerpt)).toBe(true);
    expect([kept, draft()]).toEqual([['d1 Contrast with <Bonn>'], undefined]);
    await desk.dossiers.open('d1');
    expect(desk.dossiers.store.getState().view?.excerpts[0]?.excerpt.note).toBe('Contrast with <Bonn>');
  });

  it('loses nothing that is written while the last writing is being saved', async () => {
    const answer = Promise.withResolvers<void>();
    const { noteExcerpt } = createDouble({ reports: 6, dossiers: true }).archive;
    const desk = await onFullDisk({
      noteExcerpt: async (...note) => {
        await answer.promise;
        return noteExcerpt(...note);
      },
    });
    const excerpt = desk.dossiers.store.getState().chosen ?? '';
    const first = desk.dossiers.note(excerpt, 'One');
    desk.dossiers.writeNote(excerpt, 'One and two');
    answer.resolve();
    expect(await first).toBe(true);
    expect(desk.dossiers.store.getState().drafts.get(excerpt)?.text).toBe('One and two');
  });

  it.each(['excerpt', 'dossier'] as const)(
    'brings a removed %s back with the note that was not saved',
    async (what) => {
      const desk = await onFullDisk({ noteExcerpt: full });
      const { chosen } = desk.dossiers.store.getState();
      await desk.dossiers.note(chosen ?? '', 'Mine');
      if (what === 'excerpt') await desk.dossiers.removeExcerpt(chosen ?? '');
      else await desk.dossiers.remove('d1');
      expect(desk.dossiers.store.getState().drafts.size).toBe(0);
      desk.messages.undo();
      await settled();
      expect(desk.dossiers.store.getState().view?.excerpts[0]?.excerpt).toMatchObject({ id: chosen, note: 'Mine' });
    },
  );

  it('keeps notes of other dossiers that are not saved when the open one is deleted', async () => {
    const desk = await onFullDisk({ noteExcerpt: full });
    await desk.dossiers.note(desk.dossiers.store.getState().chosen ?? '', 'Mine');
    await desk.dossiers.open('d2');
    await desk.dossiers.remove('d2');
    expect(unsavedNotes(desk.dossiers.store.getState(), 'd1')).toBe(1);
  });

  it('keeps what stands on the screen where it cannot be read again', async () => {
    let works = true;
    const { dossier } = createDouble({ reports: 6, dossiers: true }).archive;
    const desk = await onFullDisk({ noteExcerpt: full, dossier: (id) => (works ? dossier(id) : full()) });
    works = false;
    await desk.dossiers.note(desk.dossiers.store.getState().chosen ?? '', 'Mine');
    expect(desk.dossiers.store.getState()).toMatchObject({ problem: null, view: { dossier: { id: 'd1' } } });
  });

  it('tells which excerpts Undo did not bring back, and tries them again', async () => {
    const double = createDouble({ reports: 6, dossiers: true });
    let works = false;
    const { restoreExcerpt } = double.archive;
    const desk = createDesk({
      ...double,
      archive: {
        ...double.archive,
        restoreExcerpt: (id, excerpt, at) => (works || at % 2 === 0 ? restoreExcerpt(id, excerpt, at) : full()),
      },
    });
    await desk.start();
    await desk.dossiers.open('d1');
    const order = () => desk.dossiers.store.getState().view?.excerpts.map((e) => e.excerpt.id);
    const before = order();
    await desk.dossiers.remove('d1');
    desk.messages.undo();
    await settled();
    expect(said(desk)).toContain('2 of 5 excerpts did not come back. The disk is full.');
    works = true;
    const again = desk.messages.store.getState().shown.find((m) => m.action?.label === 'Try again');
    if (again) desk.messages.act(again);
    await settled();
    expect(order()).toEqual(before);
  });
});

describe('an import of an earlier session', () => {
  const EARLIER: Brought = {
    job: 'earlier',
    at: '2026-11-20T09:00:00.000Z',
    sample: false,
    originals: ['a', 'b', 'c'].flatMap((name, i) =>
      originalOf(outcomeOf(`${name}.txt`, i), 'earlier', '2026-11-20T09:00:00.000Z', false),
    ),
  };
  const back = (takenBack: boolean) => ({
    ...EARLIER,
    originals: EARLIER.originals.map((original) => ({ ...original, takenBack })),
  });
  const listing = (desk: Desk) => listingFor(desk.imports.store.getState(), 'earlier');

  it('that was taken back is listed as such and can be brought back', async () => {
    const { desk } = await started({ reports: 6, imports: [back(true)] });
    expect(isTakenBack(listing(desk))).toBe(true);
    await desk.imports.choose('earlier');
    await desk.imports.restore('earlier');
    expect(said(desk)).toContain('3 files back in the archive.');
    expect(listing(desk)).toMatchObject({ files: 3, takenBack: 0 });
    const { originals } = desk.imports.store.getState();
    expect(originals.get('earlier')?.map((original) => original.takenBack)).toEqual([false, false, false]);
  });

  it('is taken back, and Undo brings it back', async () => {
    const { desk } = await started({ reports: 6, imports: [back(false)] });
    await desk.imports.takeBack('earlier');
    expect(isTakenBack(listing(desk))).toBe(true);
    desk.messages.undo();
    await settled();
    expect(isTakenBack(listing(desk))).toBe(false);
  });

  it('shows its reports alone, and all again when its filter is taken off', async () => {
    const { desk } = await started({ reports: 6, imports: [back(false)] });
    await desk.search.submit('Лавров');
    await desk.search.toggleListed('series', 'Any');
    desk.showImport('earlier');
    await settled();
    const { request, typed } = desk.search.store.getState();
    expect([desk.place.store.getState().place, typed, request.text]).toEqual(['library', '', '']);
    expect(request.filters).toEqual({ ...NO_FILTERS, imports: ['earlier'] });
    expect(filterCount(desk.search.store.getState())).toBe(1);
    await desk.search.clearFilters();
    expect(desk.search.store.getState().request.filters).toEqual(NO_FILTERS);
    await desk.search.showImport('earlier');
    await desk.search.dropImport('earlier');
    expect(filterCount(desk.search.store.getState())).toBe(0);
  });
});

describe('an import', () => {
  it('tells how each file ended and can be taken back', async () => {
    const { desk } = await started({ reports: 0 });
    await desk.imports.importFiles(Array.from({ length: 30 }, (_, i) => new File(['x'], `${i}.txt`)));
    const { chosen, jobs } = desk.imports.store.getState();
    const job = jobs.get(chosen ?? '');
    expect(job?.summary?.outcomes).toHaveLength(30);
    await desk.imports.takeBack(chosen ?? '');
    const kept = job?.summary?.outcomes.filter((one) => one.outcome !== 'already-there').length;
    expect(said(desk).some((s) => s.startsWith(`Taken back: ${kept} files`))).toBe(true);
  });

  it('ends after the file in hand when it is stopped', async () => {
    const { desk } = await started({ reports: 6, pace: 2 });
    const running = desk.imports.importFiles(Array.from({ length: 60 }, (_, i) => new File(['x'], `${i}.txt`)));
    await settled();
    await desk.imports.stop(desk.imports.store.getState().chosen ?? '');
    await running;
    const job = [...desk.imports.store.getState().jobs.values()][0];
    expect(job?.summary?.cancelled).toBe(true);
    expect(job?.outcomes.length).toBeLessThan(60);
  });
});
