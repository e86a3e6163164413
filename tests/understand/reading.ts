import { readFileSync } from 'node:fs';
import type { Mention } from '../../renderer/core/model/mention.ts';
import type { Part, Report } from '../../renderer/core/model/report.ts';
import { type Authority, openAuthority } from '../../renderer/core/understand/authority.ts';
import { parseAuthorityLines } from '../../renderer/core/understand/authority-lines.ts';
import { shippedAuthority } from '../../renderer/core/understand/shipped-authority.ts';
import { tagReport } from '../../renderer/core/understand/tagger.ts';

const root = new URL('../../', import.meta.url);

export const shipped = (): Authority =>
  openAuthority(shippedAuthority(readFileSync(new URL('assets/knowledge/authority.json', root), 'utf8')));

/** The lines of a case file in `tests/cases/names`. */
export const caseLines = <T>(file: string): readonly T[] =>
  readFileSync(new URL(`tests/cases/names/${file}`, root), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** An authority file of a few names, as an organisation's own list has them. */
export const listed = (...entities: readonly object[]): Authority =>
  openAuthority({
    origins: {},
    decoys: [],
    entities: parseAuthorityLines(entities.map((entity) => JSON.stringify(entity)).join('\n')).entities,
  });

const NOWHERE = { start: 0, end: 0 };

export interface Text {
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly language: string | null;
  readonly date?: string;
}

function partsOf({ title, paragraphs }: Text): readonly Part[] {
  const head: readonly Part[] =
    title === undefined ? [] : [{ role: 'title', text: title, range: NOWHERE, bytes: NOWHERE }];
  return [...head, ...paragraphs.map((text): Part => ({ role: 'paragraph', text, range: NOWHERE, bytes: NOWHERE }))];
}

/** The mentions of a text. */
export function mentions(text: Text, authority: Authority): readonly Mention[] {
  const report: Pick<Report, 'parts' | 'language' | 'date'> = {
    parts: partsOf(text),
    language: { value: text.language, evidence: [] },
    date: { value: text.date ?? null, evidence: [] },
  };
  return tagReport(report, authority);
}

/** Mentions as `words = entity (reason)`, in order. */
export function told(text: Text, authority: Authority): readonly string[] {
  const parts = partsOf(text);
  return mentions(text, authority).map(
    ({ part, start, end, entity, reason }) => `${parts[part]?.text.slice(start, end)} = ${entity} (${reason})`,
  );
}

/** What one English paragraph tells. */
export const toldBy = (paragraph: string, authority: Authority, language = 'en'): readonly string[] =>
  told({ paragraphs: [paragraph], language }, authority);
