import type { Hasher, StoredReport } from '../../core/archive/ports.ts';
import type { Sha256 } from '../../core/model/report.ts';

/** The digest of no rows. */
export const ZERO: Sha256 = '0'.repeat(64);

/** XOR of two SHA-256, both as 64 hexadecimal digits. Adding a row twice takes it out. */
export function xor(one: Sha256, other: Sha256): Sha256 {
  let sum = '';
  for (let at = 0; at < 64; at += 8) {
    const part = Number.parseInt(one.slice(at, at + 8), 16) ^ Number.parseInt(other.slice(at, at + 8), 16);
    sum += (part >>> 0).toString(16).padStart(8, '0');
  }
  return sum;
}

/**
 * What a row adds to the digest: of a report its key, body hash and seal, of all other rows key and content. A report is
 * not hashed for it: the seal stands for it, and is checked wherever the report is used.
 */
export type Shares = Readonly<{
  report(stored: StoredReport): Promise<Sha256>;
  row(shelf: string, key: string, content: unknown): Promise<Sha256>;
}>;

export function sharesBy(hasher: Hasher): Shares {
  const share = (words: readonly string[]) => hasher.sha256(new TextEncoder().encode(words.join('\n')));
  return {
    report: ({ report, body, seal }) => share(['report', report.id, body, seal]),
    row: (shelf, key, content) => share([shelf, key, JSON.stringify(content)]),
  };
}
