import { type Line, linesOf } from '../../text/lines.ts';
import { isBlank } from '../../text/white-space.ts';
import { type Block, type BlockKind, plainBlock } from '../block.ts';
import { gap, startWriting, takeBack, type Writing, written } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { LONG_ENOUGH } from './hard-wrap.ts';
import { seamOf, type WordsOfText, wordsOfText } from './hyphen.ts';
import { licenceAddress } from './licence-address.ts';
import { writeInline } from './markdown-inline.ts';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/u;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/u;
const RULE = /^ {0,3}(?:[-*_=~]\s*){3,}$/u;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;
const QUOTE = /^ {0,3}>\s?/u;
const ITEM = /^(\s{0,24})(?:[-*+•]|\d{1,9}[.)])\s+(?=\S)/u;
const ROW = /^\s{0,3}\|.*\|\s*$/u;
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:\s*\S+/u;
const LABEL = /^[*_]{0,3}\p{L}[\p{L}\p{N} ()/-]{1,30}[*_]{0,3}:/u;
/** A line this short whose successor begins with a capital was broken by its writer. */
const SHORT = 45;

/** What a line is, with the length of the mark at its beginning. */
interface Kind {
  readonly kind: BlockKind | 'row' | 'nothing';
  readonly mark: number;
  readonly level: number;
}

const PLAIN = { kind: 'text', mark: 0, level: 0 } as const;
const NOTHING = { kind: 'nothing', mark: 0, level: 0 } as const;

interface Open {
  readonly kind: BlockKind;
  level: number;
  readonly writing: Writing;
  readonly start: number;
  end: number;
  last: Line;
  linked: number;
  strong: boolean;
  licence: string | null;
}

/**
 * Markdown: CommonMark's blocks with tables and front matter, the inline markup taken off. Lines that a writer broke
 * on purpose (labels, short lines) stay apart.
 */
export function readMarkdown(text: string): Page {
  const blocks: Block[] = [];
  const head = frontMatterEnd(text);
  const words = wordsOfText(text);
  let open: Open | undefined;
  let fenced = false;
  const close = () => {
    if (open && open.writing.text !== '') blocks.push(finished(open));
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const fence = FENCE.test(line.text);
    const kind: Kind = fenced || line.start < head ? PLAIN : kindOf(line.text);
    if (line.start < head) {
      close();
      open = frontMatterLine(line);
    } else if (fence) {
      fenced = !fenced;
      close();
    } else if (fenced && open) {
      add(open, line, kind);
    } else if (open?.kind === 'text' && UNDERLINE.test(line.text)) {
      open = { ...open, level: line.text.includes('=') ? 1 : 2, end: line.end, kind: 'heading' };
      close();
    } else if (kind.kind === 'row') {
      close();
      blocks.push(...cells(line));
    } else if (kind.kind === 'nothing') {
      close();
    } else if (open && continues(open, kind, line)) {
      join(open, line, kind, words);
      add(open, line, kind);
    } else {
      close();
      open = begin(line, kind, kind.kind);
    }
  }
  close();
  return { format: 'markdown', blocks, facts: [], framed: false };
}

/** Front matter longer than this is none. */
const LONGEST_HEAD = 20_000;

/** Where the lines between `---` and `---` at the very beginning end; 0 where there are none. */
function frontMatterEnd(text: string): number {
  if (!/^---[ \t]*\r?\n/u.test(text)) return 0;
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text.slice(3, LONGEST_HEAD));
  return closing ? 3 + closing.index + closing[0].length : 0;
}

/** A line of front matter is a label with its value; `- ` before the entries of a list goes. */
function frontMatterLine(line: Line): Open | undefined {
  if (isBlank(line.text) || /^(?:---|\.\.\.)\s*$/u.test(line.text)) return undefined;
  return begin(line, { ...PLAIN, mark: /^\s*-\s/u.exec(line.text)?.[0].length ?? 0 }, 'label');
}

