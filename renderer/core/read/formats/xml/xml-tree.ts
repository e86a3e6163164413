import { XMLParser } from 'fast-xml-parser';
import { plainText } from './character-data.ts';
import { knownName, OUTER_SCOPE, type Scope, scopeInside } from './namespaces.ts';

/** An element of a data file. Names carry the usual prefix of their namespace, whatever the file calls it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Documents nest tables and boxes some ten deep, at five elements each. Walks over a tree may recurse. */
const DEEPEST = 256;

/** Where the parser puts what it names differently from an element. */
const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

/** Entities are left as they stand: none that a file declares is ever expanded, and nothing outside is asked for. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  textNodeName: TEXT,
  cdataPropName: CDATA,
  maxNestedTags: DEEPEST,
  jPath: false,
});

type Parsed = Readonly<Record<string, unknown>>;

/** The root element of a data file; null where it is broken, too deep or none. Never throws, resolves nothing. */
export function parseXml(text: string): XmlElement | null {
  try {
    const nodes = parser.parse(text) as readonly Parsed[];
    return nodes.map((node) => nodeOf(node, OUTER_SCOPE)).find((node) => typeof node !== 'string') ?? null;
  } catch {
    return null;
  }
}

function nodeOf(parsed: Parsed, outer: Scope): XmlNode {
  const written = (parsed[ATTRIBUTES] ?? {}) as Record<string, string>;
  for (const name in parsed) {
    if (name === ATTRIBUTES) continue;
    if (name === TEXT) return plainText(String(parsed[TEXT]));
    const inside = parsed[name] as readonly Parsed[];
    if (name === CDATA) return inside.map((piece) => String(piece[TEXT] ?? '')).join('');
    const scope = scopeInside(outer, written);
    return {
      name: knownName(name, scope, false),
      attributes: attributesOf(written, scope),
      children: inside.map((child) => nodeOf(child, scope)),
    };
  }
  return '';
}

function attributesOf(written: Readonly<Record<string, string>>, scope: Scope): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(written)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    attributes[knownName(name, scope, true)] = plainText(String(value));
  }
  return attributes;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The first child element of a name; undefined where there is none. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

/** The child elements of a name, in order. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child): child is XmlElement => isElement(child) && child.name === name) ?? [];

/** All elements of a name below an element, in order; those inside of a found one are not looked for. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (at: XmlElement) => {
    for (const child of at.children) {
      if (!isElement(child)) continue;
      if (child.name === name) found.push(child);
      else walk(child);
    }
  };
  walk(element);
  return found;
}

/** All text below an element. */
export function textBelow(node: XmlNode): string {
  return isElement(node) ? node.children.map(textBelow).join('') : node;
}
