import type { Vocabulary } from './vocabulary.ts';

/** What tells words broken by a typesetter from words that are written with a hyphen. */
interface Letters {
  /** First parts of one to three letters that a hyphen follows; all others of that length are broken words. */
  readonly short: RegExp;
  /** Longer first parts that a hyphen follows, whatever comes after. */
  readonly heads: RegExp;
  /** Particles that a hyphen precedes. */
  readonly tails: RegExp;
  /** `по-русски`: adverbs. */
  readonly adverb: RegExp;
  /** `военно-` / `морской`: first parts of adjectives, and what adjectives end in. */
  readonly adjectiveHead: RegExp;
  readonly adjective: RegExp;
  /** Ends that are no words. */
  readonly ending: RegExp;
}

const RUSSIAN: Letters = {
  short: /^(?:из|кое|кой|юго|экс|топ|рок|поп|веб|два|две|три|год|час|дом|шеф|арт|нон|во)$/u,
  heads: /^(?:вице|экс|пресс|северо|онлайн|интернет|медиа|бизнес|премьер|генерал|контр)$/u,
  tails: /^(?:то|либо|нибудь|таки|ка|за|под|де|с)$/u,
  adverb: /^по (?:[\p{L}]*(?:ски|цки|ьи|ому|ему))$/u,
  adjectiveHead: /^\p{L}{2,}(?:[сц]к|[влнрт])о$/u,
  adjective: /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ое]м|[ую]ю|[ыи]х|[ыи]ми|[ое]й)$/u,
  ending:
    /^(?:\p{L}{0,2}ци(?:я|и|ю|ей|й|ям|ями|ях|онн\p{L}{2,3})|\p{L}{0,3}ни(?:е|я|ю|ем|й|ям|ями|ях)|\p{L}{0,3}ност(?:ь|и|ью|ей|ям)|\p{L}{0,3}(?:[сц]к|ческ|ственн|тельн)(?:ий|ая|ое|ие|ого|ой|ому|их|им|ими|ую|ом|ый|ые|ых|ым|ыми)|ств(?:о|а|у|ом|е|ам|ах)?|тел(?:ь|я|ю|ем|и|ей|ям|ями|ях)|\p{L}{0,2}(?:ва|ова)(?:ть|л|ла|ли|ло|ет|ют|но|ны|н)|лись|лось|лась|лся|[её]тся|ются|ется|ит?ся|ться|тся|вш(?:ий|ие|их|его|ая|ей)|ющ(?:ий|ие|их|его|ая|ей)|дент\p{L}{0,4}|тет\p{L}{0,2}|мент\p{L}{0,3}|рации?|блик\p{L}{1,3})$/u,
};

const UKRAINIAN: Letters = {
  short: /^(?:із|екс|топ|рок|поп|веб|дві|два|три|рік|дім|шеф|арт|пів)$/u,
  heads: /^(?:будь|казна|хтозна|віце|прес|штаб|онлайн|інтернет|медіа|бізнес|прем['’ʼ]єр|генерал|контр)$/u,
  tails: /^(?:то|небудь|таки|от|но|бо|за|під)$/u,
  adverb: /^по (?:[\p{L}]*(?:ськи|цьки|ьому|ому|єму))$/u,
  adjectiveHead: /^\p{L}{2,}(?:[сц]ьк|[влнрт])о$/u,
  adjective: /(?:[иі]й|а|я|е|є|і|ї|ого|ього|ому|ьому|[иі]м|у|ю|ою|ьою|[иі]х|[иі]ми)$/u,
  ending:
    /^(?:\p{L}{0,2}ці(?:я|ї|ю|єю|й|ям|ями|ях|йн\p{L}{1,3})|\p{L}{0,3}н(?:ня|ню|ням|нями|нях|ь)|\p{L}{0,3}(?:ніст(?:ь|ю)|ност(?:і|ей|ям))|\p{L}{0,3}(?:[сц]ьк|ськ|ченн|тельн)(?:ий|а|е|і|ого|ої|ому|их|им|ими|у|ою)|ств(?:о|а|у|ом|і|ам|ах)?|тел(?:ь|я|ю|ем|і|ів|ям)|\p{L}{0,2}(?:ва|юва)(?:ти|в|ла|ли|ло|но|ння)|лися|лося|лася|вся|ються|ється|иться|тися|дент\p{L}{0,4}|тет\p{L}{0,2}|мент\p{L}{0,3}|блік\p{L}{1,3})$/u,
};

/** True for parts that writers join by a hyphen. */
function areTwoParts(letters: Letters, head: string, tail: string): boolean {
  if (letters.tails.test(tail) || letters.heads.test(head) || letters.short.test(head)) return true;
  if (letters.adverb.test(`${head} ${tail}`)) return true;
  return letters.adjectiveHead.test(head) && letters.adjective.test(tail);
}

const isOneWord =
  (letters: Letters) =>
  (head: string, tail: string, words: Vocabulary): boolean => {
    const small = head.toLowerCase();
    if (areTwoParts(letters, small, tail)) return false;
    if (words.uses(small) > 0 && words.uses(tail) > 0) return false;
    return small.length <= 3 || letters.ending.test(tail);
  };

/** Whether two halves are surely one Russian word. Nouns joined by a hyphen (`страна-участница`) are never sure. */
export const isOneRussianWord = isOneWord(RUSSIAN);

/** The same for Ukrainian. */
export const isOneUkrainianWord = isOneWord(UKRAINIAN);

/** Whether two halves, both in lower case, are parts that Russian joins by a hyphen. */
export const areTwoRussianParts = (head: string, tail: string): boolean => areTwoParts(RUSSIAN, head, tail);

/** The same for Ukrainian. */
export const areTwoUkrainianParts = (head: string, tail: string): boolean => areTwoParts(UKRAINIAN, head, tail);
