import { done, failed, type Result } from '../model/problem.ts';
import type { ReportId } from '../model/report.ts';
import type { Decoded } from '../text/decode.ts';
import type { Archive } from './archive.ts';
import { knownOfOne } from './read-original.ts';
import { originalOf, placeOf } from './reports-by-original.ts';

/**
 * The text from which a report was read, as it stands in its original, decoded as `encoding` (a WHATWG label) or as it
 * was read; of a PDF or a Word file, the text that was made of it. `report` may name a file that gave no report.
 */
export async function originalText(
  archive: Archive,
  report: ReportId,
  encoding: string | null,
): Promise<Result<Pick<Decoded, 'text' | 'encoding'>>> {
  const { tools, yours } = archive;
  const original = archive.originals.get(originalOf(report));
  if (!original) return unknownOriginal();
  const bytes = await tools.vault.read(original.original);
  if (!bytes.ok) return bytes;
  const place = placeOf(report);
  const known = knownOfOne(archive, yours, report);
  const chosen = encoding === null ? [] : [{ report, field: 'encoding', value: encoding } as const];
  const corrections = new Map(known.corrections).set(place, [...(known.corrections.get(place) ?? []), ...chosen]);
  const file = { ...original, bytes: bytes.value };
  for await (const { source } of tools.reader.read(file, { ...known, corrections, withText: true }))
    if (source) return done(source);
  return noText();
}

const unknownOriginal = (): Result<never> =>
  failed('original-missing', 'This file is not in the archive.', 'Import it again.');

const noText = (): Result<never> =>
  failed('file-not-text', 'There is no text to show of this file.', 'Open it with the program that made it.');
