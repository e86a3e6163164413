import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateParts } from '../../../renderer/core/model/date.ts';
import { type Floor, figuresOf, lostSince } from '../../../scripts/quality/figures.ts';
import { fileOf, headsOf, measureHeads } from './heads.ts';

const heads = headsOf();
const floor = JSON.parse(readFileSync(join(import.meta.dirname, 'floor.json'), 'utf8')) as {
  readonly learnt: Floor;
  readonly apart: Floor;
};

describe('the heads', () => {
  it('are many in each of the five languages, and some in others', () => {
    const of = (language: string) => heads.filter(({ name }) => name.startsWith(language)).length;
    for (const language of ['en', 'pl', 'ru', 'uk', 'de']) expect(of(language), language).toBeGreaterThanOrEqual(45);
    for (const language of ['cs', 'fr', 'es', 'it']) expect(of(language), language).toBeGreaterThanOrEqual(8);
    expect(new Set(heads.map(({ name }) => name)).size).toBe(heads.length);
  });

  it('expect dates that exist and words that stand in their source', () => {
    const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
    for (const head of heads) {
      const { title, series, date } = head.expected;
      const source = bare(fileOf(head));
      for (const day of [...date, ...(head.pleaseCheck?.date ?? [])])
        if (day !== null) expect(dateParts(day), `${head.name}: ${day}`).toBeTruthy();
      for (const words of [...title, ...series])
        if (words !== null) expect(source.includes(bare(words)), `${head.name}: ${words}`).toBe(true);
    }
  });
});

// The bars are for `npm run quality`; here no figure may fall below what was reached.
it.each(['learnt', 'apart'] as const)('%s heads are read no worse than once', async (half) => {
  const scored = await measureHeads(heads.filter(({ apart }) => (half === 'apart') === (apart === true)));
  expect(lostSince(floor[half], figuresOf(scored))).toEqual([]);
});
