import type { ReasonKind } from '../model/entity.ts';
import { consonants } from '../text/name-key.ts';
import { scriptOf } from '../text/script.ts';
import type { KnownName } from '../understand/known-names.ts';
import { familyPlace } from '../understand/person-names.ts';
import type { Alignment } from './lookup-align.ts';
import type { AskedWord } from './lookup-asked.ts';
import { partIsTelling } from './lookup-part.ts';
import { type IndexedName, isVowelless, type NamesIndex } from './names-index.ts';
import { isAbbreviation, writtenAt } from './names-written.ts';
import { typosAreTelling } from './typo-trust.ts';
import { wordIsTelling } from './word-trust.ts';

/** Consonants of a name in a script that leaves vowels out, over all words together. */
const ENOUGH_CONSONANTS = 5;
/** So many words of a person are enough without the family name. */
const MANY_WORDS = 3;
/** Letters of a query that is known by its sounds only, or of a family name beside initials. */
const FEWEST_LETTERS = 4;

/**
 * True where a find says enough to be taken as meant, if nothing says more. An ordinary word, a given name or a few
 * letters that only sound alike never do.
 */
export function isTelling(
  alignment: Alignment,
  reason: ReasonKind,
  asked: readonly AskedWord[],
  index: NamesIndex,
): boolean {
  const { name, pairs } = alignment;
  if (isCompany(asked) && !mayBeCompany(alignment)) return false;
  if (pairs.length > 1 && !hasConsonants(alignment, asked, index)) return false;
  if (reason === 'typo') return typosAreTelling(alignment, asked, index);
  if (reason === 'part') return partIsTelling(alignment, asked, index);
  if (alignment.cost === 0) return literalIsTelling(name.known, asked);
  if (alignment.common === 0) return false;
  if (reason === 'order' && !saysFamilyName(alignment, asked)) return false;
  const [only] = pairs;
  if (pairs.length === 1 && only) return wordIsTelling(asked[only.typed], only.match, name, only.named, index);
  const letters = asked.reduce((sum, { word }) => sum + word.length, 0);
  return letters >= FEWEST_LETTERS && pairs.some((pair) => isEvidence(pair, asked, name, index));
}

const isCompany = (asked: readonly AskedWord[]): boolean =>
  asked.length > 1 && asked.some(({ legalForm }) => legalForm);

/** `Kerry Ltd` is neither the person nor a country; two words of a person with `Ltd` behind them are. */
const mayBeCompany = ({ name, common, pairs }: Alignment): boolean =>
  name.known.person ? common > 1 : name.known.entity.kind === 'actor' || pairs.length > 1;

/**
 * Whether a name that was typed to the letter is meant. A common word is not, unless it is the name of a country or an
 * institution and is written as one; and nobody is meant by a given name alone.
 */
export function literalIsTelling(name: KnownName, asked: readonly AskedWord[]): boolean {
  const [only, second] = asked;
  if (!only || second) return true;
  // A title or a particle may have been left out: Le Pen, Pope Francis.
  const place = name.words.indexOf(only.word);
  const isPiece = name.words.length > 1 && place >= 0;
  if (only.given && name.person && (isPiece || name.kind === 'weak')) return false;
  if (!only.common || only.written.includes('.')) return true;
  if (name.words.length > 1 && !isPiece && name.words.some((word) => word.length > 1)) return true;
  const written = isPiece ? (name.written[place] ?? '') : name.written.join('');
  if (name.caseCounts || name.words.length > 1) return only.written === written && !name.person;
  if (name.kind === 'weak' || name.kind === 'metonym' || name.person || name.entity.kind === 'treaty') return false;
  return only.written !== only.written.toLowerCase() || written === written.toLowerCase();
}

/** False for a common word that only sounds like a word of the name, and for abbreviations: those are spelt, not spoken. */
function isEvidence(
  { typed, named, match }: Alignment['pairs'][number],
  asked: readonly AskedWord[],
  name: IndexedName,
  index: NamesIndex,
): boolean {
  if (match.manner === 'exact' || match.manner === 'country') return true;
  return match.manner !== 'initial' && asked[typed]?.common !== true && !isAbbreviation(writtenAt(name, named, index));
}

/** Whoever is called by initials is called by a family name: `A. Merkel` is, `Angela M.` may be many. */
function saysFamilyName({ name, pairs, common }: Alignment, asked: readonly AskedWord[]): boolean {
  const { known } = name;
  if (!known.person || common >= MANY_WORDS || !pairs.some(({ match }) => match.manner === 'initial')) return true;
  const family = familyPlace(known.text, known.written);
  return pairs.some(({ typed, named, match: { manner } }) => {
    const certain = manner === 'exact' || (asked[typed]?.word.length ?? 0) >= FEWEST_LETTERS;
    return manner !== 'initial' && certain && (family === undefined || named === family);
  });
}

/** Words of a script that leaves vowels out sound like much in another: enough of them, and only for a person's name. */
function hasConsonants({ name, pairs }: Alignment, asked: readonly AskedWord[], index: NamesIndex): boolean {
  const bare = pairs.flatMap(({ typed, named, match }) => {
    const written = asked[typed]?.written ?? '';
    if (match.manner !== 'sound' || !isVowelless(written)) return [];
    const meant = index.vocabulary[name.words[named] ?? 0] ?? '';
    return scriptOf(meant) === scriptOf(written) ? [] : [consonants(written).length];
  });
  return bare.length === 0 || (name.known.person && bare.reduce((sum, one) => sum + one, 0) >= ENOUGH_CONSONANTS);
}
