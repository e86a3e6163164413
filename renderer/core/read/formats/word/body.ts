import { childOf, isElement, type XmlElement, type XmlNode } from '../xml/xml-tree.ts';
import { chosenAlternative } from './boxes.ts';
import type { Document } from './document.ts';
import { type PageWriter, startPage } from './page-writer.ts';
import { contentsOf, controlled, TAKEN_OUT, WRAPPERS } from './paragraph.ts';
import { htmlOfSpans, partAtTabs, type Span, textOfSpans } from './spans.ts';
import { listOf, roleOfOutline, type StyleRole } from './style-roles.ts';
import { settingOf } from './word-elements.ts';

/** A paragraph this long ends the head of a report: boxes below it stand beside the text. */
const RUNNING = 120;

/** How far the writing of a body has come. */
interface Progress {
  readonly page: PageWriter;
  readonly document: Document;
  headOver: boolean;
  /** What a paragraph whose end was deleted leaves for the next one. */
  carried: readonly Span[];
}

/**
 * A body as HTML: what a reader sees, in order. Changes count as accepted, styles become elements, a text box stands below
 * the paragraph in which it is anchored, beside the text once that has begun.
 */
export function htmlOfBody(body: XmlElement, document: Document): string {
  const page = startPage();
  writeBlocks(body.children, { page, document, headOver: false, carried: [] });
  return page.html();
}

/** Recurses no deeper than the tree, which is limited. */
function writeBlocks(nodes: readonly XmlNode[], progress: Progress): void {
  const { leftOut } = progress.document;
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.name === 'w:p') writeParagraph(node, progress);
    else if (node.name === 'w:tbl') writeTable(node, progress);
    else if (node.name === 'w:sdt') writeBlocks(controlled(node), progress);
    else if (node.name === 'mc:AlternateContent') writeBlocks(chosenAlternative(node), progress);
    else if (node.name === 'm:oMathPara') writeParagraph({ ...node, children: [node] }, progress);
    else if (WRAPPERS.has(node.name)) writeBlocks(node.children, progress);
    else if (TAKEN_OUT.has(node.name)) leftOut.deleted++;
    else if (node.name === 'w:altChunk' || node.name === 'w:subDoc') leftOut.embedded++;
  }
}

function writeParagraph(paragraph: XmlElement, progress: Progress): void {
  const { document, page } = progress;
  const properties = childOf(paragraph, 'w:pPr');
  const { spans: own, boxes } = contentsOf(paragraph, document);
  const spans = [...progress.carried, ...own];
  progress.carried = [];
  const text = textOfSpans(spans);
  if (childOf(childOf(properties, 'w:rPr'), 'w:del')) progress.carried = spans;
  else if (text.trim() !== '') {
    if (text.length >= RUNNING) progress.headOver = true;
    writeSpans(progress.headOver ? spans : partAtTabs(spans), properties, progress);
  }
  for (const box of boxes) {
    const aside = progress.headOver;
    if (aside) page.open('aside');
    writeBlocks(box.children, progress);
    if (aside) page.close('aside');
  }
}

function writeSpans(spans: readonly Span[], properties: XmlElement | undefined, { page, document }: Progress): void {
  const style = document.styles.get(settingOf(properties, 'w:pStyle') ?? '');
  const role = style?.role ?? roleOfOutline(properties);
  const html = htmlOfSpans(spans);
  const place = role ? null : (listOf(properties) ?? style?.list ?? null);
  const kind = place && document.lists(place);
  if (kind && place) page.entry(kind, place.level, html);
  else page.block(blockOf(role, html, document.titled));
}

/** The element for a role. Below a title of the document's own, headings stand a level lower. */
function blockOf(role: StyleRole | null, html: string, titled: boolean): string {
  switch (role) {
    case null:
      return `<p>${html}</p>`;
    case 'title':
      return `<h1>${html}</h1>`;
    case 'subtitle':
      return `<p class="subtitle">${html}</p>`;
    case 'quote':
      return `<blockquote><p>${html}</p></blockquote>`;
    case 'caption':
      return `<figure><figcaption>${html}</figcaption></figure>`;
    case 'contents':
      return `<nav><p>${html}</p></nav>`;
    default: {
      const level = Math.min(Number(role.slice(-1)) + (titled ? 1 : 0), 6);
      return `<h${level}>${html}</h${level}>`;
    }
  }
}

function writeTable(table: XmlElement, progress: Progress): void {
  const { page, document } = progress;
  page.open('table');
  for (const row of unwrapped(table, 'w:tr')) {
    if (childOf(childOf(row, 'w:trPr'), 'w:del')) {
      document.leftOut.deleted++;
      continue;
    }
    page.open('tr');
    for (const cell of unwrapped(row, 'w:tc')) {
      page.open(`td${spanOf(cell)}`);
      writeBlocks(cell.children, progress);
      page.close('td');
    }
    page.close('tr');
  }
  page.close('table');
}

/** Rows and cells may stand in controls and other wrappers. */
function unwrapped(parent: { readonly children: readonly XmlNode[] }, name: string): readonly XmlElement[] {
  return parent.children.flatMap((node): readonly XmlElement[] => {
    if (!isElement(node)) return [];
    if (node.name === name) return [node];
    if (node.name === 'w:sdt') return unwrapped({ children: controlled(node) }, name);
    return WRAPPERS.has(node.name) ? unwrapped(node, name) : [];
  });
}

const WIDEST = 100;

function spanOf(cell: XmlElement): string {
  const span = Number(settingOf(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? 1);
  return span > 1 && span <= WIDEST ? ` colspan="${Math.floor(span)}"` : '';
}
