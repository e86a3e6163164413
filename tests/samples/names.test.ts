import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../renderer/core/read/read.ts';
import { openAuthority } from '../../renderer/core/understand/authority.ts';
import { shippedAuthority } from '../../renderer/core/understand/shipped-authority.ts';
import { tagReport } from '../../renderer/core/understand/tagger.ts';
import expectations from './expected.json' with { type: 'json' };
import type { Expected } from './reading.ts';

const assets = new URL('../../assets/', import.meta.url);
const expected = expectations as readonly Expected[];

/** Ids of everything that the tagger finds in a sample. */
function namesIn(e: Expected, authority: ReturnType<typeof openAuthority>): ReadonlySet<string> {
  const bytes = new Uint8Array(readFileSync(new URL(`samples/${e.file}`, assets)));
  const read = readReport({ name: e.file, bytes, original: '0'.repeat(64), sample: true });
  if (!read.ok) throw new Error(read.problem.sentence);
  return new Set(tagReport(read.value, authority).map((mention) => mention.entity));
}

describe('names in the samples', () => {
  const data = shippedAuthority(readFileSync(new URL('knowledge/authority.json', assets), 'utf8'));
  const authority = openAuthority(data);
  const found = expected.map((e) => ({ e, names: namesIn(e, authority) }));
  const wanted = (e: Expected) => [...e.entities.actors, ...e.entities.treaties, ...e.entities.countries];

  it('are all in the authority file', () => {
    const known = new Set(data.entities.map((entity) => entity.id));
    const ids = expected.flatMap((e) => [...wanted(e), ...(e.absentEntities ?? [])]);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it('are not taken from furniture, picture credits or lookalikes', () => {
    const wrong = found.flatMap(({ e, names }) =>
      (e.absentEntities ?? []).filter((id) => names.has(id)).map((id) => `${e.file}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are found, at least 97 of 100', () => {
    const missing = found.flatMap(({ e, names }) =>
      wanted(e)
        .filter((id) => !names.has(id))
        .map((id) => `${e.file}: ${id}`),
    );
    const all = expected.reduce((sum, e) => sum + wanted(e).length, 0);
    expect(1 - missing.length / all, missing.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});
