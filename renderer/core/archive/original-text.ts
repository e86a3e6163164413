import { done, failed, type Result } from '../model/problem.ts';
import type { Sha256 } from '../model/report.ts';
import { type Decoded, decode } from '../text/decode.ts';
import type { Archive } from './archive.ts';

/** The text of an original, decoded as `encoding` (a WHATWG label) or as it would be read. */
export async function originalText(
  archive: Archive,
  original: Sha256,
  encoding: string | null,
): Promise<Result<Pick<Decoded, 'text' | 'encoding'>>> {
  if (!archive.originals.has(original)) return unknownOriginal();
  const bytes = await archive.tools.vault.read(original);
  if (!bytes.ok) return bytes;
  const chosen = encoding ?? archive.yours.corrections.get(original)?.get('encoding')?.value;
  const { text, encoding: label } = decode(bytes.value, typeof chosen === 'string' ? chosen : null);
  return done({ text, encoding: label });
}

const unknownOriginal = (): Result<never> =>
  failed('original-missing', 'This file is not in the archive.', 'Import it again.');
