import { type Block, linkDensity } from '../block.ts';
import type { Fact } from '../page.ts';
import { showLater } from './html-hidden.ts';
import { settleTables } from './html-layout.ts';
import { attribute, isElement, isText, type Tree } from './html-tree.ts';
import { writtenBlocks } from './html-walk.ts';
import { articleBodies, bodiesInData } from './json-ld.ts';

/** Markup of the page that browsers do not show by themselves, at its place in the decoded text. */
interface Reserve {
  readonly markup: string;
  readonly start: number;
}

/** A page that shows less running text than this is an empty shell, to be filled by its scripts. */
const SHELL = 300;
/** With less than this it may be one all the same, and show teasers of others; then its own text is much longer. */
const TEASERS = 800;
const MUCH_MORE = 3;
/** A sentence this long is running text. */
const SENTENCE = 80;

const TEMPLATE = /^text\/(?:(?:x-)?(?:[a-z]{1,20}-)?(?:template|handlebars|mustache|tmpl)|html|ng-template)$/iu;

/**
 * The blocks of a page that shows no text of its own: what it holds for readers without scripts, in templates, or in
 * its description for machines, or in the data for its programs, whichever has the most. The page's own blocks where it shows a text.
 */
export function withReserve(blocks: readonly Block[], document: Tree.Document): readonly Block[] {
  const shown = runningText(blocks);
  if (shown >= TEASERS) return blocks;
  const least = shown < SHELL ? SHELL : shown * MUCH_MORE;
  let best: readonly Block[] = [];
  const consider = (found: readonly Block[]) => {
    if (runningText(found) > Math.max(runningText(best), least)) best = found;
  };
  for (const { node, kind } of reservesIn(document)) {
    const text = node.childNodes.find(isText);
    const start = text?.sourceCodeLocation?.startOffset;
    if (!text || start === undefined) continue;
    if (kind === 'markup') consider(blocksOf({ markup: text.value, start }));
    else consider(kind === 'data' ? bodiesInData(text.value, start) : articleBodies(text.value, start));
  }
  return [...blocks, ...best.filter((block) => !isShown(block, blocks))];
}

/** True for a text that the page shows too, by its beginning. */
const isShown = ({ text }: Block, blocks: readonly Block[]): boolean =>
  blocks.some((block) => !block.hidden && block.text.startsWith(text.slice(0, SENTENCE)));

const runningText = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    const runs = !block.hidden && block.text.length >= SENTENCE && linkDensity(block) < 0.5;
    return sum + (runs ? block.text.length : 0);
  }, 0);

const blocksOf = ({ markup, start }: Reserve): readonly Block[] => {
  const ignored: Fact[] = [];
  return settleTables(showLater(writtenBlocks(markup, ignored, start).blocks));
};

type ReserveKind = 'markup' | 'json' | 'data';

function reservesIn(document: Tree.Document): readonly { node: Tree.Element; kind: ReserveKind }[] {
  const found: { node: Tree.Element; kind: ReserveKind }[] = [];
  const waiting: Tree.ChildNode[] = [...document.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    const type = node.tagName === 'script' ? attribute(node, 'type').toLowerCase() : '';
    if (node.tagName === 'noscript' || TEMPLATE.test(type)) found.push({ node, kind: 'markup' });
    else if (type === 'application/ld+json') found.push({ node, kind: 'json' });
    else if (type === 'application/json') found.push({ node, kind: 'data' });
    for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i] as Tree.ChildNode);
  }
  return found;
}
