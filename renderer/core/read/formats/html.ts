import type { Block } from '../block.ts';
import type { Fact, Page } from '../page.ts';
import { startBlocks, type Writer } from './html-blocks.ts';
import { kindOfElement, marksOf, placeOfElement, SILENT, STANDING, STRONG } from './html-elements.ts';
import { fact, factOfComment, factOfLink, factOfMeta, markedField } from './html-facts.ts';
import { hiddenBy, hiddenByStyle, showLater } from './html-hidden.ts';
import { settleTables } from './html-layout.ts';
import type { Standing } from './html-standing.ts';
import { attribute, isComment, isElement, isText, parseTree, type Tree } from './html-tree.ts';
import { factsOfJsonLd } from './json-ld.ts';
import { licenceAddress } from './licence-address.ts';

/** An element whose children are being walked. */
interface Frame {
  readonly node: Tree.ParentNode;
  readonly standing: Standing;
  readonly leave: () => void;
  next: number;
}

/** An HTML page. Only its text is taken: nothing of it is ever run, loaded or kept as markup. */
export function readHtml(text: string): Page {
  const document = parseTree(text);
  const facts: Fact[] = [];
  const hidden = hiddenByStyle(selfDescription(document, facts));
  const writer = startBlocks(text);
  const frames: Frame[] = [{ node: document, standing: writer.root, leave: () => {}, next: 0 }];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const child = frame.node.childNodes[frame.next++];
    if (!child) {
      frame.leave();
      frames.pop();
    } else if (isText(child)) {
      writer.text(child, frame.standing);
    } else if (isElement(child) && !SILENT.has(child.tagName)) {
      frames.push(enter(child, frame.standing, writer, facts, hiddenBy(child, hidden)));
    }
  }
  writer.end();
  return { format: 'html', blocks: inOrder(settleTables(showLater(writer.blocks))), facts };
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
  else if (marks !== '' || tag === 'a' || tag === 'time') writer.inlineStart();
  if (tag === 'img') writer.badge(attribute(element, 'alt'), element, standing);
  const mark = writer.mark();
  const field = standing.hidden ? undefined : tag === 'time' ? 'date' : markedField(marks);
  const leave = () => {
    if (field) {
      const stated = attribute(element, 'datetime') || attribute(element, 'content');
      const words = writer.since(mark);
      const rule = tag === 'time' ? 'time' : 'mark';
      const said = field === 'date' && markedField(marks) === 'modified' ? 'modified' : field;
      const found = fact(said, stated || words, rule, element);
      if (found && found.value.length <= 200) facts.push(found);
    }
    if (stands) writer.part();
    else if (marks !== '' || tag === 'a' || tag === 'time') writer.inlineEnd();
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

/** Collects what the page says of itself; returns its style sheets. */
function selfDescription(document: Tree.Document, facts: Fact[]): readonly string[] {
  const sheets: string[] = [];
  const add = (found: Fact | undefined) => {
    if (found) facts.push(found);
  };
  const waiting: Tree.ChildNode[] = [...document.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isComment(node)) add(factOfComment(node));
    if (!isElement(node)) continue;
    const inner = () => node.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
    if (node.tagName === 'meta') add(factOfMeta(node));
    else if (node.tagName === 'link') add(factOfLink(node));
    else if (node.tagName === 'title') add(fact('title', inner(), 'title element', node));
    else if (node.tagName === 'style') sheets.push(inner());
    else if (node.tagName === 'script' && attribute(node, 'type').toLowerCase() === 'application/ld+json')
      facts.push(...factsOfJsonLd(inner()));
    else if (node.tagName === 'html') add(fact('language', attribute(node, 'lang'), 'html lang', node));
    for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i] as Tree.ChildNode);
  }
  return sheets;
}

/** Blocks by their place in the original, none reaching into the next: tables can move text about. */
function inOrder(blocks: readonly Block[]): readonly Block[] {
  const sorted = [...blocks].sort((a, b) => a.range.start - b.range.start);
  return sorted.map((block, i) => {
    const limit = sorted[i + 1]?.range.start ?? Number.POSITIVE_INFINITY;
    return block.range.end <= limit ? block : { ...block, range: { start: block.range.start, end: limit } };
  });
}
