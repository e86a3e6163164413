import type { DesktopEvent } from '../../../electron/bridge/desktop.ts';
import type { ImportOutcome, ImportSummary } from '../../../renderer/core/model/import.ts';
import { done, failed } from '../../../renderer/core/model/problem.ts';
import type { Settings } from '../../../renderer/core/model/settings.ts';
import type { Ports } from '../../../renderer/state/ports.ts';
import type { ArchiveCalls, ArchiveEvent, ArchiveState, ReportView } from '../../../renderer/worker/contract.ts';
import { DRAFTS, LONG, ORDERS } from './drafts.ts';
import { createKnown } from './known.ts';
import { viewOf } from './library.ts';
import { type Brought, listingOf, originalOf, outcomeOf } from './outcomes.ts';
import { searchIn, suggestIn } from './searching.ts';
import { createShelf, unknownReport } from './shelf.ts';
import { createVersionsDouble } from './versions.ts';

export interface DoubleOptions {
  /** Reports in the archive when it opens. */
  readonly reports?: number;
  readonly dossiers?: boolean;
  /** Imports of earlier sessions. */
  readonly imports?: readonly Brought[];
  readonly settings?: Settings;
  /** How opening goes. */
  readonly opening?: 'opened' | 'rebuilt' | 'rebuilding' | 'failed';
  /** Milliseconds for each file of an import; null holds it for ever. */
  readonly pace?: number | null;
  /** The first report has a later version. */
  readonly versions?: boolean;
}

/** A desk's ports without worker and desktop side: everything in memory, everything that leaves written down. */
export interface Double extends Ports {
  readonly tell: (event: ArchiveEvent) => void;
  readonly tellDesktop: (event: DesktopEvent) => void;
  /** What was put on the clipboard, newest last. */
  readonly copied: { readonly text: string; readonly html: string }[];
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly calls: string[];
}

function library(count: number): Map<string, ReportView> {
  const views = new Map<string, ReportView>();
  for (let i = 0; i < count; i++) {
    const draft = DRAFTS[i % DRAFTS.length];
    if (!draft) continue;
    const round = Math.floor(i / DRAFTS.length);
    const id = round === 0 ? draft.id : i.toString(16).padStart(64, '0');
    const date = round === 0 || draft.date === null ? draft.date : `${2014 + ((i * 7) % 12)}${draft.date.slice(4)}`;
    views.set(id, viewOf({ ...draft, id, date, title: round === 0 ? draft.title : `${draft.title} (${round})` }));
  }
  if (count > DRAFTS.length) for (const draft of [LONG, ...ORDERS]) views.set(draft.id, viewOf(draft));
  return views;
}

