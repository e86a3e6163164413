import type { PdfPage, StructNode } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { Tag } from './run.ts';

/** Elements that stand within a line, or hold others without saying what they are. */
const THROUGH = new Set(
  'Root Document DocumentFragment Part Art Sect Div NonStruct Private Span Quote Link Reference Em Strong Sub Code Annot Lbl LBody Figure Form Aside'.split(
    ' ',
  ),
);
const MOST_NODES = 100_000;

interface Waiting {
  readonly node: StructNode;
  readonly tag: Tag | null;
}

/** The elements of a tagged page by the ids of their marked content. Without recursion: trees can be deep. */
export async function tagsOf(page: PdfPage): Promise<ReadonlyMap<string, Tag>> {
  const tags = new Map<string, Tag>();
  const tree = await page.getStructTree().catch(() => null);
  if (!tree) return tags;
  const waiting: Waiting[] = [{ node: tree, tag: null }];
  let key = 0;
  for (let at = waiting.pop(); at && key < MOST_NODES; at = waiting.pop()) {
    key++;
    const role = at.node.role ?? '';
    const tag = THROUGH.has(role) || role === '' ? at.tag : { role: roleWithin(at.tag, role), key };
    for (const child of at.node.children ?? []) {
      if ('id' in child) {
        if (tag) tags.set(child.id, tag);
      } else waiting.push({ node: child, tag });
    }
  }
  return tags;
}

/** A paragraph inside a cell, an entry or a note is still that. */
const HOLDERS = new Set(['TD', 'TH', 'LI', 'Caption', 'Note', 'FENote', 'TOCI', 'BlockQuote']);

const roleWithin = (outer: Tag | null, role: string): string =>
  outer && HOLDERS.has(outer.role) && (role === 'P' || role === 'L') ? outer.role : role;
