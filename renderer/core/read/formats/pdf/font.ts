/** What a font's name tells of its letters. */
export interface Font {
  readonly name: string;
  /** As in style sheets: 400 regular, 700 bold. */
  readonly weight: number;
  readonly italic: boolean;
}

export const UNKNOWN_FONT: Font = { name: '', weight: 400, italic: false };

/** Weights by the words and shorthands that foundries use; the first that fits counts. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/ultra-?light|extra-?light|thin|hairline/iu, 200],
  [/black|heavy|ultra-?bold|extra-?bold|fat(?:face)?/iu, 900],
  [/semi-?bold|demi|(?:^|[-,_ ])sb(?:$|[A-Z_ ])/iu, 600],
  [/bold|(?:^|[-,_ ])b(?:d|old)(?:$|[A-Z_ ])|^(?:cm|sf|ec|lm)s?s?b(?:x|xti|xsl)?\d|-medi(?:ital)?$/iu, 700],
  [/medium|(?:^|[-,_ ])md(?:$|[A-Z_ ])/iu, 500],
  [/light|book(?:antiqua)?$|(?:^|[-,_ ])lt(?:$|[A-Z_ ])/iu, 300],
];
const ITALIC = /ital|obli|slant|kursiv|(?:^|[-,_ ])(?:it|bi|i)$|^(?:cm|sf|ec)(?:b?x?ti|sl)\d/iu;

/** `ABCDEF+Times-Bold`: the mark of a subset stands before the plus sign. */
const SUBSET = /^[A-Z]{6}\+/u;

export function fontOf(rawName: string): Font {
  const name = rawName.replace(SUBSET, '').slice(0, 120);
  const weight = WEIGHTS.find(([pattern]) => pattern.test(name))?.[1] ?? 400;
  return { name, weight, italic: ITALIC.test(name) };
}
