import chardet from 'chardet';
import { encodingLabel } from './encoding.ts';
import { ALPHABETS } from './encoding-alphabets.ts';

/** Single-byte encodings that are tried; among equals the first wins, and equals give the same text. */
const CANDIDATES = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'iso-8859-2',
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'ibm866',
  'x-mac-cyrillic',
  'macintosh',
  'windows-1254',
  'windows-1257',
  'windows-1253',
] as const;

const MULTI_BYTE = new Set(['gb18030', 'gbk', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'iso-2022-jp']);

/** Bytes of words looked at: enough for a firm answer, few enough to cost nothing. */
const SAMPLE = 16_384;
/** Below this mean (natural logarithm) no single-byte reading looks like a language. */
const POOR = -5.2;
const DECLARED_BONUS = 1.2;

/** Signs that stand at words, and signs that stand by themselves. */
const AT_WORDS = new Set('“”„‘’‚…«»‹›¿¡\u00A0');
const ALONE = new Set('–—•§©®™°№€£×·');
const LETTER = /\p{L}/u;
const LATIN = /[A-Za-z\u00C0-\u024F]/u;

/**
 * The encoding of bytes that are not Unicode, judged by the letters that each candidate makes of the high
 * bytes: letters of one language, in mid-word lower case, not mixed with another script. `declared` is what the
 * page says of itself, one more opinion. Always answers; the caller says that it was guessed.
 */
export function guessEncoding(bytes: Uint8Array, declared?: string): string {
  if (declared && MULTI_BYTE.has(declared) && decodesWhole(bytes, declared)) return declared;
  const sample = highWords(bytes);
  let best: { label: string; score: number } = { label: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  const candidates = declared && !CANDIDATES.includes(declared as never) ? [...CANDIDATES, declared] : CANDIDATES;
  for (const label of candidates) {
    if (MULTI_BYTE.has(label) || label.startsWith('utf-')) continue;
    const score = plausibility(new TextDecoder(label).decode(sample)) + (label === declared ? DECLARED_BONUS : 0);
    if (score > best.score + 1e-9) best = { label, score };
  }
  return best.score < POOR ? (multiByte(bytes) ?? best.label) : best.label;
}

/** A multi-byte encoding in which every byte makes sense; undefined where there is none. */
function multiByte(bytes: Uint8Array): string | undefined {
  for (const { name } of chardet.analyse(bytes.subarray(0, 65_536))) {
    const label = encodingLabel(name);
    if (label && MULTI_BYTE.has(label) && decodesWhole(bytes, label)) return label;
  }
  return undefined;
}

function decodesWhole(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const isLetterByte = (byte: number): boolean => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

/** The words with a high byte, each with one byte of either side, parted by line breaks. */
function highWords(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE + 2);
  let length = 0;
  let wordStart = 0;
  let high = false;
  for (let i = 0; i <= bytes.length && length < SAMPLE; i++) {
    const byte = bytes[i] ?? 32;
    if (byte >= 0x80) high = true;
    if (byte >= 0x80 || isLetterByte(byte)) continue;
    if (high) {
      const word = bytes.subarray(wordStart, Math.min(i + 1, wordStart + SAMPLE - length));
      sample.set(word, length);
      length += word.length;
      sample[length++] = 10;
    }
    high = false;
    wordStart = i;
  }
  return sample.subarray(0, length);
}

/** Mean logarithm of how likely the letters beyond ASCII are, in the language that suits them best. */
function plausibility(text: string): number {
  const counts = new Map<string, number>();
  let fixed = 0;
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char < '\u0080') continue;
    seen++;
    const before = text[i - 1] ?? '\n';
    const after = text[i + 1] ?? '\n';
    if (!LETTER.test(char)) {
      fixed += mark(char, before, after);
      continue;
    }
    const small = char.toLowerCase();
    counts.set(small, (counts.get(small) ?? 0) + 1);
    if (char !== small) fixed += LETTER.test(before) && before === before.toLowerCase() ? -4 : -0.7;
    if (mixed(char, before) || mixed(char, after)) fixed -= 5;
  }
  if (seen === 0) return 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const alphabet of ALPHABETS) {
    let sum = 0;
    for (const [letter, count] of counts) sum += count * (alphabet.get(letter) ?? -8);
    if (sum > best) best = sum;
  }
  return (best + fixed) / seen;
}

const mixed = (char: string, beside: string): boolean => LETTER.test(beside) && LATIN.test(char) !== LATIN.test(beside);

/** What a sign that is no letter says: typography is usual, but not inside a word; controls never are. */
function mark(char: string, before: string, after: string): number {
  if (char === '\uFFFD' || (char >= '\u0080' && char <= '\u009F')) return -12;
  const inside = LETTER.test(before) && LETTER.test(after);
  if (AT_WORDS.has(char)) return inside && char !== '’' ? -7 : -1.5;
  if (ALONE.has(char)) return LETTER.test(before) !== LETTER.test(after) ? -6 : -2;
  return inside ? -8 : -5;
}
