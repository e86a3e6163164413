import type { Scored } from './measure.ts';

/** A share with what it was counted over. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** The figures of some reports. */
export interface Figures {
  readonly reports: number;
  readonly fields: Readonly<Record<string, Share>>;
  readonly paragraphs: Share;
  /** Characters of furniture in the body, over all characters of the bodies. */
  readonly leak: Share;
  /** Reports with any furniture in their body. */
  readonly leaking: Share;
  readonly rightsErrors: number;
  readonly needlessQuestions: number;
}

/** The bars that the issue sets: least shares for fields and paragraphs, most for furniture in the body. */
const BARS = { field: 0.97, paragraphs: 0.98, leak: 0.01, rightsErrors: 0 } as const;

export const shareOf = ({ right, of }: Share): number => (of === 0 ? 1 : right / of);

/** Adds up the scores of some reports. */
export function figuresOf(scored: readonly Scored[]): Figures {
  const fields: Record<string, { right: number; of: number }> = {};
  const paragraphs = { right: 0, of: 0 };
  const leak = { right: 0, of: 0 };
  const leaking = { right: 0, of: 0 };
  let rightsErrors = 0;
  let needlessQuestions = 0;
  for (const { score } of scored) {
    for (const { field, right } of score.outcomes) {
      fields[field] ??= { right: 0, of: 0 };
      fields[field].of += 1;
      fields[field].right += right ? 1 : 0;
    }
    paragraphs.of += score.paragraphs?.expected ?? 0;
    paragraphs.right += score.paragraphs ? score.paragraphs.expected - score.paragraphs.missed.length : 0;
    leak.right += score.leak?.leaked ?? 0;
    leak.of += score.leak?.body ?? 0;
    leaking.right += score.leak?.stretches.length ? 1 : 0;
    leaking.of += score.leak ? 1 : 0;
    rightsErrors += score.rightsErrors.length;
    needlessQuestions += score.needlessQuestions.length;
  }
  return { reports: scored.length, fields, paragraphs, leak, leaking, rightsErrors, needlessQuestions };
}

/** The bars that are missed, one sentence each; none where all hold. */
export function missedBars(figures: Figures): readonly string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const missed = Object.entries(figures.fields)
    .filter(([, share]) => shareOf(share) < BARS.field)
    .map(([field, share]) => `${field}: ${percent(shareOf(share))} right, ${percent(BARS.field)} wanted`);
  if (shareOf(figures.paragraphs) < BARS.paragraphs)
    missed.push(`paragraphs: ${percent(shareOf(figures.paragraphs))} whole, ${percent(BARS.paragraphs)} wanted`);
  if (figures.leak.of > 0 && shareOf(figures.leak) > BARS.leak)
    missed.push(`furniture: ${percent(shareOf(figures.leak))} of the body, at most ${percent(BARS.leak)} wanted`);
  if (figures.rightsErrors > BARS.rightsErrors) missed.push(`rights errors: ${figures.rightsErrors}, none wanted`);
  return missed;
}

/** What was reached once: shares in per cent, rounded down to one decimal; `leak` rounded up. */
export interface Floor {
  readonly fields: Readonly<Record<string, number>>;
  readonly paragraphs: number;
  readonly leak: number;
  readonly rightsErrors: number;
}

/** The figures of now as a floor. */
export function floorOf({ fields, paragraphs, leak, rightsErrors }: Figures): Floor {
  const down = (share: Share) => Math.floor(shareOf(share) * 1000) / 10;
  return {
    fields: Object.fromEntries(Object.entries(fields).map(([field, share]) => [field, down(share)])),
    paragraphs: down(paragraphs),
    leak: leak.of === 0 ? 0 : Math.ceil(shareOf(leak) * 1000) / 10,
    rightsErrors,
  };
}

/** What is worse than it was once, one sentence each. Bars say what is wanted; the floor, what must not be lost again. */
export function lostSince(floor: Floor, figures: Figures): readonly string[] {
  const now = floorOf(figures);
  const lost = Object.entries(floor.fields)
    .filter(([field, share]) => (now.fields[field] ?? 0) < share)
    .map(([field, share]) => `${field}: ${now.fields[field]} %, once ${share} %`);
  if (now.paragraphs < floor.paragraphs) lost.push(`paragraphs: ${now.paragraphs} %, once ${floor.paragraphs} %`);
  if (now.leak > floor.leak) lost.push(`furniture: ${now.leak} % of the body, once ${floor.leak} %`);
  if (now.rightsErrors > floor.rightsErrors)
    lost.push(`rights errors: ${now.rightsErrors}, once ${floor.rightsErrors}`);
  return lost;
}
