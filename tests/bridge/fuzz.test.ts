import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../electron/bridge/answer.ts';
import { VERBS } from '../../electron/bridge/schema.ts';
import { servicesOver } from '../../electron/hosts/services.ts';
import { done } from '../../renderer/core/model/problem.ts';
import { bytesOf, keepAll, temporaryFolder, vaultIn } from '../vault/archives.ts';

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const bytes = fc.uint8Array({ maxLength: 40 });
const word = fc.oneof(
  fc.constantFrom(
    'kind',
    'left',
    'dossier-made',
    'archive-made',
    '__proto__',
    'constructor',
    '../..',
    'C:\\',
    '\0',
    '',
  ),
  fc.string(),
  hash,
);
/** Whatever the structured clone may carry. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
  }),
  word,
  bytes,
  hash,
  fc.integer(),
);
/** Nearly right pieces: each field may be wrong. */
const piece = fc.record(
  {
    name: fc.oneof(word, fc.constant('r.txt')),
    original: fc.oneof(hash, anything),
    size: fc.oneof(fc.nat(), anything),
    at: fc.oneof(fc.nat(50), anything),
    bytes: fc.oneof(bytes, anything),
    sample: fc.oneof(fc.boolean(), anything),
    job: fc.oneof(word, fc.constant('j')),
  },
  { requiredKeys: [] },
);
const args = fc.oneof(anything, fc.array(fc.oneof(anything, piece, fc.array(piece)), { maxLength: 3 }));

describe('a page that sends anything', () => {
  it('gets a result from every verb, and nothing is written', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    const saved: string[] = [];
    const saveExport = async (name: string) => {
      saved.push(name);
      return done({ saved: name });
    };
    const about = { host: 'loopback', app: '0', samples: folder } as const;
    const services = servicesOver(vault, about, { saveExport, copy: async () => done(null) });
    await keepAll(vault, bytesOf('a report'));
    const journal = readFileSync(join(folder, 'journal.jsonl'));
    for (const verb of VERBS) {
      await fc.assert(
        fc.asyncProperty(args, async (given) => {
          const result = await answer(services, verb, given);
          expect(typeof result.ok).toBe('boolean');
        }),
        { numRuns: 1000 },
      );
    }
    expect(readFileSync(join(folder, 'journal.jsonl'))).toEqual(journal);
    for (const name of saved) expect(name).not.toMatch(/[/\\\0]|^\.{1,2}$/);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
