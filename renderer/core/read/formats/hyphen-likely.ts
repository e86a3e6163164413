import { areTwoRussianParts, areTwoUkrainianParts } from './hyphen-russian.ts';
import type { Vocabulary } from './vocabulary.ts';

/** First and second parts that writers set before and behind a hyphen, by language. */
interface Written {
  readonly heads: RegExp;
  readonly tails: RegExp;
}

const NONE = /$^/u;

const ENGLISH: Written = {
  heads:
    /^(?:long|short|high|low|well|self|half|cross|full|deep|hard|soft|large|small|wide|ever|then|state|land|border|missile|grain|power|rights|world|coal|fast|free|left|right|open|post|anti|semi|multi|non|vice|quasi|pseudo|inter|intra|counter|ultra|cease|peace|price|light|heavy|middle|upper|lower|lesser|better|best|first|second|third|fourth|fifth|two|three|four|five|six|seven|eight|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|north|south|east|west|mid|ex|pro|co|re|\p{Lu}\p{Ll}{2,}o)$/u,
  tails:
    /^(?:based|led|owned|backed|controlled|funded|run|held|range|term|level|scale|made|style|era|year|old|wide|speed|like|free|friendly|related|oriented|driven|sponsored|dominated|sharing|building|making|keeping|in|out|up|off|down|on|by|to|and|the|of|called|known|high|low|round|long|off|fired|powered|armed|born|bound|elect|general|minister|president|chief|thirds?|quarters?|fifths?|tenths?|one|two|three|four|five|six|seven|eight|nine|fold|party|side|sided|standing|ranking|profile|risk|cost|tech|income|value|quality|ready|proof|rich|poor|wing|line|liners?|speaking|language|defence|defense|state|war|cold|soviet|military|nuclear|term|time|day|month|week|hour|page|point|member|seat|man|woman|person|people)$/u,
};

/** Nouns that stand first or last in words of two nouns: `страна-участница`, `країна-агресор`. */
const RUSSIAN: Written = {
  heads:
    /^(?:стран|государств|город|компани|организаци|фирм|член|автор|учёный|ученый|самол[её]т|ракет|корабл|танк|завод|инженер|врач|летчик|министр|союзник|капитан|подполковник|штаб|фонд|дочк|плащ|выставк|диван|кафе|музей|царь)\p{L}{0,3}$/u,
  tails:
    /^(?:участни|агрессор|член|разведчик|партн[её]р|сосед|оккупант|лидер|поставщик|получател|экспорт[её]р|импорт[её]р|перевозчик|производител|основател|инвестор|министр|губернатор|майор|полковник|лейтенант|герой|призрак|спутник|миллионник|побратим|убийц|невидимк|носител|заправщик|истребител|перехватчик|штурмовик|музей|аукцион|сателлит|гигант|монополист|изго|кандидат|претендент|победител)\p{L}{0,4}$/u,
};

const UKRAINIAN: Written = {
  heads:
    /^(?:країн|держав|міст|компані|організаці|фірм|член|автор|літак|ракет|корабел|корабл|танк|завод|інженер|лікар|льотчик|міністр|союзник|капітан|підполковник|штаб|фонд|музей)\p{L}{0,3}$/u,
  tails:
    /^(?:учасни|агресор|член|розвідник|партнер|сусід|окупант|лідер|постачальник|отримувач|експортер|імпортер|перевізник|виробник|засновни|інвестор|міністр|губернатор|майор|полковник|лейтенант|герой|супутник|мільйонник|побратим|невидимк|носі|заправник|винищувач|перехоплювач|штурмовик|музей|сателіт|гігант|монополіст|ізго|кандидат|претендент|переможець)\p{L}{0,4}$/u,
};

const FRENCH: Written = {
  heads:
    /^(?:est|sont|dit|fait|peut|doit|a|ont|vice|ex|sous|demi|non|anti|ci|là|avant|après|contre|au|par|outre|celui|celle|ceux|celles|\p{L}{2,}o|vingt|trente|quarante|cinquante|soixante|quatre|dix|porte|chef|grand|haut|bas)$/u,
  tails:
    /^(?:ils?|elles?|on|ce|je|tu|nous|vous|ci|là|même|mêmes|t|y|en|être|dessus|dessous|delà|guerre|moi|lui|leur)$/u,
};

/** `česko-německý`, `franco-alemán`, `italo-francese`: adjectives of equal rank. */
const ROMANCE: Written = { heads: /^(?:\p{L}{3,}o|ex|vice|anti|pro|no|non)$/u, tails: NONE };
const CZECH: Written = {
  heads: /^(?:\p{L}{2,}(?:[sc]k|[nrlvd])o|li|ex|vice|euro)$/u,
  tails: /^(?:li|ti|[sc]k\p{L}{1,3})$/u,
};

const WRITTEN: ReadonlyMap<string, Written> = new Map([
  ['en', ENGLISH],
  ['ru', RUSSIAN],
  ['uk', UKRAINIAN],
  ['fr', FRENCH],
  ['es', ROMANCE],
  ['it', ROMANCE],
  ['pt', ROMANCE],
  ['cs', CZECH],
  ['sk', CZECH],
]);

/** `de-escalate`, `co-operate`: English parts two equal vowels behind a prefix. */
const LONGEST_PREFIX = 4;
const isVowelTwice = (head: string, tail: string): boolean => /[aeiou]$/u.test(head) && head.at(-1) === tail.charAt(0);

/** Shorter halves are words by themselves. */
const SHORTEST = 2;

/**
 * Whether two halves are more likely one word than two, in a text that breaks its words at the ends of lines: nothing
 * shows that a writer set the hyphen. `head` as printed, `tail` in lower case. False for languages whose hyphens are not
 * known here, and where other rules (`isOneWord`) are sure about every word.
 */
export function isLikelyOneWord(head: string, tail: string, language: string | null, words: Vocabulary): boolean {
  const written = WRITTEN.get(language ?? '');
  if (!written || head.length < SHORTEST || tail.length < SHORTEST || /\p{Lu}$/u.test(head)) return false;
  if (written.heads.test(head) || written.tails.test(tail)) return false;
  if (language === 'en' && head.length <= LONGEST_PREFIX && isVowelTwice(head, tail)) return false;
  const small = head.toLowerCase();
  if (language === 'ru' && areTwoRussianParts(small, tail)) return false;
  if (language === 'uk' && areTwoUkrainianParts(small, tail)) return false;
  return !(words.uses(small) > 0 && words.uses(tail) > 0);
}

/** Languages whose words hardly ever hold two hyphens: `по-сво-` / `ему` was broken. */
const ONE_HYPHEN = new Set(['ru', 'uk', 'pl', 'cs', 'sk', 'de']);

export const isChainBroken = (language: string | null): boolean => ONE_HYPHEN.has(language ?? '');
