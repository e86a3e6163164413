import { createHash } from 'node:crypto';
import type { JournalLine, JournalMark, VaultEntry, YoursEntry } from '../../renderer/core/model/journal.ts';
import { canonical } from './canonical.ts';

export type Entry = YoursEntry | VaultEntry;

/**
 * A line as it stands in the file. The entry is nested because entries have keys of their own named `hash`.
 * `more` counts the lines of the same append that follow; an append counts only when all its lines are there.
 */
interface ChainedLine {
  readonly n: number;
  readonly at: string;
  readonly prev: string;
  readonly more: number;
  readonly entry: Entry;
  /** SHA-256 of the canonical JSON of everything else in this line. */
  readonly hash: string;
}

export interface Linked {
  readonly line: JournalLine;
  readonly mark: JournalMark;
  readonly more: number;
}

/** Where an empty journal stands. */
export const START: JournalMark = { n: 0, hash: '0'.repeat(64) };

const hashOf = (line: Omit<ChainedLine, 'hash'>): string =>
  createHash('sha256')
    .update(canonical(line) ?? '')
    .digest('hex');

/** The lines (text, each with its line break) that an append of `entries` adds after `mark`, and where they end. */
export function chain(mark: JournalMark, entries: readonly Entry[], at: string): { text: string; mark: JournalMark } {
  let text = '';
  let after = mark;
  entries.forEach((entry, i) => {
    const line = { n: after.n + 1, at, prev: after.hash, more: entries.length - 1 - i, entry };
    const hash = hashOf(line);
    text += `${canonical({ ...line, hash })}\n`;
    after = { n: line.n, hash };
  });
  return { text, mark: after };
}

/**
 * Reads one line (without its line break) that must follow `mark`. Undefined where any byte of it differs from
 * what the chain demands.
 */
export function follow(mark: JournalMark, text: string): Linked | undefined {
  const line = whole(text);
  if (line === undefined || line.n !== mark.n + 1 || line.prev !== mark.hash) return undefined;
  return {
    line: { ...line.entry, n: line.n, writtenAt: line.at },
    mark: { n: line.n, hash: line.hash },
    more: line.more,
  };
}

/** The mark after a line that agrees with its own hash; undefined for another. */
export function linkOf(text: string): JournalMark | undefined {
  const line = whole(text);
  return line && { n: line.n, hash: line.hash };
}

/** True where a line agrees with its own hash, wherever in a journal it stands. */
export const isWhole = (text: string): boolean => whole(text) !== undefined;

function whole(text: string): ChainedLine | undefined {
  const line = parse(text);
  if (line === undefined) return undefined;
  const { hash, ...rest } = line;
  return hashOf(rest) === hash && canonical(line) === text ? line : undefined;
}

function parse(text: string): ChainedLine | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const line = value as Partial<ChainedLine>;
    const fits =
      Number.isSafeInteger(line.n) &&
      Number.isSafeInteger(line.more) &&
      typeof line.at === 'string' &&
      typeof line.entry === 'object' &&
      line.entry !== null &&
      typeof line.entry.kind === 'string';
    return fits ? (value as ChainedLine) : undefined;
  } catch {
    return undefined;
  }
}
