import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Wrong imports, each with the wall that must report it. The target is made as an empty file where it is a path. */
const planted: readonly (readonly [wall: string, file: string, imports: string])[] = [
  ['text-looks-back-only', 'renderer/core/text/a.ts', 'renderer/core/read/target.ts'],
  ['model-looks-back-only', 'renderer/core/model/a.ts', 'renderer/core/archive/target.ts'],
  ['read-looks-back-only', 'renderer/core/read/a.ts', 'renderer/core/understand/target.ts'],
  ['understand-looks-back-only', 'renderer/core/understand/a.ts', 'renderer/core/search/target.ts'],
  ['index-looks-back-only', 'renderer/core/index/a.ts', 'renderer/core/search/target.ts'],
  ['search-looks-back-only', 'renderer/core/search/a.ts', 'renderer/core/excerpt/target.ts'],
  ['excerpt-looks-back-only', 'renderer/core/excerpt/a.ts', 'renderer/core/credit/target.ts'],
  ['credit-looks-back-only', 'renderer/core/credit/a.ts', 'renderer/core/cite/target.ts'],
  ['cite-looks-back-only', 'renderer/core/cite/a.ts', 'renderer/core/export/target.ts'],
  ['export-looks-back-only', 'renderer/core/export/a.ts', 'renderer/core/archive/target.ts'],
  ['core-is-alone', 'renderer/core/archive/b.ts', 'electron/vault/target.ts'],
  ['core-no-node', 'renderer/core/read/c.ts', 'node:fs'],
  ['core-pure-packages', 'renderer/core/read/d.ts', 'react'],
  ['bridge-speaks-model', 'electron/bridge/e.ts', 'renderer/core/read/target.ts'],
  ['vault-is-plain-node', 'electron/vault/f.ts', 'electron'],
  ['desktop-speaks-bridge', 'electron/hosts/g.ts', 'renderer/core/archive/target.ts'],
  ['screen-asks-the-worker', 'renderer/state/h.ts', 'renderer/core/search/target.ts'],
  ['worker-has-no-screen', 'renderer/worker/i.ts', 'renderer/state/target.ts'],
  ['views-apart', 'renderer/views/reader/j.ts', 'renderer/views/dossier/target.ts'],
  ['ui-only-draws', 'renderer/ui/k.ts', 'renderer/state/target.ts'],
  ['one-door-to-dexie', 'renderer/worker/l.ts', 'dexie'],
  ['one-maker-of-credit', 'renderer/core/search/m.ts', 'renderer/core/credit/target.ts'],
  ['no-circle', 'renderer/core/text/n.ts', 'renderer/core/text/n2.ts'],
  ['exists', 'renderer/core/text/o.ts', 'renderer/core/text/nowhere.ts'],
  ['tests-stay-tests', 'renderer/core/text/p.ts', 'tests/target.ts'],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

describe('the walls', () => {
  const repository = path.resolve(import.meta.dirname, '..');
  const house = mkdtempSync(path.join(tmpdir(), 'walls-'));
  let found: readonly Violation[] = [];

  const write = (file: string, text: string) => {
    mkdirSync(path.join(house, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  };

  beforeAll(() => {
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json'])
      cpSync(path.join(repository, file), path.join(house, file));
    symlinkSync(path.join(repository, 'node_modules'), path.join(house, 'node_modules'));
    for (const [, file, imports] of planted) {
      const isPath = imports.includes('.ts');
      if (isPath && !imports.includes('nowhere')) write(imports, 'export const target = 1;\n');
      const address = isPath ? path.relative(path.dirname(file), imports).replace(/^(?![.])/, './') : imports;
      write(file, `import * as planted from '${address}';\nexport const kept = planted;\n`);
    }
    write('renderer/core/text/n2.ts', "import { kept } from './n.ts';\nexport const target = kept;\n");
    write('renderer/core/read/clean.ts', "import { target } from '../text/n2.ts';\nexport const clean = target;\n");
    write('renderer/ui/forgotten.ts', 'export const nobody = 1;\n');
    const cruiser = path.join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const args = [
      cruiser,
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'electron',
      'renderer',
      'tests',
    ];
    const answer = execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8', maxBuffer: 1 << 28 });
    found = JSON.parse(answer).summary.violations;
  }, 60_000);

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(planted)('%s reports a wrong import in %s', (wall, file) => {
    expect(found.filter((v) => v.from === file).map((v) => v.rule.name)).toContain(wall);
  });

  it('a file that nobody uses is reported', () => {
    expect(found).toContainEqual(
      expect.objectContaining({
        from: 'renderer/ui/forgotten.ts',
        rule: expect.objectContaining({ name: 'no-orphan' }),
      }),
    );
  });

  it('a right import is not reported', () => {
    expect(
      found.filter(
        (v) => v.from === 'renderer/core/read/clean.ts' && v.rule.name !== 'no-circle' && v.rule.name !== 'no-orphan',
      ),
    ).toEqual([]);
  });
});
