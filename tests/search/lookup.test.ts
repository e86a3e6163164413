import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityKind, ReasonKind } from '../../renderer/core/model/entity.ts';
import { makeLookup } from '../../renderer/core/search/lookup.ts';
import { caseLines, listed, shipped } from '../understand/reading.ts';

const authority = shipped();
const { lookUp } = makeLookup(authority);
const best = (query: string, kind?: EntityKind) => lookUp(query, kind === undefined ? {} : { kind })[0];
const sure = (query: string, kind?: EntityKind) =>
  lookUp(query, kind === undefined ? {} : { kind })
    .filter(({ confident }) => confident)
    .map(({ entity }) => entity);

describe('what a person types', () => {
  it.each<[string, string, ReasonKind]>([
    ['Sergey Lavrov', 'per-sergey-lavrov', 'name'],
    ['Lavorv', 'per-sergey-lavrov', 'typo'],
    ['Lawrow', 'per-sergey-lavrov', 'transliteration'],
    ['Ławrow', 'per-sergey-lavrov', 'transliteration'],
    ['Lavrow', 'per-sergey-lavrov', 'transliteration'],
    ['Merkel Angela', 'per-angela-merkel', 'order'],
    ['Merkel, A.', 'per-angela-merkel', 'order'],
    ['Johnson', 'per-boris-johnson', 'part'],
    ['Путину', 'per-vladimir-putin', 'inflection'],
    ['Intermediate-Range Nuclear Forces Treaty', 'inf-treaty', 'name'],
    ['INF', 'inf-treaty', 'alias'],
    ['New Strat', 'new-start', 'typo'],
    ['Minsk 2', 'minsk-ii', 'alias'],
    ['Venezuala', 'VE', 'typo'],
    ['Burma', 'MM', 'former'],
    ['Russian', 'RU', 'demonym'],
    ['the Kremlin', 'RU', 'metonym'],
    ['Kyiv', 'UA', 'metonym'],
    ['u.s.', 'US', 'alias'],
    ['Open Skys Treaty', 'open-skies', 'typo'],
    ['Opn Skies Treaty', 'open-skies', 'typo'],
    ['Treaty onOpen Skies', 'open-skies', 'name'],
    ['Minks Agremeents', 'minsk-agreements', 'typo'],
    ['Pomp eo', 'per-mike-pompeo', 'alias'],
    ['Schoigu', 'per-sergei-shoigu', 'transliteration'],
    ['WHO', 'org-world-health-organization', 'alias'],
  ])('%s is %s by %s, for sure', (query, entity, reason) => {
    expect(best(query)).toMatchObject({ entity, reason, confident: true });
  });

  it('counts swapped letters as one edit and says how many there are', () => {
    expect(best('Lavorv')).toMatchObject({ distance: 1, matched: 'Lavrov' });
    expect(best('Lavrov')).toMatchObject({ distance: 0 });
  });

  it('takes a common word in small letters for no abbreviation', () => {
    expect([sure('who'), sure('us'), sure('may'), sure('May')]).toEqual([[], [], [], []]);
    expect(best('who')?.entity).toBe('org-world-health-organization');
  });

  it('takes no known name, and no other word, for a slip in another name', () => {
    for (const query of ['Merlin', 'Lublin', 'Sergei Petrov', 'Karin Khan', 'East Macedonia', 'Kerry Ltd'])
      expect([query, sure(query)]).toEqual([query, []]);
  });

  it('shows every bearer of a name instead of choosing one', () => {
    expect(sure('START III')).toEqual(['new-start', 'start-iii']);
    expect(lookUp('Aoun').map(({ entity, confident }) => [entity, confident])).toEqual([
      ['per-joseph-aoun', false],
      ['per-michel-aoun', false],
    ]);
    expect(sure('Congo')).toEqual([]);
    expect(
      lookUp('Congo')
        .slice(0, 2)
        .map(({ entity }) => entity),
    ).toEqual(['CD', 'CG']);
  });

  it('offers names as one types, without taking them as meant', () => {
    expect(lookUp('Lavr')[0]).toMatchObject({ entity: 'per-sergey-lavrov', reason: 'prefix', confident: false });
    expect(lookUp('sergey lavr').map(({ entity }) => entity)).toContain('per-sergey-lavrov');
  });

  it('asks only among the kind that is wanted', () => {
    expect(best('Kremlin', 'country')?.entity).toBe('RU');
    expect(sure('Kremlin', 'actor')).toEqual([]);
    expect(sure('Iran', 'treaty')).toEqual([]);
    expect(lookUp('MID.RU', { kind: 'actor' })).toEqual([]);
    expect(lookUp('Support Us', { kind: 'actor' })).toEqual([]);
  });

  it('leaves out reasons that are switched off', () => {
    expect(sure('Kremlin')).toEqual(['RU']);
    expect(lookUp('Kremlin', { off: ['metonym'] }).map(({ entity }) => entity)).not.toContain('RU');
    expect(lookUp('Lavorv', { off: ['typo'] })).toEqual([]);
    expect(lookUp('Venezuelan', { off: ['demonym'] }).map(({ reason }) => reason)).not.toContain('demonym');
  });

  it('gives no more than asked for, ten unless told', () => {
    expect(lookUp('Russia')).toHaveLength(10);
    expect(lookUp('Russia', { limit: 3 })).toHaveLength(3);
  });

  it('breaks ties by how often the archive mentions each', () => {
    const often = (id: string) => makeLookup(authority, { reportsOf: (one) => (one === id ? 5 : 1) }).lookUp('Aoun')[0];
    expect(often('per-joseph-aoun')?.entity).toBe('per-joseph-aoun');
    expect(often('per-michel-aoun')?.entity).toBe('per-michel-aoun');
  });

  it.each(['', '   ', '!!!', '"', '😀', '-', 'the', 'a b c d e f g h i j k l m n o p q r s t'])(
    'any text is valid: %j',
    (query) => {
      expect(lookUp(query).every(({ confident }) => !confident)).toBe(true);
    },
  );
});

