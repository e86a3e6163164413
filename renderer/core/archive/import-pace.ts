import type { ImportOutcome, ImportProgress } from '../model/import.ts';
import type { Tools } from './archive.ts';

/** At most so long between two messages while files come in. */
const TELL_MS = 120;
/** Time before a guess of the rest is worth showing. */
const GUESS_MS = 1500;
/** What a file costs beside its bytes, in bytes. */
const PER_FILE = 8192;

/** Tells how far an import is. */
export interface Pace {
  /** Takes up the next file. */
  begin(file: string): void;
  /** So many reports were found in a file that is being read. */
  inside(file: string, reports: number): void;
  /** Files whose outcomes are certain. */
  finish(outcomes: readonly ImportOutcome[], files: number): void;
  /** Tells the rest, at the end. */
  end(): void;
  /** Since the import began. */
  seconds(): number;
}

/** `sizes` are the bytes of each file, in order. */
export function paceOf(job: string, sizes: readonly number[], { clock, tell }: Pick<Tools, 'clock' | 'tell'>): Pace {
  const began = clock.ticks();
  const cost = (size = 0) => size + PER_FILE;
  let ahead = sizes.reduce((sum, size) => sum + cost(size), 0);
  let behind = 0;
  let current = '';
  let taken = 0;
  let finished = 0;
  let outcomes: ImportOutcome[] = [];
  let told = began;

  const send = () => {
    const progress: ImportProgress = {
      job,
      total: sizes.length,
      finished,
      file: current,
      secondsLeft: left(),
      outcomes,
    };
    told = clock.ticks();
    outcomes = [];
    tell({ event: 'import-progress', progress });
  };
  const left = () => {
    const passed = clock.ticks() - began;
    return behind === 0 || passed < GUESS_MS ? null : Math.ceil((passed / behind) * (ahead / 1000));
  };
  const sendWhenDue = () => {
    if (clock.ticks() - told >= TELL_MS) send();
  };

  return {
    begin(file) {
      if (taken > 0) {
        behind += cost(sizes[taken - 1]);
        ahead -= cost(sizes[taken - 1]);
      }
      taken++;
      current = file;
      sendWhenDue();
    },
    inside(file, reports) {
      if (reports < 2) return;
      current = `${file}: ${reports.toLocaleString('en')} reports`;
      sendWhenDue();
    },
    finish(more, files) {
      outcomes = [...outcomes, ...more];
      finished += files;
      sendWhenDue();
    },
    end() {
      current = '';
      ahead = 0;
      send();
    },
    seconds: () => (clock.ticks() - began) / 1000,
  };
}
