import { bodyText } from '../model/body.ts';
import type { Correction } from '../model/correction.ts';
import type { Original, UnreadPlace } from '../model/original.ts';
import { done, type Result } from '../model/problem.ts';
import type { PublisherProfile } from '../model/publisher-profile.ts';
import type { ReportId, Sha256 } from '../model/report.ts';
import type { FileToRead } from '../read/file-to-read.ts';
import type { Archive, Tools } from './archive.ts';
import type { Hasher, StoredReport, Yours } from './ports.ts';
import type { KnownOfFile } from './reader.ts';
import { originalOf, placeOf } from './reports-by-original.ts';
import { sealed } from './seal.ts';

/** What an original gave: its reports in their order, and the places that gave none. Never all empty. */
export interface OriginalRead {
  readonly reports: readonly StoredReport[];
  /** Reports before these that are in the store already: of a large bundle only some are held in memory. */
  readonly ahead: readonly ReportId[];
  readonly unread: readonly UnreadPlace[];
}

/** What is done while a file is being read. */
export interface Meanwhile {
  /** Is called after each report with how many there are. */
  readonly told?: (reports: number) => void;
  /** Stores the first reports of a bundle. Without it all of them are held. */
  readonly ahead?: (reports: readonly StoredReport[]) => Promise<Result<null>>;
}

/** Reports of one file that are held in memory: each takes some 100 KB. */
const MOST_HELD = 200;

/** Places that are remembered as unread; of a broken bundle of thousands the first ones tell enough. */
const MOST_UNREAD = 200;

/** Reads and understands an original. Fails only where storing reports ahead does. */
export async function readOriginal(
  { reader, hasher }: Pick<Tools, 'reader' | 'hasher'>,
  file: FileToRead,
  known: KnownOfFile,
  { told, ahead }: Meanwhile = {},
): Promise<Result<OriginalRead>> {
  let reports: StoredReport[] = [];
  const gone: ReportId[] = [];
  const unread: UnreadPlace[] = [];
  for await (const { place, outcome } of reader.read(file, known)) {
    if (outcome.ok) {
      const { report, mentions } = outcome.value;
      if (ahead && reports.length === MOST_HELD) {
        const stored = await ahead(reports);
        if (!stored.ok) return stored;
        for (const one of reports) gone.push(one.report.id);
        reports = [];
      }
      reports.push(await sealed(hasher, { report, mentions, body: await bodyHash(hasher, bodyText(report)) }));
      told?.(gone.length + reports.length);
    } else if (unread.length < MOST_UNREAD) unread.push({ place, problem: outcome.problem });
  }
  return done({ reports, ahead: gone, unread });
}

/** SHA-256 of the UTF-8 bytes of a body text. */
const bodyHash = (hasher: Hasher, body: string): Promise<Sha256> => hasher.sha256(new TextEncoder().encode(body));

/** The corrections of one report. */
export const correctionsOf = (yours: Yours, report: ReportId): readonly Correction[] => [
  ...(yours.corrections.get(report)?.values() ?? []),
];

/** What reading an original takes into account: the corrections of all reports in it, and what is known of publishers. */
export function knownOf({ tools }: Pick<Archive, 'tools'>, yours: Yours, original: Sha256): KnownOfFile {
  return { corrections: correctionsIn(yours, original), profiles: profilesOf(tools.knowledge.profiles, yours) };
}

/** The same for one of its reports alone. */
export const knownOfOne = (archive: Pick<Archive, 'tools'>, yours: Yours, report: ReportId): KnownOfFile => ({
  ...knownOf(archive, yours, originalOf(report)),
  only: placeOf(report),
});

/** Shipped profiles, those that the person changed in their place, and the person's own. */
export function profilesOf(
  shipped: readonly PublisherProfile[],
  { profiles }: Pick<Yours, 'profiles'>,
): readonly PublisherProfile[] {
  const { from, made } = JOINED.get(shipped) ?? {};
  if (made && from === profiles) return made;
  const all = [...shipped.filter(({ id }) => !profiles.has(id)), ...profiles.values()];
  JOINED.set(shipped, { from: profiles, made: all });
  return all;
}

/** The last answer for each shipped list: readers see by its being the same list that nothing has changed. */
const JOINED = new WeakMap<
  readonly PublisherProfile[],
  { readonly from: Yours['profiles']; readonly made: readonly PublisherProfile[] }
>();

/** The corrections of the reports in an original, by their places. */
export function correctionsIn(yours: Yours, original: Sha256): ReadonlyMap<string, readonly Correction[]> {
  const found = new Map<string, readonly Correction[]>();
  for (const [report, corrections] of yours.corrections)
    if (report.startsWith(original)) found.set(placeOf(report), [...corrections.values()]);
  return found;
}

/** Whether an original that was read with some corrections would be the same with others. */
export const sameCorrections = (
  one: ReadonlyMap<string, readonly Correction[]>,
  other: ReadonlyMap<string, readonly Correction[]>,
): boolean => JSON.stringify([...one]) === JSON.stringify([...other]);

/** Takes an original from the vault and reads it. Fails where the vault does not have it whole. */
export async function readKept(
  tools: Pick<Tools, 'vault' | 'reader' | 'hasher'>,
  kept: Pick<Original, 'original' | 'name' | 'sample'>,
  known: KnownOfFile,
  meanwhile: Meanwhile = {},
): Promise<Result<OriginalRead>> {
  const bytes = await tools.vault.read(kept.original);
  if (!bytes.ok) return bytes;
  const { original, name, sample } = kept;
  return readOriginal(tools, { original, name, sample, bytes: bytes.value }, known, meanwhile);
}
