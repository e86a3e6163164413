import { directoryNames, endOfDirectory, statedMimeType } from './directory-names.ts';

/** What a file with the signature of a ZIP is by what stands in it. */
export type PackedKind =
  | 'zip'
  | 'word'
  | 'opendocument-text'
  | 'epub'
  | 'spreadsheet'
  | 'presentation'
  | 'program'
  | 'other-document';

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** True for a ZIP of any kind: by its first bytes, or by a whole directory at its end where something stands before it. */
export function isPacked(bytes: Uint8Array): boolean {
  const head = starts(bytes, 0x50, 0x4b);
  if (head && (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6) || starts(bytes, 0x50, 0x4b, 7, 8)))
    return true;
  // A program that unpacks itself, or an archive with a note in front.
  return starts(bytes, 0x4d, 0x5a) && endOfDirectory(bytes) >= 0;
}

/** True for a file packed by gzip. */
export const isGzip = (bytes: Uint8Array): boolean => starts(bytes, 0x1f, 0x8b, 8);

/** Tells what a ZIP is: documents and programs of many kinds are one, too. */
export function packedKind(bytes: Uint8Array): PackedKind {
  const stated = statedMimeType(bytes);
  if (stated !== null) return kindOfMimeType(stated);
  const names = directoryNames(bytes).map((name) => name.replaceAll('\\', '/').toLowerCase());
  const holds = (folder: string): boolean => names.some((name) => name.startsWith(folder));
  if (names.includes('[content_types].xml')) {
    if (holds('word/')) return 'word';
    if (holds('xl/')) return 'spreadsheet';
    if (holds('ppt/')) return 'presentation';
    return 'other-document';
  }
  if (names.includes('word/document.xml')) return 'word';
  if (names.includes('meta-inf/container.xml') && names.some((name) => name.endsWith('.opf'))) return 'epub';
  if (names.includes('content.xml') && names.includes('meta-inf/manifest.xml')) return 'opendocument-text';
  if (names.includes('meta-inf/manifest.mf')) return 'program';
  return 'zip';
}

function kindOfMimeType(stated: string): PackedKind {
  if (stated === 'application/epub+zip') return 'epub';
  if (/opendocument\.text/u.test(stated)) return 'opendocument-text';
  if (/opendocument\.spreadsheet/u.test(stated)) return 'spreadsheet';
  if (/opendocument\.presentation/u.test(stated)) return 'presentation';
  return 'other-document';
}

/** True for a ZIP that holds files and is no document or program itself. */
export const isZip = (bytes: Uint8Array): boolean => isPacked(bytes) && packedKind(bytes) === 'zip';

/** True for a document or program that is a ZIP and is not read. */
export function isOtherDocument(bytes: Uint8Array): boolean {
  if (!isPacked(bytes)) return false;
  const kind = packedKind(bytes);
  return kind !== 'zip' && kind !== 'word';
}
