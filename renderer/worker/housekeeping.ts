import type { Archive } from '../core/archive/archive.ts';
import { keepIndex } from '../core/archive/fill-index.ts';
import { scrub } from '../core/archive/scrub.ts';

/** How long nothing was asked for before the worker does work of its own. */
const QUIET_MS = 10_000;
const CHECK_EVERY_MS = 12 * 60 * 60 * 1000;
/** Between two steps of a check: it may take its time. */
const STEP_MS = 100;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Work that the worker does by itself while the person rests: keeping the index, checking the archive. */
export interface Housekeeping {
  /** To be called whenever something is asked for. */
  busy(): void;
  start(archive: Archive): void;
}

export function housekeeping(): Housekeeping {
  let asked = performance.now();
  /** An import asks for nothing while it runs, so it is waited for by itself. */
  const quiet = async ({ imports }: Archive) => {
    for (;;) {
      await imports.idle();
      const rest = asked + QUIET_MS - performance.now();
      if (rest <= 0) return;
      await sleep(rest);
    }
  };

  const keepIndexes = async (archive: Archive) => {
    for (;;) {
      await sleep(QUIET_MS);
      await quiet(archive);
      await keepIndex(archive);
    }
  };

  const checkArchive = async (archive: Archive) => {
    for (;;) {
      await quiet(archive);
      const checked = await scrub(archive, async () => {
        await sleep(STEP_MS);
        await quiet(archive);
      });
      if (!checked.ok) archive.tools.tell({ event: 'problem', problem: checked.problem });
      await sleep(CHECK_EVERY_MS);
    }
  };

  return {
    busy: () => {
      asked = performance.now();
    },
    start: (archive) => {
      // The lookup of names builds its indexes when it is first asked; better now than under the first key.
      setTimeout(() => archive.lookUp('misspelt name'));
      // They end when another window takes the database over, which the store tells by itself.
      keepIndexes(archive).catch(() => undefined);
      checkArchive(archive).catch(() => undefined);
    },
  };
}
