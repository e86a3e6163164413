/** True for what systems put beside files: hidden files (a dot first) and the folder settings of Windows. */
export const isClutter = (name: string): boolean =>
  name.startsWith('.') || ['desktop.ini', 'thumbs.db'].includes(name.toLowerCase());

const PAGE_FOLDER = '_files';

/**
 * True for a folder `NAME_files` where the saved page `NAME.html` stands beside: it holds the page's pictures and
 * scripts. Without the page it is a folder like any other. `beside` are the names, or paths, of what stands there.
 */
export function goesWithPage(name: string, beside: ReadonlySet<string>): boolean {
  if (!name.endsWith(PAGE_FOLDER)) return false;
  const page = name.slice(0, -PAGE_FOLDER.length);
  return ['.html', '.htm', '.xhtml', '.HTML', '.HTM'].some((ending) => beside.has(page + ending));
}

/** The files of a chosen folder without clutter. The folder itself was chosen, whatever its name. */
export function folderFiles(files: readonly File[]): readonly File[] {
  const paths = new Set(files.map((file) => file.webkitRelativePath));
  return files.filter(({ name, webkitRelativePath: path }) => {
    const names = path.split('/').slice(1, -1);
    if (isClutter(name) || names.some(isClutter)) return false;
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
      if (goesWithPage(path.slice(0, at), paths)) return false;
    return true;
  });
}
