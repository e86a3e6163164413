import { bodyText } from '../model/body.ts';
import type { Correction } from '../model/correction.ts';
import type { Original } from '../model/original.ts';
import { done, type Result } from '../model/problem.ts';
import type { ReportId, Sha256 } from '../model/report.ts';
import type { FileToRead } from '../read/file-to-read.ts';
import type { Tools } from './archive.ts';
import type { Hasher, StoredReport, Yours } from './ports.ts';

/** Reads and understands an original. Fails where it gives no report; the original is none the worse for it. */
export async function readOriginal(
  { knowledge, hasher }: Pick<Tools, 'knowledge' | 'hasher'>,
  file: FileToRead,
  corrections: readonly Correction[],
): Promise<Result<StoredReport>> {
  const read = knowledge.read(file, corrections);
  if (!read.ok) return read;
  const report = read.value;
  return done({ report, mentions: knowledge.mentions(report), body: await bodyHash(hasher, bodyText(report)) });
}

/** SHA-256 of the UTF-8 bytes of a body text. */
export const bodyHash = (hasher: Hasher, body: string): Promise<Sha256> =>
  hasher.sha256(new TextEncoder().encode(body));

/** The corrections of an original's report. */
export const correctionsOf = (yours: Yours, report: ReportId): readonly Correction[] => [
  ...(yours.corrections.get(report)?.values() ?? []),
];

/** Takes an original from the vault and reads it. Fails where the vault does not have it whole. */
export async function readKept(
  tools: Pick<Tools, 'vault' | 'knowledge' | 'hasher'>,
  kept: Pick<Original, 'original' | 'name' | 'sample'>,
  corrections: readonly Correction[],
): Promise<Result<StoredReport>> {
  const bytes = await tools.vault.read(kept.original);
  if (!bytes.ok) return bytes;
  const { original, name, sample } = kept;
  return readOriginal(tools, { original, name, sample, bytes: bytes.value }, corrections);
}
