import { isElement, textBelow, type XmlElement, type XmlNode } from '../xml/xml-tree.ts';
import { chosenAlternative } from './boxes.ts';
import type { Field } from './document.ts';
import { isMadeAnew, turnField } from './fields.ts';
import { controlled, TAKEN_OUT } from './paragraph.ts';

/**
 * The lines of a header, footer or note, in order: paragraphs, parted at line breaks and tab stops. Boxes and tables are
 * read where they stand; what a field makes anew is left out.
 */
export function linesOf(part: XmlElement): readonly string[] {
  const lines: string[] = [];
  const fields: Field[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const add = (text: string) => {
    if (!fields.some(({ inResult, code }) => !inResult || isMadeAnew(code))) line += text;
  };
  const walk = (nodes: readonly XmlNode[]) => {
    for (const node of nodes) {
      if (!isElement(node) || TAKEN_OUT.has(node.name)) continue;
      switch (node.name) {
        case 'w:t':
        case 'm:t':
          add(textBelow(node));
          break;
        case 'w:noBreakHyphen':
          add('\u2011');
          break;
        case 'w:tab':
        case 'w:ptab':
        case 'w:br':
        case 'w:cr':
          end();
          break;
        case 'w:instrText':
        case 'w:fldChar':
          turnField(node, fields);
          break;
        case 'w:fldSimple':
          if (!isMadeAnew(node.attributes['w:instr'] ?? '')) walk(node.children);
          break;
        case 'mc:AlternateContent':
          walk(chosenAlternative(node));
          break;
        case 'w:sdt':
          walk(controlled(node));
          break;
        case 'w:p':
          end();
          walk(node.children);
          end();
          break;
        case 'w:pPr':
        case 'w:rPr':
          break;
        default:
          walk(node.children);
      }
    }
  };
  walk(part.children);
  end();
  return lines;
}
