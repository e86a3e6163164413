import { isBody, paragraphs } from '../../renderer/core/model/body.ts';
import type { Report } from '../../renderer/core/model/report.ts';
import { folded, same, sameSet } from './compare.ts';
import { type Leak, leakOf, notSetAside } from './furniture.ts';
import { type Gold, PLAIN_FIELDS } from './gold.ts';
import { rightsErrors } from './rights.ts';

/** How one field of one report was read. */
export interface Outcome {
  readonly field: string;
  readonly right: boolean;
  readonly expected: unknown;
  readonly found: unknown;
}

export interface ReportScore {
  readonly outcomes: readonly Outcome[];
  /** How many paragraphs there are, and the texts of those that were not found whole. */
  readonly paragraphs?: { readonly expected: number; readonly missed: readonly string[] };
  readonly leak?: Leak;
  readonly rightsErrors: readonly string[];
  /** Fields that were asked about though the report settles them. */
  readonly needlessQuestions: readonly string[];
}

const SCORED_TERMS = ['class', 'text', 'credit', 'images'] as const;

/** Compares a report, as it was read, with what is right for it. */
export function scoreReport(report: Report, gold: Gold): ReportScore {
  const leak = leakOf(report, gold);
  const own = paragraphScore(report, gold);
  return {
    outcomes: [...plainOutcomes(report, gold), ...listOutcomes(report, gold), ...termsOutcomes(report, gold)],
    ...(own ? { paragraphs: own } : {}),
    ...(leak ? { leak } : {}),
    rightsErrors: rightsErrors(report, gold),
    needlessQuestions: questioned(report).filter((field) => field in gold && !(field in (gold.pleaseCheck ?? {}))),
  };
}

/** The score of a report that was not found at all: everything that it has is missed. */
export function scoreMissing(gold: Gold): ReportScore {
  const fields = [...PLAIN_FIELDS, 'authors', 'pictureCredits', 'headings', 'otherBody', 'setAside'] as const;
  const missed = (field: string, expected: unknown): Outcome => ({ field, right: false, expected, found: undefined });
  return {
    outcomes: [
      ...fields.filter((field) => gold[field] !== undefined).map((field) => missed(field, gold[field])),
      ...SCORED_TERMS.filter((part) => gold.terms?.[part]).map((part) => missed(`terms.${part}`, gold.terms?.[part])),
    ],
    ...(gold.paragraphs ? { paragraphs: { expected: gold.paragraphs.length, missed: gold.paragraphs } } : {}),
    rightsErrors: gold.notice ? ['the notice was lost'] : [],
    needlessQuestions: [],
  };
}

function plainOutcomes(report: Report, gold: Gold): readonly Outcome[] {
  return PLAIN_FIELDS.filter((field) => gold[field] !== undefined || gold.pleaseCheck?.[field]).map((field) => {
    const choices = gold.pleaseCheck?.[field];
    const { value, check } = report[field];
    if (choices) {
      const right = choices.every((choice) => check?.choices.includes(choice));
      return { field, right, expected: { asked: choices }, found: check ? { asked: check.choices } : value };
    }
    return outcome(field, gold, gold[field], value, same);
  });
}

function listOutcomes(report: Report, gold: Gold): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const texts = (role: string) => report.parts.filter((part) => part.role === role).map((part) => part.text);
  if (gold.authors) outcomes.push(outcome('authors', gold, gold.authors, report.authors.value, same));
  if (gold.pictureCredits)
    outcomes.push(
      outcome('pictureCredits', gold, gold.pictureCredits, report.pictureCredits.value, (a, b) =>
        sameSet(a as string[], b as string[]),
      ),
    );
  if (gold.headings) outcomes.push(outcome('headings', gold, gold.headings, texts('heading'), same));
  if (gold.otherBody) {
    const body = new Set(report.parts.filter(isBody).map((part) => folded(part.text)));
    const missed = gold.otherBody.filter((text) => !body.has(folded(text)));
    outcomes.push({ field: 'otherBody', right: missed.length === 0, expected: gold.otherBody, found: { missed } });
  }
  if (gold.setAside) {
    const missed = notSetAside(report, gold.setAside);
    outcomes.push({ field: 'setAside', right: missed.length === 0, expected: gold.setAside, found: { missed } });
  }
  return outcomes;
}

function termsOutcomes(report: Report, gold: Gold): readonly Outcome[] {
  return SCORED_TERMS.filter((part) => gold.terms?.[part] !== undefined).map((part) =>
    outcome(`terms.${part}`, gold, gold.terms?.[part], report.terms[part], same),
  );
}

function outcome(
  field: string,
  gold: Gold,
  expected: unknown,
  found: unknown,
  equal: (a: unknown, b: unknown) => boolean,
): Outcome {
  const right = [expected, ...(gold.accept?.[field] ?? [])].some((value) => equal(value, found));
  return { field, right, expected, found };
}

function paragraphScore(report: Report, gold: Gold): ReportScore['paragraphs'] {
  if (!gold.paragraphs) return undefined;
  const found = new Set(paragraphs(report).map(folded));
  return { expected: gold.paragraphs.length, missed: gold.paragraphs.filter((text) => !found.has(folded(text))) };
}

function questioned(report: Report): readonly string[] {
  return [...PLAIN_FIELDS, 'authors' as const, 'pictureCredits' as const].filter((field) => report[field].check);
}
