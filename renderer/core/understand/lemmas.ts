import type { Script } from '../text/script.ts';
import { ENGLISH } from './declension-english.ts';
import { GERMAN } from './declension-german.ts';
import { POLISH } from './declension-polish.ts';
import { RUSSIAN } from './declension-russian.ts';
import { UKRAINIAN } from './declension-ukrainian.ts';
import type { Paradigm } from './paradigm.ts';

/** The languages whose inflected forms are understood. */
export type InflectedLanguage = 'en' | 'pl' | 'ru' | 'uk' | 'de';

const PARADIGMS: Readonly<Record<InflectedLanguage, readonly Paradigm[]>> = {
  en: ENGLISH,
  pl: POLISH,
  ru: RUSSIAN,
  uk: UKRAINIAN,
  de: GERMAN,
};

const LONGEST_ENDING = 7;
const SHORTEST_STEM = 2;
/** Words remembered before starting over. */
const REMEMBERED = 20_000;

interface Reversal {
  /** Ending of a form to the paradigms that have it. */
  readonly byEnding: ReadonlyMap<string, readonly Paradigm[]>;
  readonly known: Map<string, readonly Lemma[]>;
}

const REVERSALS = new Map<InflectedLanguage, Reversal>();

function reversal(language: InflectedLanguage): Reversal {
  const there = REVERSALS.get(language);
  if (there) return there;
  const byEnding = new Map<string, Paradigm[]>();
  for (const paradigm of PARADIGMS[language]) {
    for (const form of paradigm.forms) byEnding.set(form, [...(byEnding.get(form) ?? []), paradigm]);
  }
  const made: Reversal = { byEnding, known: new Map() };
  REVERSALS.set(language, made);
  return made;
}

/** A base form, and whether the word was a woman's form of it. */
export interface Lemma {
  readonly base: string;
  readonly feminine: boolean;
}

/**
 * The base forms that a word may be an inflected form of, by the rules of a language; the word itself is not among
 * them. Which of them exist is for the authority file to say: the rules know endings, not words. `word` is folded.
 */
export function lemmas(word: string, language: InflectedLanguage): readonly Lemma[] {
  const { byEnding, known } = reversal(language);
  const there = known.get(word);
  if (there) return there;
  const found = new Map<string, Lemma>();
  for (let length = 0; length <= LONGEST_ENDING && word.length - length >= SHORTEST_STEM; length++) {
    const stem = word.slice(0, word.length - length);
    for (const { base, after, feminine } of byEnding.get(word.slice(stem.length)) ?? []) {
      const there = found.get(stem + base);
      if (after.test(stem) && (there === undefined || there.feminine))
        found.set(stem + base, { base: stem + base, feminine });
    }
  }
  found.delete(word);
  const bases = [...found.values()];
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, bases);
  return bases;
}

/**
 * Whose rules to try for a word. In a text, those of its language, as far as they fit the script; for a typed word
 * (`language` undefined) those of every language of its script.
 */
export function languagesFor(script: Script, language?: string | null): readonly InflectedLanguage[] {
  if (script === 'cyrillic') {
    if (language === 'ru' || language === 'uk') return [language];
    return ['ru', 'uk'];
  }
  if (script !== 'latin') return [];
  if (language === undefined) return ['en', 'pl', 'de'];
  return language === 'en' || language === 'pl' || language === 'de' ? [language] : [];
}

/**
 * True for base forms that are worth comparing by sound as well: never English plurals, and of German forms only the
 * genitive, for other endings make other words (Moskauer).
 */
export function mayBeSpoken(language: InflectedLanguage, word: string, base: string): boolean {
  if (language === 'en') return false;
  return language === 'de' ? word === `${base}s` : true;
}
