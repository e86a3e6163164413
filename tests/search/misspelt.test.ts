import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../renderer/core/model/entity.ts';
import { makeLookup } from '../../renderer/core/search/lookup.ts';
import {
  isCommonWord,
  isFrequentFamilyName,
  isGivenName,
  isPlaceName,
} from '../../renderer/core/text/ordinary-words.ts';
import { shipped } from '../understand/reading.ts';
import { misspeltQueries } from './misspelt.ts';
import { seeded } from './seeded.ts';

const authority = shipped();
const { lookUp } = makeLookup(authority);
const PER_CATEGORY = 50;

const isWord = (word: string): boolean =>
  isCommonWord(word) || isGivenName(word) || isFrequentFamilyName(word) || isPlaceName(word);

/** Rules were made while looking at queries from the one half of the entities; the other half was kept apart. */
function isTuned(id: EntityId): boolean {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (Math.imul(sum, 31) + id.charCodeAt(at)) | 0;
  return (sum & 1) === 0;
}

describe('queries made from the names of the authority file', () => {
  it.each([
    ['tuned', 1],
    ['kept', 2],
  ])('are found first and taken as meant (%s)', (half, seed) => {
    const queries = misspeltQueries(
      authority,
      seeded(seed),
      PER_CATEGORY,
      (id) => isTuned(id) === (half === 'tuned'),
      isWord,
    );
    const answers = queries.map((query) => ({ ...query, first: lookUp(query.query)[0] }));
    const wanted = answers.filter(({ first, want }) => first?.entity === want);
    const sure = wanted.filter(({ first }) => first?.confident);
    const wrong = answers.filter(({ first, want }) => first?.confident && first.entity !== want);
    const share = (part: readonly unknown[]) => part.length / queries.length;
    console.info(
      `${half}: ${queries.length} queries, first ${share(wanted).toFixed(3)}, meant ${share(sure).toFixed(3)}, ` +
        `another taken ${share(wrong).toFixed(3)}`,
    );
    expect(queries.length).toBeGreaterThan(500);
    for (const category of new Set(queries.map((query) => query.category))) {
      const all = answers.filter((one) => one.category === category);
      const missed = all.filter((one) => one.first?.entity !== one.want).map(({ query }) => query);
      expect([category, missed, missed.length / all.length < 0.1]).toEqual([category, expect.anything(), true]);
    }
    expect(share(wanted)).toBeGreaterThan(0.98);
    expect(share(sure)).toBeGreaterThan(0.97);
    expect(share(wrong)).toBeLessThan(0.005);
  });
});
