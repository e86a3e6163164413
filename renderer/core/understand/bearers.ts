import { dateParts, type PrintedDate } from '../model/date.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import { tokens } from '../text/tokens.ts';

/** What a report says that tells the bearers of one name apart. */
export interface Context {
  /** Ids of the countries that it speaks of. */
  readonly countries: ReadonlySet<EntityId>;
  /** All words, folded. */
  readonly words: ReadonlySet<string>;
  readonly date: PrintedDate | null;
}

const COUNTRY = 2;
const IN_OFFICE = 1;
const ROLE_WORD = 1;
const LONG_WORD = 4;

/**
 * Of several bearers of one name the one that a report must mean: its country and office are spoken of, it was in
 * office at the time. Undefined where two fit as well: then nobody is meant for sure.
 */
export function likeliest(bearers: readonly Entity[], context: Context): Entity | undefined {
  if (bearers.length === 1) return bearers[0];
  const scored = bearers.map((entity) => ({ entity, score: score(entity, context) })).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && second && best.score > second.score ? best.entity : undefined;
}

function score(entity: Entity, context: Context): number {
  const roles = entity.roles ?? [];
  const spoken = new Set(roles.flatMap((role) => tokens(role).map(({ word }) => word)));
  const words = [...spoken].filter((word) => word.length >= LONG_WORD && context.words.has(word)).length;
  return (
    (supports(entity, context) ? COUNTRY : 0) +
    (roles.some((role) => inOffice(role, context.date)) ? IN_OFFICE : 0) +
    Math.min(words, 2) * ROLE_WORD
  );
}

/** True where the report speaks of the entity's country, or the entity belongs to none. */
export const supports = (entity: Entity, { countries }: Context): boolean =>
  entity.country === undefined || countries.has(entity.country);

/** `… 2016-2022`, `… from 2025`, `… to 2018` against the year of the report; roles without years say nothing. */
function inOffice(role: string, date: PrintedDate | null): boolean {
  const year = date === null ? undefined : dateParts(date)?.year;
  if (year === undefined) return false;
  for (const [, first, last] of role.matchAll(/(\d{4})-(\d{4})/gu)) {
    if (year >= Number(first) && year <= Number(last)) return true;
  }
  const from = /from (?:\p{L}+ )?(\d{4})/u.exec(role)?.[1];
  const to = /(?:to|until) (\d{4})/u.exec(role)?.[1];
  return (from !== undefined && year >= Number(from)) || (to !== undefined && year <= Number(to));
}
