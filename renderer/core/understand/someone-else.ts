import type { Authority } from './authority.ts';
import { isDayOrMonth, isMonthHere } from './calendar.ts';
import { givenNameGroup } from './given-names.ts';
import { isInstitutionWord } from './institution-words.ts';
import type { KnownName } from './known-names.ts';
import { isParticle } from './person-names.ts';
import { isTitle } from './person-titles.ts';
import type { ReadPart, ReportWord } from './report-words.ts';
import type { Stretch } from './stretch.ts';

/** What is known of the words around a name. */
export interface Surroundings {
  /** Words of the report that also occur with a small first letter: they are no names. */
  readonly ordinary: ReadonlySet<string>;
  /** True for words of the part that belong to a found name. */
  readonly taken: (part: ReadPart, place: number) => boolean;
  readonly language: string | null;
}

const BLANK = /^\s+$/u;
const AFTER_INITIAL = /^\.?\s?$/u;

/**
 * True where the words beside a family name make it another person's: a given name that is not the bearer's (Melania
 * Trump), another initial, a double name. Titles and offices are no given names.
 */
export function meansSomeoneElse(
  stretch: Stretch,
  name: KnownName,
  authority: Authority,
  around: Surroundings,
): boolean {
  const { part, from, to } = stretch;
  const last = part.words[to - 1];
  const next = part.words[to];
  const previous = part.words[from - 1];
  if (last && to - from === 1 && isMonthHere(last.word, previous?.word, next?.word)) return true;
  if (last && next && last.gap === '-' && next.capital && !around.taken(part, to)) return true;
  if (!previous) return false;
  if (previous.gap === '-' && previous.capital && !around.taken(part, from - 1) && !isTitle(previous.word)) return true;
  return isOtherGivenName(previous, stretch, name, authority, around);
}

/** True before `Jr`: the son is another person, unless the name says so itself. */
export function isJunior({ part, to }: Stretch, name: KnownName): boolean {
  const [last, next] = [part.words[to - 1], part.words[to]];
  if (!last || !next || !/^,?\s$/u.test(last.gap)) return false;
  return /^(?:jr|sr|junior)$/u.test(next.word) && !name.words.includes(next.word);
}

function isOtherGivenName(
  previous: ReportWord,
  { part, from }: Stretch,
  name: KnownName,
  authority: Authority,
  around: Surroundings,
): boolean {
  const initial = previous.raw.length === 1;
  if (!previous.capital || !(initial ? AFTER_INITIAL : BLANK).test(previous.gap)) return false;
  if (around.taken(part, from - 1) || isTitle(previous.word) || isParticle(previous.word)) return false;
  const own = authority.namesOf(name.entity.id).flatMap(({ words }) => words);
  if (initial) return !own.some((word) => word.startsWith(previous.word));
  if (own.includes(previous.word)) return false;
  const group = givenNameGroup(previous.raw);
  if (group !== undefined) return !own.some((word) => givenNameGroup(word) === group);
  if (part.headline || part.shouted || previous.caps || around.language === 'de') return false;
  if (around.ordinary.has(previous.word)) return false;
  return !previous.opens || (around.language === 'en' && !mayOpen(previous.word));
}

const mayOpen = (word: string): boolean => OPENERS.has(word) || NO_GIVEN_NAME.test(word);

/** Small words that begin an English sentence before a name. */
const OPENERS = new Set(
  `and but the when while after before since then now also thus once again still yet even only if because though although
  where today tomorrow yesterday later earlier meanwhile however perhaps what who why how that this these those for from
  with without like unlike both neither either until under over did does was is has had will would can could should may
  might must let fellow veteran rival oligarch`.split(/\s+/u),
);
/** Endings of adverbs, participles and callings, which given names seldom have. */
const NO_GIVEN_NAME = /^.{1,2}$|(?:ly|ed|ing|er|or|ist|ant|ent|ian|man|woman|ive)$/u;

/** Sides and systems that a country's name may carry: Western, Soviet. */
const SIDES = new Set(
  'north south east west northern southern eastern western central soviet communist islamic nazi allied european'.split(
    ' ',
  ),
);

/** Capitalised words that are no part of a name: offices, days, sides. */
const isNoName = (word: string): boolean =>
  isTitle(word) || isDayOrMonth(word) || SIDES.has(word) || isInstitutionWord(word);

/**
 * True where a country's or city's name is part of a longer name that is not known here: a person's (Jordan Peterson,
 * Jack London) or a newspaper's (Moscow Times). Capitals must mean something for that: not in headlines.
 * `caps` counts abbreviations among the words of such a name.
 */
export function insideLongerName({ part, from, to }: Stretch, around: Surroundings, caps = false): boolean {
  if (part.headline || part.shouted || around.language === 'de') return false;
  const last = part.words[to - 1];
  const next = part.words[to];
  const previous = part.words[from - 1];
  const unknown = (word: ReportWord, place: number): boolean =>
    word.capital &&
    (caps || !word.caps) &&
    !around.taken(part, place) &&
    !isNoName(word.word) &&
    !around.ordinary.has(word.word);
  const office = isTitle(part.words[to + 1]?.word ?? '');
  if (last && next && BLANK.test(last.gap) && unknown(next, to) && !office) return true;
  if (previous === undefined || !BLANK.test(previous.gap) || !unknown(previous, from - 1)) return false;
  return !previous.opens || givenNameGroup(previous.raw) !== undefined;
}
