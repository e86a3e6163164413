import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const docs = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true }).map((f) => path.join('docs', String(f))),
].filter((f) => f.endsWith('.md'));

/** What a document names as a path of this repository: in backticks or as a link, beginning with a top-level folder or file. */
function paths(text: string): readonly string[] {
  const named = [...text.matchAll(/`([\w@./-]+)`|\]\(([\w@./-]+)\)/g)].map((m) => m[1] ?? m[2] ?? '');
  return named
    .filter((p) => /^(electron|renderer|assets|tests|scripts|docs|\.ci)\/|^[\w.-]+\.(md|json|yml|cjs|ts|js)$/.test(p))
    .filter((p) => !p.includes('…'));
}

/** The lines of an annotated tree (in a fenced block) that stand for a path: two spaces a level, the name first. */
function treePaths(text: string): readonly string[] {
  const found: string[] = [];
  for (const block of text.matchAll(/```tree\n([\s\S]*?)```/g)) {
    const above: string[] = [];
    for (const line of (block[1] ?? '').split('\n')) {
      const at = /^( *)(\S+)/.exec(line);
      if (!at?.[2]) continue;
      const depth = (at[1] ?? '').length / 2;
      above.length = depth;
      above.push(at[2].replace(/\/$/, ''));
      found.push(above.join('/'));
    }
  }
  return found;
}

describe('the documents', () => {
  it.each(docs)('%s names only paths that exist', (doc) => {
    const text = readFileSync(path.join(root, doc), 'utf8');
    const made = /^(dist|release|tests\/artefacts|archive\.json|journal\.jsonl)/;
    const missing = [...paths(text), ...treePaths(text)].filter(
      (p) => !made.test(p) && !existsSync(path.join(root, p)) && !existsSync(path.join(root, path.dirname(doc), p)),
    );
    expect(missing).toEqual([]);
  });

  it('every npm script that a document names exists', () => {
    const scripts = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts as Record<string, string>;
    const builtIn = new Set(['start', 'test', 'ci']);
    const missing = docs.flatMap((doc) =>
      [...readFileSync(path.join(root, doc), 'utf8').matchAll(/npm run (?:--silent )?([a-z][a-z0-9-]*)/g)]
        .map((m) => m[1] ?? '')
        .filter((name) => !scripts[name] && !builtIn.has(name)),
    );
    expect(missing).toEqual([]);
  });
});
