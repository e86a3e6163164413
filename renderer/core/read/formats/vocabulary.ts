/** Characters looked at; repairs that need more evidence than this are not made. */
const ENOUGH = 2_000_000;

/**
 * The words of a text, lower case, hyphens inside being part of them; halves at the ends of lines are none. Gathered at
 * the first question.
 */
export interface Vocabulary {
  /** How often the text uses a word. */
  uses(word: string): number;
  /** True where some word begins with these letters and goes on. */
  opens(letters: string): boolean;
}

export function vocabulary(text: string): Vocabulary {
  let counts: Map<string, number> | undefined;
  let sorted: readonly string[] | undefined;
  const counted = () => {
    counts ??= count(text.slice(0, ENOUGH));
    return counts;
  };
  return {
    uses: (word) => counted().get(word) ?? 0,
    opens: (letters) => {
      sorted ??= [...counted().keys()].sort();
      const at = placeOf(sorted, letters);
      return (sorted[sorted[at] === letters ? at + 1 : at] ?? '').startsWith(letters);
    },
  };
}

/** A word, and what makes it one half of a word broken at a line's end, with the other half. */
const WORD = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)(?:[-\u2010\u00AD¬][ \t]{0,8}(?:\r?\n|\r)[ \t>]{0,20}[\p{L}\p{M}]+)?/gu;

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [whole, word = ''] of text.matchAll(WORD)) {
    if (whole.length > word.length) continue;
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Where a word stands, or would stand, among words in order. */
function placeOf(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