describe('labelled queries', () => {
  interface Query {
    readonly query: string;
    readonly kind?: EntityKind;
    readonly want: string;
    readonly category: string;
  }
  const queries = caseLines<Query>('queries.jsonl');

  it.each([...new Set(queries.map(({ category }) => category))])('%s', (category) => {
    const asked = queries.filter((one) => one.category === category);
    const wrong = asked.filter(({ query, kind, want }) => {
      const first = best(query, kind);
      return first?.entity !== want || !first.confident;
    });
    expect(asked.length).toBeGreaterThan(7);
    expect([wrong.map(({ query }) => query), wrong.length <= asked.length * 0.05]).toEqual([expect.anything(), true]);
  });
});

describe('near misses', () => {
  interface NearMiss {
    readonly query: string;
    readonly kind?: EntityKind;
    readonly not: readonly string[];
  }

  it.each(caseLines<NearMiss>('near-misses.jsonl'))('$query is not taken for $not', ({ query, kind, not }) => {
    const taken = sure(query, kind);
    expect(not.includes('*') ? taken : taken.filter((entity) => not.includes(entity))).toEqual([]);
  });
});

describe('countries', () => {
  const countries = authority.entities().filter(({ kind }) => kind === 'country');
  const english = countries.flatMap(({ id, name, names }) =>
    [name, ...names.filter(({ kind, lang }) => lang === undefined && kind === 'alias').map(({ text }) => text)].map(
      (text) => ({ id, text }),
    ),
  );

  it('searching one never offers another as a typo, for every pair', () => {
    const offered = english.flatMap(({ id, text }) =>
      lookUp(text, { limit: 1000 })
        .filter(({ entity, reason }) => reason === 'typo' && entity !== id)
        .map(({ name }) => `${text}: ${name}`),
    );
    expect(english.length).toBeGreaterThan(300);
    expect(offered).toEqual([]);
  });

  it.each(['en', 'pl', 'ru', 'uk', 'de'])('each is found first by the names that the package has (%s)', (language) => {
    const file = createRequire(import.meta.url)(`i18n-iso-countries/langs/${language}.json`);
    const named = Object.entries<string | readonly string[]>(file.countries).flatMap(([id, given]) =>
      [given].flat().map((text) => ({ id, text })),
    );
    expect(named.length).toBeGreaterThan(200);
    // Both states of that name have it.
    const shared = new Set(['Congo', 'Kongo', 'Конго']);
    const wrong = named.filter(({ id, text }) => !shared.has(text) && best(text, 'country')?.entity !== id);
    expect(wrong).toEqual([]);
  });

  it('each is found first by each of its names', () => {
    expect(english.filter(({ id, text }) => best(text, 'country')?.entity !== id)).toEqual([]);
  });
});

