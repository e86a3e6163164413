import { below, pickFrom, type Random, seeded } from '../search/seeded.ts';
import type { FuzzFile, FuzzFormat } from './corpus.ts';
import { type Damage, damaged } from './mutations/bytes.ts';
import { markup } from './mutations/markup.ts';
import { message } from './mutations/message.ts';
import { gzipped, packed } from './mutations/packed.ts';
import { pdf } from './mutations/pdf.ts';

/** Damage that knows what a format is made of. */
const OWN: Readonly<Record<FuzzFormat, Damage>> = {
  text: damaged,
  markdown: damaged,
  html: markup,
  mhtml: message,
  mail: message,
  pdf,
  word: packed,
  zip: packed,
  feed: markup,
  wordpress: markup,
  gzip: gzipped,
};

/** No mutated file is larger, so that a run tells hangs from much to do. */
const LARGEST = 400_000;

/** The mutated file of a number: the same bytes for the same seed, format, number and corpus. */
export function mutated(format: FuzzFormat, files: readonly FuzzFile[], seed: number, number: number): FuzzFile {
  const random = seeded(mixed(seed, format, number));
  const file = pickFrom(files, random) as FuzzFile;
  const other = (pickFrom(files, random) as FuzzFile).bytes;
  let { bytes } = file;
  for (let n = 1 + below(3, random); n > 0; n--) {
    const damage = random() < 0.55 ? OWN[format] : damaged;
    bytes = damage(bytes, random, other).slice(0, LARGEST);
  }
  return { name: renamed(file.name, random), bytes };
}

/** Names tell little, and sometimes the wrong thing. */
function renamed(name: string, random: Random): string {
  if (random() < 0.9) return name;
  return pickFrom(['a', 'a.txt', 'a.html', 'a.pdf', 'a.docx', 'a.xml', 'a.eml', 'a.zip'], random) ?? name;
}

/** One number of three things, as FNV-1a mixes them. */
function mixed(seed: number, format: string, number: number): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed} ${format} ${number}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash | 0;
}
