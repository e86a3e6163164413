import type { Correction } from '../model/correction.ts';
import type { Result } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { Decoded } from '../text/decode.ts';
import { type FileToRead, type Leaf, wholeFile } from './file-to-read.ts';
import { openerFor } from './formats/openers.ts';
import type { Opened, OpeningLimits } from './opened.ts';
import { LARGEST_READ, nothingInside, notReadable, tooDeep } from './problems.ts';
import { NO_PROFILES, type Profiles } from './profile.ts';
import { decodedLeaf, type ReadingOptions, readLeaf, readMade } from './read.ts';

/** What one place of a file gave: the report that stands there, or why there is none. */
export interface ReadItem {
  /** Empty where the file holds one report and nothing else. */
  readonly place: string;
  readonly report: Result<Report>;
  /** The text in which the report's ranges are measured; undefined where there is none. */
  readonly source?: () => Pick<Decoded, 'text' | 'encoding'>;
}

export interface FileReadingOptions {
  /** What a person set by hand for the report at a place. */
  readonly corrections?: (place: string) => readonly Correction[];
  /** What is known of publishers. */
  readonly profiles?: Profiles;
  /** Only what stands at this place is read; the rest is opened as far as it must be, and passed over. */
  readonly only?: string;
}

/** Files in files in files: beyond this nobody packs reports. */
const DEEPEST = 4;

/** A gigabyte in all and a hundred thousand reports: what one import of a person's own files may hold. */
const LIMITS: OpeningLimits = { largest: LARGEST_READ, total: 1024 * 1024 * 1024, most: 100_000 };

/** What stays the same on the way down into a file. */
interface Way {
  readonly optionsAt: (place: string) => ReadingOptions;
  readonly isWanted: (place: string) => boolean;
  /** Places already given, with the number that the next one of the same name may get. */
  readonly places: Map<string, number>;
  /** Bytes that may still come out of the file, however deep. */
  left: number;
}

/**
 * Reads a file of any format: told by its content, opened where it holds others, each report as it is found, in the
 * file's own order. Never throws. A file without any report gives one problem at place ''.
 */
export async function* readFile(file: FileToRead, options: FileReadingOptions = {}): AsyncGenerator<ReadItem> {
  const { corrections, profiles = NO_PROFILES, only } = options;
  const optionsAt = (place: string) => ({ corrections: corrections?.(place) ?? [], profiles });
  const isWanted = (place: string) => only === undefined || place === only;
  const way: Way = { optionsAt, isWanted, places: new Map(), left: LIMITS.total };
  yield* readPlace(wholeFile(file), way, DEEPEST);
  if (way.places.size === 0) yield { place: '', report: nothingInside() };
}

async function* readPlace(leaf: Leaf, way: Way, deeper: number): AsyncGenerator<ReadItem> {
  try {
    const open = await openerFor(leaf.bytes);
    if (open && deeper > 0) {
      const limits = { ...LIMITS, total: way.left };
      for await (const opened of open(leaf.bytes, leaf.name, limits)) yield* readOpened(opened, leaf, way, deeper - 1);
    } else {
      const place = ownPlace(way, leaf.place);
      const options = way.optionsAt(place);
      if (!way.isWanted(place)) return;
      if (open) yield { place, report: tooDeep() };
      else yield { place, report: readLeaf({ ...leaf, place }, options), source: () => decodedLeaf(leaf, options) };
    }
  } catch (error) {
    yield { place: ownPlace(way, leaf.place), report: notReadable(error) };
  }
}

async function* readOpened(opened: Opened, outer: Leaf, way: Way, deeper: number): AsyncGenerator<ReadItem> {
  const inside = [outer.place, opened.place].filter((part) => part !== '').join('#');
  // At place '' the outer file is but another form of the same thing, and what is known of it is known of this.
  const known = opened.place === '' ? outer.inner : {};
  if (opened.opened === 'file') {
    const { name, bytes, opened: _, place: __, ...inner } = opened;
    way.left = Math.max(0, way.left - bytes.length);
    yield* readPlace({ file: outer.file, place: inside, name, bytes, inner: { ...known, ...inner } }, way, deeper);
    return;
  }
  const place = ownPlace(way, inside);
  if (!way.isWanted(place)) return;
  if (opened.opened === 'problem') {
    yield { place, report: { ok: false, problem: opened.problem } };
  } else {
    const { page, text, name, remarks = [] } = opened;
    const leaf: Leaf = {
      file: outer.file,
      place,
      name,
      bytes: new TextEncoder().encode(text),
      inner: { ...known, remarks },
    };
    const report = readMade(page, text, leaf, way.optionsAt(place));
    yield { place, report, source: () => ({ text, encoding: 'utf-8' }) };
  }
}

/** Names of entries may be as long as their maker likes. */
const LONGEST_PLACE = 900;

/** Two places of one name cannot be told apart: the second gets a number. */
function ownPlace({ places }: Way, place: string): string {
  const short = place.slice(0, LONGEST_PLACE);
  let next = places.get(short);
  if (next === undefined) {
    places.set(short, 2);
    return short;
  }
  let own = `${short} (${next++})`;
  while (places.has(own)) own = `${short} (${next++})`;
  places.set(short, next);
  places.set(own, 2);
  return own;
}