describe('an unknown list of persons', () => {
  const own = makeLookup(
    listed(
      { id: 'a', kind: 'actor', name: 'Aleksiej Borysowicz Gromow', names: [] },
      { id: 'b', kind: 'actor', name: 'Zhang Wenhua', names: ['张文华'] },
      { id: 'c', kind: 'actor', name: 'Mohamed Salah Benali', names: [] },
      { id: 'd', kind: 'actor', name: 'Marta Gromow', names: [] },
      { id: 'e', kind: 'actor', name: 'Tamar Kvelashvili', names: [] },
    ),
  ).lookUp;

  it.each([
    ['Алексей Громов', 'a'],
    ['Gromov Alexei', 'a'],
    ['A. B. Gromow', 'a'],
    ['Alexey Gromov', 'a'],
    ['AleksiejGromow', undefined],
    ['Марта Громова', 'd'],
    ['张文华', 'b'],
    ['Wenhua Zhang', 'b'],
    ['Muhammad Benali', 'c'],
    ['محمد صلاح بن علي', undefined],
    ['Tamar Kvelashvilli', 'e'],
    ['Тамару Квелашвили', 'e'],
    ['Kvelashvili', 'e'],
    ['Gromow', undefined],
    ['Dmitri Gromow', undefined],
    ['Marta Kvelashvili', undefined],
    ['Zhang Wei', undefined],
  ])('%s is %s', (query, entity) => {
    expect(
      own(query)
        .filter(({ confident }) => confident)
        .map((one) => one.entity),
    ).toEqual(entity ? [entity] : []);
  });
});

describe('an unknown list of treaties and institutions', () => {
  const own = makeLookup(
    listed(
      { id: 'amber', kind: 'treaty', name: 'Convention on Amber Roads', names: ['Конвенция о янтарных путях'] },
      { id: 'grain', kind: 'treaty', name: 'Winter Grain Agreement', names: [] },
      { id: 'lakes', kind: 'actor', name: 'Grand Council of the Masurian Lakes', names: ['Rada Wielkich Jezior'] },
      { id: 'osk', kind: 'actor', name: 'Orvan Steel Kombinat', names: ['OSK', 'ОСК'] },
    ),
  ).lookUp;

  it.each([
    ['Convention on Ambre Roads', 'amber'],
    ['Convention on Amber Rods', 'amber'],
    ['Conventoin on Amber Raods', 'amber'],
    ['Amber Roads', 'amber'],
    ['Winter Gran Agreement', 'grain'],
    ['Grain Agreement Winter', 'grain'],
    ['Council of the Masurian Lakes', 'lakes'],
    ['Grand Counsil of teh Masurian Lakes', 'lakes'],
    ['GrandCouncil ofthe Masurian Lakse', 'lakes'],
    ['OSK', 'osk'],
    ['Orvan Steel', 'osk'],
    ['grain', undefined],
    ['winter', undefined],
    ['roads', undefined],
    ['lakes', undefined],
    ['steel', undefined],
    ['Grand Council', undefined],
    ['Convention on Silk Roads', undefined],
    ['Grand Council of the Bavarian Lakes', undefined],
    ['osc', undefined],
  ])('%s is %s', (query, entity) => {
    expect(
      own(query)
        .filter(({ confident }) => confident)
        .map((one) => one.entity),
    ).toEqual(entity ? [entity] : []);
  });
});

describe('the lookup as a machine', () => {
  it('answers any text with matches that are what they say', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('Lavrov', 'Минск', 'INF', 'the', 'U.', 'von der', "d'", '–'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const found = lookUp(pieces.join(' '));
        expect(found.length).toBeLessThanOrEqual(10);
        expect(new Set(found.map(({ entity }) => entity)).size).toBe(found.length);
        for (const { entity, distance, reason } of found) {
          expect(authority.entity(entity)).toBeDefined();
          expect(distance > 0).toBe(reason === 'typo');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is not slowed down by long or strange queries', () => {
    for (const piece of ['a', 'ch', 'ab ', "'", 'Ł', 'х', '1 ']) lookUp(piece.repeat(50_000));
  });
});
