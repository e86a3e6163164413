import { STOP_WORDS } from './language-words.ts';

/** Words looked at; more of them change no answer. */
const ENOUGH = 4000;
/** Share of stop words below which a text is a list, a table or in a language that is not known here. */
const LEAST = 0.07;
/** By how much the best language must lead. */
const LEAD = 1.2;

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Letters that only some languages of a script have: one of them speaks for the language as a stop word does. */
const TELLING: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[ыэё]/u, ['ru', 'be']],
  [/[їєґ]/u, ['uk']],
  [/[ў]/u, ['be']],
  [/[јљњћђџ]/u, ['sr']],
  [/[łżźśńą]/u, ['pl']],
  [/[ß]/u, ['de']],
  [/[ěřů]/u, ['cs']],
  [/[ľĺŕ]/u, ['sk']],
  [/[őű]/u, ['hu']],
  [/[ãõ]/u, ['pt']],
  [/[ñ¿]/u, ['es']],
  [/[ğış]/u, ['tr']],
  [/[ățș]/u, ['ro']],
  [/[ėųį]/u, ['lt']],
  [/[āēīņļķģ]/u, ['lv']],
];

const ANY_TELLING = new RegExp(TELLING.map(([letters]) => letters.source).join('|'), 'u');

/**
 * The language of a text by its small words and letters, as a BCP 47 code in lower case; null where it cannot be
 * told (too short, too mixed, unknown here). Two hundred characters of running text are enough.
 */
export function languageOf(text: string): string | null {
  const scores = new Map<string, number>();
  const add = (language: string, weight: number) => scores.set(language, (scores.get(language) ?? 0) + weight);
  let words = 0;
  for (const found of text.matchAll(/\p{L}+/gu)) {
    if (++words > ENOUGH) break;
    const word = found[0].toLowerCase();
    for (const language of LANGUAGES_OF.get(word) ?? []) add(language, 1);
    if (!ANY_TELLING.test(word)) continue;
    for (const [letters, languages] of TELLING)
      if (letters.test(word)) for (const language of languages) add(language, 0.5);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || words < 4) return null;
  const sure = best[1] >= words * LEAST && best[1] >= 2 && best[1] >= (second?.[1] ?? 0) * LEAD;
  return sure ? best[0] : null;
}
