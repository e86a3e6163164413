const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** A comment, the longest thing that may stand behind the end of a directory. */
const LONGEST_COMMENT = 65_535;
/** Names looked at to tell what an archive is. */
const ENOUGH = 2000;
/** Bytes looked at where the directory is missing. */
const HEAD = 65_536;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the record stands that ends a ZIP's directory; -1 where there is none. Looks at the last 64 KB. */
export function endOfDirectory(bytes: Uint8Array): number {
  const data = view(bytes);
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) if (data.getUint32(at, true) === END) return at;
  return -1;
}

/**
 * The names in a ZIP's directory as Latin letters, or those of the first entries where the directory is missing (a
 * download that broke off).
 */
export function directoryNames(bytes: Uint8Array): readonly string[] {
  const end = endOfDirectory(bytes);
  if (end < 0) return localNames(bytes);
  const data = view(bytes);
  // Data before the archive shifts every place that it names; the directory ends where its end record begins.
  const stated = data.getUint32(end + 16, true);
  const shifted = end - data.getUint32(end + 12, true);
  let at = isEntry(data, shifted) ? shifted : stated;
  const names: string[] = [];
  while (isEntry(data, at) && names.length < ENOUGH) {
    const length = data.getUint16(at + 28, true);
    names.push(latin(bytes, at + ENTRY_LENGTH, length));
    at += ENTRY_LENGTH + length + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return names.length > 0 ? names : localNames(bytes);
}

const isEntry = (data: DataView, at: number): boolean =>
  at >= 0 && at + ENTRY_LENGTH <= data.byteLength && data.getUint32(at, true) === ENTRY;

function localNames(bytes: Uint8Array): readonly string[] {
  const data = view(bytes);
  const names: string[] = [];
  const last = Math.min(bytes.length - LOCAL_LENGTH, HEAD);
  for (let at = 0; at <= last; at++) {
    if (bytes[at] !== 0x50 || data.getUint32(at, true) !== LOCAL) continue;
    names.push(latin(bytes, at + LOCAL_LENGTH, data.getUint16(at + 26, true)));
  }
  return names;
}

const latin = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + Math.min(length, 1000)));

/** The bytes of the first entry where it is called `mimetype` and stored as it is: OpenDocument and EPUB say so what they are. */
export function statedMimeType(bytes: Uint8Array): string | null {
  if (bytes.length < LOCAL_LENGTH || latin(bytes, LOCAL_LENGTH, 8) !== 'mimetype') return null;
  const data = view(bytes);
  if (data.getUint16(8, true) !== 0) return null;
  const start = LOCAL_LENGTH + data.getUint16(26, true) + data.getUint16(28, true);
  const stated = latin(bytes, start, 100);
  return /^[\w.+-]{1,40}\/[\w.+-]{1,80}?(?=PK|$)/u.exec(stated)?.[0] ?? null;
}
