import { resolve } from 'node:path';
import { _electron } from 'playwright';
import { findElectron } from '../../electron/launch/electron-binary.ts';
import { isRoot } from '../../electron/launch/flags.ts';
import { type OpenedHost, type OpenOptions, savesFolder } from './opened-host.ts';

const root = resolve(import.meta.dirname, '../..');

export const electronBinary = (): string | undefined => findElectron(root);

/** Opens the built app in Electron itself. Only where its binary is; see `electronBinary`. */
export async function launchElectron({ archive, page: look }: OpenOptions): Promise<OpenedHost> {
  const executablePath = electronBinary();
  if (!executablePath) throw new Error('Electron’s binary is not on this machine.');
  const app = await _electron.launch({
    executablePath,
    args: [root, ...(isRoot() ? ['--no-sandbox'] : []), '--archive', archive],
    ...(look?.colorScheme ? { colorScheme: look.colorScheme } : {}),
  });
  const saves = savesFolder();
  const page = await app.firstWindow();
  if (look?.viewport) await page.setViewportSize(look.viewport);
  // The system's dialog cannot be worked by a test: it answers with a name in the test's own folder.
  await app.evaluate(({ dialog }, folder) => {
    let last = 0;
    dialog.showSaveDialog = async (...given: unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as { defaultPath?: string };
      const name = defaultPath.split(/[/\\]/).at(-1);
      return { canceled: false, filePath: `${folder}/${String(++last).padStart(4, '0')}-${name}` };
    };
  }, saves.folder);
  const refused: string[] = [];
  app.context().on('requestfailed', (request) => void refused.push(request.url()));
  return {
    name: 'electron',
    archive,
    page,
    context: app.context(),
    savedFiles: saves.files,
    saving: saves.during,
    clipboard: () =>
      app.evaluate(async ({ clipboard }) => {
        const [item] = await clipboard.read();
        const read = async (type: string) =>
          item?.types.includes(type) ? await ((await item.getType(type)) as Blob).text() : '';
        return { text: await read('text/plain'), html: await read('text/html') };
      }),
    refused,
    async close() {
      await app.close();
      saves.clear();
    },
    async kill() {
      app.process().kill('SIGKILL');
      await app.close().catch(() => undefined);
      saves.clear();
    },
  };
}
