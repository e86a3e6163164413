import type { Fact } from '../page.ts';
import { type PageBlock, startBlocks, type Writer } from './html-blocks.ts';
import { kindOfElement, marksOf, placeOfElement, SILENT, STANDING, STRONG } from './html-elements.ts';
import { fact, markedField } from './html-facts.ts';
import { type HiddenNames, hiddenBy, hiddenByStyle } from './html-hidden.ts';
import type { Standing } from './html-standing.ts';
import { attribute, isElement, isText, parseTree, type Tree } from './html-tree.ts';
import { licenceAddress } from './licence-address.ts';

/** An element whose children are being walked. */
interface Frame {
  readonly node: Tree.ParentNode;
  readonly standing: Standing;
  readonly leave: () => void;
  next: number;
}

/**
 * The blocks of markup that stands at offset `at` of the decoded text, in order of its tree; what its elements say of the
 * page goes to `facts`.
 */
export function writtenBlocks(
  markup: string,
  facts: Fact[],
  at = 0,
): { readonly blocks: readonly PageBlock[]; readonly document: Tree.Document } {
  const document = parseTree(markup);
  return { blocks: walk(document, markup, hiddenByStyle([]), facts, at), document };
}

/** Walks a tree and writes its text into blocks. */
export function walk(
  document: Tree.Document,
  markup: string,
  hidden: HiddenNames,
  facts: Fact[],
  at = 0,
): readonly PageBlock[] {
  const writer = startBlocks(markup, at);
  const frames: Frame[] = [{ node: document, standing: writer.root, leave: () => {}, next: 0 }];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const child = frame.node.childNodes[frame.next++];
    if (!child) {
      frame.leave();
      frames.pop();
    } else if (isText(child)) {
      writer.text(child, frame.standing);
    } else if (isElement(child) && !SILENT.has(child.tagName) && !isAnchorSign(child)) {
      frames.push(enter(child, frame.standing, writer, facts, hiddenBy(child, hidden)));
    }
  }
  writer.end();
  return writer.blocks;
}

/** True for the sign that links a heading to itself. */
function isAnchorSign(element: Tree.Element): boolean {
  if (element.tagName !== 'a' || !attribute(element, 'href').includes('#')) return false;
  const [text, ...more] = element.childNodes;
  return text !== undefined && more.length === 0 && isText(text) && /^\s{0,3}[#¶§🔗]\s{0,3}$/u.test(text.value);
}

/** Opens an element: what stands inside it, and what is to be done when it ends. */
function enter(
  element: Tree.Element,
  outer: Standing,
  writer: Writer,
  facts: Fact[],
  hidden: 'itself' | 'sheet' | null,
): Frame {
  const tag = element.tagName;
  const marks = marksOf(element);
  const standing = inside(element, marks, outer, hidden);
  const stands = STANDING.has(tag);
  if (stands) writer.part();
  else if (tag === 'br') writer.lineBreak();
  else if (tag === 'hr') writer.part();
  else if (marks !== '' || tag === 'a' || tag === 'time') writer.inlineStart(true);
  else if (tag === 'span') writer.inlineStart(false);
  if (tag === 'img') writer.badge(attribute(element, 'alt'), element, standing);
  const mark = writer.mark();
  const published = /(?:^|\s)(?:schema:)?datepublished(?:$|\s)/u.test(marks);
  const field = standing.hidden ? (published ? 'date' : undefined) : tag === 'time' ? 'date' : markedField(marks);
  const leave = () => {
    if (field) {
      const stated = attribute(element, 'datetime') || attribute(element, 'content');
      const words = writer.since(mark, field === 'date');
      const rule = standing.hidden ? 'meta datepublished' : tag === 'time' ? 'time' : 'mark';
      const said = field === 'date' && markedField(marks) === 'modified' ? 'modified' : field;
      const found = fact(said, stated || words, rule, element);
      if (found && found.value.length <= 200) facts.push(found);
    }
    if (stands) writer.part();
    else if (marks !== '' || tag === 'a' || tag === 'time' || tag === 'span') writer.inlineEnd();
  };
  return { node: element, standing, leave, next: 0 };
}

function inside(element: Tree.Element, marks: string, outer: Standing, hidden: 'itself' | 'sheet' | null): Standing {
  const tag = element.tagName;
  const kind = kindOfElement(tag);
  const link = tag === 'a' && attribute(element, 'href') !== '';
  const licence = link ? licenceAddress(attribute(element, 'href')) : null;
  const standing = { ...outer, hidden: outer.hidden || hidden !== null };
  if (hidden === 'itself') standing.curtain = null;
  else if (hidden === 'sheet' && !outer.hidden) standing.curtain = element;
  if (kind) Object.assign(standing, kind);
  if (kind?.kind === 'list-item' && outer.kind === 'list-item') standing.level = outer.level + 1;
  if (tag === 'table') Object.assign(standing, { kind: 'text', level: 0 });
  if (STANDING.has(tag)) {
    const { container } = outer;
    standing.container = { tag, marks, parent: container, depth: container.depth + 1 };
    standing.place = placeOfElement(element) ?? outer.place;
  }
  if (tag === 'table') standing.table = standing.container;
  if (tag === 'td' || tag === 'th') standing.cell = standing.container;
  if (tag === 'pre') standing.asTyped = true;
  if (link) standing.link = true;
  if (STRONG.has(tag)) standing.strong = true;
  if (licence) standing.licence = licence;
  return standing;
}
