import type { Result } from '../../renderer/core/model/problem.ts';
import type { Desktop, DesktopEvent, DesktopVerb, DesktopWindow } from './desktop.ts';
import { VERBS } from './schema.ts';

/** One way to the desktop side: sends a verb with its arguments, resolves with the result. */
export type Call = (verb: DesktopVerb, args: readonly unknown[]) => Promise<unknown>;

/** Every call of the contract, sent through `call`. */
export function desktopOver(call: Call): Desktop {
  const calls = VERBS.map((verb) => [verb, (...args: unknown[]) => call(verb, args) as Promise<Result<unknown>>]);
  return Object.fromEntries(calls) as Desktop;
}

/** `window.desktop`: the calls, and events that `listen` delivers until its returned function is called. */
export const windowOver = (call: Call, listen: (hear: (event: DesktopEvent) => void) => () => void): DesktopWindow => ({
  ...desktopOver(call),
  onEvent: listen,
});
