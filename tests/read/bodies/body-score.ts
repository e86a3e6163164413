import { isBody } from '../../../renderer/core/model/body.ts';
import { readReport } from '../../../renderer/core/read/read.ts';
import { folded, type MarkedBlock, type MarkedPage } from './notation.ts';

export interface BodyScore {
  readonly expected: number;
  readonly missed: readonly MarkedBlock[];
  /** Body parts that nobody marked. */
  readonly leaked: readonly MarkedBlock[];
  readonly leakedCharacters: number;
  readonly characters: number;
  readonly credits: number;
  readonly missedCredits: readonly string[];
  readonly wrongCredits: readonly string[];
}

/** A question that stands by itself in a text is a paragraph or a heading: nobody can tell. */
const fits = ({ role, text }: MarkedBlock, found: string): boolean =>
  role === 'optional' || role === found || (role === 'paragraph' && found === 'heading' && /\?$/u.test(text));

/** Reads a page as the app does and compares its body, block by block and in order, with what is marked. */
export function scoreBody(page: MarkedPage): BodyScore {
  const bytes = new TextEncoder().encode(page.source);
  const read = readReport({ name: `page.${page.format}`, bytes, original: '0'.repeat(64), sample: false });
  if (!read.ok) throw new Error(`${page.name}: ${read.problem.sentence}`);
  const parts = read.value.parts.filter(isBody).map(({ role, text }) => ({ role, text: folded(text) }));
  const missed: MarkedBlock[] = [];
  const taken = new Set<number>();
  let from = 0;
  for (const block of page.blocks) {
    const wanted = (part: { role: string; text: string }, index: number) =>
      index >= from && part.text === block.text && fits(block, part.role);
    const at = parts.findIndex(wanted);
    if (at >= 0) {
      taken.add(at);
      from = at + 1;
    } else if (block.role !== 'optional') missed.push(block);
  }
  const leaked = parts.filter(
    ({ text }, index) => !taken.has(index) && !page.blocks.some((block) => block.text.includes(text)),
  ) as MarkedBlock[];
  const found = read.value.pictureCredits.value;
  return {
    expected: page.blocks.filter(({ role }) => role !== 'optional').length,
    missed,
    leaked,
    leakedCharacters: leaked.reduce((sum, { text }) => sum + text.length, 0),
    characters: parts.reduce((sum, { text }) => sum + text.length, 0),
    credits: page.credits.length,
    missedCredits: page.credits.filter((credit) => !found.includes(credit)),
    wrongCredits: found.filter((credit) => !page.credits.includes(credit)),
  };
}

export interface BodyFigures {
  /** Share of the marked blocks found whole, in their role and order. */
  readonly blocks: number;
  /** Share of the body's characters that nobody marked. */
  readonly leak: number;
  /** Share of pages with exactly the marked credits. */
  readonly credits: number;
}

export function figuresOf(scores: readonly BodyScore[]): BodyFigures {
  const sum = (of: (score: BodyScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const thousandths = (share: number) => Math.round(share * 1000) / 1000;
  return {
    blocks: thousandths(1 - sum(({ missed }) => missed.length) / sum(({ expected }) => expected)),
    leak: thousandths(sum(({ leakedCharacters }) => leakedCharacters) / sum(({ characters }) => characters)),
    credits: thousandths(
      sum(({ missedCredits, wrongCredits }) => (missedCredits.length + wrongCredits.length === 0 ? 1 : 0)) /
        scores.length,
    ),
  };
}
