import { gap, type Writing, write } from '../mapped-text.ts';
import { characterReference } from './entities.ts';

/** How far a link, tag or image may reach; markup that goes on longer is taken as text. */
const REACH = 1000;
const SPECIAL = /[\\`*_[\]!<&~]/g;
const TAG = /<(?:\/?[A-Za-z][^<>]{0,800}|!--[^<>]{0,800})>/y;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,800})>/y;
const TARGET = /\((?:[^()\s]|\([^()\s]{0,200}\)){0,800}(?:\s{1,9}["'(][^"()]{0,300}["')])?\s{0,9}\)/y;
const REFERENCE = /\[[^[\]]{0,200}\]/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const LETTER = /[\p{L}\p{N}]/u;

export interface Inline {
  /** Characters written that belong to links. */
  linked: number;
  /** Addresses of links, in order. */
  readonly addresses: string[];
  /** All of it stood between emphasis marks. */
  strong: boolean;
}

/** Writes a stretch of Markdown without its markup: links keep their words, images leave nothing. */
export function writeInline(writing: Writing, source: string, at: number): Inline {
  const inline: Inline = { linked: 0, addresses: [], strong: false };
  const silent = emphasis(source);
  inline.strong = silent.has(0) && source.length > 2 && silent.has(source.length - 1);
  const links: { readonly from: number; readonly end: number; readonly next: number }[] = [];
  let plain = 0;
  const flush = (to: number) => {
    if (to > plain) write(writing, source.slice(plain, to), at + plain, at + to);
  };
  SPECIAL.lastIndex = 0;
  for (let found = SPECIAL.exec(source); found; found = SPECIAL.exec(source)) {
    const i = found.index;
    const open = links.at(-1);
    let next = i;
    if (open && i === open.end) {
      flush(i);
      inline.linked += writing.text.length - open.from;
      links.pop();
      next = open.next;
    } else if (found[0] === '\\' && PUNCTUATION.test(source[i + 1] ?? '')) {
      flush(i);
      plain = i + 1;
      SPECIAL.lastIndex = i + 2;
      continue;
    } else if (silent.has(i)) {
      flush(i);
      next = i + 1;
    } else if (found[0] === '<') {
      next = angle(writing, source, at, i, inline, flush);
    } else if (found[0] === '&') {
      const reference = characterReference(source, i);
      if (reference) {
        flush(i);
        next = i + reference.length;
        write(writing, reference.char, at + i, at + next);
      }
    } else if (found[0] === '[' || (found[0] === '!' && source[i + 1] === '[')) {
      const image = found[0] === '!';
      const link = linkAt(source, image ? i + 1 : i);
      if (link) {
        flush(i);
        if (link.address) inline.addresses.push(link.address);
        next = image ? link.next : i + 1;
        if (!image) links.push({ from: writing.text.length, end: link.end, next: link.next });
      }
    }
    if (next > i) {
      plain = next;
      SPECIAL.lastIndex = next;
    }
  }
  flush(source.length);
  return inline;
}

/** An address in angle brackets is text, a tag is none; returns where text goes on. */
function angle(
  writing: Writing,
  source: string,
  at: number,
  i: number,
  inline: Inline,
  flush: (to: number) => void,
): number {
  AUTOLINK.lastIndex = i;
  const address = AUTOLINK.exec(source);
  if (address) {
    flush(i);
    const end = i + address[0].length;
    write(writing, address[1] as string, at + i + 1, at + end - 1);
    inline.linked += (address[1] as string).length;
    inline.addresses.push(address[1] as string);
    return end;
  }
  TAG.lastIndex = i;
  const tag = TAG.exec(source);
  if (!tag) return i;
  flush(i);
  if (/^<br/iu.test(tag[0])) gap(writing);
  return i + tag[0].length;
}

/** The link whose text opens at `i`: where its text ends, where the markup ends, and its address. */
function linkAt(source: string, i: number): { end: number; next: number; address: string } | undefined {
  let depth = 0;
  const limit = Math.min(source.length, i + REACH);
  for (let k = i; k < limit; k++) {
    if (source[k] === '\\') k++;
    else if (source[k] === '[') depth++;
    else if (source[k] === ']' && --depth === 0) {
      TARGET.lastIndex = k + 1;
      REFERENCE.lastIndex = k + 1;
      const target = TARGET.exec(source);
      const address = target ? (/^\(\s*<?([^\s<>()]*)/u.exec(target[0])?.[1] ?? '') : '';
      const end = target ?? REFERENCE.exec(source);
      return end ? { end: k, next: k + 1 + end[0].length, address } : undefined;
    }
    if (depth > 8) return undefined;
  }
  return undefined;
}

/** Places of `*`, `_` and `~` that are markup: runs that open at a word and are closed behind one. */
function emphasis(source: string): ReadonlySet<number> {
  const silent = new Set<number>();
  const open = new Map<string, { at: number; length: number }[]>();
  for (const found of source.matchAll(/[*_]+|~~/g)) {
    const sign = found[0][0] as string;
    const before = source[found.index - 1] ?? ' ';
    const after = source[found.index + found[0].length] ?? ' ';
    if (before === '\\') continue;
    const inWord = sign === '_' && LETTER.test(before) && LETTER.test(after);
    const waiting = open.get(sign) ?? [];
    const opener = waiting.at(-1);
    if (!inWord && before.trim() !== '' && opener) {
      waiting.pop();
      for (let k = 0; k < opener.length; k++) silent.add(opener.at + k);
      for (let k = 0; k < found[0].length; k++) silent.add(found.index + k);
    } else if (!inWord && after.trim() !== '') {
      waiting.push({ at: found.index, length: found[0].length });
      open.set(sign, waiting);
    }
  }
  return silent;
}
