import { align } from './lookup-align.ts';
import type { AskedWord } from './lookup-asked.ts';
import { candidates } from './lookup-candidates.ts';
import type { Found } from './lookup-found.ts';
import { reasonFor } from './lookup-reason.ts';
import { isTelling } from './lookup-trust.ts';
import type { WordReading } from './lookup-words.ts';
import type { NamesIndex } from './names-index.ts';

/** The names that answer a query word by word, after what each word may be. */
export function* aligned(
  words: readonly AskedWord[],
  readings: readonly WordReading[],
  index: NamesIndex,
): Generator<Found> {
  for (const place of candidates(words, readings, index)) {
    const name = index.names[place];
    const alignment = name && align(words, readings, name, index);
    const reason = alignment && reasonFor(alignment);
    if (!alignment || !reason) continue;
    const { distance, cost, coverage, common } = alignment;
    const telling = isTelling(alignment, reason, words, index);
    yield { name: name.known, reason, distance, cost, coverage, common, unlike: 0, telling };
  }
}
