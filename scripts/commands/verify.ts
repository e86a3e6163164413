import { resolve } from 'node:path';
import { nodeDisk } from '../../electron/vault/disk.ts';
import { guarded } from '../../electron/vault/failures.ts';
import { layoutOf } from '../../electron/vault/layout.ts';
import { type Damage, verify } from '../../electron/vault/verification.ts';
import { command, emit, tell } from './command-line.ts';

await command(
  {
    line: 'verify -- --archive DIR',
    help: `
Checks an archive that is not open, without changing it: every line of the journal against the hash chain,
every entry of the ledger against its form, every original against its SHA-256 and against the journal.

  --archive DIR   the archive's folder

Prints one line for each class (journal, ledger, vault, backups) and a last one with the sum:
  {"what", "checked", "damaged": [{"where", "what", "name"}], "ok"}, with a "note" where there is one.
Exit codes: 0 nothing is damaged; 1 something is, or the archive is open or missing; 2 wrong usage.`,
  },
  { archive: { type: 'string' } },
  async ({ values, positionals }) => {
    if (!values.archive || positionals.length > 0) return { wrongUsage: 'Name one folder with --archive.' };
    const damaged: Damage[] = [];
    let checked = 0;
    const ended = await guarded(async () => {
      for await (const verdict of verify(nodeDisk, layoutOf(resolve(values.archive ?? '')))) {
        const { note, ...rest } = verdict;
        emit({ ...rest, ok: rest.damaged.length === 0, ...(note === undefined ? {} : { note }) });
        damaged.push(...verdict.damaged);
        checked += verdict.checked;
      }
    });
    if (!ended.ok) {
      tell(`${ended.problem.sentence} (${ended.problem.details})`);
      damaged.push({ where: 'archive', what: ended.problem.code });
    }
    emit({ what: 'sum', checked, damaged, ok: damaged.length === 0 });
    return damaged.length === 0 ? 0 : 1;
  },
);
