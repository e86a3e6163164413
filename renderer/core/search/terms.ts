import type { ReasonKind } from '../model/entity.ts';
import type { NameMatch } from '../model/lookup.ts';
import { tokens } from '../text/tokens.ts';
import { isFunctionWord } from './function-words.ts';
import type { LookUp } from './look-up.ts';
import { areJoined, type LooseWords, readQuery } from './query.ts';

/** One thing that a query asks for. `typed` is how the person wrote it. */
export type Term =
  | { readonly kind: 'quoted'; readonly typed: string; readonly words: readonly string[] }
  | {
      readonly kind: 'word';
      readonly typed: string;
      /** Folded. */
      readonly word: string;
      /** True where it may still be growing. */
      readonly open: boolean;
    }
  | {
      readonly kind: 'name';
      readonly typed: string;
      /** Folded. */
      readonly words: readonly string[];
      /** The entities that it may mean, best first; never empty. */
      readonly matches: readonly NameMatch[];
    };

/** What a query asks for, and names that it may have meant but was not taken for. */
export interface Asked {
  readonly terms: readonly Term[];
  /** True for a question in words, of which not every word is meant. */
  readonly question: boolean;
  readonly doubtful: readonly NameMatch[];
}

/** Longest name that is looked for, in words. */
const LONGEST_NAME = 9;
/** Words of a query that are looked up as names. */
const MOST_LOOKED_UP = 24;
const MOST_DOUBTFUL = 5;
/** From so many names and telling words on, or so many words in all, a query is a question. */
const QUESTION_TERMS = 4;
const QUESTION_WORDS = 5;

/** True where all the words, folded, stand together at some place of the archive. */
export type Occurs = (words: readonly string[]) => boolean;

/**
 * Reads a query as names and words: from left to right, each time the longest run of words that the authority
 * file knows for sure. A run that is only near a name (a typo, or the sound of a part) is not taken for it where the
 * archive has the run's own words. `off` are reasons that are switched off; they read nothing. Words that only tie others
 * together are dropped where two other terms remain.
 */
export function askedFor(text: string, lookUp: LookUp, occurs: Occurs, off: readonly ReasonKind[]): Asked {
  const terms: Term[] = [];
  const doubtful: NameMatch[] = [];
  let looked = 0;
  let loose = 0;
  for (const part of readQuery(text)) {
    if (part.kind === 'quoted') {
      terms.push(part);
      continue;
    }
    loose += part.words.length;
    for (let from = 0; from < part.words.length; ) {
      const run = looked++ < MOST_LOOKED_UP ? longestName(part, from, lookUp, occurs, off) : undefined;
      if (run?.name) terms.push(run.name);
      else terms.push(wordAt(part, from));
      doubtful.push(...(run?.doubtful ?? []));
      from += run?.name?.words.length ?? 1;
    }
  }
  const telling = withoutFunctionWords(terms);
  const question = telling.length >= QUESTION_TERMS || (telling.length > 2 && loose >= QUESTION_WORDS);
  return { terms: telling, question, doubtful: unread(doubtful, terms) };
}

function longestName(part: LooseWords, from: number, lookUp: LookUp, occurs: Occurs, off: readonly ReasonKind[]) {
  const doubtful: NameMatch[] = [];
  for (let length = Math.min(LONGEST_NAME, part.words.length - from); length > 0; length--) {
    const run = part.words.slice(from, from + length);
    if (!standsAlone(part, from, from + length)) continue;
    const typed = part.typed.slice(run[0]?.start, run.at(-1)?.end);
    const words = run.map((token) => token.word);
    const found = lookUp(typed, { off }).filter((match) => match.reason !== 'prefix' && covers(match, words));
    const there = found.length > 0 && occurs(words);
    const matches = found
      .filter((match) => match.confident && !(there && isNear(match, words)))
      .filter((match) => !PARTIAL.has(match.reason) || !beginsWithName(part, from, length, lookUp, off));
    if (matches.length > 0) return { name: { kind: 'name', typed, words, matches } satisfies Term, doubtful: [] };
    doubtful.push(...(there ? found.filter((match) => match.confident) : found));
  }
  return { name: undefined, doubtful };
}

/**
 * Whether words may be a name by themselves: not a piece of an address (`mid.ru`, `@name`), and not one small word
 * of a longer text (`us` in "tell us"), unless it is written in capitals.
 */
function standsAlone({ typed, words }: LooseWords, from: number, to: number): boolean {
  const [before, first, last, after] = [words[from - 1], words[from], words[to - 1], words[to]];
  if (!first || !last) return false;
  if (areJoined(typed, before, first) || areJoined(typed, last, after)) return false;
  const small = first === last && isFunctionWord(first.word) && /^\p{Ll}/u.test(typed.slice(first.start, first.end));
  return !small || words.length === 1;
}

/** Reasons for which a part of a name's words is enough. */
const PARTIAL: ReadonlySet<ReasonKind> = new Set(['part', 'word']);

/** "Azerbaijan Armenia" are two countries before they are words from the name of a treaty. */
function beginsWithName(
  { typed, words }: LooseWords,
  from: number,
  length: number,
  lookUp: LookUp,
  off: readonly ReasonKind[],
) {
  for (let shorter = length - 1; shorter > 0; shorter--) {
    const start = typed.slice(words[from]?.start, words[from + shorter - 1]?.end);
    if (lookUp(start, { off }).some((match) => match.confident && PLAIN.has(match.reason))) return true;
  }
  return false;
}

/** Reasons for which the whole of a name was typed. */
const PLAIN: ReadonlySet<ReasonKind> = new Set(['name', 'alias', 'former', 'demonym', 'metonym']);

/** Reasons for which only a part of a name, or its words in another order, need be typed. */
const LOOSE: ReadonlySet<ReasonKind> = new Set(['order', 'part', 'word', 'stem']);

/** False where more words were typed than the name has: then it answers only some of them. */
const covers = ({ reason, matched }: NameMatch, words: readonly string[]): boolean =>
  !LOOSE.has(reason) || words.length <= tokens(matched).length;

/** True where what was typed only looks or sounds like the name, or like a part of it. */
function isNear({ reason, matched }: NameMatch, words: readonly string[]): boolean {
  if (reason === 'typo') return true;
  const name = new Set(tokens(matched).map((token) => token.word));
  return LOOSE.has(reason) && !words.every((word) => name.has(word));
}

function wordAt(part: LooseWords, at: number): Term {
  const token = part.words[at];
  const typed = part.typed.slice(token?.start, token?.end);
  return { kind: 'word', typed, word: token?.word ?? '', open: part.open && at === part.words.length - 1 };
}

function withoutFunctionWords(terms: readonly Term[]): readonly Term[] {
  const telling = terms.filter((term) => term.kind !== 'word' || !isFunctionWord(term.word));
  return telling.length >= 2 ? telling : terms;
}

/** Each entity once, without those that the query was read as. */
function unread(doubtful: readonly NameMatch[], terms: readonly Term[]): readonly NameMatch[] {
  const read = new Set(terms.flatMap((term) => (term.kind === 'name' ? term.matches.map((m) => m.entity) : [])));
  const found = new Map<string, NameMatch>();
  for (const match of doubtful) {
    if (!read.has(match.entity) && !found.has(match.entity)) found.set(match.entity, match);
  }
  return [...found.values()].slice(0, MOST_DOUBTFUL);
}
