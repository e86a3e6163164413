import type { WordReading } from './lookup-words.ts';
import type { NamesIndex } from './names-index.ts';
import { isJoining, weighs } from './names-light.ts';
import type { NameWord } from './names-words.ts';

/** `SV`, `JFK`: longer words are no initials. */
const MOST_INITIALS = 3;

/**
 * Places of names worth laying beside the query: they hold every weighty word of it, or it holds every weighty word of
 * theirs. Words that may be initials, and letters and small words, which are in too many names, do not choose.
 */
export function candidates(
  words: readonly NameWord[],
  readings: readonly WordReading[],
  index: NamesIndex,
): ReadonlySet<number> {
  const hits = new Map<number, number>();
  let needed = 0;
  words.forEach((typed, i) => {
    const { word } = typed;
    const small = !weighs(word);
    if (word.length < 2 || (small && words.length > 1 && isJoining(word))) return;
    if (!small && !mayBeInitials(typed)) needed++;
    const places = new Set<number>();
    for (const number of readings[i]?.keys() ?? []) for (const place of index.holding(number)) places.add(place);
    for (const place of places) hits.set(place, (hits.get(place) ?? 0) + 1);
  });
  const found = new Set<number>();
  for (const [place, count] of hits) {
    if (count >= needed || count >= (index.names[place]?.weighty ?? 0)) found.add(place);
  }
  return found;
}

const mayBeInitials = ({ word, written }: NameWord): boolean =>
  word.length <= MOST_INITIALS && written === written.toUpperCase();
