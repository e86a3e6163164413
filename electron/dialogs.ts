import { open, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, type BrowserWindow, ClipboardItem, clipboard, dialog } from 'electron';
import { done, failed, type Result } from '../renderer/core/model/problem.ts';
import type { HostServices } from './hosts/services.ts';
import { codeOf } from './vault/disk.ts';

/** Asks the person where to, in the system's own dialog, and writes there. */
export function saveWith(window: () => BrowserWindow | undefined): HostServices['saveExport'] {
  return async (name, bytes) => {
    const parent = window();
    const options = { defaultPath: join(app.getPath('documents'), safeName(name)) };
    const { canceled, filePath } = await (parent
      ? dialog.showSaveDialog(parent, options)
      : dialog.showSaveDialog(options));
    if (canceled || !filePath) return done({ saved: null });
    return write(filePath, bytes);
  };
}

/** The file appears whole or not at all. */
async function write(path: string, bytes: Uint8Array): Promise<Result<{ readonly saved: string | null }>> {
  const draft = `${path}.part`;
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    return done({ saved: basename(path) });
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return failed(
      codeOf(error) === 'ENOSPC' ? 'disk-full' : 'disk-error',
      'The file could not be written. Nothing in the archive was changed.',
      'Choose another folder, or free some space, and export again.',
      codeOf(error),
    );
  }
}

/** Characters that one of the systems does not allow in file names, and control characters. */
function safeName(name: string): string {
  return [...name].map((letter) => (letter < ' ' || '<>:"/\\|?*'.includes(letter) ? '-' : letter)).join('');
}

/** Puts both forms on the clipboard. */
export const copyBoth: HostServices['copy'] = async (text, html) => {
  try {
    await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
    return done(null);
  } catch {
    return failed(
      'clipboard-refused',
      'The clipboard could not be written.',
      'Close other programs that use it and copy once more.',
    );
  }
};

/** Says why the app cannot open, before there is a window. */
export const sayWhyNot = (paragraph: string): void => dialog.showErrorBox('Monitor Archive cannot open', paragraph);
