/** A writing system, as far as names are concerned. `other` has no table here. */
export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'georgian'
  | 'armenian'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'kana'
  | 'hangul'
  | 'han'
  | 'other';

/** Unicode blocks that names are written in, in order of their first code point: first, last, script. */
const BLOCKS: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x24f, 'latin'],
  [0x250, 0x2af, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x530, 0x58f, 'armenian'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1c90, 0x1cbf, 'georgian'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfeff, 'arabic'],
];

const LETTER = /\p{L}/u;

/** The writing system of a word's first letter; `other` where it has no letter or none that is known here. */
export function scriptOf(word: string): Script {
  for (const char of word) {
    if (!LETTER.test(char)) continue;
    const code = char.codePointAt(0) ?? 0;
    return BLOCKS.find(([first, last]) => code >= first && code <= last)?.[2] ?? 'other';
  }
  return 'other';
}

/** True for writing systems that mostly leave vowels unwritten, so that only consonants can be compared. */
export const leavesVowelsOut = (script: Script): boolean =>
  script === 'arabic' || script === 'hebrew' || script === 'devanagari';
