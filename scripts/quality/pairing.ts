import { createHash } from 'node:crypto';
import type { Report } from '../../renderer/core/model/report.ts';
import { type ReadItem, readFile } from '../../renderer/core/read/read-file.ts';
import { same } from './compare.ts';
import type { Gold } from './gold.ts';

/** A report that is expected, with the one that was read for it, and what was read and not expected. */
export interface Pairing {
  readonly pairs: readonly { readonly gold: Gold; readonly report: Report | undefined }[];
  /** All that was read, in the file's order. */
  readonly found: readonly Report[];
  /** Reports that nobody expected. */
  readonly extra: readonly Report[];
  /** Why nothing, or not all, could be read. */
  readonly problems: readonly string[];
}

/** Reads a file as the app does, and finds for each report that is expected the one that was read for it. */
export async function readAndPair(name: string, bytes: Uint8Array, golds: readonly Gold[]): Promise<Pairing> {
  const original = createHash('sha256').update(bytes).digest('hex');
  const items: ReadItem[] = [];
  // Plain bytes, as a browser has them: Node's Buffer is not taken everywhere.
  const file = { name, bytes: new Uint8Array(bytes), original, sample: false };
  for await (const item of readFile(file)) items.push(item);
  return paired(items, golds);
}

/** Pairs by place, then by title, then by order. */
export function paired(items: readonly ReadItem[], golds: readonly Gold[]): Pairing {
  const problems = items.flatMap(({ report }) => (report.ok ? [] : [report.problem.sentence]));
  const all = items.flatMap(({ report }) => (report.ok ? [report.value] : []));
  const left = [...all];
  const found = new Map<Gold, Report>();
  const take = (gold: Gold, fits: (report: Report) => boolean) => {
    const at = found.has(gold) ? -1 : left.findIndex(fits);
    const [report] = at < 0 ? [] : left.splice(at, 1);
    if (report) found.set(gold, report);
  };
  for (const gold of golds) {
    const place = gold.place === undefined ? undefined : new RegExp(gold.place, 'u');
    if (place) take(gold, (report) => place.test(report.place));
  }
  for (const gold of golds) if (gold.title) take(gold, (report) => same(report.title.value, gold.title));
  for (const gold of golds) take(gold, () => true);
  return {
    pairs: golds.map((gold) => ({ gold, report: found.get(gold) })),
    found: all,
    extra: left,
    problems,
  };
}
