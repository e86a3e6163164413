import type { QualityCase } from './cases.ts';
import { readAndPair } from './pairing.ts';
import { type ReportScore, scoreMissing, scoreReport } from './report-score.ts';

/** The score of one report with what it belongs to. */
export interface Scored {
  readonly name: string;
  readonly language: string;
  readonly format: string;
  readonly title: string;
  readonly score: ReportScore;
}

export interface Measured {
  readonly scored: readonly Scored[];
  /** Reports that were read and that nobody expected, a sentence each. */
  readonly extra: readonly string[];
  /** Why a file, or a place in it, gave no report. */
  readonly problems: readonly string[];
  /** Cases that nobody has checked by hand yet; they are not scored. */
  readonly unchecked: readonly string[];
}

/** Reads and scores cases one after the other. */
export async function measure(cases: readonly QualityCase[]): Promise<Measured> {
  const scored: Scored[] = [];
  const extra: string[] = [];
  const problems: string[] = [];
  const unchecked: string[] = [];
  for (const one of cases) {
    if (!one.checked) {
      unchecked.push(one.name);
      continue;
    }
    const { name, bytes } = await one.file();
    const read = await readAndPair(name, bytes, one.golds);
    for (const { gold, report } of read.pairs)
      scored.push({
        name: one.name,
        language: one.language,
        format: one.format,
        title: gold.title ?? '',
        score: report ? scoreReport(report, gold) : scoreMissing(gold),
      });
    for (const { title, place } of read.extra)
      extra.push(`${one.name}: a report that is none was read: ${title.value ?? place}`);
    problems.push(...read.problems.map((problem) => `${one.name}: ${problem}`));
  }
  return { scored, extra, problems, unchecked };
}
