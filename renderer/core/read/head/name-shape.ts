import { isGivenName } from './given-names.ts';
import { isInstitution } from './institutions.ts';
import { hasSeriesNoun } from './series.ts';

/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de la le du di da del della dos al el bin ibn zu zum vom ter ten st mac af av'.split(' '),
);

const TOKEN = /^(?:\p{Lu}\.(?:[\s-]?\p{Lu}\.){0,2}|\p{Lu}[\p{L}\p{M}.’'ʼ`-]*)$/u;

/** A capitalised run of two to five words, initials and particles among them: what a name looks like. */
export function isNameShaped(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5 || /\d/u.test(text)) return false;
  let capitals = 0;
  for (const word of words) {
    if (TOKEN.test(word)) capitals++;
    else if (!PARTICLES.has(word.toLowerCase())) return false;
  }
  return capitals >= 2;
}

const SURNAME =
  /(?:ova|eva|ková|ová|ski|ska|cki|cka|dzki|dzka|wicz|owicz|ewicz|enko|chuk|czuk|yuk|iuk|sky|skyi|skyy|skaya|ов|ова|ев|ева|ёв|ин|ина|ський|ська|цький|цька|ский|ская|цкий|цкая|енко|чук|щук|юк|ук|вич|shvili|dze|iani|швили|швілі|дзе|янц?|оглу|ianu|escu|sson|ssen|nen|idis|poulos|мюллер)$/iu;

/** `И. И. Петров`, `C. Fuentes`; `Петренко О. В.`, `Петров И.И.`: only names are written so. */
const WITH_INITIALS =
  /^(?:(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}’'ʼ]{1,30}(?:-\p{Lu}\p{L}{1,30})?|\p{Lu}[\p{L}’'ʼ]{1,30}(?:-\p{Lu}\p{L}{1,30})?\s(?:\p{Lu}\.\s?){1,3})$/u;

/** True for a line that is the name of a person by itself, for it holds a common given name, initials or a telling surname. */
export function isPerson(text: string): boolean {
  if (WITH_INITIALS.test(text)) return true;
  if (!isNameShaped(text) || hasSeriesNoun(text) || isInstitution(text)) return false;
  const words = text.split(' ');
  const first = words[0] as string;
  const last = words.at(-1) as string;
  if (isGiven(first)) return words.length <= 4;
  return words.length <= 3 && (isGiven(last) || (SURNAME.test(last) && words.length === 2 && first.length <= 12));
}

/** A given name, or a double one of which the first is known: `Anna-Lena`. */
const isGiven = (word: string): boolean =>
  isGivenName(word) || (word.includes('-') && isGivenName(word.split('-')[0] as string));
