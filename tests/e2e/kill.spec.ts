import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './host.ts';

const KILLS = 20;
const samples = path.resolve(import.meta.dirname, '../../assets/samples');

/** The sample archive, each file one line end longer a round, so that every round brings new originals. */
function sampleArchive(folder: string, round: number): ReadonlyMap<string, string> {
  mkdirSync(folder, { recursive: true });
  const hashes = new Map<string, string>();
  for (const name of readdirSync(samples).filter((file) => file.startsWith('sample-'))) {
    const bytes = Buffer.concat([readFileSync(path.join(samples, name)), Buffer.from('\n'.repeat(round))]);
    writeFileSync(path.join(folder, name), bytes);
    hashes.set(name, createHash('sha256').update(bytes).digest('hex'));
  }
  return hashes;
}

/**
 * Browser and host are killed at a random moment of an import, again and again on the same archive. Acknowledged is
 * what the window had listed as imported. `MONITOR_SEED` repeats a run.
 */
test(`${KILLS} kills during an import lose no acknowledged report`, async ({ archive, open, hostName }, info) => {
  test.setTimeout(KILLS * 25_000);
  info.skip(
    hostName === 'stand-in',
    'stand-in: a kill tries the vault and the browser, which the loopback host has as they ship',
  );
  let seed = Number(process.env.MONITOR_SEED ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}`);
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  let counted = 0;
  let underWay = 0;
  const acknowledged = new Set<string>();
  const safe = () => {
    const journal = readFileSync(path.join(archive, 'journal.jsonl'), 'utf8');
    return [...acknowledged].filter(
      (hash) => journal.includes(hash) && existsSync(path.join(archive, 'originals', hash.slice(0, 2), hash)),
    ).length;
  };
  for (let kill = 0; kill <= KILLS; kill++) {
    const host = await open();
    const { page } = host;
    const library = page.getByRole('button', { name: /^Library/ });
    await expect(library).toBeVisible({ timeout: 30_000 });
    const number = async () => Number(/\d[\d,]*/.exec((await library.textContent()) ?? '')?.[0].replace(',', '') ?? 0);
    await expect.poll(number, { message: `after kill ${kill}`, timeout: 30_000 }).toBeGreaterThanOrEqual(counted);
    expect(safe(), `after kill ${kill}`).toBe(acknowledged.size);
    if (kill === KILLS) break;

    const folder = info.outputPath(`round-${kill}`);
    const hashes = sampleArchive(folder, kill);
    const before = await number();
    const table = page.getByRole('treegrid', { name: 'Files of this import' });
    const imported = table.getByRole('row', { name: /paragraphs?, \d+ mention|version of/i });
    await page.locator('input[type=file][webkitdirectory]').setInputFiles(folder);
    await page.getByRole('heading', { name: /^(Reading \d|Import (finished|ended))/ }).waitFor();
    // Every other kill waits for a report, so that some come before any is acknowledged and some after, on any machine.
    if (kill % 2 === 1) await expect(imported.first()).toBeVisible({ timeout: 30_000 });
    const deadline = Date.now() + random() * 2000;
    do {
      for (const row of await imported.allTextContents()) {
        const hash = hashes.get(/^sample-[\w-]+\.(?:txt|md|html)/.exec(row)?.[0] ?? '');
        if (hash) acknowledged.add(hash);
      }
      counted = Math.max(counted, await number());
    } while (Date.now() < deadline);
    await host.kill();
    if (counted < before + hashes.size) underWay++;
  }
  console.log(`${acknowledged.size} reports were seen as imported, ${underWay} of ${KILLS} kills came under way`);
  expect(underWay).toBeGreaterThan(KILLS / 4);
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS / 2);
});
