import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { fail } from './failures.ts';
import { inspectGround, layJournal, layOriginals, layOut, readCard, writeCard } from './ground.ts';
import { type Journal, openJournal } from './journal.ts';
import { type Layout, placeOf } from './layout.ts';
import { lock } from './lock.ts';
import { isUnreadable } from './reading.ts';
import { enrol, type Roll } from './roll.ts';
import { needSpaceForNotes } from './space.ts';
import { toTrash } from './trash.ts';

/** An archive's folder with its journal read and whatever a crash left behind put in order. */
export interface Opened {
  readonly archive: string;
  readonly journal: Journal;
  readonly roll: Roll;
  readonly mended: readonly string[];
  readonly unlock: () => Promise<void>;
}

/** Opens or makes an archive. Whatever fails, the folder is left as it was but for what was made new. */
export async function openGround(disk: Disk, layout: Layout, now: () => string): Promise<Opened> {
  await inspectGround(disk, layout);
  const unlock = await lock(disk, layout.lock);
  try {
    return { ...(await openInside(disk, layout, now)), unlock };
  } catch (error) {
    await unlock().catch(() => undefined);
    throw error;
  }
}

async function openInside(disk: Disk, layout: Layout, now: () => string): Promise<Omit<Opened, 'unlock'>> {
  const card = await readCard(disk, layout);
  const hasCard = (await disk.look(layout.card)) !== undefined;
  const journalThere = ((await disk.look(layout.journal))?.size ?? 0) > 0;
  // The card is written after the journal's first line, so a card without a journal means that the journal is lost.
  if (hasCard && !journalThere) journalLost();
  await layOut(disk, layout);
  await layJournal(disk, layout);
  const room = (bytes: number) => needSpaceForNotes(disk, layout.folder, bytes);
  const roll: Roll = new Map();
  let archive = '';
  const { journal, mended } = await openJournal(disk, layout.journal, { now, room }, (line) => {
    if (line.n === 1 && line.kind === 'archive-made') archive = line.archive;
    enrol(roll, line);
  });
  try {
    if (journal.mark().n === 0) {
      if (hasCard) journalLost();
      archive = randomUUID();
      await journal.append([{ kind: 'archive-made', archive }]);
    }
    if (card !== undefined && card.archive !== archive) otherJournal();
    if (![...roll.values()].some(({ here }) => here)) await layOriginals(disk, layout);
    const carded = card === undefined ? await remakeCard(disk, layout, archive, hasCard) : [];
    const swept = await sweep(disk, layout, roll);
    return { archive, journal, roll, mended: [...mended, ...carded, ...swept] };
  } catch (error) {
    await journal.close().catch(() => undefined);
    throw error;
  }
}

async function remakeCard(disk: Disk, layout: Layout, archive: string, unreadable: boolean): Promise<string[]> {
  await writeCard(disk, layout, archive);
  return unreadable ? ['The file archive.json could not be read and was written anew from the journal.'] : [];
}

/** Clears what was never confirmed and finishes removals that were written down but not carried out. */
async function sweep(disk: Disk, layout: Layout, roll: Roll): Promise<string[]> {
  const stray = await disk.list(layout.incoming);
  for (const name of stray) await disk.remove(join(layout.incoming, name));
  for (const known of roll.values()) {
    // Where the folder of originals cannot be reached, reading says so; the rest of the archive opens.
    if (!known.here && (await disk.look(placeOf(layout, known.original)).catch(passedOver)) !== undefined)
      await toTrash(disk, layout, known.original);
  }
  if (stray.length === 0) return [];
  const files = stray.length === 1 ? 'One file' : `${stray.length} files`;
  return [`${files} on the way into the archive when the app stopped had not been confirmed and was cleared away.`];
}

function passedOver(error: unknown): undefined {
  if (!isUnreadable(error)) throw error;
}

function journalLost(): never {
  fail(
    'archive-damaged',
    'The archive’s journal is missing or empty. Nothing was changed; your originals are where they were.',
    'Put the file journal.jsonl back from a copy of the archive’s folder, then open the app again.',
  );
}

function otherJournal(): never {
  fail(
    'archive-damaged',
    'The journal in this folder belongs to another archive. Nothing was changed.',
    'Put archive.json and journal.jsonl back from the same copy of the archive’s folder.',
  );
}
