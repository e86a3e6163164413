import { companionFolders } from '../../core/model/companion-folders.ts';
import { isPassedOver } from '../../core/model/passed-over.ts';

/** True for what systems put beside files: hidden files (a dot first) and the folder settings of Windows. */
export const isClutter = (name: string): boolean =>
  name.startsWith('.') || ['desktop.ini', 'thumbs.db'].includes(name.toLowerCase());

/**
 * Of the paths of a folder (parted by `/`, without clutter) those of files that may be reports: not the folders that
 * belong to saved pages, nor pictures, scripts and programs. A path that ends in `/` names a folder.
 */
export function mayBeReports(paths: readonly string[]): ReadonlySet<string> {
  const companions = companionFolders(paths);
  return new Set(paths.filter((path) => !companions.has(path) && (path.endsWith('/') || !isPassedOver(path))));
}

/** Files that were chosen, and how many were left out because they are no reports. */
export interface Chosen {
  readonly files: readonly File[];
  readonly noReports: number;
}

/** What may be a report of the files of a chosen folder. The folder itself was chosen, whatever its name. */
export function folderFiles(files: readonly File[]): Chosen {
  const shown = files.filter(({ name, webkitRelativePath: path }) => {
    const names = path.split('/').slice(1, -1);
    return !isClutter(name) && !names.some(isClutter);
  });
  const wanted = mayBeReports(shown.map((file) => inside(file)));
  const kept = shown.filter((file) => wanted.has(inside(file)));
  return { files: kept, noReports: shown.length - kept.length };
}

/** The path from the chosen folder on. */
const inside = ({ webkitRelativePath: path }: File): string => path.slice(path.indexOf('/') + 1);
