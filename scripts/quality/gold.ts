import type { Terms } from '../../renderer/core/model/terms.ts';

/** Fields with one value or none. */
export const PLAIN_FIELDS = [
  'title',
  'series',
  'seriesNumber',
  'publisher',
  'date',
  'language',
  'address',
  'notice',
] as const;

export type PlainField = (typeof PLAIN_FIELDS)[number];

/** The parts of the terms that are scored, and those whose loss is a rights error. */
export type GoldTerms = { readonly [K in keyof Terms]?: unknown };

/**
 * What a careful archivist would enter for one report. Every key may be absent: only what is there is scored. A value
 * of null says that the report does not tell.
 */
export type Gold = { readonly [K in PlainField]?: string | null } & {
  /** For files that hold several reports: a regular expression for the place. Without it the title tells which. */
  readonly place?: string;
  readonly authors?: readonly string[];
  /** In any order. */
  readonly pictureCredits?: readonly string[];
  readonly terms?: GoldTerms;
  /** Full texts in order. */
  readonly paragraphs?: readonly string[];
  readonly headings?: readonly string[];
  /** List items, quotations and cells, in full. */
  readonly otherBody?: readonly string[];
  /** Stretches that must not be in the body. */
  readonly bodyMustNotHold?: readonly string[];
  /** Stretches that must be found set aside. */
  readonly setAside?: readonly string[];
  /** Fields that must be asked about, each with the choices that the question has to offer. */
  readonly pleaseCheck?: Readonly<Record<string, readonly string[]>>;
  /** Further values that are right as well, by field (`terms.text` for a part of the terms). */
  readonly accept?: Readonly<Record<string, readonly unknown[]>>;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Takes gold as people write it: one report, a list of them, or `{"reports": [...]}`; a single text where a list is
 * meant, `{"text": ...}` where a text is meant, several texts of which each is right, the whole `body` in place of
 * `paragraphs`.
 */
export function goldsOf(json: unknown): readonly Gold[] {
  if (Array.isArray(json)) return json.filter(isRecord).map(settled);
  if (!isRecord(json)) return [];
  return Array.isArray(json.reports) ? json.reports.filter(isRecord).map(settled) : [settled(json)];
}

function settled(json: Record<string, unknown>): Gold {
  const gold: Record<string, unknown> = { ...json };
  for (const key of ['authors', 'pictureCredits', 'paragraphs', 'headings', 'otherBody', 'setAside', 'bodyMustNotHold'])
    if (key in json) gold[key] = textsOf(json[key]);
  const accept: Record<string, unknown> = isRecord(json.accept) ? { ...json.accept } : {};
  for (const key of PLAIN_FIELDS) {
    if (!(key in json)) continue;
    const texts = textsOf(json[key]);
    // A notice in several sentences is one notice; elsewhere several texts are several right answers.
    gold[key] = (key === 'notice' ? texts.join(' ') : texts[0]) || null;
    if (key !== 'notice' && texts.length > 1) accept[key] = texts.slice(1);
  }
  if (!('paragraphs' in json) && typeof json.body === 'string') gold.paragraphs = blocksOf(json.body);
  if (!isRecord(json.terms)) delete gold.terms;
  if (!isRecord(json.pleaseCheck)) delete gold.pleaseCheck;
  if (Object.keys(accept).length > 0) gold.accept = accept;
  else delete gold.accept;
  return gold;
}

/** The blocks of a body text, parted by empty lines. */
const blocksOf = (body: string): readonly string[] =>
  body
    .split(/\r?\n[ \t]*\r?\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');

function textsOf(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => textOf(item) ?? []);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!isRecord(value)) return undefined;
  return [value.text, value.name, value.value].find((text) => typeof text === 'string');
}
