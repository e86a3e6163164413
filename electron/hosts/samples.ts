import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, type Result } from '../../renderer/core/model/problem.ts';

/** The formats in which sample reports ship; other files in their folder (a README) are for people. */
const SAMPLE = /\.(?:txt|htm|html|md)$/i;
const ABOUT = /^(?:readme|licen[cs]e)\b/i;

/** The sample reports in `folder`, by name. */
export async function readSamples(
  folder: string,
): Promise<Result<readonly { readonly name: string; readonly bytes: Uint8Array }[]>> {
  try {
    const names = (await readdir(folder)).filter((name) => SAMPLE.test(name) && !ABOUT.test(name)).sort();
    const samples = await Promise.all(
      names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })),
    );
    return { ok: true, value: samples };
  } catch (error) {
    return failed(
      'file-not-readable',
      'The sample reports that belong to the app cannot be read. Your archive is untouched.',
      'Install the app again to get them back.',
      (error as NodeJS.ErrnoException).code ?? '',
    );
  }
}
