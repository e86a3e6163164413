import { done, failed, type Result } from '../model/problem.ts';
import type { ReportId } from '../model/report.ts';
import type { Archive } from './archive.ts';
import { originalOf } from './reports-by-original.ts';

/**
 * The original of a report, byte for byte under the name it came with, to be saved elsewhere. `report` may name a file that
 * gave no report.
 */
export async function originalCopy(
  archive: Archive,
  report: ReportId,
): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>> {
  const original = archive.originals.get(originalOf(report));
  if (!original) return failed('original-missing', 'This file is not in the archive.', 'Import it again.');
  const bytes = await archive.tools.vault.read(original.original);
  return bytes.ok ? done({ name: original.name, bytes: bytes.value }) : bytes;
}
