import { aligned } from './lookup-aligned.ts';
import type { AskedWord } from './lookup-asked.ts';
import type { Found } from './lookup-found.ts';
import { addTypos, type NearVocabulary, type WordMatch } from './lookup-words.ts';
import type { NamesIndex } from './names-index.ts';
import { addCompanyTypos } from './typo-company.ts';
import { fuseScores } from './typo-order.ts';
import { wholeTypos } from './typo-whole.ts';

/**
 * The names that a query may mean with typos in it. What is tried later is tried only where nothing before it can be
 * taken as meant: first the words that are no word of any name, then all of them, then each in the company of the
 * others, then the letters of the whole name. `readings` grow.
 */
export function withTypos(
  words: readonly AskedWord[],
  readings: readonly Map<number, WordMatch>[],
  near: NearVocabulary,
  index: NamesIndex,
  query: string,
): readonly Found[] {
  const add = (known: boolean): void => {
    words.forEach((word, place) => {
      const reading = readings[place];
      if (reading && word.known === known) addTypos(reading, word, near, index, words.length === 1);
    });
  };
  const misspelt = () => [...aligned(words, readings, index)].filter(({ reason }) => reason === 'typo');
  add(false);
  let found = misspelt();
  if (found.length === 0 && words.some(({ known }) => known)) {
    add(true);
    found = misspelt();
  }
  if (words.length > 1 && !isMeant(found)) {
    addCompanyTypos(words, readings, index);
    found = misspelt();
  }
  if (words.length > 1 && !isMeant(found)) found = [...found, ...wholeTypos(words, index)];
  const scores = fuseScores(
    query,
    found.map(({ name }) => name.text),
  );
  // A whole name with a typo is nearer than a part of one.
  return found.map((one) => ({
    ...one,
    cost: one.cost + 2 * (1 - one.coverage),
    unlike: scores.get(one.name.text) ?? 1,
  }));
}

const isMeant = (found: readonly Found[]): boolean => found.some(({ telling }) => telling);
