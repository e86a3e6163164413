import { answer } from '../../electron/bridge/answer.ts';
import { desktopOver, windowOver } from '../../electron/bridge/calls.ts';
import type { Desktop, DesktopEvent, DesktopWindow } from '../../electron/bridge/desktop.ts';
import { failed } from '../../renderer/core/model/problem.ts';

/**
 * `window.desktop` without a desktop side, for screen tests: calls go through the very validators of the product
 * to `answers`; a call without an answer is `call-refused`. `emit` sends an event to the listeners.
 */
export function desktopDouble(answers: Partial<Desktop> = {}) {
  const calls: { readonly verb: string; readonly args: readonly unknown[] }[] = [];
  const listeners = new Set<(event: DesktopEvent) => void>();
  const none = desktopOver(async (verb) =>
    failed('call-refused', `The double has no answer to ${verb}.`, 'Give it one.'),
  );
  const desktop: DesktopWindow = windowOver(
    (verb, args) => {
      calls.push({ verb, args });
      return answer({ ...none, ...answers }, verb, structuredClone(args));
    },
    (hear) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  );
  const emit = (event: DesktopEvent) => {
    for (const hear of listeners) hear(event);
  };
  return { desktop, calls, emit };
}
