import { type DefaultTreeAdapterMap, Parser, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type { Tree };

/** Elements deeper than this are passed over (their text stays); Chromium flattens its tree at the same depth. */
const DEEPEST = 512;
/** Formatting elements left open: the parser opens each of them again in every paragraph that follows. */
const MOST_FORMATTING = 40;

/** Their contents are no markup, so they must be seen whatever the depth. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript']);
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/**
 * Parses a page into parse5's tree, with places in the decoded text. Time and depth are bounded on hostile pages:
 * what the limits pass over are tags, never text.
 */
export function parseTree(html: string): Tree.Document {
  const parser = new Parser<DefaultTreeAdapterMap>({ sourceCodeLocationInfo: true, scriptingEnabled: true });
  const start = parser.onStartTag.bind(parser);
  parser.onStartTag = (token) => {
    if (parser.openElements.stackTop > DEEPEST && !RAW.has(token.tagName)) return;
    if (FORMATTING.has(token.tagName) && tooMuchFormatting(parser)) return;
    start(token);
  };
  parser.tokenizer.write(html, true);
  return parser.document;
}

type Formatting = { older: Formatting } | null;

function tooMuchFormatting(parser: { activeFormattingElements: { newest?: unknown } }): boolean {
  let open = 0;
  let entry = parser.activeFormattingElements.newest as Formatting | undefined;
  while (entry && open < MOST_FORMATTING) {
    open++;
    entry = entry.older;
  }
  return open >= MOST_FORMATTING;
}

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';
export const isComment = (node: Tree.Node): node is Tree.CommentNode => node.nodeName === '#comment';

/** An attribute's value; empty where it is not set. */
export const attribute = (element: Tree.Element, name: string): string =>
  element.attrs.find((set) => set.name === name)?.value ?? '';
