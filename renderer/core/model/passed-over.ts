/** Endings of files that belong to pages or programs and hold no report's text. */
const ENDINGS = new Set(
  (
    'css scss less js mjs cjs map ts tsx jsx wasm png jpg jpeg jpe jfif gif svg webp avif bmp ico cur tif tiff heic psd ai eps ' +
    'woff woff2 ttf otf eot mp3 mp4 m4a m4v wav ogg oga ogv webm mov avi mkv flv swf exe dll msi bat cmd com sh ps1 jar class ' +
    'so dylib bin iso dmg db sqlite lnk url webloc desktop ini log tmp bak crdownload part torrent'
  ).split(' '),
);

/** What systems leave in folders: the Finder, the Explorer, version control. */
const SYSTEM = /^(?:\.ds_store|thumbs\.db|ehthumbs\.db|desktop\.ini|\.localized|icon\r)$/u;
const SYSTEM_FOLDERS = new Set(['__macosx', '.git', '.svn', '.hg', 'node_modules', '$recycle.bin']);

/** True for a file (path parted by `/`) that a person never packed as a report: what systems, pages and programs leave. */
export function isPassedOver(path: string): boolean {
  const pieces = path.toLowerCase().split('/');
  const name = pieces.pop() as string;
  if (name === '' || name.startsWith('._') || SYSTEM.test(name)) return true;
  if (pieces.some((folder) => SYSTEM_FOLDERS.has(folder))) return true;
  const dot = name.lastIndexOf('.');
  return dot >= 0 && ENDINGS.has(name.slice(dot + 1));
}
