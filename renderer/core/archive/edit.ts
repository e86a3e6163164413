import type { JournalMark, YoursEntry } from '../model/journal.ts';
import { done, failed, type Result } from '../model/problem.ts';
import { type Archive, tellState } from './archive.ts';
import { asWork } from './marks.ts';
import type { StoreChange, Yours } from './ports.ts';
import { correctionsOf } from './read-original.ts';
import { replayLine, type Touched } from './replay.ts';
import { shelve } from './shelve.ts';

/** What more an edit changes in the store, made when `yours` is as it will be. */
export type Further = (yours: Yours) => Promise<Result<Omit<StoreChange, 'mark'>>>;

const NOTHING_FURTHER: Further = async () => done({});

/**
 * Writes entries to the journal and then does what they say, exactly as replaying the journal would. Call it in
 * turn. Answers when the entries are on the disk; from there on they are safe, whatever happens to the store. A
 * failure of `further` is returned after the entries were stored, but for corrections: those stay out of the store,
 * and its mark stays behind them, so that the next opening finds the report to be read anew. Profiles come into the store
 * when all reports are read with them: see `profiles.ts`.
 */
export async function edit(
  archive: Archive,
  entries: readonly YoursEntry[],
  further: Further = NOTHING_FURTHER,
): Promise<Result<null>> {
  const appended = await append(archive, entries);
  if (!appended.ok) return appended;
  const { value: end, work } = appended.value;
  const replayed = await replay(archive, entries.length, end);
  if (!replayed.ok) return replayed;

  archive.yours = replayed.value.yours;
  const more = await further(archive.yours);
  const change = changeOf(archive.yours, replayed.value.touched);
  const mark = archive.marks.safe(more.ok ? [work] : []);
  const stored = await shelve(archive, { ...change, ...(more.ok ? more.value : { corrections: new Map() }), mark });
  if (stored.ok && more.ok) archive.marks.settle([work]);
  if (!stored.ok) archive.tools.tell({ event: 'problem', problem: stored.problem });
  tellState(archive);
  return more.ok ? done(null) : more;
}

/** Ledger entries and the like, which change nothing that is shown. */
export async function note(archive: Archive, entries: readonly YoursEntry[]): Promise<Result<null>> {
  const appended = await append(archive, entries);
  if (!appended.ok) return appended;
  const { work } = appended.value;
  const stored = await shelve(archive, { mark: archive.marks.safe([work]) });
  if (stored.ok) archive.marks.settle([work]);
  return done(null);
}

/** Puts entries into the journal, as a piece of work that is over when the store has them too. */
async function append({ tools, marks }: Archive, entries: readonly YoursEntry[]) {
  const appended = await asWork(marks, () => tools.vault.append(entries));
  if (appended.ok) marks.written(appended.value.value, entries.length);
  return appended;
}

/** Reads the lines back, for their time is the journal's, and replays them. */
async function replay(archive: Archive, count: number, mark: JournalMark) {
  const lines = await archive.tools.vault.journal(mark.n - count);
  if (!lines.ok) return lines;
  let yours = archive.yours;
  const touched: Touched[] = [];
  const mine = lines.value.lines.slice(0, count);
  if (mine.length < count) return unexpectedJournal(`${mine.length} of ${count} lines came back`);
  for (const line of mine) {
    const next = replayLine(yours, line);
    yours = next.yours;
    touched.push(next.touched);
  }
  return done({ yours, touched });
}

function changeOf(yours: Yours, touched: readonly Touched[]): Omit<StoreChange, 'mark'> {
  const dossiers = [...new Set(touched.flatMap((one) => (one.dossier === undefined ? [] : [one.dossier])))];
  const reports = [...new Set(touched.flatMap((one) => (one.report === undefined ? [] : [one.report])))];
  return {
    dossiers: dossiers.flatMap((id) => yours.dossiers.get(id) ?? []),
    removeDossiers: dossiers.filter((id) => !yours.dossiers.has(id)),
    corrections: new Map(reports.map((report) => [report, correctionsOf(yours, report)])),
    ...(touched.some((one) => one.settings) ? { settings: yours.settings } : {}),
    ...(touched.some((one) => one.parted) ? { parted: [...yours.parted.values()] } : {}),
  };
}

const unexpectedJournal = (details: string): Result<never> =>
  failed(
    'unexpected',
    'What you did is written down, but the window could not follow it.',
    'Close the archive and open it again; it will be there.',
    details,
  );
