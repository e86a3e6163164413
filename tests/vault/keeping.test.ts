import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OriginalPiece } from '../../electron/bridge/desktop.ts';
import { nodeDisk } from '../../electron/vault/disk.ts';
import { bytesOf, codeOfResult, keepAll, piecesOf, sha256Of, temporaryFolder, valueIn, vaultIn } from './archives.ts';

const text = bytesOf('Sergey Lavrov paid a visit to Washington.');
const placeIn = (folder: string, bytes: Uint8Array) =>
  join(folder, 'originals', sha256Of(bytes).slice(0, 2), sha256Of(bytes));

describe('keeping originals', () => {
  it('puts the very bytes under their SHA-256, with a journal line', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    const kept = valueIn(await keepAll(vault, text, 'visit.txt'));
    expect(kept).toEqual({ complete: true, alreadyThere: false, mark: vault.mark() });
    expect(readFileSync(placeIn(folder, text))).toEqual(Buffer.from(text));
    const { lines } = valueIn(await vault.journal(1));
    expect(lines).toMatchObject([{ n: 2, kind: 'original-kept', name: 'visit.txt', size: text.byteLength }]);
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });

  it('keeps a file of many pieces and an empty file, and reads both back', async () => {
    const vault = await vaultIn(temporaryFolder());
    const large = new Uint8Array(9_000_000).map((_, i) => i * 31);
    for (const bytes of [large, new Uint8Array(0)]) {
      expect(valueIn(await keepAll(vault, bytes)).complete).toBe(true);
      const back: Uint8Array[] = [];
      for (let at = 0; at === 0 || at < bytes.byteLength; ) {
        const piece = valueIn(await vault.read(sha256Of(bytes), at));
        expect(piece.size).toBe(bytes.byteLength);
        back.push(piece.bytes);
        at += piece.bytes.byteLength || 1;
      }
      expect(sha256Of(Buffer.concat(back))).toBe(sha256Of(bytes));
    }
  });

  it('writes nothing when the same content comes twice', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    const first = valueIn(await keepAll(vault, text, 'a.txt'));
    const before = statSync(placeIn(folder, text)).mtimeMs;
    const journal = readFileSync(join(folder, 'journal.jsonl'), 'utf8');
    const second = valueIn(await keepAll(vault, text, 'b.txt'));
    expect(second).toEqual({ complete: true, alreadyThere: true, mark: first.mark });
    expect(statSync(placeIn(folder, text)).mtimeMs).toBe(before);
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe(journal);
  });

  it('heals a damaged original when the file comes once more', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    const mark = valueIn(await keepAll(vault, text)).mark;
    writeFileSync(placeIn(folder, text), 'something else of another length');
    expect(codeOfResult(await vault.read(sha256Of(text), 0))).toBe('original-damaged');
    expect(valueIn(await keepAll(vault, text))).toEqual({ complete: true, alreadyThere: false, mark });
    expect(valueIn(await vault.read(sha256Of(text), 0)).bytes).toEqual(text);
  });

  it('takes pieces of several files that come mixed', async () => {
    const vault = await vaultIn(temporaryFolder());
    const files = [1, 2, 3].map((n) => new Uint8Array(1000).fill(n));
    const pieces = files.map((bytes) => piecesOf(bytes, 'f.txt', 300));
    for (let i = 0; i < 4; i++) await Promise.all(pieces.map((of) => vault.keep(of[i] as OriginalPiece)));
    for (const bytes of files) expect(valueIn(await vault.read(sha256Of(bytes), 0)).bytes).toEqual(bytes);
  });

  it('keeps one file when the same content comes twice at the same time', async () => {
    const vault = await vaultIn(temporaryFolder());
    const [a, b] = await Promise.all([keepAll(vault, text, 'a.txt'), keepAll(vault, text, 'b.txt')]);
    expect([valueIn(a).alreadyThere, valueIn(b).alreadyThere].sort()).toEqual([false, true]);
    expect(vault.mark().n).toBe(2);
  });

  it('refuses bytes that are not those of the hash, and pieces out of order', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    const piece = piecesOf(text)[0] as OriginalPiece;
    const wrong = { ...piece, bytes: text.map((byte) => byte ^ 1) };
    expect(codeOfResult(await vault.keep(wrong))).toBe('file-changed-under-way');
    const [, second] = piecesOf(text, 'r.txt', 10);
    expect(codeOfResult(await vault.keep(second as OriginalPiece))).toBe('file-changed-under-way');
    expect(vault.mark().n).toBe(1);
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
    expect(readdirSync(join(folder, 'originals'))).toEqual([]);
  });

  it('begins anew when the first piece comes again', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    const pieces = piecesOf(text, 'r.txt', 10);
    await vault.keep(pieces[0] as OriginalPiece);
    await vault.keep(pieces[1] as OriginalPiece);
    expect(valueIn(await keepAll(vault, text, 'r.txt', 10)).complete).toBe(true);
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });

  it('lets imports wait while the disk is almost full, and still saves notes', async () => {
    let free = 199 * 1024 * 1024;
    const disk = { ...nodeDisk, free: async () => free };
    const vault = await vaultIn(temporaryFolder(), { disk });
    const refused = await keepAll(vault, text);
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'disk-full', sentence: 'Disk almost full. Imports wait, nothing is lost.' },
    });
    expect(codeOfResult(await vault.append([{ kind: 'dossier-made', dossier: 'd', name: 'Notes' }]))).toBe('ok');
    free = 5 * 1024 * 1024;
    expect(codeOfResult(await vault.append([{ kind: 'dossier-made', dossier: 'e', name: 'Notes' }]))).toBe('disk-full');
    free = 201 * 1024 * 1024;
    expect(codeOfResult(await keepAll(vault, text))).toBe('ok');
    const large = { ...(piecesOf(text)[0] as OriginalPiece), size: 100 * 1024 * 1024, original: 'a'.repeat(64) };
    expect(codeOfResult(await vault.keep(large))).toBe('disk-full');
  });

  it('gives only the owner the right to read what it makes', async () => {
    const folder = join(temporaryFolder(), 'archive');
    const vault = await vaultIn(folder);
    await keepAll(vault, text);
    const walk = (path: string): string[] =>
      statSync(path).isDirectory() ? [path, ...readdirSync(path).flatMap((name) => walk(join(path, name)))] : [path];
    for (const path of walk(folder)) {
      const found = statSync(path);
      expect([path, found.mode & 0o777]).toEqual([path, found.isDirectory() ? 0o700 : 0o600]);
    }
  });
});
