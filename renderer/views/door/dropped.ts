import { type Chosen, isClutter, mayBeReports } from './clutter.ts';

/** Files that one drop may bring; more are taken in several drops. */
const MOST = 100_000;

export interface Dropped extends Chosen {
  /** Names of files and folders that could not be read. */
  readonly unread: readonly string[];
  readonly leftOut: LeftOut;
}

/** Files beyond the most that one drop may bring. */
export interface LeftOut {
  readonly files: number;
  /** The folders in which they lie, from the dropped one on. */
  readonly folders: readonly string[];
}

export const NOTHING_LEFT_OUT: LeftOut = { files: 0, folders: [] };

/** An entry that waits to be looked at. */
interface Waiting {
  readonly entry: FileSystemEntry;
  /** It, or a folder in which it lies, is no report: its files are only counted. */
  readonly noReport: boolean;
}

/**
 * The files of a drop, those in folders too, in the order in which they came, without clutter; of folders only what may be
 * a report. The drop's own list must be read at once: it is empty as soon as the event is over.
 */
export async function droppedFiles(drop: DataTransfer, most = MOST): Promise<Dropped> {
  const entries = [...drop.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  if (entries.length === 0) return { files: [...drop.files], unread: [], leftOut: NOTHING_LEFT_OUT, noReports: 0 };
  const files: File[] = [];
  const unread: string[] = [];
  const beyond = { files: 0, folders: new Set<string>() };
  let noReports = 0;
  const waiting = looked(entries, true).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { entry, noReport } = next;
    if (entry.isFile && noReport) {
      noReports++;
    } else if (entry.isFile && files.length >= most) {
      beyond.files++;
      beyond.folders.add(folderOf(entry));
    } else if (entry.isFile) {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file) files.push(file);
      else unread.push(entry.name);
    } else if (entry.isDirectory) {
      const inside = await entriesOf(entry as FileSystemDirectoryEntry);
      if (inside === null) unread.push(entry.name);
      else
        for (const one of looked(inside, false).sort((a, b) => (a.entry.name < b.entry.name ? 1 : -1)))
          waiting.push(noReport ? { ...one, noReport } : one);
    }
  }
  return { files, unread, leftOut: { files: beyond.files, folders: [...beyond.folders] }, noReports };
}

/** Without the slash at its beginning; empty for a file that was dropped by itself. */
const folderOf = ({ fullPath }: FileSystemEntry): string => fullPath.slice(1, Math.max(1, fullPath.lastIndexOf('/')));

/** What stands in one folder, without clutter. Files that were dropped `byHand` are wanted, whatever they are. */
function looked(entries: readonly FileSystemEntry[], byHand: boolean): Waiting[] {
  const shown = entries.filter(({ name }) => !isClutter(name));
  const wanted = mayBeReports(shown.map(pathOf));
  return shown.map((entry) => ({ entry, noReport: !(byHand && entry.isFile) && !wanted.has(pathOf(entry)) }));
}

const pathOf = ({ name, isDirectory }: FileSystemEntry): string => (isDirectory ? `${name}/` : name);

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A folder hands out its entries in portions, at the end an empty one. Null where it cannot be read to its end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (portion === null) return null;
    if (portion.length === 0) return all;
    for (const entry of portion) all.push(entry);
  }
}
