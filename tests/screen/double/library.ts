import { sentences } from '../../../renderer/core/excerpt/sentences.ts';
import { bodyText } from '../../../renderer/core/model/body.ts';
import type { EntityKind } from '../../../renderer/core/model/entity.ts';
import type { Mention } from '../../../renderer/core/model/mention.ts';
import type { Field, Part, PartRole, PleaseCheck, Report } from '../../../renderer/core/model/report.ts';
import { TERMS_NOT_STATED, type Terms } from '../../../renderer/core/model/terms.ts';
import type { ReportView, TermsSentence } from '../../../renderer/worker/contract.ts';

/** Entities of the double, with the forms in which its texts name them. */
export const ENTITIES: readonly { id: string; kind: EntityKind; name: string; forms: readonly string[] }[] = [
  {
    id: 'per-lavrov',
    kind: 'actor',
    name: 'Sergei Lavrov',
    forms: ['Sergey Lavrov', 'Lavrov', 'Lawrows', 'Lawrow', 'Ławrow', 'Лавров'],
  },
  { id: 'per-pompeo', kind: 'actor', name: 'Mike Pompeo', forms: ['Mike Pompeo', 'Pompeo'] },
  {
    id: 'org-mfa',
    kind: 'actor',
    name: 'Ministry of Foreign Affairs of the Russian Federation',
    forms: ['foreign ministry'],
  },
  {
    id: 'tre-inf',
    kind: 'treaty',
    name: 'INF Treaty',
    forms: ['INF Treaty', 'INF-Vertrags', 'INF-Vertrag', 'traktatu INF', 'ДРСМД', 'Договір РСМД'],
  },
  { id: 'tre-newstart', kind: 'treaty', name: 'New START', forms: ['New START', 'СНВ-III'] },
  { id: 'tre-minsk', kind: 'treaty', name: 'Minsk agreements', forms: ['Minsk agreements', 'Мінські домовленості'] },
  {
    id: 'RU',
    kind: 'country',
    name: 'Russia',
    forms: ['Russian', 'Russia', 'Moscow', 'Kremlin', 'Moskau', 'Rosja', 'Россия'],
  },
  { id: 'US', kind: 'country', name: 'United States', forms: ['United States', 'U.S.', 'Washington', 'USA', 'США'] },
  { id: 'UA', kind: 'country', name: 'Ukraine', forms: ['Ukrainian', 'Ukraine'] },
  { id: 'CN', kind: 'country', name: 'China', forms: ['China', 'Beijing'] },
];

const field = <T>(value: T, found?: string, rule = 'title-line', check?: PleaseCheck): Field<T> => ({
  value,
  evidence: found === undefined ? [] : [{ rule, found, range: { start: 0, end: found.length } }],
  ...(check ? { check } : {}),
});

export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly series: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly language: string;
  /** `#` a heading, `-` a list item, `>` a quotation, `!` a picture credit, `~` furniture; else a paragraph. */
  readonly lines: readonly string[];
  readonly notice: string | null;
  readonly terms?: Partial<Terms>;
  readonly words?: readonly TermsSentence[];
  readonly sample?: boolean;
  readonly dateCheck?: PleaseCheck;
}

const ROLES: Readonly<Record<string, PartRole>> = {
  '#': 'heading',
  '-': 'list-item',
  '>': 'block-quote',
  '!': 'picture-credit',
  '~': 'furniture',
};

function partsOf(lines: readonly string[]): Part[] {
  let number = 0;
  let place = 0;
  return lines.map((line) => {
    const role: PartRole = ROLES[line.charAt(0)] ?? 'paragraph';
    const text = role === 'paragraph' ? line : line.slice(2);
    if (role === 'paragraph') number++;
    const range = { start: place, end: place + text.length };
    place = range.end + 2;
    if (role === 'picture-credit') return { role, text, range, bytes: range };
    if (role === 'furniture') return { role, text, range, bytes: range, furniture: 'appeal' as const };
    return { role, text, range, bytes: range, number: Math.max(1, number) };
  });
}

/** A date with its reasons: what is open is no more than its year. */
function dateOf({ date, dateCheck }: Draft): Report['date'] {
  const order = dateCheck?.order;
  if (order !== undefined) return field(date?.slice(0, 4) ?? null, order, 'date-line', dateCheck);
  const plain = field(date, date ? `Date: ${date}` : undefined, 'date-label', dateCheck);
  const other = {
    rule: 'json-ld',
    found: '2019-08-30T09:12:44+02:00',
    range: { start: 40, end: 96 },
    against: true,
  } as const;
  return dateCheck ? { ...plain, evidence: [...plain.evidence, other] } : plain;
}

function reportOf(draft: Draft): Report {
  const { id, title, series, publisher, language, lines, notice, sample = false } = draft;
  const parts = partsOf(lines);
  return {
    id,
    original: id,
    file: `${id.slice(0, 20)}.html`,
    place: '',
    format: 'html',
    encoding: field('utf-8'),
    language: field(language),
    title: field(title, title),
    series: field(series, series ?? undefined),
    seriesNumber: field(null),
    publisher: field(publisher, publisher ?? undefined, 'notice-published-by'),
    date: dateOf(draft),
    authors: field([]),
    address: field(null),
    pictureCredits: field(parts.filter((p) => p.role === 'picture-credit').map((p) => p.text)),
    notice: field(notice, notice ?? undefined, 'notice-words'),
    terms: { ...TERMS_NOT_STATED, ...draft.terms },
    parts,
    remarks: [],
    sample,
  };
}

function mentionsOf(report: Report): readonly Mention[] {
  return report.parts.flatMap((part, index) =>
    part.number === undefined
      ? []
      : ENTITIES.flatMap(({ id, forms }) => {
          const found: Mention[] = [];
          for (const form of forms)
            for (let at = part.text.indexOf(form); at >= 0; at = part.text.indexOf(form, at + 1))
              if (!found.some((m) => at >= m.start && at < m.end))
                found.push({ entity: id, part: index, start: at, end: at + form.length, reason: 'name' });
          return found;
        }).sort((a, b) => a.start - b.start),
  );
}

const WORDS: readonly TermsSentence[] = [
  { sign: 'not-stated', subject: 'Text', rest: 'not stated: short quotations only' },
  { sign: 'not-stated', subject: 'Pictures', rest: 'not stated' },
];

export function viewOf(draft: Draft, report = reportOf(draft)): ReportView {
  const body = bodyText(report);
  return {
    report,
    mentions: mentionsOf(report),
    entities: Object.fromEntries(ENTITIES.map(({ id, kind, name }) => [id, { id, kind, name }])),
    corrected: [],
    body,
    sentences: sentences(body, report.language.value),
    excerpts: [],
    termsInWords: draft.words ?? WORDS,
    versions: [],
    setApart: [],
    credit: `Origin: ${[report.publisher.value, report.series.value, report.date.value].filter(Boolean).join(', ')}.`,
  };
}
