import type { Sentinel, VaultInfo } from './ports.ts';

/** What is to be done with a store that was found. */
export type Verdict =
  | { readonly verdict: 'complete' }
  /** The store lacks the journal's last lines. */
  | { readonly verdict: 'behind'; readonly lines: number }
  | { readonly verdict: 'rebuild'; readonly why: string };

/**
 * Compares what the store says of itself with what is in it and with the vault. Neither an error nor its absence
 * tells whether a database is whole, so only counts and hashes of our own count. `why` is a sentence for people.
 */
export function verdictOn(
  sentinel: Sentinel | null,
  actual: Pick<Sentinel, 'reports' | 'originals' | 'digest'>,
  info: Pick<VaultInfo, 'archive' | 'mark'>,
  version: number,
): Verdict {
  const rebuild = (why: string): Verdict => ({ verdict: 'rebuild', why });
  if (!sentinel) return rebuild('The search index was missing.');
  if (sentinel.archive !== info.archive) return rebuild('The search index belonged to another archive.');
  if (sentinel.version !== version) return rebuild('This version of the app reads reports differently.');
  if (actual.reports !== sentinel.reports || actual.originals !== sentinel.originals) {
    return rebuild(
      `The search index held ${actual.reports} reports of ${actual.originals} files; it should hold ${sentinel.reports} of ${sentinel.originals}.`,
    );
  }
  if (actual.digest !== sentinel.digest) return rebuild('The search index held other texts than it should.');
  if (sentinel.mark.n > info.mark.n) return rebuild('The search index was newer than the archive’s journal.');
  if (sentinel.mark.n < info.mark.n) return { verdict: 'behind', lines: info.mark.n - sentinel.mark.n };
  if (sentinel.mark.hash !== info.mark.hash) return rebuild('The search index belonged to another journal.');
  return { verdict: 'complete' };
}
