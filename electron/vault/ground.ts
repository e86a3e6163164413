import { randomUUID } from 'node:crypto';
import { codeOf, type Disk } from './disk.ts';
import { fail } from './failures.ts';
import { type Layout, mayStandInArchive } from './layout.ts';
import { withFile } from './reading.ts';

/** The version of the folder's layout that this app writes. */
const VERSION = 1;

/** What `archive.json` says. */
export interface Card {
  readonly archive: string;
  readonly version: number;
}

/** Makes sure that the folder is an archive, or an empty one that may become one. Writes nothing into others. */
export async function inspectGround(disk: Disk, layout: Layout): Promise<void> {
  const found = await disk.look(layout.folder);
  if (found === undefined) return makeGround(disk, layout);
  if (found.kind !== 'folder') notAnArchive('is not a folder');
  if ((await disk.look(layout.card)) !== undefined) return;
  const foreign = (await disk.list(layout.folder)).filter((name) => !mayStandInArchive(name));
  if (foreign.length > 0) notAnArchive('holds other things and is no archive');
}

async function makeGround(disk: Disk, layout: Layout): Promise<void> {
  try {
    await disk.makeFolder(layout.folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    fail(
      'archive-not-writable',
      'The folder in which the archive should stand does not exist.',
      'Connect the disk it is on, make the folder, or choose another with --archive.',
      'the parent folder is missing',
    );
  }
}

function notAnArchive(what: string): never {
  fail(
    'archive-not-writable',
    `The place chosen for the archive ${what}. Nothing was written there.`,
    'Choose an empty folder, or the folder of an archive, with --archive.',
  );
}

/** Reads `archive.json`; undefined where there is none or it cannot be read. A newer layout ends the opening. */
export async function readCard(disk: Disk, layout: Layout): Promise<Card | undefined> {
  const bytes = await withFile(disk, layout.card, (file) => file.read(0, 10_000));
  if (bytes === undefined) return undefined;
  let card: Partial<Card> & { format?: unknown };
  try {
    card = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
  if (card?.format !== 'monitor-archive' || typeof card.archive !== 'string' || typeof card.version !== 'number')
    return undefined;
  if (card.version > VERSION) {
    fail(
      'index-newer-than-app',
      'This archive was made by a later version of the app. Nothing was changed.',
      'Open it with the version that made it, or a later one.',
      `layout ${card.version}, this app knows ${VERSION}`,
    );
  }
  return { archive: card.archive, version: card.version };
}

export async function writeCard(disk: Disk, layout: Layout, archive: string): Promise<void> {
  const text = `${JSON.stringify({ format: 'monitor-archive', version: VERSION, archive }, null, 2)}\n`;
  const draft = `${layout.card}.${randomUUID()}`;
  const file = await disk.open(draft, 'new');
  try {
    await file.write(Buffer.from(text), 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.rename(draft, layout.card);
  await disk.syncFolder(layout.folder);
}

/** Makes the inner folders that are not there yet, but for that of the originals. */
export async function layOut(disk: Disk, layout: Layout): Promise<void> {
  for (const folder of [layout.incoming, layout.trash, layout.derived]) await disk.makeFolder(folder);
  await disk.syncFolder(layout.folder);
}

/** Makes the folder of originals for an archive that has none; elsewhere a missing one is a loss, not to be covered up. */
export async function layOriginals(disk: Disk, layout: Layout): Promise<void> {
  if (await disk.makeFolder(layout.originals)) await disk.syncFolder(layout.folder);
}

/** Makes an empty journal; nothing happens where there is one. */
export async function layJournal(disk: Disk, layout: Layout): Promise<void> {
  try {
    await (await disk.open(layout.journal, 'new')).close();
    await disk.syncFolder(layout.folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
