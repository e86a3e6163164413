import { fold } from './fold.ts';
import { type Script, scriptOf } from './script.ts';
import { CYRILLIC } from './transliterate-cyrillic.ts';
import { hangulSyllable, KANA } from './transliterate-east.ts';
import { ARABIC, ARMENIAN, DEVANAGARI, GEORGIAN, GREEK, GREEK_PAIRS, HEBREW } from './transliterate-tables.ts';

const TABLES: Readonly<Partial<Record<Script, Readonly<Record<string, string>>>>> = {
  cyrillic: CYRILLIC,
  greek: GREEK,
  georgian: GEORGIAN,
  armenian: ARMENIAN,
  hebrew: HEBREW,
  arabic: ARABIC,
  devanagari: DEVANAGARI,
  kana: KANA,
};

/**
 * A word of another writing system in plain Latin letters, as English texts would write it. Latin words come back
 * folded. Letters without a sound of their own vanish; what no table knows (Chinese characters) stays as it is.
 */
export function romanise(word: string): string {
  const script = scriptOf(word);
  if (script === 'latin' || script === 'han' || script === 'other') return fold(word);
  let text = word.toLowerCase().normalize('NFC');
  if (script === 'greek') {
    text = fold(text);
    for (const [pair, sound] of GREEK_PAIRS) text = text.replaceAll(pair, sound);
  }
  const table = TABLES[script] ?? {};
  let latin = '';
  for (const char of text) latin += hangulSyllable(char) ?? table[char] ?? table[fold(char)] ?? fold(char);
  return latin;
}
