import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredReport } from '../../renderer/core/archive/ports.ts';
import { isWhole, sealed } from '../../renderer/core/archive/seal.ts';
import { nodeHasher, sha256 } from './doubles/desk.ts';
import { reportFrom } from './doubles/reports.ts';

const whole = (stored: StoredReport) => isWhole(nodeHasher, stored);
const storedFrom = (paragraphs: readonly string[]): Promise<StoredReport> =>
  sealed(nodeHasher, {
    report: reportFrom({ id: 'r', title: 'T', publisher: 'P', paragraphs }),
    mentions: [{ entity: 'XA', part: 1, start: 0, end: 1, reason: 'name' }],
    body: sha256(paragraphs.join('\n\n')),
  });

/** Every place in plain data, as a path of keys, at which something can be changed. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inside]) => placesIn(inside, [...path, key]));
}

function changedAt(stored: StoredReport, path: readonly string[]): StoredReport {
  const copy = structuredClone(stored);
  let inside = copy as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) inside = inside[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  inside[last] = inside[last] === 'changed' ? 'changed again' : 'changed';
  return copy;
}

describe('the seal of a stored report', () => {
  it('holds for a copy of it as a database makes one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), async (paragraphs) => {
        expect(await whole(structuredClone(await storedFrom(paragraphs)))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('breaks with a change at any place of it', async () => {
    const stored = await storedFrom(['One.', 'Two.']);
    const places = placesIn(stored);
    expect(places.length).toBeGreaterThan(40);
    for (const place of places) expect(await whole(changedAt(stored, place)), place.join('.')).toBe(false);
  });

  it('breaks with one letter, a paragraph that moved or one that was cut in two, also in a text of many megabytes', async () => {
    const long = 'harbour '.repeat(50_000);
    const stored = await storedFrom(Array.from({ length: 12 }, (_, i) => `${i} ${long}`));
    expect(await whole(stored)).toBe(true);
    const { report } = stored;
    const { parts } = report;
    const last = parts.at(-1);
    if (!last) throw new Error('no parts');
    const [title, first, ...rest] = parts;
    if (!title || !first) throw new Error('no parts');
    const harmed = [
      [title, { ...first, text: `N${first.text.slice(1)}` }, ...rest],
      [...parts.slice(0, -1), { ...last, text: `${last.text.slice(0, -2)}R ` }],
      [...parts.slice(0, -2), last, ...parts.slice(-2, -1)],
      [...parts.slice(0, -1), { ...last, text: last.text.slice(0, 9) }, { ...last, text: last.text.slice(9) }],
      parts.slice(0, -1),
    ];
    for (const some of harmed) expect(await whole({ ...stored, report: { ...report, parts: some } })).toBe(false);
  });
});
