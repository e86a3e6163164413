import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { casesIn } from '../../scripts/quality/cases.ts';
import { zip } from '../read/formats/pack/zip-builder.ts';

/** A file as it is handed to reading. */
export interface FuzzFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const FORMATS = [
  'text',
  'markdown',
  'html',
  'mhtml',
  'mail',
  'pdf',
  'word',
  'zip',
  'feed',
  'wordpress',
  'gzip',
] as const;
export type FuzzFormat = (typeof FORMATS)[number];

/** Larger ones cost time and add no kind of damage. */
const LARGEST = 12_000;
/** Files of one format that are mutated. */
const MOST = 24;

const CASES = join(import.meta.dirname, '../quality/cases');
const SAMPLES = join(import.meta.dirname, '../../assets/samples');

const ENDINGS: Readonly<Record<string, FuzzFormat>> = {
  txt: 'text',
  md: 'markdown',
  html: 'html',
  htm: 'html',
  mht: 'mhtml',
  mhtml: 'mhtml',
  eml: 'mail',
  pdf: 'pdf',
  docx: 'word',
  zip: 'zip',
  rss: 'feed',
  atom: 'feed',
};

/** Small whole files of each format: the labelled cases, the samples, and packed ones made of them. */
export async function corpus(): Promise<ReadonlyMap<FuzzFormat, readonly FuzzFile[]>> {
  const found = new Map<FuzzFormat, FuzzFile[]>(FORMATS.map((format) => [format, []]));
  for (const file of [...(await labelled()), ...samples()]) {
    const format = formatOf(file);
    const list = format && found.get(format);
    if (list && file.bytes.length <= LARGEST && list.length < MOST) list.push(file);
  }
  const some = (format: FuzzFormat, count: number) => (found.get(format) ?? []).slice(0, count);
  const mixed = FORMATS.filter((format) => format !== 'zip' && format !== 'gzip').flatMap((format) => some(format, 2));
  for (let i = 0; i + 3 <= mixed.length; i += 3) found.get('zip')?.push(packed(mixed.slice(i, i + 3)));
  for (const { name, bytes } of mixed) found.get('gzip')?.push({ name: `${name}.gz`, bytes: gzipSync(bytes) });
  return found;
}

async function labelled(): Promise<readonly FuzzFile[]> {
  return Promise.all(
    casesIn(CASES).map(async (one) => {
      const { name, bytes } = await one.file();
      return { name, bytes: new Uint8Array(bytes) };
    }),
  );
}

const samples = (): readonly FuzzFile[] =>
  readdirSync(SAMPLES)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(SAMPLES, name))) }));

function formatOf({ name, bytes }: FuzzFile): FuzzFormat | undefined {
  const ending = name.split('.').at(-1) ?? '';
  if (ending !== 'xml') return ENDINGS[ending];
  return new TextDecoder('latin1').decode(bytes).includes('wordpress.org/export') ? 'wordpress' : 'feed';
}

const packed = (files: readonly FuzzFile[]): FuzzFile => ({
  name: 'reports.zip',
  bytes: zip(files.map(({ name, bytes }, i) => ({ name: `year/${i} ${name}`, bytes, stored: i === 1 }))),
});
