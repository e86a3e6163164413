import { describe, expect, it } from 'vitest';
import lists from '../../assets/knowledge/ordinary-words.json' with { type: 'json' };
import { makeLookup } from '../../renderer/core/search/lookup.ts';
import { caseLines, shipped } from '../understand/reading.ts';

const { lookUp } = makeLookup(shipped());
const meant = (query: string) => lookUp(query).filter(({ confident }) => confident);

interface Stranger {
  readonly query: string;
  readonly category: string;
  /** Rules were made while looking at `tuned`; `kept` was looked at when they stood. */
  readonly part: 'tuned' | 'kept';
}

describe('words, phrases, persons, institutions and places that the authority file lacks', () => {
  const strangers = caseLines<Stranger>('strangers.jsonl');

  it.each<[Stranger['part'], number]>([
    ['tuned', 0.015],
    ['kept', 0.02],
  ])('are hardly ever taken for a name (%s)', (part, most) => {
    const asked = strangers.filter((one) => one.part === part);
    const taken = asked.flatMap(({ query, category }) =>
      meant(query).map(({ entity, reason }) => `${category}: ${query} = ${entity} (${reason})`),
    );
    console.info(`${part}: ${taken.length} of ${asked.length} taken\n${taken.join('\n')}`);
    expect(asked.length).toBeGreaterThan(300);
    expect(taken.length / asked.length).toBeLessThanOrEqual(most);
  });
});

describe('ordinary words', () => {
  const words = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '));

  it.each(Object.entries(lists.words))('that are common (%s) mean no person and no treaty', (_, lines) => {
    const taken = words(lines).flatMap((word) =>
      meant(word)
        .filter(({ kind, entity }) => kind === 'treaty' || entity.startsWith('per-'))
        .map(({ entity }) => `${word} = ${entity}`),
    );
    expect(taken).toEqual([]);
  });

  it('that are given names mean no person', () => {
    const taken = words(lists.given).flatMap((word) =>
      meant(word)
        .filter(({ entity }) => entity.startsWith('per-'))
        .map(({ entity }) => `${word} = ${entity}`),
    );
    expect(taken).toEqual([]);
  });
});
