import type { Block } from '../block.ts';
import type { Fact, Page } from '../page.ts';
import { fact, factOfComment, factOfLink, factOfMeta, factOfScript } from './html-facts.ts';
import { hiddenByStyle, showLater } from './html-hidden.ts';
import { settleTables } from './html-layout.ts';
import { withReserve } from './html-reserve.ts';
import { attribute, isComment, isElement, isText, parseTree, type Tree } from './html-tree.ts';
import { walk } from './html-walk.ts';
import { factsOfJsonLd } from './json-ld.ts';

/** An HTML page. Only its text is taken: nothing of it is ever run, loaded or kept as markup. */
export function readHtml(text: string): Page {
  const document = parseTree(text);
  const facts: Fact[] = [];
  const hidden = hiddenByStyle(selfDescription(document, facts));
  const shown = settleTables(showLater(walk(document, text, hidden, facts)));
  return { format: 'html', blocks: inOrder(withReserve(shown, document)), facts, framed: true };
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
    else if (node.tagName === 'script') add(factOfScript(inner(), node));
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
