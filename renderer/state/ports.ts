import type { DesktopWindow } from '../../electron/bridge/desktop.ts';
import type { ArchiveCalls, ArchiveEvent } from '../worker/contract.ts';
import type { Memory } from './memory.ts';

/** All that the window needs of the world. The product hands in the worker and the desktop side, tests a double. */
export interface Ports {
  readonly archive: ArchiveCalls;
  /** Returns the function that ends the subscription. */
  readonly onArchiveEvent: (listen: (event: ArchiveEvent) => void) => () => void;
  readonly desktop: Pick<DesktopWindow, 'copy' | 'saveExport' | 'onEvent'>;
  readonly memory: Memory;
  /** A new random id, for import jobs. */
  readonly newId: () => string;
}
