import { join } from 'node:path';
import type { Sha256 } from '../../renderer/core/model/report.ts';

/** The names inside an archive's folder. */
export interface Layout {
  readonly folder: string;
  /** Says that this folder is an archive, and which. */
  readonly card: string;
  readonly journal: string;
  readonly lock: string;
  /** Originals under the first two digits of their SHA-256. */
  readonly originals: string;
  /** Originals on their way in; whatever is here at opening was never confirmed. */
  readonly incoming: string;
  /** Removed originals, flat. */
  readonly trash: string;
  /** Everything that can be made again: the window's profile with its index. Not part of a backup. */
  readonly derived: string;
}

export const layoutOf = (folder: string): Layout => ({
  folder,
  card: join(folder, 'archive.json'),
  journal: join(folder, 'journal.jsonl'),
  lock: join(folder, 'archive.lock'),
  originals: join(folder, 'originals'),
  incoming: join(folder, 'incoming'),
  trash: join(folder, 'trash'),
  derived: join(folder, 'derived'),
});

export const shelfOf = (layout: Layout, original: Sha256): string => join(layout.originals, original.slice(0, 2));
export const placeOf = (layout: Layout, original: Sha256): string => join(shelfOf(layout, original), original);
export const trashOf = (layout: Layout, original: Sha256): string => join(layout.trash, original);

/** True for a name that the vault gives, or that systems leave in any folder. */
export const mayStandInArchive = (name: string): boolean =>
  /^(?:archive\.(?:json|lock)(?:\..*)?|journal\.(?:jsonl|cut-.*)|originals|incoming|trash|derived)$/.test(name) ||
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|lost\+found|\.Trash-.*|\.directory)$/i.test(name);
