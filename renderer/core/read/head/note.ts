import type { Draft } from '../draft.ts';
import type { Finding } from '../findings.ts';

/** Adds a finding read from a draft to the list of its field. */
export function note<T>(
  list: Finding<T>[],
  draft: Draft,
  value: T,
  rule: string,
  weight: number,
  found?: string,
): void {
  const { text, range } = draft.block;
  list.push({ value, rule, found: (found ?? text).slice(0, 300), range, weight });
}
