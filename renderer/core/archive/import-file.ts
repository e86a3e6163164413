import type { Correction } from '../model/correction.ts';
import type { ImportOutcome } from '../model/import.ts';
import { failed, type Problem, type Result } from '../model/problem.ts';
import type { Sha256 } from '../model/report.ts';
import type { Archive } from './archive.ts';
import { importedOutcome } from './import-outcome.ts';
import type { KeptOriginal } from './journal-state.ts';
import { isToBeRead } from './lost-original.ts';
import { asWork, type Pending } from './marks.ts';
import type { Yours } from './ports.ts';
import { knownOf, type Meanwhile, type OriginalRead, readOriginal } from './read-original.ts';
import { storeAhead } from './store-ahead.ts';

/** A file that a person chose. */
export interface IncomingFile {
  /** Without folders. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Fails where the file is gone or has changed since it was chosen. */
  bytes(): Promise<Result<Uint8Array>>;
}

/** What was done with one file before anything of it is in the store. */
export type TakenFile =
  /** Nothing to keep, or the vault could not. */
  | { readonly taken: 'refused'; readonly file: string; readonly original: Sha256 | null; readonly problem: Problem }
  /** Known by its bytes; kept all the same, which mends an original that the vault lost. */
  | { readonly taken: 'known'; readonly file: string; readonly original: Sha256; readonly work: Pending }
  | {
      readonly taken: 'read';
      readonly file: string;
      readonly original: KeptOriginal;
      readonly corrections: ReadonlyMap<string, readonly Correction[]>;
      readonly profiles: Yours['profiles'];
      /** Fails where the first reports of a bundle could not be stored; the file is in the vault all the same. */
      readonly read: Result<OriginalRead>;
      /** Of the reports that are in the store already. */
      readonly ahead: readonly ImportOutcome[];
      readonly work: Pending;
    };

/** Keeps and reads one file, both at once. `told` is called with the number of reports found so far. */
export async function takeFile(
  archive: Archive,
  job: string,
  file: IncomingFile,
  sample: boolean,
  told: (reports: number) => void,
): Promise<TakenFile> {
  const { vault, hasher, clock } = archive.tools;
  const { name, size } = file;
  const given = size === 0 ? EMPTY : await file.bytes();
  if (!given.ok) return { taken: 'refused', file: name, original: null, problem: given.problem };
  const bytes = given.value;
  const original = await hasher.sha256(bytes);
  // One that was lost and comes again stays in the import with which the journal has it.
  const listed = archive.originals.get(original);
  const isKnown = listed !== undefined && !isToBeRead(listed.problem);
  const details = listed ?? { original, name, size, sample, job, keptAt: clock.now(), takenBack: false };
  const known = knownOf(archive, archive.yours, original);
  const { profiles } = archive.yours;

  const keeping = asWork(archive.marks, () => vault.keep({ name, original, bytes, sample, job }));
  const stored: ImportOutcome[] = [];
  const ahead: Meanwhile['ahead'] = async (reports) => {
    const kept = await keeping;
    const put = kept.ok ? await archive.edits.take(() => storeAhead(archive, details, reports)) : kept;
    if (!put.ok) return put;
    stored.push(...reports.map((one) => importedOutcome(name, one)));
    return put;
  };
  const [kept, read] = await Promise.all([
    keeping,
    isKnown ? undefined : readOriginal(archive.tools, { ...details, bytes }, known, { told, ahead }),
  ]);
  if (!kept.ok) return { taken: 'refused', file: name, original, problem: kept.problem };
  const { value, work } = kept.value;
  archive.marks.written(value.mark, value.alreadyThere || listed ? 0 : 1);
  if (!read) return { taken: 'known', file: name, original, work };
  const { corrections } = known;
  return { taken: 'read', file: name, original: details, corrections, profiles, read, ahead: stored, work };
}

const EMPTY: Result<Uint8Array> = failed(
  'file-empty',
  'The file is empty: it has no bytes, so there is nothing to keep.',
  'Look at the place it came from, and save the report once more.',
);
