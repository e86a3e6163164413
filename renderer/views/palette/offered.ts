import type { Command, CommandGroup } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/commands.ts';
import type { Desk } from '../../state/desk.ts';

export const GROUP_TITLES: Readonly<Record<CommandGroup, string>> = {
  passage: 'With the selected passage',
  report: 'In the report',
  list: 'In the list',
  dossier: 'In the dossier',
  anywhere: 'Anywhere',
};

export interface Row {
  readonly command: Command;
  readonly reason: string | null;
}

/** The commands whose words begin as what was typed does, by group; last those that cannot be done now. */
export function offered(
  desk: Desk,
  typed: string,
): readonly { readonly title: string; readonly rows: readonly Row[] }[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = COMMANDS.filter((c) => c.here(desk) && c.id !== 'palette' && c.id !== 'back')
    .filter(({ label }) => {
      const words = label.toLowerCase().split(/[^\p{L}\p{N}]+/u);
      return wanted.every((w) => words.some((word) => word.startsWith(w)));
    })
    .map((command) => ({ command, reason: command.reason(desk) }));
  const groups = (Object.keys(GROUP_TITLES) as CommandGroup[]).map((group) => ({
    title: GROUP_TITLES[group],
    rows: rows.filter((r) => r.reason === null && r.command.group === group),
  }));
  return [...groups, { title: 'Not now', rows: rows.filter((r) => r.reason !== null) }].filter(
    (g) => g.rows.length > 0,
  );
}
