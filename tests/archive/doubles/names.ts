import type { Entity, NameKind, ReasonKind } from '../../../renderer/core/model/entity.ts';
import type { NameMatch } from '../../../renderer/core/model/lookup.ts';
import type { Mention } from '../../../renderer/core/model/mention.ts';
import type { Report } from '../../../renderer/core/model/report.ts';
import type { LookUp } from '../../../renderer/core/search/look-up.ts';
import { tokens } from '../../../renderer/core/text/tokens.ts';
import { nearness } from './nearness.ts';

const entity = (
  id: string,
  kind: Entity['kind'],
  name: string,
  names: readonly (readonly [string, NameKind])[],
): Entity => ({ id, kind, name, names: names.map(([text, of]) => ({ text, kind: of })), origin: 'test' });

/** A small authority file for tests of what comes after it. */
const ENTITIES: readonly Entity[] = [
  entity('per-orla-finch', 'actor', 'Orla Finch', [
    ['Finch', 'weak'],
    ['Орла Финч', 'alias'],
  ]),
  entity('org-river-council', 'actor', 'River Council', [['RC', 'abbreviation']]),
  entity('amber-accord', 'treaty', 'Amber Accord', [['Accord on the Amber Coast', 'alias']]),
  entity('XA', 'country', 'Arvania', [
    ['Arvanian', 'demonym'],
    ['White Tower', 'metonym'],
  ]),
  entity('XB', 'country', 'Borduria', [['Bordurian', 'demonym']]),
];

const REASON: Readonly<Record<NameKind, ReasonKind>> = {
  preferred: 'name',
  alias: 'alias',
  abbreviation: 'alias',
  former: 'former',
  weak: 'part',
  demonym: 'demonym',
  metonym: 'metonym',
};

const namesOf = (of: Entity) => [{ text: of.name, kind: 'preferred' as const }, ...of.names];

const wordsOf = (text: string) => tokens(text).map((token) => token.word);

/** Every name that stands in the title or a paragraph, longest first, without overlaps. */
export function mentionsIn(report: Report): readonly Mention[] {
  const names = ENTITIES.flatMap((of) => namesOf(of).map(({ text, kind }) => ({ of, words: wordsOf(text), kind })));
  names.sort((a, b) => b.words.length - a.words.length);
  return report.parts.flatMap((part, index) => {
    if (part.role !== 'title' && part.role !== 'paragraph') return [];
    const standing = tokens(part.text);
    const isUpper = (at: number) => /^\p{Lu}+$/u.test(part.text.slice(standing[at]?.start, standing[at]?.end));
    const found: Mention[] = [];
    for (let at = 0; at < standing.length; ) {
      const stands = (word: string, i: number) => standing[at + i]?.word === word;
      const name = names.find(({ words, kind }) => words.every(stands) && (kind !== 'abbreviation' || isUpper(at)));
      const [first, last] = [standing[at], standing[at + (name?.words.length ?? 1) - 1]];
      if (name && first && last) {
        found.push({ entity: name.of.id, part: index, start: first.start, end: last.end, reason: REASON[name.kind] });
      }
      at += name?.words.length ?? 1;
    }
    return found;
  });
}

/** Exact names, else names within one edit in four letters. */
export const lookUpNames: LookUp = (query, { kind, off = [], limit = 10 } = {}) => {
  const typed = wordsOf(query).join(' ');
  const all = ENTITIES.filter((of) => kind === undefined || of.kind === kind).flatMap((of) =>
    namesOf(of).map((name): NameMatch & { readonly folded: string } => ({
      entity: of.id,
      kind: of.kind,
      name: of.name,
      reason: REASON[name.kind],
      matched: name.text,
      distance: 0,
      confident: true,
      folded: wordsOf(name.text).join(' '),
    })),
  );
  const exact = all.filter((match) => match.folded === typed && !off.includes(match.reason));
  if (exact.length > 0 || off.includes('typo') || typed.length < 5) return exact.slice(0, limit);
  return all
    .map((match) => ({ ...match, reason: 'typo' as const, distance: nearness(typed, match.folded) }))
    .filter(({ distance }) => distance <= Math.floor(typed.length / 4))
    .map((match) => ({ ...match, confident: match.distance <= 2 }))
    .slice(0, limit);
};

export const namedEntity = (id: string): Entity | undefined => ENTITIES.find((of) => of.id === id);
