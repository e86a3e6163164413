import { scriptOf } from '../text/script.ts';
import type { Authority } from './authority.ts';
import { accepted } from './case-rule.ts';
import { languagesFor, lemmas, mayBeSpoken } from './lemmas.ts';
import type { NameTrie } from './name-trie.ts';
import { inAddress, joins, type ReadPart, type ReportWord } from './report-words.ts';
import type { Candidate, Manner, Stretch } from './stretch.ts';

const MANNERS: readonly Manner[] = ['exact', 'inflection', 'feminine', 'sound'];
const [EXACT, INFLECTION, FEMININE, SOUND] = [0, 1, 2, 3] as const;
/** Shorter words are not compared by sound. */
const SHORTEST_SOUND = 4;

/** What a word of the text may be. */
interface WordRead {
  /** Words of the authority file, each with its best manner. */
  readonly numbers: ReadonlyMap<number, number>;
  /** The nodes that they lead to from the root, with the manner: those of most words lead to none. */
  readonly begun: ReadonlyMap<number, number>;
}

type WordReader = (word: ReportWord) => WordRead;

/**
 * Reads a part from left to right and takes the longest name at each place, so that a name inside a longer one
 * belongs to the longer one. Linear in the words; the number of names does not matter.
 */
export function stretches(part: ReadPart, authority: Authority, language: string | null): readonly Stretch[] {
  const read = readerOf(authority, language);
  const found: Stretch[] = [];
  let from = 0;
  while (from < part.words.length) {
    const longest = longestAt(part, from, authority, read, language);
    if (longest) found.push(longest);
    from = longest?.to ?? from + 1;
  }
  return found;
}

function longestAt(
  part: ReadPart,
  from: number,
  authority: Authority,
  read: WordReader,
  language: string | null,
): Stretch | undefined {
  const first = part.words[from];
  if (!first) return undefined;
  const trie = authority.trie();
  let longest: Stretch | undefined;
  /** Nodes reached so far with the worst manner on the way. */
  let reached = read(first).begun;
  for (let to = from; reached.size > 0; to++) {
    const word = part.words[to];
    if (!word) break;
    if (word.ending && to > from) continue;
    if (to > from) reached = stepped(reached, read(word).numbers, trie);
    const candidates: Candidate[] = [];
    let goesOn = false;
    for (const [node, manner] of reached) {
      for (const name of trie.namesAt(node)) candidates.push({ name, manner: MANNERS[manner] ?? 'sound' });
      goesOn ||= trie.goesOn(node);
    }
    const fit = fitting(part, from, to + 1, candidates, language);
    if (fit.length > 0) longest = { part, from, to: to + 1, candidates: fit };
    if (!goesOn || !joins(word)) break;
  }
  return longest;
}

/** The nodes that one of the words leads to, each with the best of the worst manners on the ways to it. */
function stepped(
  reached: ReadonlyMap<number, number>,
  words: WordRead['numbers'],
  trie: NameTrie,
): ReadonlyMap<number, number> {
  const next = new Map<number, number>();
  for (const [number, manner] of words) {
    for (const [node, before] of reached) {
      const there = trie.step(node, number);
      if (there === undefined) continue;
      next.set(there, Math.min(next.get(there) ?? MANNERS.length, Math.max(before, manner)));
    }
  }
  return next;
}

const ROOT: ReadonlyMap<number, number> = new Map([[0, EXACT]]);

function fitting(
  part: ReadPart,
  from: number,
  to: number,
  candidates: readonly Candidate[],
  language: string | null,
): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const [first, last] = [part.words[from], part.words[to - 1]];
  if (!first || !last || inAddress(part, first.start, last.end)) return [];
  const inner = part.words.slice(from, to - 1);
  const fit = candidates.filter(
    (candidate) =>
      inner.every((word) => joins(word, candidate.name.text)) &&
      (!candidate.name.text.includes('+') || part.text.slice(first.start, last.end + 1).includes('+')) &&
      accepted(candidate, part, from, to, language),
  );
  // OPEC+ is not OPEC, where both are known.
  const plus = part.text[last.end] === '+' ? fit.filter(({ name }) => name.text.endsWith('+')) : [];
  return plus.length > 0 ? plus : fit;
}

/** Words that a reader remembers: reports repeat theirs, and those of a language are some ten thousands. */
const MOST_KNOWN = 40_000;

/** Languages whose readers are kept: files may name as many as they like. */
const MOST_READERS = 20;

const readers = new WeakMap<Authority, Map<string | null, WordReader>>();

/** The reader of a language, kept for as long as the authority file is. */
function readerOf(authority: Authority, language: string | null): WordReader {
  const own = readers.get(authority) ?? new Map<string | null, WordReader>();
  readers.set(authority, own);
  const reader = own.get(language) ?? wordReader(authority, language);
  if (own.size >= MOST_READERS) own.clear();
  own.set(language, reader);
  return reader;
}

function wordReader(authority: Authority, language: string | null): WordReader {
  const trie = authority.trie();
  const known = new Map<string, WordRead>();
  return (word) => {
    const there = known.get(word.raw);
    if (there) return there;
    const found = new Map<number, number>();
    const add = (number: number | undefined, manner: number) => {
      if (number !== undefined && (found.get(number) ?? MANNERS.length) > manner) found.set(number, manner);
    };
    add(trie.wordOf(word.word), EXACT);
    const spoken = [word.raw.toLowerCase()];
    for (const one of languagesFor(scriptOf(word.raw), language)) {
      for (const { base, feminine } of lemmas(word.word, one)) {
        add(trie.wordOf(base), feminine ? FEMININE : INFLECTION);
        if (mayBeSpoken(one, word.word, base)) spoken.push(base);
      }
    }
    if (word.capital && !word.caps && word.word.length >= SHORTEST_SOUND) {
      for (const form of spoken) {
        if (form.length >= SHORTEST_SOUND) for (const number of trie.soundingLike(form)) add(number, SOUND);
      }
    }
    if (known.size >= MOST_KNOWN) known.clear();
    const made = { numbers: found, begun: stepped(ROOT, found, trie) };
    known.set(word.raw, made);
    return made;
  };
}
