import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lookup-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function lookup(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/commands/lookup.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line) => JSON.parse(line)), stderr, status };
}

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('npm run lookup', () => {
  it('answers a name with one line', () => {
    const { lines, status } = lookup(['Lavorv']);
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        query: 'Lavorv',
        kind: null,
        results: [{ id: 'per-sergey-lavrov', name: 'Sergey Lavrov', kind: 'actor', reason: 'typo', confident: true }],
      },
    ]);
  });

  it('answers a file in its order, and goes on after lines that are no queries', () => {
    const file = put(
      'q.jsonl',
      '{"query":"Kremlin","kind":"country"}\nnonsense\n{"kind":"actor"}\n\n{"query":"INF","kind":"planet"}\n{"query":"NATO"}\n',
    );
    const { lines, status } = lookup(['--file', file]);
    expect(status).toBe(1);
    expect(lines.map(({ query, remarks }) => [query, remarks?.length ?? 0])).toEqual([
      ['Kremlin', 0],
      [null, 1],
      [null, 1],
      ['INF', 1],
      ['NATO', 0],
    ]);
    expect(lines[0].results[0]).toMatchObject({ id: 'RU', reason: 'metonym' });
  });

  it('reads standard input, another authority file, and an overlay', () => {
    const authority = put('a.jsonl', '{"id":"q-1","kind":"actor","name":"Иван Вересков","names":[]}\n');
    const overlay = put('o.jsonl', '{"id":"q-2","kind":"country","name":"Ruritania","names":["Рурітанія"]}\n');
    const asked = '{"query":"Ivan Vereskov"}\n{"query":"Рурітанії"}\n{"query":"Russia"}\n';
    const { lines } = lookup(['--file', '-', '--authority', authority, '--overlay', overlay], asked);
    expect(lines.map(({ results }) => results.map(({ id }: { id: string }) => id))).toEqual([['q-1'], ['q-2'], []]);
  });

  it('says how it is used when it is used wrongly', () => {
    expect(lookup([])).toMatchObject({ status: 2, lines: [] });
    expect(lookup(['--kind', 'planet', 'x']).status).toBe(2);
    expect(lookup(['--authority', join(folder, 'none'), 'x'])).toMatchObject({ status: 2, lines: [] });
  });
});
