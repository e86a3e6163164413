import { isOneEnglishWord } from './hyphen-english.ts';
import { isOneRussianWord, isOneUkrainianWord } from './hyphen-russian.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Whether two halves are surely one word: no word of the language is written with a hyphen between them. `head` as
 * printed, of two letters and more, `tail` in lower case.
 */
type Rule = (head: string, tail: string, words: Vocabulary) => boolean;

/** German: nouns after a hyphen have a capital, so what goes on in lower case was broken, certain adjectives apart. */
const GERMAN_HEADS =
  /(?:isch|deutsch|schwarz|weiß|rot|grün|gelb|blau|braun|ost|west|nord|süd|sozial|liberal|national|links|rechts|halb)$|^(?:anti|pro|nicht|ex|euro|quasi|pseudo)$/u;
const GERMAN_TAILS =
  /^(?:kritisch|freundlich|feindlich|nah(?![mrt])|treu|weit|bedingt|geführt|typisch|basiert|gestützt|finanziert|unterstützt|orientiert|fähig|loyal|hörig)/u;

const isOneGermanWord: Rule = (head, tail) => !GERMAN_HEADS.test(head) && !GERMAN_TAILS.test(tail);

/** Polish: only adjectives of equal rank (`polsko-rosyjski`) and a few first parts keep a hyphen before lower case. */
const POLISH_HEADS = /^(?:eks|pół|niby|quasi|wpół)$/u;
const POLISH_ADJECTIVE_HEADS = /^\p{L}{2,}(?:[sc]k|dzk|[łnwrltd])o$/u;
/** They end as the first parts of adjectives do, and no hyphen follows them. */
const POLISH_PREFIXES =
  /^(?:euro|agro|astro|auto|foto|elektro|hydro|geo|makro|mikro|metro|neuro|petro|retro|socjo|techno|nowo|staro|jedno|równo|pełno|prawdo|pierwo|samo|wielo|wodo|długo|krótko|średnio|drobno|ponado|około|blisko|bardzo|tylko|niedo|nadto)$/iu;
const POLISH_ADJECTIVES =
  /(?:[sc]k|zk|cz|[wnłrltdm])(?:i|y|a|e|ą|ej|iej|ego|iego|emu|iemu|im|ym|ich|ych|imi|ymi)$|^biał|^czarn/u;

const isOnePolishWord: Rule = (head, tail, words) =>
  !POLISH_HEADS.test(head) &&
  !(POLISH_ADJECTIVE_HEADS.test(head) && !POLISH_PREFIXES.test(head) && POLISH_ADJECTIVES.test(tail)) &&
  !(words.uses(head) > 0 && words.uses(tail) > 0);

const RULES: ReadonlyMap<string, Rule> = new Map([
  ['de', isOneGermanWord],
  ['en', isOneEnglishWord],
  ['pl', isOnePolishWord],
  ['ru', isOneRussianWord],
  ['uk', isOneUkrainianWord],
]);

/** Certain only in languages whose rules stand here; false everywhere else, and for abbreviations before a hyphen. */
export function isOneWord(head: string, tail: string, language: string | null, words: Vocabulary): boolean {
  if (head.length < 2 || /\p{Lu}$/u.test(head)) return false;
  return RULES.get(language ?? '')?.(head, tail, words) ?? false;
}
