import type { Field, Part, PartRole, Report } from '../../renderer/core/model/report.ts';
import type { Gold } from '../../scripts/quality/gold.ts';

const field = <T>(value: T): Field<T> => ({ value, evidence: [] });

const part = (role: PartRole, text: string): Part => ({
  role,
  text,
  range: { start: 0, end: text.length },
  bytes: { start: 0, end: text.length },
  ...(role === 'furniture' ? { furniture: 'appeal' as const } : {}),
});

export const NOTICE =
  'Texts of the Harbour Fund may be passed on if the Harbour Fund is credited. Pictures are excluded.';

const PARAGRAPHS = [
  'The ferry sailed at noon with forty lorries and a brass band. Nobody had expected either of them.',
  'A second ferry is to follow in spring. The ministry has ordered it and the shipyard has been told.',
];

/** A report as reading would give it, without a reader. */
export const REPORT: Report = {
  id: 'x',
  original: 'x',
  file: 'ferry.txt',
  place: '',
  format: 'text',
  encoding: field('utf-8'),
  language: field<string | null>('en'),
  title: field<string | null>('A Ferry and a Band'),
  series: field<string | null>('Harbour Letter'),
  seriesNumber: field<string | null>('7'),
  publisher: field<string | null>('Harbour Fund'),
  date: field<string | null>('2019-03-02'),
  authors: field<readonly string[]>(['Ada Quill', 'Bo Reed']),
  address: field<string | null>(null),
  pictureCredits: field<readonly string[]>(['AFP', 'MOD.EXAMPLE']),
  notice: field<string | null>(NOTICE),
  terms: {
    class: 'attribution-required',
    text: 'withCredit',
    credit: 'required',
    images: 'permission',
    changes: 'notStated',
    commercial: 'notStated',
    quoteLimit: null,
    licence: null,
    wording: null,
  },
  parts: [
    part('title', 'A Ferry and a Band'),
    part('paragraph', PARAGRAPHS[0] ?? ''),
    part('furniture', 'Support us with a donation'),
    part('heading', 'Spring'),
    part('paragraph', PARAGRAPHS[1] ?? ''),
    part('notice', NOTICE),
  ],
  remarks: [],
  sample: false,
};

/** What is right for that report. */
export const GOLD: Gold = {
  title: 'A Ferry and a Band',
  series: 'Harbour Letter',
  seriesNumber: '7',
  publisher: 'Harbour Fund',
  date: '2019-03-02',
  language: 'en',
  address: null,
  notice: NOTICE,
  authors: ['Ada Quill', 'Bo Reed'],
  pictureCredits: ['MOD.EXAMPLE', 'AFP'],
  terms: { class: 'attribution-required', text: 'withCredit', credit: 'required', images: 'permission' },
  paragraphs: PARAGRAPHS,
  headings: ['Spring'],
  bodyMustNotHold: ['Support us', NOTICE],
  setAside: ['Support us with a donation'],
};

/** The report with some fields read otherwise. */
export function readAs(values: { readonly [K in keyof Report]?: unknown }): Report {
  const fields = Object.entries(values).map(([key, value]) => [key, field(value)]);
  return { ...REPORT, ...Object.fromEntries(fields) };
}

/** The report with one more part in its body. */
export const withPart = (role: PartRole, text: string): Report => ({
  ...REPORT,
  parts: [...REPORT.parts, part(role, text)],
});
