import type { EntityKind } from '../model/entity.ts';
import type { NameMatch } from '../model/lookup.ts';
import { type EntitySuggestion, NO_FILTERS, type Suggestions } from '../model/search.ts';
import { tokens } from '../text/tokens.ts';
import type { LookUp } from './look-up.ts';
import { areJoined } from './query.ts';
import { find, type Searched } from './search.ts';
import type { Titles } from './titles.ts';

const PER_KIND = 5;
const REPORTS = 5;
/** The last words of a longer query that are offered as a name of their own. */
const LAST_WORDS = 4;

/**
 * What the box offers while a person types: names that the text, else its last words, may mean, reports whose
 * titles it begins, and apart from these the names that are only near it. Of names that are not certain, those that
 * no report mentions are left out, unless there are no others. `total` counts the reports that Enter
 * would show without filters.
 */
export async function suggest(searched: Searched, titles: Titles, text: string): Promise<Suggestions> {
  const { hits } = await find(searched, { text, filters: NO_FILTERS, off: [], sort: 'relevance' });
  const counted = (offered: Offered): EntitySuggestion => ({
    ...offered,
    reports: searched.index.catalogue.mentioning(offered.entity).size,
  });
  const offered = offeredNames(text, searched.lookUp).map(counted);
  const likely = offered.filter((match) => match.confident || match.reports > 0);
  const meant = (kind: EntityKind) =>
    (likely.some(isMeant) ? likely : offered).filter((match) => match.kind === kind && isMeant(match));
  return {
    text,
    total: hits.length,
    entities: { actor: meant('actor'), treaty: meant('treaty'), country: meant('country') },
    reports: titles.begunBy(text, REPORTS),
    didYouMean: offered.filter((match) => !isMeant(match)),
  };
}

/** A beginning is no doubt: the person is still typing. */
const isMeant = (match: NameMatch): boolean => match.confident || match.reason !== 'typo';

const KINDS: readonly EntityKind[] = ['actor', 'treaty', 'country'];

/** A name with the last words of the text that it answers, where these are not all. */
type Offered = NameMatch & Pick<EntitySuggestion, 'query'>;

/**
 * The names that the whole text may mean; where it means none, the longest run of last words that does; where these
 * mean none either, what is near the whole text.
 */
function offeredNames(text: string, lookUp: LookUp): readonly Offered[] {
  const words = tokens(text);
  const last = words.slice(1).slice(-LAST_WORDS);
  const starts = words
    .filter((word, i) => i === 0 || (last.includes(word) && !areJoined(text, words[i - 1], word)))
    .map((word) => word.start);
  let near: readonly Offered[] | undefined;
  for (const start of starts) {
    const query = text.slice(start);
    const matches = KINDS.flatMap((kind) => lookUp(query, { kind, limit: PER_KIND }));
    const names = start === starts[0] ? matches : matches.map((match): Offered => ({ ...match, query }));
    if (names.some(isMeant)) return names;
    near ??= names;
  }
  return near ?? [];
}
