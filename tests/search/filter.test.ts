import { describe, expect, it } from 'vitest';
import type { PrintedDate } from '../../renderer/core/model/date.ts';
import { type Filters, NO_FILTERS } from '../../renderer/core/model/search.ts';
import { search } from '../../renderer/core/search/search.ts';
import { reportFrom } from '../archive/doubles/reports.ts';
import { corpusOf, request } from './corpus.ts';

const report = (id: string, date: PrintedDate | null, series: string | null, text: string) =>
  reportFrom({ id, date, series, publisher: series && `${series} Press`, paragraphs: [text] });

const shelf = corpusOf([
  report('day', '2019-12-12', 'Tide', 'Arvania and Borduria.'),
  report('month', '2019-12', 'Tide', 'Arvania alone.'),
  report('year', '2019', 'Harbour', 'Borduria alone.'),
  report('late', '2021-02-28', 'Harbour', 'Arvania, Orla Finch.'),
  report('undated', null, null, 'Arvania, undated.'),
]);

const left = async (filters: Partial<Filters>, text = '') =>
  (await search(shelf.searched, request(text, { filters: { ...NO_FILTERS, ...filters } }))).hits
    .map((hit) => hit.report)
    .sort();

describe('filters', () => {
  it.each<[string, Partial<Filters>, readonly string[]]>([
    ['a month stands for all its days', { after: '2019-12-20', before: '2019-12-24' }, ['month', 'year']],
    ['both limits are inside', { after: '2019-12-12', before: '2019-12-12' }, ['day', 'month', 'year']],
    ['a limit may be a month or a year', { after: '2020', before: '2021-02' }, ['late']],
    ['entities must all be mentioned', { include: ['XA', 'XB'] }, ['day']],
    ['or not at all', { exclude: ['XB'] }, ['late', 'month', 'undated']],
    ['series are alternatives', { series: ['Tide', 'Harbour'] }, ['day', 'late', 'month', 'year']],
    ['kinds are combined', { series: ['Tide'], include: ['XB'] }, ['day']],
    ['publishers', { publishers: ['Harbour Press'] }, ['late', 'year']],
    ['a limit that is no date filters nothing', { after: 'soon' }, ['day', 'late', 'month', 'undated', 'year']],
  ])('%s', async (_, filters, ids) => expect(await left(filters)).toEqual(ids));

  it('narrow a query', async () => expect(await left({ series: ['Tide'] }, 'Borduria')).toEqual(['day']));
});

describe('order and facets', () => {
  it('newest first, a month at its first day, undated last', async () => {
    const answer = await search(shelf.searched, request('', { sort: 'date' }));
    expect(answer.hits.map((hit) => hit.report)).toEqual(['late', 'day', 'month', 'year', 'undated']);
  });

  it('facets count all hits of the query and filters, each report once', async () => {
    const { facets } = await search(shelf.searched, request('Arvania', { limit: 1 }));
    expect(facets.countries).toEqual([
      { value: 'XA', name: 'Arvania', count: 4 },
      { value: 'XB', name: 'Borduria', count: 1 },
    ]);
    expect(facets.series).toEqual([
      { value: 'Tide', name: 'Tide', count: 2 },
      { value: 'Harbour', name: 'Harbour', count: 1 },
    ]);
    expect(facets.years.map(({ value, count }) => [value, count])).toEqual([
      ['2019', 2],
      ['2021', 1],
    ]);
    expect(facets.actors).toEqual([{ value: 'per-orla-finch', name: 'Orla Finch', count: 1 }]);
  });
});
