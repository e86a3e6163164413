import { gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import { type ZipFile, zip } from '../../read/formats/pack/zip-builder.ts';
import { below, pickFrom, type Random } from '../../search/seeded.ts';
import { type Damage, damaged, fromLatin } from './bytes.ts';
import { markup } from './markup.ts';

const NAMES = [
  '../../etc/passwd',
  '..\\..\\windows\\a.txt',
  '/abs.txt',
  'C:\\a.txt',
  'a#b.txt',
  '__proto__',
  'constructor/prototype.txt',
  'con',
  'a\0b.txt',
  '\u202Etxt.exe',
  'x/'.repeat(300),
  'word/document.xml',
  '[Content_Types].xml',
  '',
];

/** The whole files of a ZIP of our own making; those of another maker may be missed. */
function entriesOf(bytes: Uint8Array): { name: string; bytes: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: { name: string; bytes: Uint8Array }[] = [];
  for (let at = 0; at + 30 < bytes.length && view.getUint32(at, true) === 0x04034b50; ) {
    const [packed, named, extra] = [
      view.getUint32(at + 18, true),
      view.getUint16(at + 26, true),
      view.getUint16(at + 28, true),
    ];
    const start = at + 30 + named + extra;
    const data = bytes.subarray(start, start + packed);
    const name = new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + named));
    const inner = view.getUint16(at + 8, true) === 0 ? data : unpacked(inflateRawSync, data);
    if (!inner) break;
    found.push({ name, bytes: inner });
    at = start + packed;
  }
  return found;
}

const LARGEST = 1024 * 1024;

/** Undefined where the bytes are damaged, or hold more than a file of the corpus. */
function unpacked(inflate: typeof inflateRawSync, bytes: Uint8Array): Uint8Array | undefined {
  try {
    return new Uint8Array(inflate(bytes, { maxOutputLength: LARGEST }));
  } catch {
    return undefined;
  }
}

/** Damage inside one file of a ZIP, packed again with right sums; or in what the ZIP says of it; or in its lists. */
export const packed: Damage = (bytes, random, other) => {
  const entries: ZipFile[] = entriesOf(bytes);
  if (entries.length === 0 || random() < 0.15) return inLists(bytes, random);
  for (let n = 1 + below(3, random); n > 0; n--) change(entries, random, other);
  return new Uint8Array(zip(entries));
};

function change(entries: ZipFile[], random: Random, other: Uint8Array): void {
  const at = below(entries.length, random);
  const entry = entries[at] as ZipFile;
  const inner = entry.bytes ?? new Uint8Array();
  const set = (changes: Partial<ZipFile>) => {
    entries[at] = { ...entry, ...changes };
  };
  const kind = below(14, random);
  if (kind < 4) set({ bytes: damaged(inner, random, other) });
  else if (kind < 8) set({ bytes: markup(inner, random, other) });
  else if (kind === 8) set({ statedSize: pickFrom([0, 1, inner.length * 2, 0xffffffff], random) ?? 0 });
  else if (kind === 9) set({ statedCrc: below(2 ** 31, random) });
  else if (kind === 10) set({ name: pickFrom(NAMES, random) ?? '' });
  else if (kind === 11) set({ method: below(100, random) });
  else if (kind === 12) entries.splice(at, 1);
  else entries.push({ ...entry, bytes: random() < 0.3 ? new Uint8Array(zip(entries.slice(0, 3))) : inner });
  if (entries.length === 0) entries.push(entry);
}

/** A number in the list of contents or in the end record. */
function inLists(bytes: Uint8Array, random: Random): Uint8Array {
  const broken = Uint8Array.from(bytes);
  const text = fromLatin(bytes);
  const heads = [...text.matchAll(/PK(?=[^\s\w])/gu)].map(({ index }) => index);
  for (let n = 1 + below(3, random); n > 0; n--) {
    const at = (pickFrom(heads, random) ?? 0) + 4 + below(42, random);
    if (at < broken.length) broken[at] = random() < 0.5 ? 255 : below(256, random);
  }
  return broken;
}

/** Damage to what gzip packed, packed again; several members, or something behind. */
export const gzipped: Damage = (bytes, random, other) => {
  const inner = unpacked(gunzipSync, bytes);
  if (!inner) return damaged(bytes, random, other);
  const again = new Uint8Array(gzipSync(damaged(inner, random, inner)));
  if (random() < 0.7) return again;
  return new Uint8Array(Buffer.concat([again, random() < 0.5 ? bytes : other.subarray(0, below(60, random))]));
};