function kindOf(text: string): Kind {
  if (isBlank(text) || DEFINITION.test(text) || (text.length < 200 && RULE.test(text))) return NOTHING;
  const heading = HEADING.exec(text);
  if (heading) return { kind: 'heading', mark: heading[0].length, level: (heading[1] as string).length };
  if (ROW.test(text)) return { ...PLAIN, kind: 'row' };
  const quote = QUOTE.exec(text)?.[0].length;
  if (quote !== undefined) {
    const rest = text.slice(quote);
    const inside = HEADING.exec(rest);
    if (inside) return { kind: 'heading', mark: quote + inside[0].length, level: (inside[1] as string).length };
    return isBlank(rest) ? NOTHING : { kind: 'block-quote', mark: quote, level: 0 };
  }
  const item = ITEM.exec(text);
  if (item) return { kind: 'list-item', mark: item[0].length, level: 1 + ((item[1] as string).length >> 1) };
  return PLAIN;
}

function continues(open: Open, kind: Kind, line: Line): boolean {
  const last = open.last.text;
  if (kind.kind === 'block-quote') return open.kind === 'block-quote';
  if (kind.kind !== 'text' || open.kind === 'heading') return false;
  if (last.endsWith('  ') || last.endsWith('\\')) return false;
  if (LABEL.test(line.text) && line.text.length < 200) return false;
  if (LABEL.test(last) && last.length < SHORT * 2) return /^\s*\p{Ll}/u.test(line.text);
  const writerBroke =
    last.trim().length < SHORT &&
    !/[,;–—-]\s*$/u.test(last.slice(-20)) &&
    /^\W{0,3}[\p{Lu}\p{N}]/u.test(line.text.trimStart());
  return !writerBroke;
}

function begin(line: Line, kind: Kind, blockKind: BlockKind): Open {
  const open: Open = {
    kind: blockKind,
    level: kind.level,
    writing: startWriting(),
    start: line.start + Math.max(0, line.text.search(/\S/u)),
    end: line.end,
    last: line,
    linked: 0,
    strong: true,
    licence: null,
  };
  add(open, line, kind);
  return open;
}

/** Joins the halves of a word that was broken at the end of the last line. */
function join(open: Open, line: Line, kind: Kind, words: WordsOfText): void {
  const last = open.last.text.trimEnd();
  if (last.length < LONG_ENOUGH) return;
  const seam = seamOf(last, line.text.slice(kind.mark).trimStart(), words);
  if (seam === 'space') return;
  if (seam === 'mended' && open.writing.text.endsWith(last.slice(-1))) takeBack(open.writing);
  open.writing.space = false;
}

function add(open: Open, line: Line, kind: Kind): void {
  const source = line.text.trimEnd();
  const closing =
    kind.kind === 'heading' ? (/\s#{1,6}$/u.exec(source.slice(-8))?.[0].length ?? 0) : source.endsWith('\\') ? 1 : 0;
  const inline = writeInline(
    open.writing,
    source.slice(kind.mark, source.length - closing).trimStart(),
    markEnd(line, kind, source),
  );
  gap(open.writing);
  open.linked += inline.linked;
  open.strong &&= inline.strong;
  open.licence ??= inline.addresses.map(licenceAddress).find((address) => address !== null) ?? null;
  open.end = line.start + source.length;
  open.last = line;
}

/** Where the words of a line begin in the decoded text, behind its mark. */
function markEnd(line: Line, kind: Kind, source: string): number {
  const rest = source.slice(kind.mark);
  return line.start + kind.mark + (rest.length - rest.trimStart().length);
}

function finished(open: Open): Block {
  const { kind, level, linked, strong, licence, start, end } = open;
  return plainBlock(written(open.writing), { kind, level, linked, strong, licence, range: { start, end } });
}

/** The cells of a table row; the row of dashes under a table's head has none. */
function cells(line: Line): Block[] {
  if (/^[\s|:-]+$/u.test(line.text)) return [];
  const found: Block[] = [];
  let at = line.start;
  for (const cell of line.text.split('|')) {
    const writing = startWriting();
    const inline = writeInline(writing, cell, at);
    const mapped = written(writing);
    if (mapped.text !== '') found.push(plainBlock(mapped, { kind: 'table-cell', linked: inline.linked }));
    at += cell.length + 1;
  }
  return found;
}
