import type { JournalLine, JournalMark } from '../model/journal.ts';
import type { Original } from '../model/original.ts';
import { done, type Result } from '../model/problem.ts';
import type { PublisherProfile } from '../model/publisher-profile.ts';
import type { Sha256 } from '../model/report.ts';
import type { Vault, Yours } from './ports.ts';
import { NOTHING_YET, replayLine } from './replay.ts';

/** An original as the journal knows it, whatever it gives to read. */
export type KeptOriginal = Omit<Original, 'problem' | 'unread'>;

/** All that a journal says, from its first line to `mark`. */
export interface JournalState {
  readonly yours: Yours;
  /** In the order in which they were first kept, taken-back ones included. */
  readonly originals: ReadonlyMap<Sha256, KeptOriginal>;
  /** Every profile that was ever kept, with its line: reports may have been read with any of them. */
  readonly profilesKept: readonly { readonly n: number; readonly profile: PublisherProfile }[];
  readonly mark: JournalMark;
}

/** What the lines of a whole journal say. */
export function stateOf(lines: Iterable<JournalLine>): Omit<JournalState, 'mark'> {
  let yours = NOTHING_YET;
  const originals = new Map<Sha256, KeptOriginal>();
  const profilesKept: JournalState['profilesKept'][number][] = [];
  for (const line of lines) {
    yours = replayLine(yours, line).yours;
    if (line.kind === 'profile-kept') profilesKept.push({ n: line.n, profile: line.profile });
    else if (line.kind === 'original-kept') {
      const { original, name, size, sample, job, writtenAt } = line;
      originals.set(original, { original, name, size, sample, job, keptAt: writtenAt, takenBack: false });
    } else if (line.kind === 'original-removed' || line.kind === 'original-restored') {
      const known = originals.get(line.original);
      if (known) originals.set(line.original, { ...known, takenBack: line.kind === 'original-removed' });
    }
  }
  return { yours, originals, profilesKept };
}

/** Reads a whole journal and says what it says. Fails where the vault cannot give a part of it. */
export async function readJournal(vault: Vault): Promise<Result<JournalState>> {
  const lines: JournalLine[] = [];
  let mark: JournalMark = { n: 0, hash: '' };
  for (;;) {
    const page = await vault.journal(mark.n);
    if (!page.ok) return page;
    mark = page.value.mark;
    if (page.value.lines.length === 0) return done({ ...stateOf(lines), mark });
    for (const line of page.value.lines) lines.push(line);
  }
}
