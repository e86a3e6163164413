import { settings } from '../state/archive.ts';
import type { Desk } from '../state/desk.ts';
import type { Command } from './command.ts';
import { COMMANDS, commandById, perform } from './commands.ts';
import { notation, types } from './keys.ts';

/** How long the first key of two waits for the second, in milliseconds. */
const PATIENCE = 1200;

const mac = /Mac/.test(navigator.platform);
const TEXT = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"]';

/** Runs commands from keys and from the desktop's menu. Returns the function that ends it. */
export function listenToKeys(desk: Desk): () => void {
  let first: { readonly key: string; readonly at: number } | null = null;

  const down = (event: KeyboardEvent) => {
    const { key, code, altKey: alt, shiftKey: shift } = event;
    const keys = notation({ key, code, ctrl: mac ? event.metaKey : event.ctrlKey, alt, shift });
    if (keys === 'Ctrl+S') {
      // The browser would save the page, and with it the words of a report without their credit.
      event.preventDefault();
      desk.messages.say({ tone: 'note', sentence: 'Use Copy with credit or Export.' });
      return;
    }
    if (
      event.defaultPrevented ||
      event.isComposing ||
      document.querySelector('dialog:modal, [role="menu"]:popover-open')
    )
      return;
    const target = event.target instanceof Element ? event.target : null;
    const writing = target?.closest(TEXT) != null;
    if (types(keys) && (writing || settings(desk.archive.store.getState()).letterKeys === false)) return;
    if (writing && ['Enter', 'Delete', 'Escape', 'Ctrl+Z'].includes(keys)) return;
    if (keys === 'Enter' && target?.closest('button, a, summary')) return;

    const pair = first && event.timeStamp - first.at < PATIENCE ? `${first.key} ${keys}` : null;
    first = COMMANDS.some((c) => c.keys.some((k) => k.startsWith(`${keys} `)))
      ? { key: keys, at: event.timeStamp }
      : null;
    const command = (pair === null ? undefined : offered(desk, pair)) ?? offered(desk, keys);
    if (!command) return;
    first = null;
    event.preventDefault();
    perform(desk, command);
  };

  window.addEventListener('keydown', down);
  const quit = desk.desktop.onEvent((event) => {
    const command = event.event === 'command' ? commandById(event.command) : undefined;
    if (command?.here(desk)) perform(desk, command);
  });
  return () => {
    window.removeEventListener('keydown', down);
    quit();
  };
}

const offered = (desk: Desk, keys: string): Command | undefined =>
  COMMANDS.find((command) => command.keys.includes(keys) && command.here(desk));
