import { setTimeout as pause } from 'node:timers/promises';
import { openAppWindow } from './app-window.ts';
import { makeEntrance } from './entrance.ts';
import { pageGone, type Serving } from './serving.ts';

/** A window whose page has not connected by then, milliseconds, shows something else. */
const PATIENCE = 20_000;

export interface Showing {
  /** Path of an installed browser. */
  readonly browser: string;
  readonly profile: string;
  /** Resolves when the person or the system asks the program to end. */
  readonly ended: Promise<void>;
  say(sentence: string): void;
  complain(sentence: string): void;
}

/** What a browser keeps that is not the window's own: told with every address that a person may open in one. */
export const KEPT_IN_BROWSER =
  'That browser then keeps the search index, with the words of the reports, in its own profile until the data of this site is cleared there; in a private window it keeps nothing.';

/** Shows a served archive in a window of an installed browser, and stays until the window or the person ends it. */
export async function showInWindow(serving: Serving, showing: Showing): Promise<void> {
  const { browser, profile, ended, say, complain } = showing;
  say('Monitor Archive opens in a window of its own. Closing the window, or Ctrl-C here, ends it.');
  const entrance = makeEntrance(serving.address, profile);
  if (!entrance) {
    complain(
      'Neither the archive’s folder nor the one for temporary files can be kept from other accounts of this machine. They can read the key of the address in the list of processes until the window has opened.',
    );
  }
  const window = openAppWindow(browser, entrance?.address ?? serving.address, profile);
  const instead = `Open this address in a browser on this machine instead; Ctrl-C ends it.\n${serving.address}\n${KEPT_IN_BROWSER}`;
  try {
    void serving.entered.then(entrance?.remove);
    const finished = Promise.race([window.ended, ended]);
    const late = pause(PATIENCE, 'late' as const, { ref: false });
    if ((await Promise.race([serving.entered, finished, late])) === 'late')
      complain(`If the window stays empty, its browser may not read what is in ${profile}. ${instead}`);
    const end = await finished;
    if (end === 'handed-over') await Promise.race([pageGone(serving), ended]);
    if (end === 'failed') {
      complain(`The window did not open. ${instead}`);
      await ended;
    }
    await window.close();
  } finally {
    entrance?.remove();
  }
}
