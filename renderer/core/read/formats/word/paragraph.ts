import { childOf, isElement, textBelow, type XmlElement, type XmlNode } from '../xml/xml-tree.ts';
import { boxesIn, chosenAlternative } from './boxes.ts';
import type { Document } from './document.ts';
import { linkOfField, turnField } from './fields.ts';
import type { Span } from './spans.ts';
import { symbolOf } from './symbols.ts';
import { settingOf, switchOf } from './word-elements.ts';

/** Elements around runs or paragraphs that say nothing of their text. */
export const WRAPPERS = new Set(
  'w:ins w:moveTo w:smartTag w:customXml w:bdo w:dir w:fldSimple w:ruby w:rubyBase w:sdtContent'.split(' '),
);
/** What tracked changes take out of the text. */
export const TAKEN_OUT = new Set(['w:del', 'w:moveFrom']);

/** What a paragraph holds. */
export interface Contents {
  readonly spans: Span[];
  /** The text boxes that are anchored in it. */
  readonly boxes: XmlElement[];
}

/** What the elements around a run settle for it. */
interface Around {
  readonly href: string | null;
  readonly hidden: boolean;
  readonly strong: boolean;
}

/** The contents of a paragraph, changes accepted. Hidden text and references to notes are gathered in the document. */
export function contentsOf(paragraph: XmlElement, document: Document): Contents {
  const contents: Contents = { spans: [], boxes: [] };
  const style = document.styles.get(settingOf(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? '');
  const outermost = { href: null, hidden: style?.hidden ?? false, strong: style?.bold ?? false };
  const walk = (nodes: readonly XmlNode[], around: Around) => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      const { name, children } = node;
      if (name === 'w:r') addRun(node, around, document, contents);
      else if (name === 'w:hyperlink') walk(children, { ...around, href: addressOf(node, document) });
      else if (name === 'w:sdt') walk(controlled(node), around);
      else if (name === 'mc:AlternateContent') walk(chosenAlternative(node), around);
      else if (name === 'm:oMath' || name === 'm:oMathPara') contents.spans.push(plain(textBelow(node), around));
      else if (TAKEN_OUT.has(name)) document.leftOut.deleted++;
      else if (WRAPPERS.has(name)) walk(children, around);
    }
  };
  walk(paragraph.children, outermost);
  return contents;
}

/** The contents of a control (a form field, a property shown on the title page), unless it shows only its own prompt. */
export function controlled(control: XmlElement): readonly XmlNode[] {
  const prompts = switchOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') ?? false;
  return prompts ? [] : (childOf(control, 'w:sdtContent')?.children ?? []);
}

const plain = (text: string, { href, strong }: Around): Span => ({ text, strong, href });

/** Where a link leads; links within the document keep their mark only. */
function addressOf(link: XmlElement, { links }: Document): string | null {
  const target = links.get(link.attributes['r:id'] ?? '');
  if (target?.outside) return target.target;
  const anchor = link.attributes['w:anchor'];
  return anchor === undefined ? null : `#${anchor}`;
}

function addRun(run: XmlElement, around: Around, document: Document, contents: Contents): void {
  const properties = childOf(run, 'w:rPr');
  const style = document.styles.get(settingOf(properties, 'w:rStyle') ?? '');
  const hidden = switchOf(properties, 'w:vanish') ?? (style?.hidden || around.hidden);
  const strong = switchOf(properties, 'w:b') ?? (style?.bold || around.strong);
  let unseen = '';
  const add = (text: string) => {
    const last = document.fields.at(-1);
    if (last && !last.inResult) return;
    if (hidden) unseen += text;
    else contents.spans.push({ text, strong, href: around.href ?? linkOfField(document.fields) });
  };
  walkRun(run.children, add, document, contents);
  if (unseen.trim() !== '') document.leftOut.hidden.push(unseen.trim());
}

function walkRun(nodes: readonly XmlNode[], add: (text: string) => void, document: Document, contents: Contents): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const { name, attributes, children } = node;
    switch (name) {
      case 'w:t':
        add(textBelow(node));
        break;
      case 'w:tab':
      case 'w:ptab':
        add('\t');
        break;
      case 'w:cr':
        add('\n');
        break;
      case 'w:br':
        // Breaks of pages and columns part nothing that paragraphs do not part.
        add((attributes['w:type'] ?? 'textWrapping') === 'textWrapping' ? '\n' : ' ');
        break;
      case 'w:noBreakHyphen':
        add('\u2011');
        break;
      case 'w:softHyphen':
        add('\u00AD');
        break;
      case 'w:sym':
        add(symbolOf(attributes['w:font'], attributes['w:char']));
        break;
      case 'w:fldChar':
      case 'w:instrText':
        turnField(node, document.fields);
        break;
      case 'w:footnoteReference':
        document.notes.push({ kind: 'footnote', id: attributes['w:id'] ?? '' });
        break;
      case 'w:endnoteReference':
        document.notes.push({ kind: 'endnote', id: attributes['w:id'] ?? '' });
        break;
      case 'w:commentReference':
        document.leftOut.comments++;
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        contents.boxes.push(...boxesIn(node));
        break;
      case 'mc:AlternateContent':
        walkRun(chosenAlternative(node), add, document, contents);
        break;
      case 'w:ruby':
      case 'w:rubyBase':
      case 'w:r':
        walkRun(children, add, document, contents);
        break;
    }
  }
}
