import type { Sha256 } from '../model/report.ts';
import type { Hasher, StoredReport } from './ports.ts';

/** UTF-16 units that are hashed at once: reports of any size are sealed in little memory. */
const AT_ONCE = 1024 * 1024;

/** Adds the seal to what reading and understanding gave. */
export async function sealed(hasher: Hasher, unsealed: Omit<StoredReport, 'seal'>): Promise<StoredReport> {
  return { ...unsealed, seal: await sealOf(hasher, unsealed) };
}

/**
 * Whether a stored report is, in all its fields, the one that was stored: databases have given back other words
 * without an error, and a changed publisher or notice would change what may leave the app.
 */
export const isWhole = async (hasher: Hasher, stored: StoredReport): Promise<boolean> =>
  (await sealOf(hasher, stored)) === stored.seal;

/**
 * SHA-256 of the report's fields, its mentions, its body hash and its parts as JSON, a line each. The order of the
 * fields is that in which they were made; a database's copies keep it. Of a text over `AT_ONCE` it is the SHA-256 of
 * the SHA-256 of its pieces.
 */
async function sealOf(hasher: Hasher, stored: Omit<StoredReport, 'seal'>): Promise<Sha256> {
  const hash = (text: string) => hasher.sha256(new TextEncoder().encode(text));
  const pieces: Sha256[] = [];
  let waiting = '';
  for (const line of linesOf(stored)) {
    if (waiting.length + line.length > AT_ONCE && waiting !== '') {
      pieces.push(await hash(waiting));
      waiting = '';
    }
    waiting += `${line}\n`;
  }
  const last = await hash(waiting);
  return pieces.length === 0 ? last : hash([...pieces, last].join('\n'));
}

function* linesOf({ report, mentions, body }: Omit<StoredReport, 'seal'>): Generator<string> {
  const { parts, ...fields } = report;
  yield JSON.stringify([fields, mentions, body]);
  for (const part of parts) yield JSON.stringify(part);
}
