export { app } from './app.ts';
export { ipcMain } from './ipc.ts';
export { protocol, session } from './sessions.ts';
export { ClipboardItem, clipboard, dialog, Menu } from './system.ts';
export { BrowserWindow, screen } from './windows.ts';
