import { isCommonWord, isEnglishForm, isFrequentFamilyName, isGivenName, isPlaceName } from '../text/ordinary-words.ts';
import { scriptOf } from '../text/script.ts';
import { languagesFor, lemmas } from '../understand/lemmas.ts';
import type { NamesIndex } from './names-index.ts';
import { isLegalForm } from './names-light.ts';
import type { NameWord } from './names-words.ts';

/** A typed word with what it is by itself, apart from the entities of the authority file. */
export interface AskedWord extends NameWord {
  /** A common word of one of the languages, as a dictionary lists it. */
  readonly common: boolean;
  /** The same, in any form. */
  readonly ordinary: boolean;
  readonly given: boolean;
  /** Listed as something that an entity need not be: a common word, a given or family name, a place. */
  readonly elsewhere: boolean;
  /** Stands, letter for letter, in some name of the authority file. */
  readonly known: boolean;
  readonly legalForm: boolean;
}

/** What each typed word is by itself. */
export function askedWords(words: readonly NameWord[], index: NamesIndex): readonly AskedWord[] {
  return words.map(({ word, written }) => {
    const given = isGivenName(word);
    const common = isCommonWord(word);
    const ordinary = common || isFormOfCommon(word, written);
    const elsewhere = ordinary || given || isFrequentFamilyName(word) || isPlaceName(word);
    const known = index.numberOf(word) !== undefined;
    return { word, written, common, ordinary, given, elsewhere, known, legalForm: isLegalForm(word) };
  });
}

function isFormOfCommon(word: string, written: string): boolean {
  const script = scriptOf(written);
  if (script === 'latin' && isEnglishForm(word)) return true;
  return languagesFor(script).some(
    (language) => language !== 'en' && lemmas(word, language).some(({ base }) => isCommonWord(base, language)),
  );
}
