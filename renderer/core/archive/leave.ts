import { type CreditedExcerpt, creditExcerpt } from '../credit/credited-excerpt.ts';
import type { ExportFormat } from '../model/dossier.ts';
import type { Anchor } from '../model/excerpt.ts';
import type { YoursEntry } from '../model/journal.ts';
import type { Result } from '../model/problem.ts';
import type { Archive } from './archive.ts';
import { note } from './edit.ts';
import { wholeReport } from './whole-report.ts';

/** Credits an excerpt that was taken before, or says why it cannot leave. */
export async function credited(archive: Archive, anchor: Anchor): Promise<Result<CreditedExcerpt>> {
  const whole = await wholeReport(archive, anchor.report);
  return whole.ok ? creditExcerpt(whole.value.report, whole.value.body, anchor) : whole;
}

/**
 * Writes down that excerpts leave the app, before they do: what fails here does not leave. `bytes` are what leaves;
 * the ledger keeps their SHA-256.
 */
export async function enterInLedger(
  archive: Archive,
  format: 'clipboard' | ExportFormat,
  excerpts: readonly CreditedExcerpt[],
  bytes: Uint8Array,
): Promise<Result<null>> {
  const entry: YoursEntry = {
    kind: 'left',
    how: format === 'clipboard' ? 'copy' : 'export',
    format,
    excerpts: excerpts.map(({ anchor, terms, credit }) => ({ anchor, terms: terms.class, credit })),
    hash: await archive.tools.hasher.sha256(bytes),
  };
  return note(archive, [entry]);
}
