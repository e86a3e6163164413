import type { ReportWord } from './report-words.ts';
import type { Stretch } from './stretch.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Prepositions after which a city is a place, by language, folded. */
const PLACE_PREPOSITIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('in at near outside inside around across through via throughout downtown central'),
  pl: set('w we do pod kolo nad obok spod'),
  ru: set('в во под около у из вокруг возле над через'),
  uk: set('в у до під біля поблизу навколо'),
  de: set('in nach bei um aus unweit nahe'),
};

/** Prepositions that mean a place only with a verb of motion: flew to Moscow, close to Moscow. */
const PERHAPS_PLACE = set('to for');
/** What comes from a government and not from a place; anything else does: trains from Moscow. */
const MESSAGES = set(
  `support pressure signal signals demand demands answer answers reply replies reaction reactions response responses
  criticism order orders money help permission approval pushback threat threats message messages sanctions aid
  instructions weapons arms gas loan loans guarantee guarantees proposal proposals concession concessions backing
  assurances promise promises warning warnings silence distance independence word words heard scepticism skepticism`,
);
const MOTION = set(
  `visit visits visited visiting trip trips travel travels travelled traveled travelling traveling fly flies flew flying
  flight arrive arrives arrived arriving return returns returned returning went going goes go came come comes coming head
  heads headed heading journey drive drove road train moved move relocated invited invitation left leave leaves departed
  ambassador embassy consul delegation march marched advance stopover en route tour lane lanes way line lines flights
  border distance miles kilometres kilometers km`,
);
const VISITING = set('visit visits visited visiting leave leaves left toured tour reached reach');

/** Nouns after a city's name that make it the place of something. */
const HAPPENING = set(
  `summit summits talks meeting meetings conference conferences forum forums court courts airport airports region suburb
  suburbs street streets square university hotel metro subway marathon attack attacks bombing bombings shooting protest
  protests rally rallies demonstration demonstrations residents resident mayor mayoral office offices bureau correspondent
  district prison jail stadium museum theatre theater opera exhibition negotiations consultations session sessions round
  rounds edition stop studio apartment flat headquarters stock exchange time based born area oblast province club airshow
  show festival olympics games park station bridge cemetery hospital school`,
);

/** A line such as `WARSAW, 12 December` or `MOSCOW (Agency) –` tells where a text was written. */
const DATELINE = /^\s*(?:,|\(|–|—|-\s|:|\.\s)/u;

/**
 * True where a city is only the place of something (talks in Paris, visited Moscow, the Geneva summit) and does not
 * speak for its country (Moscow said, between Kyiv and Moscow, Beijing's answer). Prepositions decide, then verbs of
 * motion, then the noun that follows.
 */
export function isVenue({ part, from, to }: Stretch, language: string | null): boolean {
  const { words } = part;
  const last = words[to - 1];
  const next = words[to];
  const first = firstOfRow(words, from);
  const before = words.slice(Math.max(0, first - 5), first);
  const previous = before.at(-1);
  if (!last) return true;
  if (from === 0 && DATELINE.test(last.gap) && !part.headline && words.length > to + 3 && next?.word !== 's')
    return true;
  if (next && hyphenated(last, next) && /^(?:based|born|area)$/u.test(next.word)) return true;
  const comes = previous?.word === 'from' && /^(?:came|comes|come)$/u.test(next?.word ?? '');
  if (previous && !ends(previous) && !comes && isPlace(before, previous, language)) return true;
  if (next && /^[\s]+$/u.test(last.gap) && !isPossessive(last, next) && HAPPENING.has(next.word)) return true;
  return false;
}

const AND = set('and or i oraz a lub и или та і й und oder');

const LONGEST_ROW = 12;

/** Where a row of names begins that a preposition may stand before: `in Paris, Rome and Berlin`. */
function firstOfRow(words: readonly ReportWord[], from: number): number {
  let first = from;
  for (let step = 0; step < LONGEST_ROW; step++) {
    const joint = words[first - 1];
    const place = joint && AND.has(joint.word) ? first - 2 : first - 1;
    const other = words[place];
    if (!joint || !other?.capital) return first;
    const comma = place === first - 1 && /^,\s$/u.test(other.gap);
    if (!comma && (place === first - 1 || !/^\s$/u.test(other.gap))) return first;
    first = place;
  }
  return first;
}

function isPlace(before: readonly ReportWord[], previous: ReportWord, language: string | null): boolean {
  const prepositions = PLACE_PREPOSITIONS[language ?? 'en'] ?? PLACE_PREPOSITIONS.en;
  if (prepositions?.has(previous.word)) return true;
  if (VISITING.has(previous.word)) return true;
  if (previous.word === 'from') return motion(before) || !before.some(({ word }) => MESSAGES.has(word));
  return PERHAPS_PLACE.has(previous.word) && motion(before);
}

const motion = (before: readonly ReportWord[]): boolean => before.some(({ word }) => MOTION.has(word));

const hyphenated = (last: ReportWord, next: ReportWord): boolean => last.gap === '-' && next !== undefined;
const isPossessive = (last: ReportWord, next: ReportWord): boolean => /^['’]$/u.test(last.gap) && next.word === 's';
const ends = (word: ReportWord): boolean => /[.!?;:,]/u.test(word.gap);
