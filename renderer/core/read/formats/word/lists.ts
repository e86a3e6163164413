import { childOf, childrenOf, type XmlElement } from '../xml/xml-tree.ts';
import type { ListPlace } from './style-roles.ts';
import { settingOf } from './word-elements.ts';

/** What stands before a list's entries: a number or letter, or a sign. */
export type ListKind = 'ordered' | 'bullet';

/** The kind of a list at a place in it; null where it puts nothing before its entries or is not defined. */
export type Lists = (place: ListPlace) => ListKind | null;

/** Reads the lists of a file (`word/numbering.xml`); `sheet` holds the styles that some of them refer to. */
export function readLists(numbering: XmlElement | null, sheet: XmlElement | null): Lists {
  const shapes = new Map<string, XmlElement>();
  for (const shape of childrenOf(numbering ?? undefined, 'w:abstractNum'))
    shapes.set(shape.attributes['w:abstractNumId'] ?? '', shape);
  const shapeOf = new Map<string, XmlElement | undefined>();
  for (const list of childrenOf(numbering ?? undefined, 'w:num'))
    shapeOf.set(list.attributes['w:numId'] ?? '', shapes.get(settingOf(list, 'w:abstractNumId') ?? ''));
  const byStyle = new Map<string, string>();
  for (const style of childrenOf(sheet ?? undefined, 'w:style')) {
    const number = settingOf(childOf(childOf(style, 'w:pPr'), 'w:numPr'), 'w:numId');
    if (number !== undefined) byStyle.set(style.attributes['w:styleId'] ?? '', number);
  }
  return ({ number, level }) => {
    const shape = shapeOf.get(number);
    const styled = byStyle.get(settingOf(shape, 'w:numStyleLink') ?? '');
    return kindOf(styled === undefined ? shape : shapeOf.get(styled), level);
  };
}

function kindOf(shape: XmlElement | undefined, level: number): ListKind | null {
  const levels = childrenOf(shape, 'w:lvl');
  if (levels.length === 0) return null;
  const own = levels.find((at) => Number(at.attributes['w:ilvl'] ?? 0) === level);
  const format = settingOf(own ?? levels[0], 'w:numFmt') ?? 'decimal';
  return format === 'none' ? null : format === 'bullet' ? 'bullet' : 'ordered';
}
