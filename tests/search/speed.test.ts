import { describe, expect, it } from 'vitest';
import { search } from '../../renderer/core/search/search.ts';
import { reportFrom } from '../archive/doubles/reports.ts';
import { corpusOf, request } from './corpus.ts';

/** A generator of numbers below 1 that gives the same ones every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(7);
const syllables = ['ka', 'lo', 'min', 'ter', 'vos', 'ra', 'shi', 'dun', 'pel', 'gro', 'nat', 'ube'];
const vocabulary = Array.from({ length: 4000 }, () =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(
    '',
  ),
);
/** Common words come often, rare ones seldom, as in a real text. */
const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? '';
const paragraph = () => `${Array.from({ length: 80 }, word).join(' ')} Arvania.`;

describe('a thousand reports', () => {
  const reports = Array.from({ length: 1000 }, (_, i) =>
    reportFrom({
      id: `r${i}`,
      title: `${word()} ${word()}`,
      date: `20${10 + (i % 15)}-0${1 + (i % 9)}`,
      paragraphs: Array.from({ length: 6 }, paragraph),
    }),
  );
  const { searched } = corpusOf(reports);
  const common = vocabulary[0] ?? '';

  it.each([
    ['a common word', common],
    ['two words', `${vocabulary[3]} ${vocabulary[40]}`],
    ['a beginning', common.slice(0, 3)],
    ['a typo', `${vocabulary[5]}x`],
    ['a quotation', `"${vocabulary[0]} ${vocabulary[1]}"`],
    ['a name', 'Arvania'],
    ['everything', ''],
  ])('%s is answered', async (name, text) => {
    const began = performance.now();
    const answer = await search(searched, request(text, { limit: 50 }));
    console.info(`${name}: ${answer.total} hits in ${Math.round(performance.now() - began)} ms`);
    expect(answer.hits.length).toBe(Math.min(50, answer.total));
    if (name === 'everything' || name === 'a name') expect(answer.total).toBe(1000);
  });
});
