import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsAllowed } from '../../renderer/core/index/edits-allowed.ts';
import { miniSearchIndex } from '../../renderer/core/index/minisearch-index.ts';
import type { Candidate, TextIndex } from '../../renderer/core/index/text-index.ts';
import { tokens } from '../../renderer/core/text/tokens.ts';
import { nearness } from '../archive/doubles/nearness.ts';

type Texts = Record<string, readonly string[]>;

/** Few letters, so that words are near one another. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdé'), minLength: 1, maxLength: 9 }),
  fc.constantFrom('санкции', 'Łódź', '2019', "d'état"),
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const texts: fc.Arbitrary<Texts> = fc.dictionary(
  fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5'),
  fc.array(text, { maxLength: 3 }),
);

function indexOf(all: Texts): TextIndex {
  const index = miniSearchIndex();
  for (const [report, places] of Object.entries(all))
    index.add(
      report,
      places.map((one, place) => ({ place, text: one })),
    );
  return index;
}

/** `report/place: words` of every place, whatever the order. */
function told(candidates: readonly Candidate[]): readonly string[] {
  const found = new Map<string, Set<string>>();
  for (const { report, place, words } of candidates) {
    const key = `${report}/${place}`;
    found.set(key, new Set([...(found.get(key) ?? []), ...words]));
  }
  return [...found].map(([key, words]) => `${key}: ${[...words].sort().join(' ')}`).sort();
}

function scanned(all: Texts, wanted: (standing: string) => boolean): readonly string[] {
  return Object.entries(all)
    .flatMap(([report, places]) =>
      places.flatMap((one, place) => {
        const words = [...new Set(tokens(one).map((token) => token.word))].filter(wanted).sort();
        return words.length > 0 ? [`${report}/${place}: ${words.join(' ')}`] : [];
      }),
    )
    .sort();
}

const asked = word.map((typed) => tokens(typed)[0]?.word ?? 'a');

describe('the text index', () => {
  it('finds the same words, beginnings and typos as a scan of the texts', () => {
    fc.assert(
      fc.property(texts, asked, (all, typed) => {
        const index = indexOf(all);
        expect(told(index.exact(typed))).toEqual(scanned(all, (standing) => standing === typed));
        expect(told(index.beginning(typed))).toEqual(scanned(all, (s) => s !== typed && s.startsWith(typed)));
        expect(index.knows(typed)).toBe(scanned(all, (standing) => standing === typed).length > 0);
      }),
    );
  });

  it('gives the nearest typos within the edits allowed, and no others', () => {
    fc.assert(
      fc.property(texts, asked, (all, typed) => {
        const index = indexOf(all);
        if (index.knows(typed)) return;
        const near = (distance: number) => scanned(all, (standing) => nearness(typed, standing) === distance);
        const distances = Array.from({ length: editsAllowed(typed) }, (_, i) => i + 1);
        const first = distances.find((distance) => near(distance).length > 0) ?? 0;
        const typos = index.typos(typed);
        expect(typos.distance).toBe(first);
        expect(told(typos.candidates)).toEqual(first === 0 ? [] : near(first));
      }),
      { numRuns: 300 },
    );
  });

  it('forgets what is removed and replaces what comes again, as if it had been built so', () => {
    fc.assert(
      fc.property(texts, texts, fc.subarray(['r1', 'r2', 'r3', 'r4', 'r5']), asked, (before, after, gone, typed) => {
        const index = indexOf(before);
        for (const [report, places] of Object.entries(after))
          index.add(
            report,
            places.map((one, place) => ({ place, text: one })),
          );
        for (const report of gone) index.remove(report);
        const left = Object.fromEntries(
          Object.entries({ ...before, ...after }).filter(([report]) => !gone.includes(report)),
        );
        expect(told(index.exact(typed))).toEqual(told(indexOf(left).exact(typed)));
        expect(told(index.beginning(typed))).toEqual(told(indexOf(left).beginning(typed)));
      }),
    );
  });

  it('says the same after it was saved and loaded, and goes on from there', () => {
    fc.assert(
      fc.property(texts, asked, (all, typed) => {
        const index = indexOf(all);
        const loaded = miniSearchIndex(JSON.parse(JSON.stringify(index.save())));
        expect(loaded?.exact(typed)).toEqual(index.exact(typed));
        loaded?.add('r9', [{ place: 0, text: typed }]);
        expect(loaded?.exact(typed).map((one) => one.report)).toContain('r9');
        loaded?.remove('r1');
        expect(loaded?.exact(typed).map((one) => one.report)).not.toContain('r1');
      }),
    );
  });

  it('refuses an index that another engine saved', () => {
    expect(miniSearchIndex({ engine: 'another', data: {} })).toBeUndefined();
  });

  it('takes words that are names of properties for words', () => {
    const index = indexOf({ r1: ['constructor __proto__ toString'] });
    for (const typed of ['constructor', 'proto', 'tostring']) expect(index.exact(typed)).toHaveLength(1);
  });
});

describe('the edits allowed', () => {
  it.each([
    ['iraq', 0],
    ['trump', 1],
    ['pompeo', 1],
    ['sanction', 2],
    ['disinformation', 3],
    ['10000', 0],
  ])('%s: %i', (typed, edits) => expect(editsAllowed(typed)).toBe(edits));
});
