import { below, pickFrom, type Random } from '../../search/seeded.ts';

/** A way to damage bytes; `other` is another file of the same format. */
export type Damage = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

export const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
export const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);
export const fromLatin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A stretch of the bytes, mostly a short one. */
function stretch(length: number, random: Random): readonly [from: number, to: number] {
  const from = below(length + 1, random);
  const most = random() < 0.7 ? 40 : length;
  return [from, Math.min(length, from + below(most + 1, random))];
}

const flips: Damage = (bytes, random) => {
  const broken = Uint8Array.from(bytes);
  for (let n = 1 + below(24, random); n > 0 && broken.length > 0; n--) {
    const at = below(broken.length, random);
    broken[at] = (broken[at] as number) ^ (1 << below(8, random));
  }
  return broken;
};

const deletion: Damage = (bytes, random) => {
  const [from, to] = stretch(bytes.length, random);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const truncation: Damage = (bytes, random) => {
  const at = below(bytes.length + 1, random);
  return random() < 0.8 ? bytes.slice(0, at) : bytes.slice(at);
};

/** Bytes that have troubled readers: ends of lines, marks of order, halves of letters, quotes, limits of numbers. */
const ODD = [
  [0],
  [0xff],
  [0xff, 0xfe],
  [0xef, 0xbb, 0xbf],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x80, 0xae],
  [0xe2, 0x80, 0x8b],
  [0xc2, 0xad],
  [0xc2, 0xa0],
  [0xcc, 0x81],
  [13],
  [13, 10, 13, 10],
  [10, 10, 10],
  [12],
  [27],
  [0x7f],
  [0x5c],
  [0x22],
  [0x3c],
  [0x26],
  [0x5b],
  [0xff, 0xff, 0xff, 0xff],
  [0xff, 0xff, 0xff, 0x7f],
].map((bytes) => Uint8Array.from(bytes));

const insertion: Damage = (bytes, random) => {
  const at = below(bytes.length + 1, random);
  const noise = Uint8Array.from({ length: 1 + below(30, random) }, () => below(256, random));
  const added = random() < 0.6 ? (pickFrom(ODD, random) as Uint8Array) : noise;
  return joined(bytes.subarray(0, at), added, bytes.subarray(at));
};

/** At most so long become files by being repeated. */
const LONGEST = 60_000;

const repetition: Damage = (bytes, random) => {
  const [from, to] = stretch(bytes.length, random);
  const piece = bytes.subarray(from, to);
  const most = Math.max(1, Math.min(400, Math.floor(LONGEST / Math.max(1, piece.length))));
  const times = 1 + below(most, random);
  return joined(bytes.subarray(0, to), ...Array.from({ length: times }, () => piece), bytes.subarray(to));
};

const splice: Damage = (bytes, random, other) => {
  const [from, to] = stretch(other.length, random);
  const at = below(bytes.length + 1, random);
  return joined(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at + below(60, random)));
};

/** Two stretches change places. */
const swap: Damage = (bytes, random) => {
  const [one, two, three, four] = Array.from({ length: 4 }, () => below(bytes.length + 1, random)).sort(
    (a, b) => a - b,
  ) as [number, number, number, number];
  const cut = (from: number, to?: number) => bytes.subarray(from, to);
  return joined(cut(0, one), cut(three, four), cut(two, three), cut(one, two), cut(four));
};

const NUMBERS = ['0', '-1', '1', '9999999999', '4294967295', '2147483648', '1e9', '00000', '18446744073709551616'];

/** A number written in digits becomes another one. */
const numbers: Damage = (bytes, random) => {
  const text = fromLatin(bytes);
  const found = [...text.matchAll(/\d{1,20}/gu)];
  let changed = text;
  for (const one of chosen(found, 1 + below(3, random), random).sort((a, b) => b.index - a.index)) {
    const other = random() < 0.5 ? pickFrom(NUMBERS, random) : pickFrom(found, random)?.[0];
    changed = changed.slice(0, one.index) + (other ?? '') + changed.slice(one.index + one[0].length);
  }
  return latin(changed);
};

/** Four bytes become a limit of numbers, or a number nearby. */
const lengths: Damage = (bytes, random) => {
  const broken = Uint8Array.from(bytes);
  if (broken.length < 4) return broken;
  const view = new DataView(broken.buffer);
  const at = below(broken.length - 3, random);
  const value = view.getUint32(at, true);
  const others = [0, 1, 0xffff, 0x7fffffff, 0xffffffff, value + 1, value - 1, value * 2, broken.length];
  view.setUint32(at, (pickFrom(others, random) as number) >>> 0, random() < 0.8);
  return broken;
};

/** Lines change their order, are doubled or go. */
const lines: Damage = (bytes, random) => {
  const all = fromLatin(bytes).split('\n');
  for (let n = 1 + below(6, random); n > 0; n--) {
    const from = below(all.length, random);
    const taken = random() < 0.3 ? [all[from] as string] : all.splice(from, 1 + below(3, random));
    if (random() < 0.7) all.splice(below(all.length + 1, random), 0, ...taken);
  }
  return latin(all.join('\n'));
};

/** From some byte on the file is written in another encoding than before. */
const encodings: Damage = (bytes, random) => {
  const at = below(bytes.length + 1, random);
  const text = new TextDecoder().decode(bytes.subarray(at));
  const forms = [Buffer.from(text, 'utf16le'), Buffer.from(text, 'latin1'), Buffer.from(fromLatin(bytes.subarray(at)))];
  return joined(bytes.subarray(0, at), pickFrom(forms, random) as Uint8Array);
};

const ALL: readonly Damage[] = [
  flips,
  flips,
  deletion,
  truncation,
  insertion,
  repetition,
  splice,
  swap,
  numbers,
  lengths,
  lines,
  encodings,
];

/** Damages bytes once, in any of the ways that know nothing of formats. */
export const damaged: Damage = (bytes, random, other) => (pickFrom(ALL, random) as Damage)(bytes, random, other);

/** Some of a list, each at most once. */
function chosen<T>(list: readonly T[], count: number, random: Random): T[] {
  const from = [...list];
  const taken: T[] = [];
  while (taken.length < count && from.length > 0) taken.push(...from.splice(below(from.length, random), 1));
  return taken;
}
