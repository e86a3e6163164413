import type { JournalMark } from '../model/journal.ts';
import { done, type Problem, type ProblemCode, type Result } from '../model/problem.ts';

/** A piece of work that writes to the journal and then to the store. */
export interface Pending {
  /** The newest line known when the work began. */
  readonly since: JournalMark;
}

/**
 * Tells up to which journal line the store is complete while several pieces of work run at once: an import whose
 * files are in the journal and not yet in the store must not be passed by a dossier that is in both. Work of
 * which nobody knows how it ended is never settled; the next opening then catches up from before it.
 */
export interface Marks {
  /** Before a call that may write to the journal. */
  begin(): Pending;
  /**
   * After such a call answered: it wrote `lines` lines, the last of which is at `mark`. Lines that do not join those
   * known before wait until the lines between are known too; `safe` does not pass a line of which nobody here knows.
   */
  written(mark: JournalMark, lines: number): void;
  /** The mark of a change of the store that finishes `work`. Never goes back. */
  safe(work: readonly Pending[]): JournalMark;
  /** After that change is in the store. */
  settle(work: readonly Pending[]): void;
  /** After such a call failed. Where nothing can have been written, the work is over. */
  failed(work: Pending, problem: Problem): void;
}

/** Makes a call that may write to the journal a piece of work; a failure is entered. */
export async function asWork<T>(
  marks: Marks,
  call: () => Promise<Result<T>>,
): Promise<Result<{ readonly value: T; readonly work: Pending }>> {
  const work = marks.begin();
  const answer = await call();
  if (answer.ok) return done({ value: answer.value, work });
  marks.failed(work, answer.problem);
  return answer;
}

/** Answers of the desktop side after which the journal is surely as it was. */
const NOTHING_WRITTEN: ReadonlySet<ProblemCode> = new Set(['call-refused', 'disk-full', 'archive-not-writable']);

export function marksFrom(opened: JournalMark): Marks {
  let newest = opened;
  /** Lines that do not join yet: their end, by the line after which they stand. */
  const apart = new Map<number, JournalMark>();
  const open = new Set<Pending>();
  return {
    begin() {
      const pending = { since: newest };
      open.add(pending);
      return pending;
    },
    written(mark, lines) {
      if (lines > 0) apart.set(mark.n - lines, mark);
      for (let next = apart.get(newest.n); next; next = apart.get(newest.n)) {
        apart.delete(newest.n);
        newest = next;
      }
    },
    safe(work) {
      let safe = newest;
      for (const pending of open) if (!work.includes(pending) && pending.since.n < safe.n) safe = pending.since;
      return safe;
    },
    settle(work) {
      for (const pending of work) open.delete(pending);
    },
    failed(work, problem) {
      if (NOTHING_WRITTEN.has(problem.code)) open.delete(work);
    },
  };
}
