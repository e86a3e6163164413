import { bold, words } from '../cite/inline.ts';
import type { CreditedExcerpt } from '../credit/credited-excerpt.ts';
import { legible } from '../credit/legible.ts';
import { mayLeaveTogether } from '../credit/together.ts';
import { done, type Result } from '../model/problem.ts';
import { paragraph, reference, sourceEntry } from './reference.ts';
import type { Block, DossierDocument, Paragraph } from './tree.ts';

/** A place in a dossier: an excerpt and what the analyst wrote to it (empty for nothing). */
export interface DossierEntry {
  readonly excerpt: CreditedExcerpt;
  readonly note: string;
}

/** A place whose excerpt cannot leave: our sentence that says so and why, and the analyst's note. */
export interface LeftOut {
  readonly leftOut: string;
  readonly note: string;
}

export const isQuoted = (entry: DossierEntry | LeftOut): entry is DossierEntry => 'excerpt' in entry;

/**
 * A dossier as a document: its name, each excerpt with citation, credit and note, then every report once with its
 * notice and terms. Fails as `mayLeaveTogether` does; then nothing is written.
 */
export function dossierDocument(name: string, entries: readonly (DossierEntry | LeftOut)[]): Result<DossierDocument> {
  const excerpts = entries.filter(isQuoted).map((entry) => entry.excerpt);
  const permitted = mayLeaveTogether(excerpts);
  if (!permitted.ok) return permitted;
  const title = legible(name).text.trim() || 'Dossier';
  const sources = [...Map.groupBy(excerpts, (excerpt) => excerpt.origin.report).values()].flatMap((of) =>
    of.slice(0, 1),
  );
  const blocks: readonly Block[] = [
    { block: 'heading', level: 1, content: [words(title)] },
    ...entries.flatMap((entry) => [
      isQuoted(entry)
        ? { block: 'quotation' as const, excerpt: entry.excerpt, reference: reference(entry.excerpt) }
        : paragraph('remark', words(entry.leftOut)),
      ...noteParagraphs(entry.note),
    ]),
    { block: 'rule' },
    { block: 'heading', level: 2, content: [words('Sources')] },
    { block: 'list', entries: sources.map(sourceEntry) },
  ];
  return done(Object.freeze({ title, blocks }) as unknown as DossierDocument);
}

/** A note, a paragraph for each of its lines, named as one so that nobody takes it for quoted words. */
function noteParagraphs(note: string): readonly Paragraph[] {
  const lines = note
    .split(/\r\n?|\n/u)
    .map((line) => legible(line).text.trim())
    .filter((line) => line !== '');
  return lines.map((line, at) =>
    at === 0 ? paragraph('note', bold(words('Note:')), words(` ${line}`)) : paragraph('note', words(line)),
  );
}
