import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, Menu, session } from 'electron';
import type { Problem } from '../renderer/core/model/problem.ts';
import { copyBoth, saveWith, sayWhyNot } from './dialogs.ts';
import { sendEvent, serveIpc } from './hosts/electron-host.ts';
import { readFileTable } from './hosts/file-table.ts';
import { servicesOver } from './hosts/services.ts';
import { archiveFrom } from './launch/archive-argument.ts';
import { defectInWords, EXIT, exitFor, inOneParagraph } from './launch/exits.ts';
import { prepareGround } from './launch/ground.ts';
import { buildMenu } from './menu.ts';
import { ORIGIN, registerScheme, serveApp } from './protocol.ts';
import { closePages, closeSession } from './security.ts';
import { setSwitches } from './switches.ts';
import { layoutOf } from './vault/layout.ts';
import { openVault, type Vault } from './vault/vault.ts';
import { focusWindow, iconIn, openWindow, preloadIn } from './windows.ts';

// The order of boot. 1: what must be set before Electron is ready.
const root = app.getAppPath();
const archive = archiveFrom(process.argv);
const profile = join(layoutOf(archive.place).derived, 'electron');
setSwitches();
registerScheme();
closePages();

let window: BrowserWindow | undefined;
app.on('second-instance', () => window && focusWindow(window));
app.on('window-all-closed', () => app.quit());

// 2: the place of the archive, which also holds the window's profile.
try {
  const ground = await prepareGround(archive.place, archive.named, profile);
  if (ground.ok) {
    app.setPath('userData', profile);
    // 3: one app for each archive. The second one brings the first to the front.
    if (!app.requestSingleInstanceLock()) app.exit(EXIT.done);
    // Not awaited: Electron becomes ready only when this file has been run through.
    else void app.whenReady().then(boot).catch(breakOff);
  } else {
    giveUp(ground.problem);
  }
} catch (error) {
  breakOff(error);
}

function giveUp(problem: Problem): void {
  sayWhyNot(inOneParagraph(problem, archive.place));
  app.exit(exitFor(problem));
}

function breakOff(error: unknown): void {
  sayWhyNot(defectInWords(error));
  app.exit(EXIT.unexpected);
}

async function boot(): Promise<void> {
  // 4: the archive, before any page may ask for it.
  const opened = await openVault(archive.place);
  if (!opened.ok) return giveUp(opened.problem);
  const vault = opened.value;
  app.on('will-quit', (event) => {
    event.preventDefault();
    void vault.close().then(() => app.exit(EXIT.done));
  });
  try {
    await show(vault);
  } catch (error) {
    await vault.close();
    throw error;
  }
}

async function show(vault: Vault): Promise<void> {
  // 5: the closed session, the page's files, the calls.
  const own = session.fromPartition('persist:archive');
  await Promise.all([closeSession(own), closeSession(session.defaultSession)]);
  serveApp(own, await readFileTable(join(root, 'dist', 'renderer')));
  const about = { host: 'electron', app: app.getVersion(), samples: join(root, 'assets', 'samples') } as const;
  serveIpc(ipcMain, servicesOver(vault, about, { saveExport: saveWith(() => window), copy: copyBoth }), ORIGIN);

  // 6: what the person sees.
  const tell = (command: string) => window && sendEvent(window.webContents, { event: 'command', command });
  Menu.setApplicationMenu(buildMenu(process.platform, app.isPackaged, tell));
  const state = join(profile, 'window.json');
  window = openWindow({ session: own, preload: preloadIn(root), state, icon: iconIn(root), packaged: app.isPackaged });
  window.on('closed', () => {
    window = undefined;
  });
}
