import { type Line, linesOf } from '../../text/lines.ts';
import { isBlank } from '../../text/white-space.ts';
import { type Block, type BlockKind, plainBlock } from '../block.ts';
import { gap, startWriting, type Writing, write, written } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { isWrapped, LONG_ENOUGH, runsInto, wrapWidth } from './hard-wrap.ts';
import { seamOf, type WordsOfText, wordsOfText } from './hyphen.ts';

const BULLET = /^\s{0,12}[-*•–—▪◦‣·●■►]\s+(?=\S)/u;
const NUMBER = /^\s{0,12}(?:\d{1,3}|[a-z])[.)]\s+(?=\S)/u;
const QUOTED = /^\s{0,3}>\s?/u;
const RULE = /^[-=_*~#.+•—–]{3,}$/u;
const INDENTED = /^(?:\t| {2,})/u;
/** A dash or the end of a sentence with its number, where a line happened to be broken: no list begins. */
const MARK_INSIDE = /^(?:[-–—]\s|\d{1,3}\.\s)/u;
/** A numbered line longer than this is a paragraph with a number. */
const LONG_ITEM = 250;

/** Plain text: an empty line parts blocks, and so does any line break that no program made to fit a width. */
export function readText(text: string): Page {
  return { format: 'text', blocks: textBlocks(text, 0), facts: [], framed: false };
}

/** The blocks of plain text that stands at offset `at` of the decoded text. */
export function textBlocks(text: string, at: number): Block[] {
  const groups = groupsOf(text);
  const width = wrapWidth(groups);
  const words = wordsOfText(text);
  const blocks: Block[] = [];
  for (const group of groups) addBlocks(blocks, group, width, words, at);
  return blocks;
}

/** Lines that no empty line parts. */
function groupsOf(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of linesOf(text)) {
    if (!isBlank(line.text)) {
      group.push(line);
    } else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

interface Open {
  readonly kind: BlockKind;
  readonly writing: Writing;
  readonly start: number;
  end: number;
}

/** Adds the blocks that lines without an empty one between them hold. */
function addBlocks(
  blocks: Block[],
  group: readonly Line[],
  width: number | null,
  words: WordsOfText,
  at: number,
): void {
  let open: Open | undefined;
  let kind = kindOf((group[0] as Line).text);
  for (let i = 0; i < group.length; i++) {
    const line = group[i] as Line;
    const start = at + line.start + line.text.search(/\S/u);
    open ??= { kind, writing: startWriting(), start, end: start };
    open.end = at + line.start + line.text.trimEnd().length;
    const next = group[i + 1];
    const nextKind = next ? kindOf(next.text) : kind;
    const goesOn = next !== undefined && continues(open.kind, nextKind, line, next, width);
    add(open.writing, line, kind, at, goesOn ? next : undefined, words);
    if (!goesOn) {
      blocks.push(finished(open));
      open = undefined;
    }
    kind = nextKind;
  }
}

function continues(open: BlockKind, kind: BlockKind, last: Line, line: Line, width: number | null): boolean {
  if (kind === 'block-quote') return open === 'block-quote';
  if (kind === 'list-item')
    return open === 'text' && width !== null && MARK_INSIDE.test(line.text) && runsInto(last, line, width);
  if (kind !== 'text' || open === 'rule' || open === 'block-quote') return false;
  if (open === 'list-item' && INDENTED.test(line.text)) return true;
  return isWrapped(last, line, width);
}

function kindOf(line: string): BlockKind {
  const text = line.trim();
  if (RULE.test(text) || /^(?:[*_-]\s){2,}[*_-]$/u.test(text.slice(0, 40))) return 'rule';
  if (QUOTED.test(line)) return 'block-quote';
  return BULLET.test(line) || NUMBER.test(line) ? 'list-item' : 'text';
}

/** Writes a line without its list mark or quotation mark, and what parts it from the line that goes on from it. */
function add(
  writing: Writing,
  line: Line,
  kind: BlockKind,
  at: number,
  next: Line | undefined,
  words: WordsOfText,
): void {
  const mark = kind === 'list-item' ? BULLET.exec(line.text) : kind === 'block-quote' ? QUOTED.exec(line.text) : null;
  const from = mark?.[0].length ?? 0;
  const trimmed = line.text.trimEnd();
  const seam = next && trimmed.length >= LONG_ENOUGH ? seamOf(trimmed, beginning(next, kind), words) : 'space';
  const to = seam === 'mended' ? trimmed.length - 1 : trimmed.length;
  write(writing, line.text.slice(from, to), at + line.start + from, at + line.start + to);
  if (seam === 'space') gap(writing);
  else writing.space = false;
}

const beginning = ({ text }: Line, kind: BlockKind): string =>
  (kind === 'block-quote' ? text.replace(QUOTED, '') : text).trimStart();

function finished({ kind, writing, start, end }: Open): Block {
  const mapped = written(writing);
  const paragraph = kind === 'list-item' && mapped.text.length > LONG_ITEM;
  const range = { start, end };
  return plainBlock(mapped, {
    range,
    kind: paragraph ? 'text' : kind,
    level: kind === 'list-item' && !paragraph ? 1 : 0,
  });
}
