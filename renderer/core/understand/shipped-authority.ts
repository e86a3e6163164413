import { type AuthorityData, entityFrom, type Origin } from './authority-data.ts';

/**
 * The authority file that ships with the app, from the text of `assets/knowledge/authority.json`. That text is made
 * by `scripts/authority.ts` and checked by a spec, so entries that are none are left out without a word.
 */
export function shippedAuthority(text: string): AuthorityData {
  const { origins, decoys, entities } = JSON.parse(text) as {
    readonly origins: Readonly<Record<string, Origin>>;
    readonly decoys: readonly string[];
    readonly entities: readonly unknown[];
  };
  return {
    origins,
    decoys,
    entities: entities.flatMap((raw) => {
      const entity = entityFrom(raw, '');
      return typeof entity === 'string' ? [] : [entity];
    }),
  };
}
