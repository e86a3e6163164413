const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const LEADS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const TAILS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** A Korean syllable after the Revised Romanization; undefined for anything else. */
export function hangulSyllable(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  if (code < HANGUL_FIRST || code > HANGUL_LAST) return undefined;
  const place = code - HANGUL_FIRST;
  const lead = LEADS[Math.floor(place / (VOWELS.length * TAILS.length))] ?? '';
  const vowel = VOWELS[Math.floor(place / TAILS.length) % VOWELS.length] ?? '';
  return lead + vowel + (TAILS[place % TAILS.length] ?? '');
}

const KANA_ROWS: readonly (readonly [number, string])[] = [
  [0x3041, 'a a i i u u e e o o'],
  [0x304b, 'ka ga ki gi ku gu ke ge ko go'],
  [0x3055, 'sa za shi ji su zu se ze so zo'],
  [0x305f, 'ta da chi ji tsu tsu zu te de to do'],
  [0x306a, 'na ni nu ne no'],
  [0x306f, 'ha ba pa hi bi pi fu bu pu he be pe ho bo po'],
  [0x307e, 'ma mi mu me mo'],
  [0x3083, 'ya ya yu yu yo yo'],
  [0x3089, 'ra ri ru re ro wa wa i e o n vu'],
];

/** Hiragana after Hepburn; katakana is 0x60 higher. Small vowels of borrowed sounds stand as whole ones. */
export const KANA: Readonly<Record<string, string>> = Object.fromEntries(
  KANA_ROWS.flatMap(([first, row]) =>
    row.split(' ').flatMap((sound, i) => [
      [String.fromCodePoint(first + i), sound],
      [String.fromCodePoint(first + i + 0x60), sound],
    ]),
  ),
);
