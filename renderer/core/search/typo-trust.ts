import { editsAllowed } from '../index/edits-allowed.ts';
import { nameKeys } from '../text/name-key.ts';
import { isGivenName } from '../text/ordinary-words.ts';
import { leavesVowelsOut, scriptOf } from '../text/script.ts';
import { familyPlace } from '../understand/person-names.ts';
import type { Alignment } from './lookup-align.ts';
import type { AskedWord } from './lookup-asked.ts';
import { partIsTelling } from './lookup-part.ts';
import type { IndexedName, NamesIndex } from './names-index.ts';
import { isAbbreviation, writtenAt } from './names-written.ts';

const LETTERS_PER_EDIT = 4;
/** The shortest word that a typo is believed of, typed or meant. */
const SHORTEST = 5;
/** Abbreviations of fewer letters are too near to one another. */
const SHORTEST_ABBREVIATION = 6;
/** A word of so many letters has fewer neighbours. */
const LONG_WORD = 7;
/** A word of so many letters that is typed as it stands keeps a misspelt one company. */
const COMPANY = 4;
/** Letters of a long name, and how many of its words must stand for another to be any word. */
const LONG_NAME = 12;
const ENOUGH_KEPT = 2;
/** Letters of a key that is believed with a wrong one in it: in company and alone. */
const LONG_SOUND = 6;
const LONG_SOUND_ALONE = 8;

/** A typed word that is taken for a misspelling of a word in a name. */
interface Slip {
  readonly typed: AskedWord;
  readonly meant: string;
  readonly distance: number;
  readonly name: IndexedName;
  readonly place: number;
}

/**
 * True where typos can be believed: at most one edit for four letters of the whole query; no word that is something by
 * itself (a common word, another given name, a place, a word of another known name) is taken for a slip.
 */
export function typosAreTelling(alignment: Alignment, asked: readonly AskedWord[], index: NamesIndex): boolean {
  const { name, pairs, distance, extraNamed } = alignment;
  const letters = asked.reduce((sum, { word }) => sum + word.length, 0);
  if (distance > Math.floor(letters / LETTERS_PER_EDIT)) return false;
  const alone = pairs.length === 1;
  const oneLetter = isOneLetterOff(alignment, letters);
  const kept = pairs.some(
    ({ typed, match }) => match.manner === 'exact' && (asked[typed]?.word.length ?? 0) >= COMPANY,
  );
  const believed = pairs.every(({ typed: at, named: place, match }) => {
    const typed = asked[at];
    if (match.manner !== 'typo' || !typed) return match.manner !== 'typo';
    const meant = index.vocabulary[name.words[place] ?? 0] ?? '';
    const slip: Slip = { typed, meant, distance: match.distance, name, place };
    if (typed.known || (!oneLetter && isSomethingElse(slip, alone)) || !isOfThisScript(slip, alone, index))
      return false;
    if (alone) return standsAlone(slip, index);
    return fitsItsWord(slip) || (kept && !name.known.person && !isAbbreviation(typed.written));
  });
  if (!believed || extraNamed === 0) return believed;
  return saysFamilyName(alignment) && partIsTelling(alignment, asked, index);
}

/** A long name of several words that are all there, but for one letter: whatever that makes of its word. */
const isOneLetterOff = ({ name, pairs, distance, extraNamed, extraTyped }: Alignment, letters: number): boolean =>
  !name.known.person &&
  distance === 1 &&
  extraNamed + extraTyped === 0 &&
  letters >= LONG_NAME &&
  pairs.filter(({ match }) => match.manner === 'exact').length >= ENOUGH_KEPT;

/**
 * True for a word that needs no name to be one. Beside another word of a person's name it may still be a slip where it
 * begins like what is meant: an ordinary word, or a given name of which the file has an odd spelling.
 */
function isSomethingElse({ typed: { word, elsewhere, ordinary, given }, meant, name }: Slip, alone: boolean): boolean {
  if (!elsewhere || alone || !name.known.person || word[0] !== meant[0]) return elsewhere;
  return given ? isGivenName(meant) : !ordinary;
}

/** A slip in a name of another script is believed of an entity that has names in this one only where it is long. */
function isOfThisScript({ typed, meant, distance, name }: Slip, alone: boolean, index: NamesIndex): boolean {
  const script = scriptOf(typed.written);
  if (alone && script !== scriptOf(meant) && leavesVowelsOut(script)) return false;
  if (script === scriptOf(meant) || !index.isWrittenIn(name.known.entity.id, script)) return true;
  const [a = '', b = ''] = [nameKeys(typed.written)[0], nameKeys(meant)[0]];
  return distance === 1 && a[0] === b[0] && Math.min(a.length, b.length) >= (alone ? LONG_SOUND_ALONE : LONG_SOUND);
}

/** One edit for four letters, and none in the first letter of short words: persons have short names that are near. */
const fitsItsWord = ({ typed: { word }, meant, distance }: Slip): boolean =>
  distance <= Math.max(1, editsAllowed(word)) &&
  (Math.max(word.length, meant.length) >= SHORTEST || word[0] === meant[0]);

/**
 * A single word is near to many others: the more so the shorter it is, and the more of it is wrong. It must be the
 * whole name, or a person's.
 */
function standsAlone({ typed: { word, written }, meant, distance, name, place }: Slip, index: NamesIndex): boolean {
  const { kind, person, words } = name.known;
  const sameScript = scriptOf(written) === scriptOf(meant);
  if (words.length > 1 && !person) return false;
  if (kind === 'demonym' || kind === 'metonym') {
    if (distance > 1 || !sameScript || (kind === 'demonym' && word.length < LONG_WORD)) return false;
  }
  if (sameScript && word[0] !== meant[0] && !mayBeginOtherwise(word, meant, distance)) return false;
  if (isAbbreviation(writtenAt(name, place, index)) && meant.length < SHORTEST_ABBREVIATION) return false;
  return Math.min(word.length, meant.length) >= SHORTEST || isDoubled(word, meant);
}

/** Another first letter mostly makes another word: `Merlin` is not Berlin. Missing, swapped or added it may be a slip. */
const mayBeginOtherwise = (word: string, meant: string, distance: number): boolean =>
  distance === 1 && (word.length >= LONG_WORD || word.slice(1) !== meant.slice(1));

/** `Irann` for Iran: a letter was struck twice. */
const isDoubled = (typed: string, meant: string): boolean =>
  typed.length === meant.length + 1 &&
  [...typed].some((letter, at) => letter === typed[at - 1] && typed.slice(0, at) + typed.slice(at + 1) === meant);

/** Only a person is known by a part of a misspelt name, and only with the family name in it. */
function saysFamilyName({ name, pairs }: Alignment): boolean {
  const family = familyPlace(name.known.text, name.known.written);
  return name.known.person && (family === undefined || pairs.some(({ named }) => named === family));
}
