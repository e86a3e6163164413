import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Reading } from './reading.ts';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

const EXPECTED = new Set(
  'html head meta title style body main h1 h2 figure blockquote figcaption p ul ol li hr strong b i bdi a'.split(' '),
);
const EXPECTED_ATTRIBUTES = new Set('lang charset http-equiv content name class dir cite href rel'.split(' '));

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
export const textOf = (node: Node): string =>
  'value' in node && node.nodeName === '#text' ? node.value : childrenOf(node).map(textOf).join('');

/** All elements under a node, in order. */
const elements = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => (isElement(child) ? [child, ...elements(child)] : []));
export const named = (node: Node, ...names: string[]): readonly Element[] =>
  elements(node).filter((element) => names.includes(element.tagName));
const attribute = (element: Element, name: string) => element.attrs.find((a) => a.name === name)?.value;

const lines = (node: Node | undefined): readonly string[] =>
  node === undefined
    ? []
    : named(node, 'p', 'li')
        .filter((p) => named(p, 'p').length === 0)
        .map(textOf);

/** Reads an exported page with parse5, which parses as browsers do. */
export function readHtml(html: string): Reading {
  const page = parse(html);
  const all = elements(page);
  const strange = all.filter((element) => !EXPECTED.has(element.tagName)).map((element) => `<${element.tagName}>`);
  const attributes = all
    .flatMap((element) => element.attrs.map((a) => a.name))
    .filter((a) => !EXPECTED_ATTRIBUTES.has(a));
  const main = named(page, 'main')[0] ?? page;
  return {
    title: textOf(named(main, 'h1')[0] ?? page),
    quotations: named(main, 'figure').map((figure) => ({
      parts: lines(named(figure, 'blockquote')[0]),
      reference: lines(named(figure, 'figcaption')[0]),
    })),
    notes: named(main, 'p')
      .filter((p) => attribute(p, 'class') === 'note')
      .map(textOf),
    sources: childrenOf(
      childrenOf(main)
        .filter(isElement)
        .findLast((e) => e.tagName === 'ol') ?? page,
    )
      .filter(isElement)
      .map(lines),
    links: named(main, 'a').map((a) => attribute(a, 'href') ?? ''),
    alive: [...strange, ...attributes],
  };
}
