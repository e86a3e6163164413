// Keeps originals and notes in an archive as fast as it can, and prints each once it is acknowledged; meant to be killed.
import { createHash, randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openVault } from '../../electron/vault/vault.ts';

const opened = await openVault(process.argv[2] ?? '');
if (!opened.ok) throw new Error(opened.problem.sentence);
const vault = opened.value;

async function keepOne(): Promise<void> {
  const bytes = randomBytes(20_000);
  const original = createHash('sha256').update(bytes).digest('hex');
  for (let at = 0; at < bytes.byteLength; at += 8000) {
    const piece = { name: 'r.txt', original, size: bytes.byteLength, at, sample: false, job: 'job' };
    const kept = await vault.keep({ ...piece, bytes: bytes.subarray(at, at + 8000) });
    if (!kept.ok) throw new Error(kept.problem.sentence);
    if (kept.value.complete) writeSync(1, `kept ${original}\n`);
  }
}

async function noteOne(name: string): Promise<void> {
  const added = await vault.append([
    { kind: 'dossier-made', dossier: name, name },
    { kind: 'dossier-renamed', dossier: name, name: `${name} renamed` },
  ]);
  if (added.ok) writeSync(1, `note ${name}\n`);
}

const worker = async (): Promise<void> => {
  for (;;) {
    await keepOne();
    await noteOne(`n${randomBytes(6).toString('hex')}`);
  }
};
await Promise.all([worker(), worker(), worker()]);
