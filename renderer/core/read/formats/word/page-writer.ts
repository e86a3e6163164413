import type { ListKind } from './lists.ts';

/** The deepest entry of a list that is told from those above it. */
const DEEPEST = 8;

/** HTML under construction, a block a line. */
export interface PageWriter {
  readonly block: (html: string) => void;
  /** An entry of a list; `level` from 0. Entries that follow one another make one list. */
  readonly entry: (kind: ListKind, level: number, html: string) => void;
  /** Begins and ends an element around blocks. */
  readonly open: (tag: string) => void;
  readonly close: (tag: string) => void;
  readonly html: () => string;
}

export function startPage(): PageWriter {
  const lines: string[] = [];
  /** Lists that are open, the outermost first. */
  const lists: ListKind[] = [];
  const tagOf = (kind: ListKind): string => (kind === 'bullet' ? 'ul' : 'ol');
  const endLists = (depth: number) => {
    while (lists.length > depth) lines.push(`</li></${tagOf(lists.pop() as ListKind)}>`);
  };
  const plainly = (html: string) => {
    endLists(0);
    lines.push(html);
  };
  return {
    block: plainly,
    entry: (kind, level, html) => {
      const depth = Math.min(level, DEEPEST) + 1;
      endLists(depth);
      if (lists.length === depth && lists.at(-1) !== kind) endLists(depth - 1);
      if (lists.length === depth) lines.push('</li>');
      while (lists.length < depth) {
        lists.push(kind);
        lines.push(lists.length < depth ? `<${tagOf(kind)}><li>` : `<${tagOf(kind)}>`);
      }
      lines.push(`<li>${html}`);
    },
    open: (tag) => plainly(`<${tag}>`),
    close: (tag) => plainly(`</${tag}>`),
    html: () => {
      endLists(0);
      return lines.join('\n');
    },
  };
}
