import type { EntitySuggestion } from '../core/model/search.ts';

/** What stands in the box once a name is taken: it takes the place of the words that it answers, and of no others. */
export function withName(typed: string, { name, query = typed }: Pick<EntitySuggestion, 'name' | 'query'>): string {
  return typed.endsWith(query) ? typed.slice(0, typed.length - query.length) + name : name;
}
