import { childrenOf, descendants, isElement, type XmlElement, type XmlNode } from '../xml/xml-tree.ts';

const BOX = 'w:txbxContent';

/**
 * Word writes new kinds of objects twice, for itself and for older programs. The version that holds a text box is taken,
 * so that none is read twice and none is lost; otherwise the one for older programs.
 */
export function chosenAlternative(alternatives: XmlElement): readonly XmlNode[] {
  const versions = [...childrenOf(alternatives, 'mc:Choice'), ...childrenOf(alternatives, 'mc:Fallback')];
  const chosen = versions.find((version) => descendants(version, BOX).length > 0) ?? versions.at(-1);
  return chosen?.children ?? [];
}

/** The text boxes in a drawing, in order. */
export function boxesIn(drawing: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (nodes: readonly XmlNode[]) => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (node.name === BOX) found.push(node);
      else walk(node.name === 'mc:AlternateContent' ? chosenAlternative(node) : node.children);
    }
  };
  walk(drawing.children);
  return found;
}
