import type { ArchiveIndex } from '../index/archive-index.ts';
import type { ArchiveEvent, ArchiveState } from '../model/archive-state.ts';
import type { Original } from '../model/original.ts';
import type { ReportId, Sha256 } from '../model/report.ts';
import type { LookUp } from '../search/look-up.ts';
import { type Titles, titlesOf } from '../search/titles.ts';
import type { Knowledge } from './knowledge.ts';
import { type Ledger, ledgerOver } from './ledger.ts';
import { UNDER_WAY } from './lost-original.ts';
import { type Marks, marksFrom, type Pending } from './marks.ts';
import type { Clock, Hasher, Ids, Store, Vault, VaultInfo, Yours } from './ports.ts';
import type { Reader } from './reader.ts';
import { reportsByOriginal } from './reports-by-original.ts';
import { type Turns, turns } from './turns.ts';

/** What the flows work with. */
export interface Tools {
  readonly vault: Vault;
  readonly store: Store;
  readonly clock: Clock;
  readonly hasher: Hasher;
  readonly ids: Ids;
  readonly knowledge: Knowledge;
  readonly reader: Reader;
  tell(event: ArchiveEvent): void;
  /** Lets everything else that waits have its turn: searches stay quick while much is to do. */
  breathe(): Promise<void>;
}

/** An open archive. The flows keep what is in memory equal to what is in the store. */
export interface Archive {
  readonly tools: Tools;
  readonly info: VaultInfo;
  readonly index: ArchiveIndex;
  readonly lookUp: LookUp;
  readonly titles: Titles;
  readonly marks: Marks;
  readonly ledger: Ledger;
  /** What the person made, only changed in turn. */
  readonly edits: Turns;
  readonly imports: Turns;
  /** Readings anew after what is known of publishers changed; the edits behind them that are not done with. */
  readonly rereads: Turns;
  readonly profilesUnderWay: Set<Pending>;
  /** Imports that are to end after the file in hand. */
  readonly cancelled: Set<string>;
  /** Those that are not taken back. */
  readonly originals: Map<Sha256, Original>;
  /** Originals in the vault's trash. */
  readonly takenBack: Map<Sha256, Original>;
  /** The reports that stand in each original. */
  readonly reportsOf: Map<Sha256, ReadonlySet<ReportId>>;
  yours: Yours;
  /** State of the catalogue in which the index was last kept in the store; null where it never was. */
  keptState: number | null;
}

/** An index over the reports of the store, and whether it is the one that was kept there. */
export interface FilledIndex {
  readonly index: ArchiveIndex;
  readonly kept: boolean;
}

/** An archive whose store is complete up to the vault's mark. */
export function archiveOver(
  tools: Tools,
  info: VaultInfo,
  { index, kept }: FilledIndex,
  originals: Iterable<Original>,
  yours: Yours,
): Archive {
  const here = new Map<Sha256, Original>();
  const takenBack = new Map<Sha256, Original>();
  for (const original of originals) (original.takenBack ? takenBack : here).set(original.original, original);
  return {
    tools,
    info,
    index,
    lookUp: tools.knowledge.lookUp((entity) => index.catalogue.mentioning(entity).size),
    titles: titlesOf(index.catalogue),
    marks: marksFrom(info.mark),
    ledger: ledgerOver(tools),
    edits: turns(),
    imports: turns(),
    rereads: turns(),
    profilesUnderWay: new Set(),
    cancelled: new Set(),
    originals: here,
    takenBack,
    reportsOf: reportsByOriginal(index),
    yours,
    keptState: kept ? index.catalogue.state() : null,
  };
}

/** What the window shows of the archive as a whole. */
export function archiveState({ index, originals, yours, info }: Archive): ArchiveState {
  const rows = [...index.catalogue.rows()];
  return {
    reports: rows.length,
    samples: rows.filter((row) => row.sample).length,
    originals: originals.size,
    notReadable: [...originals.values()].filter(({ problem }) => problem !== null && problem.code !== UNDER_WAY.code)
      .length,
    dossiers: [...yours.dossiers.values()].map(({ id, name, excerpts }) => ({ id, name, excerpts: excerpts.length })),
    settings: yours.settings,
    place: info.place,
    host: info.host,
  };
}

export const tellState = (archive: Archive): void =>
  archive.tools.tell({ event: 'state', state: archiveState(archive) });
