import { contextBridge, ipcRenderer } from 'electron';
import { windowOver } from './bridge/calls.ts';
import { CALL, EVENT } from './bridge/channels.ts';
import type { DesktopEvent } from './bridge/desktop.ts';

const desktop = windowOver(
  (verb, args) => ipcRenderer.invoke(CALL, verb, args),
  (hear) => {
    const pass = (_event: unknown, event: DesktopEvent) => hear(event);
    ipcRenderer.on(EVENT, pass);
    return () => void ipcRenderer.off(EVENT, pass);
  },
);

contextBridge.exposeInMainWorld('desktop', desktop);
