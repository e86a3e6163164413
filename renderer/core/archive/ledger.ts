import type { Departure } from '../credit/left-before.ts';
import type { Anchor } from '../model/excerpt.ts';
import type { JournalLine } from '../model/journal.ts';
import { done, type Result } from '../model/problem.ts';
import type { ReportId, Sha256 } from '../model/report.ts';
import type { Vault } from './ports.ts';
import { turns } from './turns.ts';

/** Words that left, anchored in the body text of that day. */
export interface LedgerLine extends Departure {
  readonly anchor: Anchor;
}

/** What left the app, as the journal has it. */
export interface Ledger {
  /**
   * Lines about a report, and about others whose body text had the same SHA-256, in the order in which the words left.
   * Reads the journal as far as it has grown since the last call; fails where the vault cannot give it.
   */
  about(report: ReportId, body: Sha256): Promise<Result<readonly LedgerLine[]>>;
}

/** A ledger that is read when it is first asked: nothing of it is stored a second time. */
export function ledgerOver(tools: { readonly vault: Vault }): Ledger {
  const lines = new Map<ReportId | Sha256, Set<LedgerLine>>();
  const oneByOne = turns();
  let read = 0;

  const enter = (key: ReportId | Sha256, line: LedgerLine) => {
    const known = lines.get(key);
    if (known) known.add(line);
    else lines.set(key, new Set([line]));
  };

  const readOn = async (): Promise<Result<null>> => {
    for (;;) {
      const page = await tools.vault.journal(read);
      if (!page.ok) return page;
      if (page.value.lines.length === 0) return done(null);
      for (const line of page.value.lines.flatMap(departures)) {
        enter(line.anchor.report, line);
        enter(line.anchor.body, line);
      }
      read = page.value.mark.n;
    }
  };

  return {
    async about(report, body) {
      const up = await oneByOne.take(readOn);
      if (!up.ok) return up;
      return done([...new Set([...(lines.get(report) ?? []), ...(lines.get(body) ?? [])])]);
    },
  };
}

const departures = (line: JournalLine): readonly LedgerLine[] =>
  line.kind === 'left'
    ? line.excerpts.map(({ anchor }) => ({ anchor, format: line.format, leftAt: line.writtenAt }))
    : [];
