import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from '../../../scripts/quality/gold.ts';
import type { Scored } from '../../../scripts/quality/measure.ts';
import { readAndPair } from '../../../scripts/quality/pairing.ts';
import { scoreMissing, scoreReport } from '../../../scripts/quality/report-score.ts';

const FIELDS = ['title', 'series', 'seriesNumber', 'publisher', 'date', 'address'] as const;

/**
 * What stands around the text of one report, and what it tells. Of each field all values that a careful archivist
 * could enter are listed, the best one first.
 */
export interface Head {
  readonly name: string;
  /** True where nobody looks at it while rules are mended. */
  readonly apart?: true;
  readonly form: 'txt' | 'md' | 'html' | 'eml';
  /** What stands in a page's `<head>`, or the header lines of a mail. */
  readonly head?: string;
  readonly above: string;
  readonly body: readonly string[];
  readonly below: string;
  readonly expected: Readonly<Record<(typeof FIELDS)[number], readonly (string | null)[]>> & {
    readonly authors: readonly (readonly string[])[];
  };
  readonly pleaseCheck?: Gold['pleaseCheck'];
}

export const headsOf = (file = join(import.meta.dirname, 'corpus.jsonl')): readonly Head[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Head);

/** Reads and scores each head in the file that it stands for. */
export async function measureHeads(heads: readonly Head[]): Promise<readonly Scored[]> {
  const scored: Scored[] = [];
  for (const one of heads) {
    const gold = goldOf(one);
    const { pairs } = await readAndPair(`report.${one.form}`, new TextEncoder().encode(fileOf(one)), [gold]);
    const report = pairs[0]?.report;
    scored.push({
      name: one.name,
      language: one.name.slice(0, 2),
      format: one.form,
      title: gold.title ?? '',
      score: report ? scoreReport(report, gold) : scoreMissing(gold),
    });
  }
  return scored;
}

/** The file that a head stands for. */
export function fileOf({ form, head = '', above, body, below }: Head): string {
  const around = (paragraphs: readonly string[]) => [above, ...paragraphs, below].filter((part) => part !== '');
  if (form === 'html')
    return `<!DOCTYPE html>\n<html><head><meta charset="utf-8">${head}</head>\n<body>\n${around(body.map((text) => `<p>${text}</p>`)).join('\n')}\n</body></html>\n`;
  const text = `${around(body).join('\n\n')}\n`;
  return form === 'eml'
    ? `${head}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}`
    : text;
}

function goldOf({ name, expected, pleaseCheck, body }: Head): Gold {
  const first = FIELDS.filter((field) => !pleaseCheck?.[field]).map((field) => [field, expected[field][0] ?? null]);
  const rest = [...FIELDS, 'authors' as const].map((field) => [field, expected[field].slice(1)]);
  return {
    ...Object.fromEntries(first),
    language: name.slice(0, 2),
    authors: expected.authors[0] ?? [],
    paragraphs: body,
    accept: Object.fromEntries(rest),
    ...(pleaseCheck ? { pleaseCheck } : {}),
  };
}