export function createDouble(options: DoubleOptions = {}): Double {
  const { reports = 60, opening = 'opened', pace = 0 } = options;
  const views = library(reports);
  const brought = new Map<string, Brought>((options.imports ?? []).map((one) => [one.job, one]));
  const stopped = new Set<string>();
  let settings: Settings = options.settings ?? {};
  let originals = reports;
  let n = 0;
  const copied: { text: string; html: string }[] = [];
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const calls: string[] = [];
  const listeners = new Set<(event: ArchiveEvent) => void>();
  const desktopListeners = new Set<(event: DesktopEvent) => void>();
  const tell = (event: ArchiveEvent) => {
    for (const listen of listeners) listen(event);
  };
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  const state = (): ArchiveState => ({
    reports: views.size,
    samples: 0,
    originals,
    notReadable: 0,
    dossiers: [...dossiers.values()].map(({ id, name, excerpts }) => ({ id, name, excerpts: excerpts.length })),
    settings,
    place: '/home/analyst/Monitor Archive',
    host: 'loopback',
  });
  const changed = () => tell({ event: 'state', state: state() });
  const shelf = createShelf(views, changed, options.dossiers === true);
  const versions = createVersionsDouble(views, options.versions === true);
  const { dossiers } = shelf;

  const runImport = async (job: string, names: readonly string[], sample: boolean): Promise<ImportSummary> => {
    const outcomes: ImportOutcome[] = [];
    for (const [i, file] of names.entries()) {
      if (stopped.has(job)) break;
      tell({
        event: 'import-progress',
        progress: {
          job,
          total: names.length,
          finished: i,
          file,
          secondsLeft: (names.length - i) * 0.2,
          outcomes: outcomes.slice(-1),
        },
      });
      if (pace === null && i > names.length * 0.66) await new Promise(() => undefined);
      await wait(pace ?? 0);
      outcomes.push(outcomeOf(file, i));
    }
    for (const view of library(Math.min(60, names.length)).values()) views.set(view.report.id, view);
    originals += names.length;
    const at = new Date().toISOString();
    brought.set(job, { job, at, sample, originals: outcomes.flatMap((one) => originalOf(one, job, at, sample)) });
    changed();
    return { job, outcomes, cancelled: stopped.has(job), problem: null, seconds: names.length * 0.2 };
  };

  /** Marks the originals of an import and says how many were not marked so before. */
  const mark = (job: string, takenBack: boolean): number => {
    const one = brought.get(job);
    if (!one) return 0;
    brought.set(job, { ...one, originals: one.originals.map((original) => ({ ...original, takenBack })) });
    return one.originals.filter((original) => original.takenBack !== takenBack).length;
  };

  const archive: ArchiveCalls = {
    open: async () => {
      if (opening === 'failed')
        return failed(
          'archive-locked',
          'Another window of Monitor Archive has this archive open.',
          'Close the other window and try again.',
          'lock held by process 4242',
        );
      if (opening === 'rebuilding' || opening === 'rebuilt')
        tell({ event: 'rebuild-progress', finished: 1204, total: 2418, why: 'The index was missing.' });
      if (opening === 'rebuilding') await new Promise(() => undefined);
      if (opening === 'rebuilt')
        return done({
          how: 'rebuilt',
          mended: [],
          why: 'It was missing.',
          reports: views.size,
          lost: ['brief_geschützt.pdf', 'monitor_wschodni_0312.html'],
        });
      return done({ how: 'opened', mended: [] });
    },
    state: async () => state(),
    importFiles: (job, files) =>
      runImport(
        job,
        files.map((f) => f.name),
        false,
      ),
    importSamples: (job) =>
      runImport(
        job,
        Array.from({ length: 24 }, (_, i) => `sample-report-${i + 1}.txt`),
        true,
      ),
    cancelImport: async (job) => void stopped.add(job),
    takeBackImport: async (job) => done({ removed: mark(job, true) }),
    restoreImport: async (job) => done({ restored: mark(job, false) }),
    imports: async () => [...brought.values()].map(listingOf),
    originals: async (job) => brought.get(job ?? '')?.originals ?? [],
    search: async (request) => {
      calls.push(`search ${request.text} ${request.offset}`);
      const folded = request.versions === 'all' ? null : versions.folded();
      const listed = [...views.values()].filter((view) => view.report.id !== folded);
      const answer = searchIn(listed, request);
      const hits = answer.hits.map((hit) => ({ ...hit, versions: versions.countOf(hit.report) }));
      return { ...answer, hits, folded: folded === null ? 0 : 1 };
    },
    suggest: async (text) => suggestIn([...views.values()], text),
    report: async (id) => {
      const view = views.get(id);
      if (!view) return unknownReport;
      const excerpts = [...dossiers.values()].flatMap((d) =>
        d.excerpts
          .filter((e) => e.anchor.report === id)
          .map((e) => ({ id: e.id, dossier: d.id, start: e.anchor.start, end: e.anchor.end })),
      );
      return done(versions.withVersions({ ...view, excerpts }));
    },
    correct: async (correction) => {
      const view = views.get(correction.report);
      if (!view) return unknownReport;
      const { report } = view;
      const next =
        correction.field === 'role'
          ? {
              ...report,
              parts: report.parts.map((p) => {
                const { number, furniture, ...rest } = p;
                return p.range.start === correction.at ? { ...rest, role: correction.value } : p;
              }),
            }
          : {
              ...report,
              [correction.field]: { ...report[correction.field], value: correction.value, corrected: true as const },
            };
      views.set(report.id, {
        ...viewOf({ ...DRAFTS[0], id: report.id } as never, next),
        termsInWords: view.termsInWords,
      });
      return done(views.get(report.id) as ReportView);
    },
    withdrawCorrection: async (id) => done(views.get(id) as ReportView),
    originalCopy: async (report) => {
      const view = views.get(report);
      return view ? done({ name: view.report.file, bytes: new TextEncoder().encode(view.body) }) : unknownReport;
    },
    originalText: async (_, encoding) =>
      done({
        text: Array.from(
          { length: 4000 },
          (_, i) => `<p>Line ${i + 1} of the page as it was saved, with <b>markup</b> that is only text here.</p>`,
        ).join('\n'),
        encoding: encoding ?? 'utf-8',
      }),
    ...shelf.calls,
    ...versions.calls,
    dossier: async (id) => {
      const read = await shelf.calls.dossier(id);
      if (!read.ok) return read;
      const { dossier, excerpts } = read.value;
      const newer = ({ report, exact }: { readonly report: string; readonly exact: string }) =>
        versions.newer(report, exact);
      return done({ dossier, excerpts: excerpts.map((one) => ({ ...one, newer: newer(one.excerpt.anchor) })) });
    },
    ...createKnown(views, tell),
    changeSettings: async (next) => {
      settings = next;
      changed();
      return done(null);
    },
  };

  const kept = new Map<string, unknown>();
  return {
    archive,
    onArchiveEvent: (listen) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    desktop: {
      copy: async (text, html) => {
        copied.push({ text, html });
        return done(null);
      },
      saveExport: async (name, bytes) => {
        saved.push({ name, bytes });
        return done({ saved: name });
      },
      onEvent: (listen) => {
        desktopListeners.add(listen);
        return () => void desktopListeners.delete(listen);
      },
    },
    memory: { read: (key) => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) },
    newId: () => `job-${++n}`,
    tell,
    tellDesktop: (event) => {
      for (const listen of desktopListeners) listen(event);
    },
    copied,
    saved,
    calls,
  };
}
