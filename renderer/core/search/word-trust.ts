import { consonants, nameKeys } from '../text/name-key.ts';
import { isRomanisation } from '../text/romanisations.ts';
import { scriptOf } from '../text/script.ts';
import type { KnownName } from '../understand/known-names.ts';
import type { AskedWord } from './lookup-asked.ts';
import type { WordMatch } from './lookup-words.ts';
import { type IndexedName, isVowelless, type NamesIndex } from './names-index.ts';
import { isAbbreviation, writtenAt } from './names-written.ts';

/** Letters of a key that make a sound unmistakable; shorter words must be spelt after one of the usual schemes. */
const LONG_KEY = 5;
/** The same where the entity has names in the script of the query, and the sound is that of a name in another. */
const LONG_FOREIGN_KEY = 7;
/** The same of scripts that leave vowels out. */
const MANY_CONSONANTS = 4;

/** Whether a word by itself stands for a word of a name that is not the same to the letter. */
export function wordIsTelling(
  asked: AskedWord | undefined,
  { manner }: WordMatch,
  name: IndexedName,
  place: number,
  index: NamesIndex,
): boolean {
  if (!asked || asked.common || asked.given) return false;
  const named = writtenAt(name, place, index);
  switch (manner) {
    case 'inflection':
      return !isListed(asked) && (!isAbbreviation(named) || asked.written.startsWith(named));
    case 'sound':
    case 'given':
      return !asked.elsewhere && !isAbbreviation(named) && soundsSure(asked.written, named, name.known, index);
    default:
      return true;
  }
}

const isListed = ({ elsewhere, ordinary, common }: AskedWord): boolean => elsewhere && (common || !ordinary);

/** True where two spellings of one sound are long, or one is the other after a usual scheme. */
function soundsSure(typed: string, named: string, { entity }: KnownName, index: NamesIndex): boolean {
  if (isVowelless(typed)) return consonants(typed).length >= MANY_CONSONANTS;
  const [a, b] = [scriptOf(typed), scriptOf(named)];
  // What is written in this script as well would be nearer to a name in it.
  const long = a !== b && index.isWrittenIn(entity.id, a) ? LONG_FOREIGN_KEY : LONG_KEY;
  if ((nameKeys(typed)[0]?.length ?? 0) >= long) return true;
  if (a === 'latin' && b === 'cyrillic') return isRomanisation(typed, named);
  return a === 'cyrillic' && b === 'latin' && isRomanisation(named, typed);
}
