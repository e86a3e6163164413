import fc from 'fast-check';
import type { TermsClass } from '../../renderer/core/model/terms.ts';
import { TERMS_BY_CLASS, termsOf } from '../credit/terms-by-class.ts';
import { type ReportInShort, reportOf } from '../excerpt/report-by-hand.ts';

/** Words as reports hold them, and stretches made to break out of a format. */
const WORDS = [
  'The talks',
  'in Geneva',
  'wówczas',
  'Ławrow',
  'Министр',
  '«соглашение»',
  'Україна',
  'ґанок',
  'Außenminister',
  '„ohne Not“',
  'שלום',
  'السلام عليكم',
  '会议',
  '𝔘nd',
  'e\u0301tude',
  '👩‍👩‍👧',
  'U.S.',
  '3.5 %',
  '“no”',
  "it's",
  '"straight"',
  'a\u00A0b',
  'co\u00ADop',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</blockquote>',
  '<!--',
  '-->',
  '&amp;',
  '&copy;',
  '&#x41;',
  'AT&T',
  '& co',
  '](javascript:alert(1))',
  '[a](http://b.test)',
  '![x](http://b.test/x.png)',
  '[^1]',
  '[^1]: note',
  '**bold**',
  '_under_',
  'a_b_c',
  '`code`',
  '# head',
  '## Sources',
  '- item',
  '+ item',
  '1. first',
  '12) second',
  '> quoted',
  '---',
  '===',
  '~~~',
  '```',
  '| a | b |',
  '\\',
  '\\*',
  '*',
  '_',
  '$x^2$',
  '{{ x }}',
  '<https://b.test>',
  'www.b.test',
  'https://b.test/a_b_c?d=*e*',
  ':tag:',
  '~~gone~~',
  '=cmd|x!A0',
  '+1',
  '-1',
  '@sum',
  '\u202Eevil',
  '\u2066iso',
  'b\u202Cc',
  '\u200Fmark',
  '\uFEFF',
  'nul\u0000',
  'bell\u0007',
  'del\u007F',
  '\uD800',
  'x\uDC00',
  '\uFFFE',
  ']]>',
  '%PDF',
  '#',
];

/** A line of such words, as reading leaves them: white space folded, none at the ends. */
const anyLine: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((words) => words.join(' ').replace(/\s+/gu, ' ').trim())
  .filter((line) => line !== '');

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 4 });

const anyTerms = fc
  .constantFrom(...(Object.keys(TERMS_BY_CLASS) as TermsClass[]))
  .chain((name) => fc.record({ wording: maybe(anyLine) }).map(({ wording }) => ({ ...termsOf(name), wording })));

const anyPart = fc.oneof(
  { weight: 4, arbitrary: anyLine },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('heading', 'list-item', 'block-quote', 'table-cell'), anyLine) },
) as fc.Arbitrary<NonNullable<ReportInShort['body']>[number]>;

const anyReport: fc.Arbitrary<ReportInShort> = fc.record({
  title: maybe(anyLine),
  series: maybe(anyLine),
  seriesNumber: maybe(fc.constantFrom('7', '99 (1039)', '2021/C 32')),
  publisher: maybe(anyLine),
  authors: fc.array(anyLine, { maxLength: 3 }),
  date: maybe(fc.constantFrom('2019-12-12', '2019-12', '2019')),
  address: maybe(
    fc.constantFrom('https://a.test/x?y=1&copy;=2#z', 'http://a.test/(x)_*', 'javascript:alert(1)', 'not an address'),
  ),
  language: maybe(fc.constantFrom('en', 'pl', 'de', 'ru', 'uk', 'fr', 'he', 'sr-Latn', '"><script>')),
  notice: maybe(anyLine),
  terms: anyTerms,
  pictureCredits: fc.constant(['PICTURE.CREDIT']),
  sample: fc.boolean(),
  body: fc.array(anyPart, { minLength: 1, maxLength: 6 }),
});

/** A dossier of up to three reports: for each excerpt the report, two places in its body, and a note. */
export const anyDossier = fc
  .array(anyReport, { minLength: 1, maxLength: 3 })
  .map((all) => all.map((short, at) => reportOf({ ...short, id: `${at}`.repeat(64) })))
  .chain((reports) =>
    fc.record({
      name: fc.oneof(anyLine, fc.constant('')),
      picks: fc.array(
        fc.record({
          report: fc.constantFrom(...reports),
          from: fc.nat(),
          to: fc.nat(),
          note: fc.oneof(
            fc.constant(''),
            fc.array(anyLine, { minLength: 1, maxLength: 3 }).map((l) => l.join('\n')),
          ),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
  );
