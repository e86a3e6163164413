import type { Entity } from '../model/entity.ts';
import { fold } from '../text/fold.ts';
import { type Script, scriptOf } from '../text/script.ts';
import { isInstitutionWord } from './institution-words.ts';
import { isTitle } from './person-titles.ts';

/** Family names that come first, as Chinese, Korean and Vietnamese names are written in Latin letters. */
const FAMILY_FIRST = new Set(
  `ahn bae bai bak bang byun cai cao chang chen cheng cheon cho choe choi chu chung cui deng ding dong du duan fan fang feng
  fu gao go gu guo gwak ha han hao he heo ho hong hou hu hua huang hwang im jang jeon jeong ji jia jiang jin jo joo ju jung
  kang kim ko kong koo kwak kwon lai lee lei li liang liao lim lin liu lu luo ma mao meng min mo moon mun na nam ngo nguyen
  noh oh pak pan pang park peng pham qi qian qin qiu ra ren ri rim ro ryu seo shao shen sheng shi shin sim sin sohn son song
  su sun tan tang tao tian tran tsai tu wan wang wei wen won woo wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yeo yi
  yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhou zhu zou`.split(/\s+/u),
);

const MOST_WORDS = 8;
const SUFFIX = /^(?:jr|sr|junior|senior|i{1,3}|iv|v|vi{1,3}|ix|xi{0,3}|xiv|xv|xvi)$/u;

/** A name of two to eight capitalised words, none of which belongs to an institution. `words` are its words as written. */
function looksLikePerson(name: string, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > MOST_WORDS || /[\d()&/]|,.*,/u.test(name)) return false;
  return words.every((word) => (/^\p{Lu}/u.test(word) ? !isInstitutionWord(word) : isParticle(word.toLowerCase())));
}

/**
 * True where an actor is a person: said by the authority file, or, in a plain list of names, by its looks. `words` are
 * those of the preferred name.
 */
export function isPerson(entity: Entity, words: readonly string[]): boolean {
  if (entity.kind !== 'actor') return false;
  if (entity.type !== undefined) return entity.type === 'person';
  return entity.id.startsWith('per-') || looksLikePerson(entity.name, words);
}

const PARTICLES = new Set(
  'al el ul ibn bin ben bint abu abd de del della der den di da do dos du la le les van von zu und of af av ter ten y e i'.split(
    ' ',
  ),
);

/** Small words inside personal names: bin, von, de. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/**
 * The place of the word by which the bearer of a full name is called: Lavrov, Xi, Leyen. Undefined for one-word names.
 * `words` are the name's words as written.
 */
export function familyPlace(fullName: string, words: readonly string[]): number | undefined {
  if (words.length < 2) return undefined;
  // `Randolph, Gena`: what stands before the comma, if it is one word.
  const comma = fullName.indexOf(', ');
  if (comma > 0) return /[\s-]/u.test(fullName.slice(0, comma).trim()) ? undefined : 0;
  const places = [...words.keys()].filter((place) => {
    const word = fold(words[place] ?? '');
    return !SUFFIX.test(word) && !isTitle(word);
  });
  const [first] = places;
  if (first === undefined || places.length === 1) return first;
  if (UNSPACED.has(scriptOf(fullName))) return undefined;
  const comesFirst =
    places.length <= 3 && FAMILY_FIRST.has(fold(words[first] ?? '')) && (words[first + 1]?.length ?? 0) > 1;
  return comesFirst ? first : places.at(-1);
}

/** Scripts in which names are written without blanks. */
const UNSPACED: ReadonlySet<Script> = new Set(['han', 'hangul', 'kana', 'other']);
