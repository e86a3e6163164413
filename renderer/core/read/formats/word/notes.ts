import { childrenOf, type XmlElement } from '../xml/xml-tree.ts';
import type { NoteReference } from './document.ts';
import { linesOf } from './lines.ts';

/** A foot- or endnote with the number under which Word prints it. */
export interface Note {
  readonly number: string;
  readonly lines: readonly string[];
}

/**
 * The notes that a body refers to, numbered as Word does it by default: footnotes 1, 2, 3, endnotes i, ii, iii. A note
 * that is referred to twice is kept once.
 */
export function notesOf(
  references: readonly NoteReference[],
  parts: Readonly<Record<NoteReference['kind'], XmlElement | null>>,
): readonly Note[] {
  return (['footnote', 'endnote'] as const).flatMap((kind) => {
    const bodies = new Map(
      childrenOf(parts[kind] ?? undefined, `w:${kind}`).map((note) => [note.attributes['w:id'] ?? '', note]),
    );
    const ids = [...new Set(references.filter((reference) => reference.kind === kind).map(({ id }) => id))];
    return ids.flatMap((id, i): readonly Note[] => {
      const body = bodies.get(id);
      const number = kind === 'footnote' ? String(i + 1) : roman(i + 1);
      return body ? [{ number, lines: linesOf(body) }] : [];
    });
  });
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let left = number;
  let numeral = '';
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      numeral += sign;
      left -= value;
    }
  return numeral;
}
