import { fold } from './fold.ts';

/** Words in a row that make one shingle. */
const SHINGLE = 5;

/** Words of a text that are looked at; the beginning of a longer text stands for all of it. */
const MOST = 50_000;

/** Words that folding would only lower: the letters of Latin and Cyrillic that never carry a mark. */
const PLAIN = /^[a-z0-9а-зик-яєі]+$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*/gu;
/** Scripts that write no spaces: each of their characters is a word of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The folded words of a text by which it is compared with others: the first `MOST`. */
export function comparedWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const [found] of text.matchAll(WORD)) {
    const lower = found.toLowerCase();
    if (PLAIN.test(lower)) words.push(lower);
    else if (UNSPACED.test(found)) words.push(...[...fold(found)].slice(0, MOST));
    else if (fold(found) !== '') words.push(fold(found));
    if (words.length >= MOST) break;
  }
  return words.length > MOST ? words.slice(0, MOST) : words;
}

/**
 * The shingles of a text as 32-bit hashes: every run of `SHINGLE` words, or the whole text where it is shorter. What
 * stands twice counts once. Empty for a text without words.
 */
export function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (words.length === 0) return found;
  const hashes = words.map(hashOf);
  const width = Math.min(SHINGLE, hashes.length);
  for (let at = 0; at + width <= hashes.length; at++) {
    let sum = width;
    for (let i = at; i < at + width; i++) sum = Math.imul(sum, 0x01000193) ^ (hashes[i] as number);
    found.add(mixed(sum));
  }
  return found;
}

/** FNV-1a over UTF-16, then mixed. */
function hashOf(word: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  return mixed(sum);
}

/** Spreads every bit over all 32: the finalizer of MurmurHash3 (Austin Appleby, public domain). Never below 0. */
export function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
