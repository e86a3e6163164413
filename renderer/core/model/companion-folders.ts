/**
 * What browsers and Word put behind a page's name for the folder that holds its parts, in the languages in which they
 * do so (Microsoft's list of names for connected files).
 */
const ENDINGS = new Set(
  (
    '_files .files -dateien _fichiers _bestanden -bestanden _file _archivos -filer _tiedostot _pliki _soubory _elemei ' +
    '_ficheiros _arquivos _dosyalar _datoteke _fitxers _failid _fails _bylos _fajlovi _fitxategiak _súbory ' +
    '_файлы .файлы _файли .файли _dokumenty'
  ).split(' '),
);

const PAGE = /\.(?:x?html?|shtml|php|aspx?)$/iu;

/**
 * Of the paths of a folder or packed file (parted by `/`), those that lie in the companion folder of a page saved as
 * "complete page" (`Report.html` with `Report_files/`): its frames, scripts and pictures, never reports of their own.
 */
export function companionFolders(paths: readonly string[]): ReadonlySet<string> {
  const pages = new Set(paths.filter((path) => PAGE.test(path)).map((path) => keyOf(path.replace(PAGE, ''))));
  const known = new Map<string, boolean>();
  const belongs = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const answer = pageOf(folder).some((page) => pages.has(keyOf(page)));
    known.set(folder, answer);
    return answer;
  };
  return new Set(paths.filter((path) => foldersOf(path).some(belongs)));
}

/** Deeper than this no folders are looked at. */
const DEEPEST = 40;

function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at >= 0 && folders.length < DEEPEST; at = path.indexOf('/', at + 1))
    folders.push(path.slice(0, at));
  return folders;
}

/** The paths, without ending, of the pages whose parts a folder of this name would hold. */
function pageOf(folder: string): readonly string[] {
  const pages: string[] = [];
  for (let at = folder.length - 3; at > folder.lastIndexOf('/') && at >= folder.length - 14; at--)
    if (ENDINGS.has(keyOf(folder.slice(at)))) pages.push(folder.slice(0, at));
  return pages;
}

/** Case and the way of writing accents (a Mac's folders take them apart) make no difference. */
const keyOf = (path: string): string => path.normalize('NFC').toLowerCase();
