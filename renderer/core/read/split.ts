import { type Block, plainBlock } from './block.ts';
import type { Draft } from './draft.ts';
import { cut, sourceRange } from './mapped-text.ts';

/** A block cut in two or three: before, from and behind a stretch of its text. Ranges meet without overlap. */
function splitBlock(
  block: Block,
  start: number,
  end: number,
): { before: Block | null; middle: Block; behind: Block | null } {
  const length = block.text.length;
  const from = start === 0 ? block.range.start : sourceRange(block, start, start + 1).start;
  const to = end >= length ? block.range.end : Math.max(from, sourceRange(block, end - 1, end).end);
  const piece = (a: number, b: number, range: Block['range']): Block | null => {
    const text = cut(block, a, b);
    if (text.text === '') return null;
    const linked = Math.round((block.linked * text.text.length) / length);
    return plainBlock(text, { ...block, range, linked });
  };
  return {
    before: piece(0, start, { start: block.range.start, end: from }),
    middle: piece(start, end, { start: from, end: to }) ?? block,
    behind: piece(end, length, { start: to, end: block.range.end }),
  };
}

/** The drafts of a block cut around a stretch; `role` of the pieces is open. */
export function splitDraft(draft: Draft, start: number, end: number): { drafts: Draft[]; middle: Draft } {
  const { before, middle, behind } = splitBlock(draft.block, start, end);
  const made = (block: Block): Draft => ({ ...draft, block });
  const centre = made(middle);
  const drafts = [before && made(before), centre, behind && made(behind)].filter((piece) => piece !== null);
  return { drafts, middle: centre };
}
