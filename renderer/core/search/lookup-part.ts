import { isCommonWord, isEnglishForm } from '../text/ordinary-words.ts';
import { familyPlace } from '../understand/person-names.ts';
import type { Alignment } from './lookup-align.ts';
import type { AskedWord } from './lookup-asked.ts';
import type { NamesIndex } from './names-index.ts';
import { isGeneric } from './names-light.ts';
import { wordIsTelling } from './word-trust.ts';

/** A person's name that shares this many weighty words with the query is known by them. */
const ENOUGH_WORDS = 2;
/** The share of a name's letters that make a part of it speak for the whole: of several words, and of one. */
const ENOUGH_LETTERS = 0.5;
const MOST_LETTERS = 0.55;
const SHORTEST_FAMILY = 4;
const SHORTEST_WORD = 5;
/** A word that more entities have says nothing of one of them. */
const FEW_BEARERS = 3;
/** So many common words in a row are a name by their number. */
const MANY_WORDS = 3;

/**
 * True where a part of a name is unique enough to be taken as meant: two words of a person's name, a family name with
 * one bearer, or most of another name, with a word in it that is the name's own.
 */
export function partIsTelling(alignment: Alignment, asked: readonly AskedWord[], index: NamesIndex): boolean {
  const { name, common, coverage, pairs, extraTyped } = alignment;
  const { known } = name;
  if (known.person) {
    if (extraTyped > 0 || common >= ENOUGH_WORDS) return true;
    return common === 1 && isFamilyOfOne(alignment, asked, index);
  }
  if (pairs.some(({ match }) => match.manner === 'sound')) return false;
  const own = pairs.filter(({ named }) => isOwnWord(name.words[named] ?? 0, index));
  if (common > 1) {
    return coverage >= ENOUGH_LETTERS && (own.length > 0 || common >= MANY_WORDS);
  }
  const [only] = own;
  const word = asked[only?.typed ?? -1];
  if (!only || !word || word.elsewhere || word.word.length < SHORTEST_WORD) return false;
  return index.bearers(name.words[only.named] ?? 0) === 1 && coverage >= MOST_LETTERS;
}

function isFamilyOfOne({ name, pairs }: Alignment, asked: readonly AskedWord[], index: NamesIndex): boolean {
  const { known } = name;
  const pair = pairs.find(({ match }) => match.manner !== 'initial');
  const number = name.words[pair?.named ?? 0] ?? 0;
  const word = index.vocabulary[number] ?? '';
  const place = familyPlace(known.text, known.written);
  if (!pair || place === undefined || known.words[place] !== word) return false;
  if (word.length < SHORTEST_FAMILY || index.bearers(number) > 1) return false;
  return wordIsTelling(asked[pair.typed], pair.match, name, pair.named, index);
}

/** True for a word that few entities have and that is neither a common word nor a country. */
function isOwnWord(number: number, index: NamesIndex): boolean {
  const word = index.vocabulary[number] ?? '';
  if (isGeneric(word) || index.countryOf(word) !== undefined || index.bearers(number) > FEW_BEARERS) return false;
  return !isCommonWord(word) && !isEnglishForm(word);
}
