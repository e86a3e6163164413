/**
 * Edits between two words by the plain table: letters added, left out or replaced count one each; two words that
 * differ only by one swap of neighbours are one apart.
 */
export function nearness(one: string, other: string): number {
  for (let i = 0; i + 1 < one.length; i++) {
    const swapped = one.slice(0, i) + one[i + 1] + one[i] + one.slice(i + 2);
    if (swapped === other && one !== other) return 1;
  }
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
