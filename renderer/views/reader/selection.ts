import type { Range as TextRange } from '../../core/model/range.ts';

/**
 * Between what is selected on the screen and ranges in a report's body text. A body part's element carries
 * `data-at`, the offset of its first character, and holds exactly the part's text, however it is cut into marks.
 */
const PART = '[data-at]';

const parts = (root: Element) => [...root.querySelectorAll<HTMLElement>(PART)];
const placeOf = (element: HTMLElement) => Number(element.dataset.at);
const lengthOf = (element: HTMLElement) => element.textContent.length;

/** Characters of `element` before a point that lies in it. */
function before(element: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The range in the body text that a selection covers; null where it covers no words of the body. */
export function selectedRange(root: Element, selection: Selection | null): TextRange | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const touched = parts(root).filter((element) => range.intersectsNode(element));
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return null;
  const start =
    placeOf(first) +
    (first.contains(range.startContainer) ? before(first, range.startContainer, range.startOffset) : 0);
  const end =
    placeOf(last) +
    (last.contains(range.endContainer) ? before(last, range.endContainer, range.endOffset) : lengthOf(last));
  return end > start ? { start, end } : null;
}

/** The parts that a range reaches, each with its stretch as a range on the screen. */
function screenRanges(root: Element, { start, end }: TextRange): readonly Range[] {
  const ranges: Range[] = [];
  for (const element of parts(root)) {
    const at = placeOf(element);
    const from = Math.max(0, start - at);
    const to = Math.min(lengthOf(element), end - at);
    if (from >= to) continue;
    const range = document.createRange();
    const [startNode, startOffset] = point(element, from, false);
    const [endNode, endOffset] = point(element, to, true);
    range.setStart(startNode, startOffset);
    range.setEnd(endNode, endOffset);
    ranges.push(range);
  }
  return ranges;
}

/** The text node and place in it of a character; between two nodes the later one, or with `ending` the earlier. */
function point(element: HTMLElement, offset: number, ending: boolean): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (left < length || (ending && left === length)) return [node, left];
    left -= length;
    last = node;
  }
  return last ? [last, (last as Text).length] : [element, 0];
}

/** Selects a range natively too, so that the copy key and Shift with arrows or mouse work on it. */
export function selectOnScreen(root: Element, range: TextRange): void {
  const ranges = screenRanges(root, range);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (first && last)
    getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}

/** A stretch of one line, in px from the root's upper left corner. */
export interface LineBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The lines that a range covers, one box each, from top to bottom. */
export function lineBoxes(root: Element, range: TextRange): readonly LineBox[] {
  const origin = root.getBoundingClientRect();
  const lines: LineBox[] = [];
  for (const one of screenRanges(root, range))
    for (const rect of one.getClientRects()) {
      if (rect.width < 0.5) continue;
      const box = {
        left: rect.left - origin.left,
        top: rect.top - origin.top,
        right: rect.right - origin.left,
        bottom: rect.bottom - origin.top,
      };
      const line = lines.findIndex((l) => Math.abs((l.top + l.bottom) / 2 - (box.top + box.bottom) / 2) < 6);
      const known = lines[line];
      if (!known) lines.push(box);
      else
        lines[line] = {
          left: Math.min(known.left, box.left),
          top: Math.max(known.top, box.top),
          right: Math.max(known.right, box.right),
          bottom: Math.min(known.bottom, box.bottom),
        };
    }
  return lines.sort((a, b) => a.top - b.top);
}
