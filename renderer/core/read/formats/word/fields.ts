import { textBelow, type XmlElement } from '../xml/xml-tree.ts';
import type { Field } from './document.ts';

/** More fields within one another than this are a file made to harm. */
const DEEPEST = 100;
const LONGEST_CODE = 2000;

/** Opens, turns and closes fields as their marks are met in a run. */
export function turnField(mark: XmlElement, fields: Field[]): void {
  const last = fields.at(-1);
  if (mark.name === 'w:instrText') {
    if (last && !last.inResult) last.code = (last.code + textBelow(mark)).slice(0, LONGEST_CODE);
    return;
  }
  const type = mark.attributes['w:fldCharType'];
  if (type === 'begin' && fields.length < DEEPEST) fields.push({ code: '', inResult: false });
  else if (type === 'separate' && last) last.inResult = true;
  else if (type === 'end') fields.pop();
}

/** Where the innermost open field leads, if it is a link. */
export function linkOfField(fields: readonly Field[]): string | null {
  for (let i = fields.length - 1; i >= 0; i--) {
    const found = /^\s*HYPERLINK\s+(\\l\s+)?(?:"([^"]*)"|([^\s\\]\S*))/u.exec((fields[i] as Field).code);
    if (found) return `${found[1] ? '#' : ''}${found[2] ?? found[3]}`;
  }
  return null;
}

/** Fields whose text Word makes anew whenever it opens or prints a file: clocks and names of the file. */
const MADE_ANEW = /^\s*(?:DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE|FILENAME|FILESIZE|EDITTIME|LASTSAVEDBY)\b/iu;

export const isMadeAnew = (code: string): boolean => MADE_ANEW.test(code);
