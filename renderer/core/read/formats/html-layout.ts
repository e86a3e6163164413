import type { Block, Container } from '../block.ts';
import type { PageBlock } from './html-blocks.ts';

/** A cell with more text than this holds paragraphs: its table lays the page out. */
const LONGEST_CELL = 300;

/**
 * Tells tables that lay a page out from tables that hold figures: the blocks of the former are ordinary text.
 * Nested tables, headings or long texts in it make a table a layout.
 */
export function settleTables(blocks: readonly PageBlock[]): readonly Block[] {
  const layouts = new Set<Container>();
  const held = new Map<Container, number>();
  for (const block of blocks) {
    if (!block.table) continue;
    const inCell = block.cell ? (held.get(block.cell) ?? 0) + block.text.length - block.linked : 0;
    if (block.cell) held.set(block.cell, inCell);
    const lays = block.kind === 'heading' || inCell > LONGEST_CELL || block.table.marks.includes('presentation');
    if (lays) layouts.add(block.table);
    for (let up = block.table.parent; up; up = up.parent) if (up.tag === 'table') layouts.add(up);
  }
  return blocks.map(({ table, cell: _cell, curtain: _curtain, ...block }) =>
    block.kind === 'table-cell' && table && layouts.has(table) ? { ...block, kind: 'text' } : block,
  );
}
