import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReasonKind } from '../../renderer/core/model/entity.ts';
import { REASONS } from '../../renderer/core/model/entity.ts';
import { find, search } from '../../renderer/core/search/search.ts';
import { lookUpNames } from '../archive/doubles/names.ts';
import { reportFrom } from '../archive/doubles/reports.ts';
import { corpusOf, request, someQuery, someReports } from './corpus.ts';
import { answering } from './slow-search.ts';

const nobody = () => [];
const switchedOff: fc.Arbitrary<readonly ReasonKind[]> = fc.oneof(
  fc.constant([]),
  fc.subarray(['word', 'prefix', 'typo', 'metonym', 'demonym', 'part'] as ReasonKind[]),
);

describe('search against reading every report', () => {
  it.each([
    ['words and quotations', nobody],
    ['names as well', lookUpNames],
  ])('%s: the same hits', async (_, lookUp) => {
    await fc.assert(
      fc.asyncProperty(someReports, someQuery, switchedOff, async (reports, text, off) => {
        const { searched, reports: all } = corpusOf(reports, lookUp);
        const { asked, hits } = await find(searched, request(text, { off }));
        const answered = asked.terms.map((term) => answering(term, all, off));
        const full = all.filter(({ report }) => answered.every((ids) => ids.has(report.id)));
        const found = hits.filter(({ hit }) => hit.missing.length === 0).map(({ hit }) => hit.report);
        expect(found.sort()).toEqual(full.map(({ report }) => report.id).sort());
        for (const { hit } of hits) {
          expect(hit.missing).toEqual(asked.terms.filter((_, i) => !answered[i]?.has(hit.report)).map((t) => t.typed));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('puts all words before some, exact before forms before typos, whatever the score', async () => {
    await fc.assert(
      fc.asyncProperty(someReports, someQuery, async (reports, text) => {
        const { hits } = await find(corpusOf(reports).searched, request(text));
        const keys = hits.map(({ hit }) => (hit.missing.length > 0 ? 10 : 0) + hit.rank);
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
      }),
    );
  });

  it('gives every hit its reasons, with the words as they stand in the report', async () => {
    await fc.assert(
      fc.asyncProperty(someReports, someQuery, switchedOff, async (reports, text, off) => {
        const { searched } = corpusOf(reports);
        const answer = await search(searched, request(text, { off }));
        for (const hit of answer.hits) {
          const report = reports.find(({ id }) => id === hit.report);
          const texts = [report?.title.value ?? '', ...(report?.parts ?? []).map((part) => part.text)];
          expect(hit.reasons.length).toBeGreaterThan(0);
          for (const reason of hit.reasons) {
            expect(texts.some((one) => one.includes(reason.found))).toBe(true);
            if (!text.includes(`"${reason.query}"`)) expect(off).not.toContain(reason.reason);
            expect(text).toContain(reason.query);
          }
          const order = hit.reasons.map((reason) => REASONS.indexOf(reason.reason));
          expect(order).toEqual([...order].sort((a, b) => a - b));
          for (const piece of [...hit.snippet, ...hit.titlePieces]) {
            if (piece.reason !== undefined) expect(hit.reasons[piece.reason]?.found).toBe(piece.text);
          }
          expect(hit.titlePieces.map((piece) => piece.text).join('')).toBe(hit.title ?? '');
        }
      }),
    );
  });

  it('pages without gaps or repeats', async () => {
    await fc.assert(
      fc.asyncProperty(
        someReports,
        fc.constantFrom('', 'treaty', 'Arvania'),
        fc.integer({ min: 1, max: 4 }),
        async (reports, text, limit) => {
          const { searched } = corpusOf(reports);
          const all = await search(searched, request(text));
          const pages: string[] = [];
          for (let offset = 0; offset < all.total; offset += limit) {
            const page = await search(searched, request(text, { limit, offset }));
            pages.push(...page.hits.map((hit) => hit.report));
          }
          expect(pages).toEqual(all.hits.map((hit) => hit.report));
        },
      ),
    );
  });
});

const fleet = corpusOf([
  reportFrom({
    id: 'a',
    title: 'Finch visits Borduria',
    date: '2019-12-12',
    paragraphs: ['The White Tower was quiet.', 'Orla Finch spoke of sanctions and of the Amber Accord. Finch left.'],
  }),
  reportFrom({
    id: 'b',
    title: 'Harvest',
    date: '2020-05',
    paragraphs: ['Arvanian grain crossed the river. The council met.', 'Nothing of the white tower block.'],
  }),
  reportFrom({
    id: 'c',
    title: 'Urban life',
    date: '2021',
    paragraphs: ['An accord on fish, amber in colour.', 'The start of the season.'],
  }),
]);
const found = async (text: string, off: readonly ReasonKind[] = []) =>
  (await search(fleet.searched, request(text, { off }))).hits
    .map((hit) => hit.report)
    .sort()
    .join('');

describe('names in a query', () => {
  it.each([
    ['a misspelt name finds its mentions', 'Orla Fnich', 'a'],
    ['another script finds its mentions', 'Орла Финч', 'a'],
    ['a surname alone', 'Finch', 'a'],
    ['a metonym finds the country by any of its names', 'White Tower', 'ab'],
    ['a country finds demonyms and metonyms', 'Arvania', 'ab'],
    ['a known name never becomes a typo of another', 'Borduria', 'a'],
    ['a name of two words is not two words apart', 'Amber Accord', 'a'],
    ['names and words are combined', 'Finch sanctions', 'a'],
    ['every word counts', 'Finch grain', ''],
  ])('%s', async (_, text, ids) => expect(await found(text)).toBe(ids));

  it('says how it read the query, and why each hit is one', async () => {
    const answer = await search(fleet.searched, request('Arvanai'));
    expect(answer.readAs.map(({ query, match }) => [query, match.name])).toEqual([['Arvanai', 'Arvania']]);
    expect(answer.hits.flatMap((hit) => hit.reasons.map(({ reason, found: as }) => [reason, as]))).toContainEqual([
      'typo',
      'White Tower',
    ]);
    expect(answer.reasons).toEqual({ typo: 2 });
  });

  it('does not take a word of the archive for a misspelt name', async () => {
    const lookUp: typeof lookUpNames = (query, options) =>
      query === 'urban'
        ? [
            {
              entity: 'per-orla-finch',
              kind: 'actor',
              name: 'Orla Finch',
              reason: 'typo',
              matched: 'Orban',
              distance: 1,
              confident: true,
            },
          ]
        : lookUpNames(query, options);
    const answer = await search({ ...fleet.searched, lookUp }, request('urban'));
    expect(answer.hits.map((hit) => hit.report)).toEqual(['c']);
    expect(answer.didYouMean.map((match) => match.entity)).toEqual(['per-orla-finch']);
  });

  it('keeps apart a name in capitals and the same letters as a word', async () => {
    const reports = [
      reportFrom({ id: 'x', paragraphs: ['The RC met.'] }),
      reportFrom({ id: 'y', paragraphs: ['A rc car.'] }),
    ];
    const answer = await search(corpusOf(reports).searched, request('RC'));
    expect(answer.hits.map((hit) => hit.report)).toEqual(['x']);
  });

  it('leaves reasons out that are switched off, and counts them as none', async () => {
    expect(await found('Arvania', ['metonym'])).toBe('b');
    expect(await found('White Tower', ['metonym'])).toBe('ab');
    const answer = await search(fleet.searched, request('Arvania', { off: ['metonym'] }));
    expect(answer.reasons).toEqual({ demonym: 1, metonym: 0 });
  });
});

describe('words in a query', () => {
  it.each([
    ['a typo of a word that the archive lacks', 'sanctoins', 'a'],
    ['no typo of a word that the archive has', 'grain', 'b'],
    ['no typo under five letters', 'fihs', ''],
    ['the last word may still be growing', 'sanct', 'a'],
    ['unless a space ends it', 'sanct ', ''],
    ['a word before the last is whole', 'sanct left', ''],
    ['quoted words stand next to one another', '"the river"', 'b'],
    ['quoted words are exact in case', '"White Tower"', 'a'],
    ['quoted names find no synonyms', '"Arvania"', ''],
    ['a quotation does not cross paragraphs', '"quiet Orla"', ''],
    ['a lonely quotation mark is text', 'grain"', 'b'],
    ['folded letters', 'GRÀIN', 'b'],
    ['nothing in it to search for', '😀 !!!', ''],
    ['everything', '  ', 'abc'],
  ])('%s', async (_, text, ids) => expect(await found(text)).toBe(ids));

  it('puts the word itself before its longer forms', async () => {
    const reports = [
      reportFrom({ id: 'long', paragraphs: ['treaties treaties treaties'] }),
      reportFrom({ id: 'word', paragraphs: [`a treat ${'and more '.repeat(80)}`] }),
    ];
    const answer = await search(corpusOf(reports).searched, request('treat'));
    expect(answer.hits.map((hit) => hit.report)).toEqual(['word', 'long']);
  });

  it('answers a long question with the reports that hold most of its words, and says what they lack', async () => {
    const text = 'what did the river council say on grain and fish';
    const answer = await search(fleet.searched, request(text));
    expect(answer.hits.map((hit) => hit.report)).not.toContain('a');
    const reports = [
      reportFrom({ id: 'most', paragraphs: ['Grain, fish and the harbour.'] }),
      reportFrom({ id: 'few', paragraphs: ['Fish only.'] }),
    ];
    const partial = await search(corpusOf(reports).searched, request('grain fish harbour whales'));
    expect(partial.hits.map((hit) => [hit.report, hit.missing])).toEqual([['most', ['whales']]]);
  });

  it('finds words of the subtitle, which is no paragraph', async () => {
    const report = reportFrom({ id: 's', title: 'Head', paragraphs: ['Body.'] });
    const parts = [
      {
        role: 'subtitle' as const,
        text: 'A harbour in spring',
        range: { start: 0, end: 0 },
        bytes: { start: 0, end: 0 },
      },
      ...report.parts,
    ];
    const answer = await search(corpusOf([{ ...report, parts }]).searched, request('harbour'));
    expect(answer.hits).toMatchObject([
      {
        report: 's',
        paragraph: null,
        paragraphs: 0,
        snippet: [{ text: 'A ' }, { text: 'harbour', reason: 0 }, { text: ' in spring' }],
      },
    ]);
  });

  it('any text of any length gets an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        expect((await search(fleet.searched, request(text))).hits.length).toBeLessThanOrEqual(3);
      }),
    );
    expect((await search(fleet.searched, request('grain '.repeat(20_000)))).hits.map((hit) => hit.report)).toEqual([
      'b',
    ]);
    expect((await search(fleet.searched, request('"'.repeat(50_000)))).total).toBe(0);
  });
});
