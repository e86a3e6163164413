import type { Desk } from '../state/desk.ts';
import type { Command } from './command.ts';
import { dossierCommands } from './dossier.ts';
import { listCommands } from './list.ts';
import { passageCommands } from './passage.ts';
import { reportCommands } from './report.ts';
import { windowCommands } from './window.ts';

/** Every command, in the order in which palette and key sheet show them. */
export const COMMANDS: readonly Command[] = [
  ...passageCommands,
  ...reportCommands,
  ...listCommands,
  ...dossierCommands,
  ...windowCommands,
];

export const commandById = (id: string): Command | undefined => COMMANDS.find((c) => c.id === id);

/** Runs a command, or says why it cannot be done now. */
export function perform(desk: Desk, command: Command): void {
  const reason = command.reason(desk);
  if (reason === null) command.run(desk);
  else desk.messages.say({ tone: 'note', sentence: `${command.label.replace(/…$/, '')}: ${reason}.` });
}
