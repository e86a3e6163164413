import type { Finding, Findings } from '../findings.ts';

/** Adds findings at a part of their weight. */
export function lighten(from: Findings, to: Findings, by: number): void {
  const add = <T>(found: readonly Finding<T>[], all: Finding<T>[]) => {
    for (const finding of found) all.push({ ...finding, weight: finding.weight * by });
  };
  add(from.date, to.date);
  add(from.authors, to.authors);
  add(from.address, to.address);
  add(from.series, to.series);
  add(from.seriesNumber, to.seriesNumber);
  add(from.publisher, to.publisher);
}
