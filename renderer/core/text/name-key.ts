import { fold } from './fold.ts';
import { type Script, scriptOf } from './script.ts';
import { romanise } from './transliterate.ts';

/** Spellings that stay undecided multiply; what comes after this many is not tried. */
const MOST_KEYS = 8;

/** Letters whose mark is a sound of its own; folding them would lose it. */
const MARKED: Readonly<Record<string, string>> = {
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  ŝ: 'sh',
  ž: 'zh',
  ż: 'zh',
  č: 'ch',
  ć: 'ch',
  ç: 'ch',
  đ: 'dj',
  ñ: 'n',
  å: 'o',
};
const MARKED_LETTERS = new RegExp(`[${Object.keys(MARKED).join('')}]`, 'gu');

/**
 * One spelling habit: letters of which a word must hold one for the habit to matter, what is written, and the sounds
 * that it may stand for. Sounds have capitals of their own.
 */
type Habit = readonly [letters: string, written: RegExp, ...readings: string[]];

/**
 * How the languages of the archive write the same sounds, in the order in which the rules apply. `X` is the sound of
 * sh, `C` of ch, `J` of zh and dzh, `G` of g, h and kh, which change places between Russian, Ukrainian, German and
 * English. Hissing s, z, ts fall together, for each is written as the other somewhere (Selenskyj, Zelensky).
 */
const HABITS: readonly Habit[] = [
  ['t', /tsz/gu, 'J', 's'],
  ['c', /schtsch|shtch|chtch|shch|szcz|schch/gu, 'X'],
  ['d', /dzh|dsch|dj|dż/gu, 'J'],
  ['tc', /tsch|tch|tsh|cz/gu, 'C'],
  ['z', /zh/gu, 'J'],
  ['c', /sch/gu, 'X', 'J'],
  ['s', /sh/gu, 'X'],
  ['z', /sz/gu, 'X', 's'],
  ['h', /kh|gh/gu, 'G'],
  ['p', /ph/gu, 'f'],
  ['t', /th/gu, 't'],
  ['c', /c(?=k[ia]+$)/gu, 's'],
  ['c', /ck/gu, 'k'],
  ['c', /ch/gu, 'C', 'G', 'X'],
  ['q', /qu/gu, 'kv'],
  ['q', /q/gu, 'k'],
  ['x', /^x/gu, 'X', 's'],
  ['x', /x/gu, 'ks'],
  ['t', /ts|tz|tc/gu, 's'],
  ['c', /c(?=[eiy])/gu, 's'],
  ['c', /c/gu, 'k', 's'],
  ['z', /z/gu, 's'],
  ['w', /w/gu, 'v'],
  ['f', /ff/gu, 'f'],
  ['f', /(?<=[oe])f$/gu, 'v'],
  ['j', /j(?=[aeiou])/gu, 'i', 'J'],
  ['jy', /[jy]/gu, 'i'],
  ['g', /g/gu, 'G'],
  ['h', /h(?=[^aeiou])/gu, '', 'G'],
  ['h', /h$/gu, '', 'G'],
  ['h', /(?<=[bdlmnrstv])h/gu, '', 'G'],
  ['h', /h/gu, 'G'],
  ['o', /ou|oo/gu, 'u'],
  ['u', /^u(?=[aeio])/gu, 'v'],
  ['e', /ee/gu, 'i'],
  ['a', /aa|ae/gu, 'a'],
  ['o', /oe/gu, 'o'],
  ['u', /ue/gu, 'u'],
  ['i', /i+/gu, 'i'],
  ['i', /io/gu, 'e'],
  ['i', /i(?=[aeu])/gu, ''],
  ['e', /ei/gu, 'ai'],
  ['o', /(?<=[CXJ])o/gu, 'e'],
  ['', /(.)\1+/gu, '$1'],
];

/**
 * The keys under which spellings of one name meet, whatever the script or the habit of transliteration: Лавров,
 * Lavrov, Lawrow and Ławrow share one, so do Щербаков, Shcherbakov, Szczerbakow and Schtscherbakow. A spelling with
 * more than one reading (ch, j, c) has several keys, the likeliest first; two words are the same name where they
 * share any. Keys are for comparing only. A word without letters has none.
 */
export function nameKeys(word: string): readonly string[] {
  const script = scriptOf(word);
  let keys = (script === 'latin' ? [marked(word)] : sounds(word, script)).map((latin) =>
    latin.replace(/[^\p{L}\p{N}]/gu, ''),
  );
  for (const [letters, written, ...readings] of HABITS) {
    if (letters !== '' && !keys.some((key) => holdsOne(key, letters))) continue;
    const next = readings.flatMap((reading) => keys.map((key) => key.replace(written, reading)));
    keys = next.length === 1 ? next : [...new Set(next)].slice(0, MOST_KEYS);
  }
  return keys.filter((key) => key !== '');
}

function holdsOne(key: string, letters: string): boolean {
  for (const letter of letters) if (key.includes(letter)) return true;
  return false;
}

const marked = (word: string): string =>
  fold(
    word
      .toLowerCase()
      .normalize('NFC')
      .replace(MARKED_LETTERS, (letter) => MARKED[letter] ?? letter),
  );

/** A word of another script in Latin letters that have one reading where the script has. */
function sounds(word: string, script: Script): readonly string[] {
  const latin = romanise(word);
  switch (script) {
    case 'greek':
      return greek(latin.replaceAll('ch', 'kh'), word);
    case 'hebrew':
    case 'arabic':
      return [latin.replace(/(?<![tdskgczp])h/gu, 'kh')];
    case 'cyrillic': {
      const spoken = latin.replaceAll('ch', 'tch');
      // Chinese names in Cyrillic write ng as a plain n, and n with a soft sign.
      if (/н$/iu.test(word)) return [spoken, `${spoken}g`];
      // The Belarusian short u stands where Russian has a v.
      return /ў/iu.test(word)
        ? [spoken, romanise(word.toLowerCase().replaceAll('ў', 'в')).replaceAll('ch', 'tch')]
        : [spoken];
    }
    case 'kana':
      // Japanese puts a u between consonants that others write together.
      return [latin.replaceAll('ch', 'tch'), latin.replaceAll('ch', 'tch').replace(/u(?![aeiou])/gu, '')];
    default:
      return [latin.replaceAll('ch', 'tch')];
  }
}

/** Greek writes d as nt and b as mp, which may also be just that. */
const greek = (latin: string, word: string): readonly string[] => {
  const spoken = [latin, latin.replaceAll('nt', 'd')];
  return /μπ/iu.test(word) ? [...spoken, ...spoken.map((one) => one.replaceAll('b', 'mp'))] : spoken;
};

/**
 * The consonants of a name, for comparing with scripts that leave vowels out (Arabic, Hebrew): محمد and Mohammed
 * give the same. The Arabic article is no part of the name. Empty where nothing is left.
 */
export function consonants(word: string): string {
  const name = word.replace(/^ال(?=..)/u, '');
  return (nameKeys(name)[0] ?? '').replace(/[aeiouv]/gu, '').replaceAll('p', 'b');
}
