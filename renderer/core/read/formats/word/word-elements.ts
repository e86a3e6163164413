import { childOf, type XmlElement } from '../xml/xml-tree.ts';

/** The `w:val` of a child element. */
export const settingOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes['w:val'];

/** Whether a property is switched on or off; undefined where it is not named. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(properties, name);
  if (!found) return undefined;
  const value = found.attributes['w:val'];
  return value === undefined || !/^(?:0|false|off)$/u.test(value);
}
