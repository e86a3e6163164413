import { isBody } from '../model/body.ts';
import type { Part, Report } from '../model/report.ts';
import type { ComparedPart, ComparedPiece } from '../model/version.ts';
import { comparedForm, diffWords } from '../text/diffed-words.ts';
import { comparedWords } from '../text/shingles.ts';
import { diff } from '../text/word-diff.ts';

/** Two parts with this share of their words in common are one part that was changed; others were replaced. */
const ALIKE = 0.4;
/** Pairs of changed parts that are weighed against one another; in greater upheavals parts are paired by their order. */
const MOST_WEIGHED = 2500;
/** UTF-16 units of both texts beyond which changed parts are given whole, not word by word. */
const MOST_LETTERS = 4_000_000;

/** Title (where it differs) and body of two versions beside one another: by part first, then by word. */
export function comparedParts(older: Report, newer: Report): readonly ComparedPart[] {
  const [before, after] = [older.parts.filter(isBody), newer.parts.filter(isBody)];
  const letters = [...before, ...after].reduce((sum, part) => sum + part.text.length, 0);
  const words = letters > MOST_LETTERS ? replaced : diffWords;
  const found: ComparedPart[] = [...titles(older, newer)];
  let at = 0;
  let gone: readonly Part[] = [];
  const settle = (come: readonly Part[]) => {
    found.push(...changes(gone, come, words));
    gone = [];
  };
  for (const { kind, start, end } of diff(before.map(formOf), after.map(formOf))) {
    if (kind === 'deleted') gone = before.slice(start, end);
    else if (kind === 'inserted') {
      settle(after.slice(start, end));
      at = end;
    } else {
      settle([]);
      for (const part of after.slice(at, at + end - start)) found.push(whole(part, 'same'));
      at += end - start;
    }
  }
  settle([]);
  return found;
}

const formOf = ({ text, role }: Part): string => `${role} ${comparedForm(text)}`;

const replaced = (one: string, other: string): readonly ComparedPiece[] => [
  { kind: 'deleted', text: one },
  { kind: 'inserted', text: other },
];

function titles(older: Report, newer: Report): readonly ComparedPart[] {
  const [one, other] = [older.title.value ?? '', newer.title.value ?? ''];
  if (comparedForm(one) === comparedForm(other)) return [];
  return [{ role: 'title', kind: 'changed', pieces: diffWords(one, other), number: null }];
}

const whole = ({ role, text, number }: Part, kind: 'same' | 'inserted' | 'deleted'): ComparedPart => ({
  role,
  kind,
  pieces: [{ kind, text }],
  number: role === 'paragraph' ? (number ?? null) : null,
});

/** Parts that went and parts that came in one place: those that are alike are one part that was changed. */
function changes(
  gone: readonly Part[],
  come: readonly Part[],
  words: (one: string, other: string) => readonly ComparedPiece[],
): readonly ComparedPart[] {
  const found: ComparedPart[] = [];
  let [left, right] = [0, 0];
  for (const [i, j] of [...pairsOf(gone, come), [gone.length, come.length] as const]) {
    found.push(...gone.slice(left, i).map((part) => whole(part, 'deleted')));
    found.push(...come.slice(right, j).map((part) => whole(part, 'inserted')));
    const [one, other] = [gone[i], come[j]];
    if (one && other) found.push({ ...whole(other, 'same'), kind: 'changed', pieces: words(one.text, other.text) });
    [left, right] = [i + 1, j + 1];
  }
  return found;
}

/** Pairs of parts in order such that their likenesses together are greatest. */
function pairsOf(gone: readonly Part[], come: readonly Part[]): readonly (readonly [number, number])[] {
  const [ones, others] = [gone.map(countsOf), come.map(countsOf)];
  if (ones.length * others.length > MOST_WEIGHED)
    return ones.flatMap((one, i) => (likenessOf(one, others[i]) >= ALIKE ? [[i, i] as const] : []));
  // best[i][j]: the greatest sum of likenesses among the parts from i and from j on.
  const best = Array.from({ length: ones.length + 1 }, () => new Float64Array(others.length + 1));
  const like = ones.map((one) => others.map((other) => likenessOf(one, other)));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pair = (i: number, j: number) => {
    const likeness = like[i]?.[j] ?? 0;
    return likeness >= ALIKE ? likeness + at(i + 1, j + 1) : -1;
  };
  for (let i = ones.length - 1; i >= 0; i--)
    for (let j = others.length - 1; j >= 0; j--)
      (best[i] as Float64Array)[j] = Math.max(at(i + 1, j), at(i, j + 1), pair(i, j));
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < ones.length && j < others.length; ) {
    if (pair(i, j) >= 0 && pair(i, j) === at(i, j)) {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) === at(i, j)) i++;
    else j++;
  }
  return pairs;
}

function countsOf({ text }: Part): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of comparedWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Twice the common words by all words of both, 0 to 1. */
function likenessOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number> = new Map()): number {
  let [common, all] = [0, 0];
  for (const [word, count] of one) {
    common += Math.min(count, other.get(word) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
