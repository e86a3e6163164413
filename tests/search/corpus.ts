import fc from 'fast-check';
import { emptyIndex } from '../../renderer/core/index/archive-index.ts';
import type { Report } from '../../renderer/core/model/report.ts';
import { NO_FILTERS, type SearchRequest } from '../../renderer/core/model/search.ts';
import type { SearchedReport } from '../../renderer/core/search/matched-term.ts';
import type { Searched } from '../../renderer/core/search/search.ts';
import { lookUpNames, mentionsIn, namedEntity } from '../archive/doubles/names.ts';
import { reportFrom } from '../archive/doubles/reports.ts';

export interface Corpus {
  readonly reports: readonly SearchedReport[];
  readonly searched: Searched;
}

/** Reports as the archive would have them, in an index of their own. */
export function corpusOf(reports: readonly Report[], lookUp = lookUpNames): Corpus {
  const index = emptyIndex();
  const all = reports.map((report) => ({ report, mentions: mentionsIn(report) }));
  for (const { report, mentions } of all) index.add(report, mentions);
  return {
    reports: all,
    searched: {
      index,
      lookUp,
      nameOf: namedEntity,
      read: async (ids) => all.filter(({ report }) => ids.includes(report.id)),
      ticks: () => 0,
      versionsOf: (report) => [report],
    },
  };
}

export const request = (text: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  text,
  filters: NO_FILTERS,
  sort: 'relevance',
  off: [],
  limit: 1000,
  offset: 0,
  ...more,
});

const VOCABULARY = [
  ...[
    'treaty',
    'treaties',
    'treat',
    'sanction',
    'sanctions',
    'collapse',
    'summit',
    'Summit',
    'gas',
    'grain',
    'Łódź',
    'Lodz',
  ],
  ...['the', 'of', 'talks', 'санкции', 'переговоры', '2019', '2020', 'amber', 'river', 'finch', 'council', 'white'],
  ...['Orla Finch', 'River Council', 'Amber Accord', 'Arvania', 'Arvanian', 'White Tower', 'Borduria', 'RC'],
];

const sentence = fc
  .array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`);

const facts = fc.record({
  title: fc.option(sentence),
  series: fc.option(fc.constantFrom('Harbour Watch', 'Tide Monitor')),
  publisher: fc.option(fc.constantFrom('Harbour Line', 'Quay Institute')),
  date: fc.option(fc.constantFrom('2019', '2019-12', '2019-12-12', '2020-01-31', '2021-06', '2022-02-24')),
  sample: fc.boolean(),
  paragraphs: fc.array(sentence, { maxLength: 4 }),
});

/** Small archives in which words, forms and names repeat. */
export const someReports: fc.Arbitrary<readonly Report[]> = fc
  .array(facts, { maxLength: 12 })
  .map((all) => all.map((one, i) => reportFrom({ ...one, id: `r${String(i).padStart(2, '0')}` })));

/** What somebody may type over such an archive. */
export const someQuery: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...VOCABULARY),
      fc.constantFrom('sanctoins', 'treatty', 'colapse', 'summ', 'Arvanai', 'tre', 'zzz'),
      fc.constantFrom(...VOCABULARY).map((word) => `"${word}"`),
      fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(...VOCABULARY)).map((two) => `"${two.join(' ')}"`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '));
