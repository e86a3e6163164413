import { join } from 'node:path';
import * as v from 'valibot';
import type { JournalLine } from '../../renderer/core/model/journal.ts';
import { yoursEntry } from '../bridge/entries.ts';
import type { Disk } from './disk.ts';
import { readCard } from './ground.ts';
import { scan } from './journal-scan.ts';
import { type Layout, placeOf, trashOf } from './layout.ts';
import { liveHolder } from './lock.ts';
import { hashFile, withFile } from './reading.ts';
import { enrol, type Roll } from './roll.ts';

/** What a check of one class of things found. */
export interface Verdict {
  readonly what: 'archive' | 'journal' | 'ledger' | 'vault' | 'backups';
  readonly checked: number;
  readonly damaged: readonly Damage[];
  readonly note?: string;
}

export interface Damage {
  /** A journal line (`line 17`) or the SHA-256 of an original. */
  readonly where: string;
  readonly what: string;
  readonly name?: string;
}

/**
 * Checks an archive that is not open, without changing a byte of it: every line of the journal against the chain,
 * every entry of the ledger against its form, every original against its SHA-256 and against the journal.
 */
export async function* verify(disk: Disk, layout: Layout): AsyncGenerator<Verdict> {
  const closed = await state(disk, layout);
  if (closed !== undefined) {
    yield { what: 'archive', checked: 0, damaged: [{ where: 'archive', what: closed }] };
    return;
  }
  const roll: Roll = new Map();
  const ledger: { checked: number; damaged: Damage[] } = { checked: 0, damaged: [] };
  yield await verifyJournal(disk, layout, (line) => {
    enrol(roll, line);
    if (line.kind !== 'left') return;
    ledger.checked++;
    const { n, writtenAt: _, ...entry } = line;
    if (!v.is(yoursEntry, entry)) ledger.damaged.push({ where: `line ${n}`, what: 'not an entry of the ledger' });
  });
  yield { what: 'ledger', ...ledger };
  yield await verifyOriginals(disk, layout, roll);
  yield { what: 'backups', checked: 0, damaged: [], note: 'This version makes no backups of its own.' };
}

async function state(disk: Disk, layout: Layout): Promise<string | undefined> {
  if ((await disk.look(layout.card)) === undefined && (await disk.look(layout.journal)) === undefined)
    return 'there is no archive in this folder';
  const holder = await liveHolder(disk, layout.lock);
  return holder && `the archive is open in process ${holder.pid} on ${holder.host}: close it first`;
}

async function verifyJournal(disk: Disk, layout: Layout, visit: (line: JournalLine) => void): Promise<Verdict> {
  let archive = '';
  const found = await withFile(disk, layout.journal, (file) =>
    scan(file, (line) => {
      if (line.n === 1 && line.kind === 'archive-made') archive = line.archive;
      visit(line);
    }),
  );
  if (!found) return { what: 'journal', checked: 0, damaged: [{ where: 'journal', what: 'missing' }] };
  const damaged: Damage[] = [];
  if (found.damagedLine !== null) damaged.push({ where: `line ${found.damagedLine}`, what: 'changed' });
  const card = await readCard(disk, layout);
  if (!card) damaged.push({ where: 'archive.json', what: 'missing or changed' });
  else if (card.archive !== archive) damaged.push({ where: 'line 1', what: 'of another archive' });
  const unconfirmed = found.torn > 0 || found.lineBreakAt !== null;
  const note = 'The last line is half written; it was not confirmed and will be cut at the next opening.';
  return { what: 'journal', checked: found.mark.n, damaged, ...(unconfirmed ? { note } : {}) };
}

async function verifyOriginals(disk: Disk, layout: Layout, roll: Roll): Promise<Verdict> {
  const damaged: Damage[] = [];
  let checked = 0;
  const check = async (where: string, path: string, name?: string) => {
    checked++;
    const hash = await hashFile(disk, path);
    if (hash === where) return;
    damaged.push({ where, what: hash === undefined ? 'missing' : 'changed', ...(name === undefined ? {} : { name }) });
  };
  for (const { original, name, here } of roll.values())
    await check(original, here ? placeOf(layout, original) : trashOf(layout, original), name);
  const unlisted = (await filesUnder(disk, layout.originals)).filter(([original]) => !roll.has(original));
  for (const [original, path] of unlisted) await check(original, path);
  const note = `${unlisted.length} of them stand in no line of the journal.`;
  return { what: 'vault', checked, damaged, ...(unlisted.length > 0 ? { note } : {}) };
}

/** The files in the shelves of originals: name, which should be their SHA-256, and path. */
async function filesUnder(disk: Disk, folder: string): Promise<[string, string][]> {
  if ((await disk.look(folder)) === undefined) return [];
  const files: [string, string][] = [];
  for (const shelf of (await disk.list(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of await disk.list(join(folder, shelf))) files.push([name, join(folder, shelf, name)]);
  }
  return files;
}
