import { isBlank } from '../../text/white-space.ts';
import { type Block, type Container, plainBlock } from '../block.ts';
import { cut, gap, type MappedText, startWriting, write, written } from '../mapped-text.ts';
import { OUTERMOST, type Standing } from './html-standing.ts';
import type { Tree } from './html-tree.ts';
import { breaksLine } from './line-break.ts';
import { textBlocks } from './text.ts';

/** A block of a page, with the table and cell that it stands in and what a style sheet hides it by. */
export interface PageBlock extends Block {
  readonly table: Container | null;
  readonly cell: Container | null;
  readonly curtain: object | null;
}

/** Collects the text of a page into blocks while its tree is walked. */
export interface Writer {
  readonly root: Standing;
  readonly blocks: readonly PageBlock[];
  /** Adds a text. What is hidden in the middle of a line (`[edit]` in a heading) is passed over. */
  text(node: Tree.TextNode, standing: Standing): void;
  /** Ends the block in hand. */
  part(): void;
  /** A `br`: two of them part blocks, one does so only between short lines. */
  lineBreak(): void;
  /**
   * An element within a line begins or ends: two that touch are parted by a space. Those of which nothing is known
   * (not `sure`) only where a new name or sentence begins: they may be pieces of one word.
   */
  inlineStart(sure: boolean): void;
  inlineEnd(): void;
  /** A picture; only the badge of a licence leaves a block. */
  badge(alt: string, element: Tree.Element, standing: Standing): void;
  /** A place to which `since` refers. */
  mark(): Mark;
  /** What was written since a place, if it is one block or a stretch of one (`joined`: or a few words); empty otherwise. */
  since(mark: Mark, joined: boolean): string;
  end(): void;
}

export interface Mark {
  readonly blocks: number;
  readonly length: number;
}

/** Starts with nothing written; `at` is where the markup stands in the decoded text. */
export function startBlocks(source: string, at = 0): Writer {
  const blocks: PageBlock[] = [];
  let writing = startWriting();
  let standing: Standing | undefined;
  let linked = 0;
  let strong = 0;
  let breaks: Break[] = [];
  let closedAt = -1;
  let touching = -1;

  const part = () => {
    if (standing && writing.text !== '')
      blocks.push(...blocksOf(written(writing), breaks, { standing, linked, strong }));
    writing = startWriting();
    standing = undefined;
    linked = 0;
    strong = 0;
    breaks = [];
    closedAt = -1;
  };
  const text = (node: Tree.TextNode, where: Standing) => {
    const place = node.sourceCodeLocation;
    if (!place) return;
    const [start, end] = [at + place.startOffset, at + place.endOffset];
    if (where.asTyped && writing.text === '' && node.value.includes('\n')) {
      part();
      for (const block of textBlocks(node.value, start))
        blocks.push({ ...block, ...fixed(where), range: within(block.range, start, end) });
      return;
    }
    if (standing && writing.text !== '' && where.hidden !== standing.hidden) {
      if (!standing.hidden && where.curtain === null) return;
      if (standing.hidden && standing.curtain === null) part();
    }
    const before = writing.text.length;
    if (
      touching === before &&
      before > 0 &&
      /^\p{Lu}/u.test(node.value) &&
      /[\p{Ll}\d.!?)»”]$/u.test(writing.text.slice(-1))
    )
      gap(writing);
    touching = -1;
    write(writing, node.value, start, end);
    const added = writing.text.length - before;
    if (added === 0) return;
    standing ??= where;
    if (where.link) linked += added;
    if (where.strong) strong += added;
    if (where.licence && !standing.licence) standing = { ...standing, licence: where.licence };
  };
  return {
    root: OUTERMOST,
    blocks,
    text,
    part,
    lineBreak: () => {
      if (writing.text === '') return;
      if (breaks.at(-1)?.at === writing.text.length) part();
      else breaks.push({ at: writing.text.length, strong });
      gap(writing);
    },
    inlineStart: (sure) => {
      if (closedAt !== writing.text.length || closedAt <= 0) return;
      if (sure) gap(writing);
      else touching = closedAt;
    },
    inlineEnd: () => {
      closedAt = writing.text.length;
    },
    badge: (alt, element, where) => {
      const place = element.sourceCodeLocation;
      if (!where.licence || !place || source.length === 0) return;
      standing ??= where;
      standing = { ...standing, licence: where.licence };
      gap(writing);
      write(writing, isBlank(alt) ? where.licence : alt, at + place.startOffset, at + place.endOffset);
      gap(writing);
    },
    mark: () => ({ blocks: blocks.length, length: writing.text.length }),
    since: (mark, joined) => {
      if (blocks.length === mark.blocks) return writing.text.slice(mark.length).trim();
      const seen = blocks.slice(mark.blocks, mark.blocks + 4).filter((block) => !block.hidden);
      const whole = writing.text === '' && blocks.length <= mark.blocks + 4;
      if (seen.length === 1 && writing.text === '') return (seen[0] as PageBlock).text;
      const date = joined && whole ? seen.map((block) => block.text).join(' ') : '';
      return date.length <= LONGEST_DATE ? date : '';
    },
    end: part,
  };
}

/** A line break inside an element, with what was strong above it, in characters. */
interface Break {
  readonly at: number;
  readonly strong: number;
}

/** Day, month and year in blocks of their own. */
const LONGEST_DATE = 30;

const within = (range: { start: number; end: number }, start: number, end: number) => ({
  start: Math.min(Math.max(range.start, start), end),
  end: Math.min(Math.max(range.end, start), end),
});

/** What the standing of its first character settles for a whole block. */
const fixed = (standing: Standing) => ({
  level: standing.level,
  hidden: standing.hidden,
  place: standing.place,
  inside: standing.container,
  licence: standing.licence,
  table: standing.table,
  cell: standing.cell,
  curtain: standing.curtain,
});

/** A bold line above one that is not is a text of its own, however the next one begins. */
const LONGEST_TITLE = 160;
const isTitle = (line: string): boolean => line.length <= LONGEST_TITLE && !/[,;:–—-]$/u.test(line);
const isAll = (strong: number, line: string): boolean => line !== '' && strong >= line.length * 0.9;

/** The text of one standing element, taken apart where its line breaks part it. */
function blocksOf(
  mapped: MappedText,
  breaks: readonly Break[],
  known: { readonly standing: Standing; readonly linked: number; readonly strong: number },
): PageBlock[] {
  const whole = {
    ...fixed(known.standing),
    kind: known.standing.kind,
    strong: known.strong >= mapped.text.length * 0.9,
  };
  const lines: MappedText[] = [];
  let from = 0;
  let strongBefore = 0;
  const places = breaks.filter(({ at }) => at > 0 && at < mapped.text.length);
  places.forEach(({ at, strong }, i) => {
    const after = places[i + 1] ?? { at: mapped.text.length, strong: known.strong };
    const line = mapped.text.slice(from, at).trim();
    const next = mapped.text.slice(at, after.at).trim();
    const title = isAll(strong - strongBefore, line) && !isAll(after.strong - strong, next) && isTitle(line);
    if (!title && !breaksLine(line, next)) return;
    lines.push(cut(mapped, from, at));
    from = at;
    strongBefore = strong;
  });
  lines.push(from === 0 ? mapped : cut(mapped, from, mapped.text.length));
  const share = known.linked / mapped.text.length;
  return lines
    .filter((line) => line.text !== '')
    .map((line) => ({
      ...plainBlock(line, { ...whole, linked: Math.round(line.text.length * share) }),
      table: whole.table,
      cell: whole.cell,
      curtain: whole.curtain,
    }));
}
