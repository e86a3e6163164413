import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { docxOf } from './docx.ts';
import { encoded } from './encoded.ts';
import { mailOf } from './mail.ts';
import type { Pantry } from './pantry.ts';
import { pdfOf } from './pdf.ts';
import { savedPageOf } from './saved-page.ts';
import { type ZipEntry, zipOf } from './zip.ts';

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The file of a case as the reader gets it. `source.pdf.json` and its like are recipes, from which the file is made;
 * anything else is read as it lies there.
 */
export async function made(path: string, name: string): Promise<MadeFile> {
  return { name, bytes: await bytesMade(path) };
}

async function bytesMade(path: string): Promise<Uint8Array> {
  if (extname(path) !== '.json') return readFileSync(path);
  const folder = dirname(path);
  const recipe = JSON.parse(readFileSync(path, 'utf8'));
  const pantry: Pantry = {
    text: (name) => readFileSync(join(folder, name), 'utf8'),
    bytes: (name) => readFileSync(join(folder, name)),
    made: (name) => bytesMade(join(folder, name)),
  };
  const kind = extname(basename(path, '.json')).slice(1);
  if (kind === 'pdf') return pdfOf(recipe);
  if (kind === 'docx') return await docxOf(recipe);
  if (kind === 'eml') return mailOf(recipe, pantry);
  if (kind === 'mhtml' || kind === 'mht') return savedPageOf(recipe, pantry);
  if (kind === 'zip') return zipOf(await entriesOf(recipe.entries, pantry));
  return encoded(pantry.text(recipe.from), recipe);
}

interface EntryRecipe {
  readonly name: string;
  readonly text?: string;
  readonly from?: string;
}

async function entriesOf(recipes: readonly EntryRecipe[], pantry: Pantry): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for (const { name, text, from } of recipes)
    entries.push({ name, bytes: from ? await pantry.made(from) : new TextEncoder().encode(text ?? '') });
  return entries;
}
