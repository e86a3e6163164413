import { bodyText, paragraphs } from '../../renderer/core/model/body.ts';
import type { EntityKind } from '../../renderer/core/model/entity.ts';
import type { Mention } from '../../renderer/core/model/mention.ts';
import type { Problem } from '../../renderer/core/model/problem.ts';
import type { Evidence, Field, Report } from '../../renderer/core/model/report.ts';
import { TERMS_NOT_STATED, type Terms } from '../../renderer/core/model/terms.ts';
import type { Authority } from '../../renderer/core/understand/authority.ts';

/** Fields whose evidence is printed. */
const EVIDENCED = [
  'title',
  'series',
  'seriesNumber',
  'publisher',
  'date',
  'authors',
  'address',
  'pictureCredits',
  'notice',
  'language',
  'encoding',
] as const;

/** What is printed of a file that was read. */
export function reportLine(file: string, report: Report, mentions: readonly Mention[], authority: Authority): object {
  return {
    file,
    title: report.title.value,
    series: report.series.value,
    seriesNumber: report.seriesNumber.value,
    publisher: report.publisher.value,
    date: report.date.value,
    authors: report.authors.value,
    address: report.address.value,
    pictureCredits: report.pictureCredits.value,
    notice: report.notice.value,
    terms: printedTerms(report.terms),
    paragraphs: paragraphs(report),
    body: bodyText(report),
    setAside: report.parts.filter((part) => part.role === 'furniture' && part.text !== '').map((part) => part.text),
    language: report.language.value,
    entities: entitiesOf(mentions, authority),
    remarks: remarksOf(report),
    evidence: Object.fromEntries(EVIDENCED.map((field) => [field, printedEvidence(report[field].evidence)])),
  };
}

/** What is printed of a file that gave no report: the same fields, empty, and the reason among the remarks. */
export function unreadLine(file: string, problem: Problem): object {
  return {
    file,
    title: null,
    series: null,
    seriesNumber: null,
    publisher: null,
    date: null,
    authors: [],
    address: null,
    pictureCredits: [],
    notice: null,
    terms: printedTerms(TERMS_NOT_STATED),
    paragraphs: [],
    body: '',
    setAside: [],
    language: null,
    entities: { actors: [], treaties: [], countries: [] },
    remarks: [{ rule: problem.code, grave: true, sentence: problem.sentence, wayOut: problem.wayOut }],
    evidence: {},
  };
}

const printedTerms = ({ credit, images }: Terms): object => ({ credit, images });

const printedEvidence = (evidence: readonly Evidence[]): object[] =>
  evidence.map(({ rule, found, range }) => ({ rule, found, ...(range ? { start: range.start, end: range.end } : {}) }));

/** The remarks of reading, and its questions: what a person would be asked to check. */
function remarksOf(report: Report): object[] {
  const questions = EVIDENCED.flatMap((field) => {
    const { check } = report[field] as Field<unknown>;
    return check
      ? [{ rule: 'please-check', grave: false, field, sentence: check.question, choices: check.choices }]
      : [];
  });
  return [...report.remarks.map(({ rule, grave, sentence }) => ({ rule, grave, sentence })), ...questions];
}

/** The entities that a report speaks of, by kind, in the order of their first mention. */
function entitiesOf(
  mentions: readonly Mention[],
  authority: Authority,
): Record<'actors' | 'treaties' | 'countries', object[]> {
  const ids = new Set(mentions.map((mention) => mention.entity));
  const entities = [...ids].map((id) => authority.entity(id)).filter((entity) => entity !== undefined);
  const ofKind = (kind: EntityKind) =>
    entities.filter((entity) => entity.kind === kind).map(({ id, name }) => ({ id, name }));
  return { actors: ofKind('actor'), treaties: ofKind('treaty'), countries: ofKind('country') };
}
