import type { ReportId } from '../model/report.ts';
import { bandsOf, likeness, type Signature } from './signature.ts';

/** Reports under one key that are remembered; of a crowd that shares more than that, the latest. */
const MOST_UNDER_KEY = 24;
/** Candidates that are worth the reading of their texts. */
const MOST_CANDIDATES = 8;
/** Less likeness of the signatures than this, and the texts are not read: they cannot share nearly half. */
const LEAST_LIKENESS = 0.25;

/** Finds reports whose texts may be alike, by their signatures alone: in a time that does not grow with the archive. */
export interface Alike {
  /** Adds a report, or replaces it. */
  put(report: ReportId, signature: Signature): void;
  remove(report: ReportId): void;
  /** The reports most like one that was put, likeliest first; few, and without itself. */
  candidates(report: ReportId): readonly ReportId[];
}

export function nothingAlike(): Alike {
  const signatures = new Map<ReportId, Signature>();
  /** One report for most keys, so that no list is made for it. */
  const under = new Map<string, ReportId | ReportId[]>();

  const listed = (key: string): readonly ReportId[] => {
    const found = under.get(key);
    return found === undefined ? [] : typeof found === 'string' ? [found] : found;
  };
  const keep = (key: string, reports: readonly ReportId[]) => {
    const [only, second] = reports;
    if (only === undefined) under.delete(key);
    else under.set(key, second === undefined ? only : [...reports]);
  };

  const remove = (report: ReportId) => {
    const signature = signatures.get(report);
    if (signature === undefined) return;
    signatures.delete(report);
    for (const key of bandsOf(signature))
      keep(
        key,
        listed(key).filter((one) => one !== report),
      );
  };

  return {
    remove,
    put(report, signature) {
      remove(report);
      if (signature === '') return;
      signatures.set(report, signature);
      for (const key of bandsOf(signature)) keep(key, [...listed(key), report].slice(-MOST_UNDER_KEY));
    },
    candidates(report) {
      const signature = signatures.get(report);
      if (signature === undefined) return [];
      const near = new Map<ReportId, number>();
      for (const key of bandsOf(signature))
        for (const other of listed(key))
          if (other !== report && !near.has(other)) near.set(other, likeness(signature, signatures.get(other) ?? ''));
      return [...near]
        .filter(([, like]) => like >= LEAST_LIKENESS)
        .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
        .slice(0, MOST_CANDIDATES)
        .map(([other]) => other);
    },
  };
}
