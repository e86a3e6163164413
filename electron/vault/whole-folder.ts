import { codeOf, type Disk } from './disk.ts';
import { fail } from './failures.ts';
import type { Layout } from './layout.ts';

const SAID = {
  missing: 'is not there',
  empty: 'is empty',
  unreadable: 'cannot be read',
} as const;

/**
 * Ends the work in hand where not one original but the folder of all of them is what is wrong. Asked only after an
 * original was not found or not readable, so that a lost folder is told once and not as a thousand lost files.
 */
export async function needOriginals(disk: Disk, layout: Layout): Promise<void> {
  const wrong = await stateOf(disk, layout.originals);
  if (wrong === undefined) return;
  fail(
    'disk-error',
    `The folder with all originals ${SAID[wrong.state]}. Nothing was changed; what you made is safe in the journal.`,
    wrong.state === 'unreadable'
      ? 'Give your account the right to read the folder “originals” in the archive’s folder, or check the disk, then open the app again.'
      : 'Connect the disk that holds it, or put the folder “originals” back from a copy of the archive’s folder, then open the app again. If there is no copy, make an empty folder of that name and import the files again.',
    `originals ${wrong.state}${wrong.code === '' ? '' : ` ${wrong.code}`}`,
  );
}

async function stateOf(disk: Disk, folder: string): Promise<{ state: keyof typeof SAID; code: string } | undefined> {
  try {
    const shelves = (await disk.list(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name));
    return shelves.length > 0 ? undefined : { state: 'empty', code: '' };
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return { state: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable', code };
  }
}
