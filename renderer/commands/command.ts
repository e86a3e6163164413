import type { Desk } from '../state/desk.ts';

export type CommandGroup = 'passage' | 'report' | 'list' | 'dossier' | 'anywhere';

/** Something a person can do. Menu, palette, key sheet and keyboard all read this one object. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /** Key combinations, any of which runs it: `C`, `Shift+D`, `G L` (one after the other), `Ctrl+/` (Cmd on macOS). */
  readonly keys: readonly string[];
  /** False where it has nothing to do with the place one is in: then it is not offered at all. */
  readonly here: (desk: Desk) => boolean;
  /** Why it cannot be done now; null where it can. It stays in the palette with its reason. */
  readonly reason: (desk: Desk) => string | null;
  /** What it would act on, for instance the dossier's name. */
  readonly object?: (desk: Desk) => string | null;
  readonly run: (desk: Desk) => void;
}

export const always = (): boolean => true;
export const never = (): null => null;

export const inLibrary = (desk: Desk): boolean => desk.place.store.getState().place === 'library';
export const inDossiers = (desk: Desk): boolean => desk.place.store.getState().place === 'dossiers';
export const inPublishers = (desk: Desk): boolean => desk.place.store.getState().place === 'publishers';
