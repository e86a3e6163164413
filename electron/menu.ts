import { Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * The menu bar. Its entries name commands of the page's one command list; keys are the page's own, so no
 * letter is taken from a text field. `send` hands the command to the page.
 */
export function buildMenu(platform: NodeJS.Platform, packaged: boolean, send: (command: string) => void): Menu {
  const command = (label: string, id: string): MenuItemConstructorOptions => ({ label, click: () => send(id) });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        command('&Import files…', 'import-files'),
        command('Import a &folder…', 'import-folder'),
        line,
        command('&Export the dossier', 'export'),
        line,
        command('&Settings', 'settings'),
        line,
        { role: platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&Go',
      submenu: [
        command('&Search', 'search'),
        command('&Library', 'go-library'),
        command('&Dossiers', 'go-dossiers'),
        command('I&mports', 'go-imports'),
        line,
        command('&All commands', 'palette'),
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        line,
        { role: 'togglefullscreen' },
        ...(packaged ? [] : [line, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
      ],
    },
    { role: 'windowMenu' },
    { label: '&Help', submenu: [command('Show the &keys', 'keys')] },
  ];
  return Menu.buildFromTemplate(template);
}
