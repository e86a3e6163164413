/** A text as every format can carry it, and what a reader must be told of it. */
export interface Legible {
  readonly text: string;
  /** Characters that no document can carry (controls, halves of a pair, noncharacters), each now U+FFFD. */
  readonly replaced: number;
  /** Characters that turn the direction of writing, as `U+202E`, each named once. They stay in the text. */
  readonly directions: readonly string[];
}

const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const UNCARRIED = /\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * One line of text made fit to leave: line breaks and tabs are spaces, what XML 1.0 and HTML forbid is U+FFFD, and
 * directions opened in it are closed in it, so that nothing after it turns round (Unicode UAX #9). The words stay.
 */
export function legible(line: string): Legible {
  let replaced = 0;
  const text = line.replace(SPACES, ' ').replace(UNCARRIED, () => {
    replaced += 1;
    return '\uFFFD';
  });
  const directions = [...new Set(text.match(DIRECTION))].map(codePoint);
  return { text: directions.length === 0 ? text : closed(text), replaced, directions };
}

/** Like `legible`, for lines of our own making: white space folded, direction characters left out. */
export const plainLine = (line: string): string =>
  legible(line.replace(DIRECTION, '')).text.replace(/\s+/gu, ' ').trim();

/** Whether a reader sees a name in it: a letter or digit, not only signs or what is invisible. */
export const isNamed = (line: string): boolean =>
  /[\p{L}\p{N}]/u.test(line.replace(/\p{Default_Ignorable_Code_Point}/gu, ''));

/** Letters of the scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A plain line that stands within a line of ours: where it runs from right to left it is isolated (FSI, PDI), for
 * otherwise it draws what follows into itself, and a date is read before the publisher whose it is (Unicode UAX #9).
 */
export const apart = (line: string): string => (RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line);

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const PDF = '\u202C';
const PDI = '\u2069';

/** The text with the closing characters that it lacks at its end. */
function closed(text: string): string {
  const open: string[] = [];
  for (const [character] of text.matchAll(DIRECTION)) {
    if (character === PDF) {
      if (open.at(-1) === PDF) open.pop();
    } else if (character === PDI) {
      const isolate = open.lastIndexOf(PDI);
      if (isolate >= 0) open.length = isolate;
    } else {
      open.push(character < '\u2066' ? PDF : PDI);
    }
  }
  return text + open.reverse().join('');
}
