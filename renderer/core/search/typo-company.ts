import { editDistance } from '../text/distance.ts';
import { scriptOf } from '../text/script.ts';
import type { AskedWord } from './lookup-asked.ts';
import type { WordMatch, WordReading } from './lookup-words.ts';
import type { NamesIndex } from './names-index.ts';
import { weighs } from './names-light.ts';

/** Names looked at for the company of one word; a word that more names have tells too little. */
const MOST_NAMES = 400;
/** Shorter words are left as they are. */
const SHORTEST = 3;
const SHORT = 5;

/**
 * Reads words that nothing else could be made of with more edits than they would be allowed alone: another word of the
 * query names a few names already, and only their words are compared. So `Opn Skies` is Open Skies, and so is
 * `Open Skys`. Whether all edits together are too many for the whole name is for the caller to say.
 */
export function addCompanyTypos(
  words: readonly AskedWord[],
  readings: readonly Map<number, WordMatch>[],
  index: NamesIndex,
): void {
  const doubtful = words.flatMap((word, place) => (isDoubtful(word) ? [place] : []));
  for (const place of doubtful) {
    const word = words[place];
    if (word === undefined) continue;
    const company = new Set<number>();
    readings.forEach((reading, other) => {
      if (other !== place && weighs(words[other]?.word ?? ''))
        for (const name of namesOf(reading, index)) company.add(name);
    });
    const compared = new Set([...company].flatMap((name) => index.names[name]?.words ?? []));
    for (const number of compared) addNear(word, number, readings[place], index);
  }
}

const isDoubtful = ({ word }: AskedWord): boolean => word.length >= SHORTEST && !/\p{N}/u.test(word);

/** Names that hold the word in its best readings, the fewest first. */
function namesOf(reading: WordReading, index: NamesIndex): readonly number[] {
  const sure = [...reading].filter(([, { manner }]) => manner !== 'typo').map(([number]) => index.holding(number));
  const names = sure.toSorted((a, b) => a.length - b.length).flat();
  return names.length > MOST_NAMES ? [] : names;
}

function addNear(
  { word, written }: AskedWord,
  number: number,
  reading: Map<number, WordMatch> | undefined,
  index: NamesIndex,
): void {
  const other = index.vocabulary[number] ?? '';
  if (!reading || reading.has(number) || other.length < SHORTEST || scriptOf(other) !== scriptOf(written)) return;
  if (/\p{N}/u.test(other)) return;
  const limit = editsInCompany(word, other);
  const distance = editDistance(word, other, limit);
  if (distance <= limit) reading.set(number, { manner: 'typo', distance });
}

/** One edit for words of three and four letters, two where the first letter stands, one more than alone from five on. */
function editsInCompany(word: string, other: string): number {
  const length = Math.max(word.length, other.length);
  if (length < SHORT) return 1;
  return word[0] === other[0] ? Math.floor(length / 4) + 1 : Math.max(1, Math.floor(length / 4));
}
