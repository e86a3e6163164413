import { COPYRIGHT, LICENCE, PROTECTED, PUBLIC_DOMAIN } from './copyright-words.ts';
import { CREDIT, CREDIT_ASKED, CREDIT_CALL, CREDIT_IF, WHOEVER } from './credit-words.ts';
import { ASKED_BACK, CALLED, FREE_TEXT, INVITED, REQUESTED } from './invitation-words.ts';
import { ASK, BAN, GRANT, NO_PART, OBLIGED, ONLY, SOLELY, UNCHANGED } from './permission-words.ts';
import { quoteLimitOf } from './quote-limit.ts';
import { FOR_FEW, NO_ASKING } from './reservation-words.ts';
import { COPYING, EXTRACTS, MATTER, NARRATED, QUOTED_SPEECH, REPRINTING, REUSE, SELF } from './reuse-words.ts';
import { anySpelling } from './spellings.ts';
import { NON_COMMERCIAL } from './trade-words.ts';
import { prescribedWording } from './wording.ts';

const LONGEST = 900;
const LONGEST_EVIDENT = 300;
const LONGEST_CALL = 140;

/** Ideas of which one has to stand beside reuse: it is permitted, forbidden, to be asked for, or bound to something. */
const DECIDING = [GRANT, BAN, ASK, CREDIT, NON_COMMERCIAL, UNCHANGED, NO_ASKING];
const CONDITIONS = [CREDIT_IF, CREDIT_CALL];
const decides = (sentence: string): boolean => DECIDING.some((idea) => idea.test(sentence));

/** Ideas that make a notice of a short sentence by themselves. */
const ALONE = [NO_PART, FOR_FEW, CREDIT_ASKED, INVITED, ASKED_BACK, REQUESTED, FREE_TEXT, CALLED];

/** True for a sentence that permits, limits or forbids reuse. */
export function speaksOfReuse(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  if (BUTTON.test(sentence) || isAboutReaders(sentence)) return false;
  if (REPRINTED_HERE.test(sentence) && !ONLY.test(sentence) && !BAN.test(sentence)) return false;
  if (LICENCE.test(sentence) || PUBLIC_DOMAIN.test(sentence)) return true;
  if (sentence.length <= LONGEST_CALL && ALONE.some((idea) => idea.test(sentence))) return true;
  if (sentence.length <= LONGEST_CALL && NON_COMMERCIAL.test(sentence) && SOLELY.test(sentence)) return true;
  if (CREDIT.test(sentence) && OBLIGED.test(sentence) && MATTER.test(sentence)) return true;
  if (
    sentence.length <= LONGEST_EVIDENT &&
    PROTECTED.test(sentence) &&
    (MATTER.test(sentence) || sentence.length <= 80)
  )
    return true;
  if (isEvident(sentence) || (WHOEVER.test(sentence) && !QUOTED_SPEECH.test(sentence))) return true;
  if (offersWithCredit(sentence) || asksOfTakers(sentence)) return true;
  if (!REUSE.test(sentence)) return false;
  if (asksForWording(sentence) || asksForName(sentence)) return true;
  if (limitsQuotations(sentence)) return true;
  if (!decides(sentence) && !CONDITIONS.some((idea) => idea.test(sentence))) return false;
  if (quoteLimitOf(sentence) !== null) return true;
  return MATTER.test(sentence) && decides(sentence);
}

/** `Republish this article`: a button or a heading. */
const BUTTON =
  /^(?:re-?publish(?:ing)?|re-?print|re-?use|share|cite|quote|how to cite|permissions?) (?:this|our|the)? ?\p{L}{0,12}$/iu;

/** Personal data, cookies, thanks and appeals to share a page with friends: of consent and passing on, and no notice. */
const READERS = anySpelling(
  String.raw`\b(?:because|thanks to|since|due to)\b[^.;]{0,40}\b(?:support|donat|readers|members)\p{L}*|\bdonations?\b|(?:bo|dzięki|gdyż|ponieważ) [^.;]{0,40}(?:wspiera|wsparci|czytelni|darczyń)|(?:потому что|благодаря|поскольку) [^.;]{0,40}(?:поддерж|читател|жертвов)|(?<!\p{L})(?:бо|завдяки|оскільки) [^.;]{0,40}(?:підтрим|читач|жертвов)|\b(?:weil|dank|da)\b[^.;]{0,40}(?:unterstütz|leser|spende)`,
  String.raw`\bpersonal data\b|\bgdpr\b|\bprivacy\b|\byou (?:agree|consent|accept)\b|\b(?:author|authors|we|i) (?:\p{L}{1,12} )?thanks?\b|\bthanks (?:to|go)\b|\bgrateful\b|\b(?:friends?|colleagues who)\b|\bsocial (?:media|networks)\b`,
  String.raw`danych osobowych|dane osobowe|rodo(?!\p{L})|wyrażasz zgodę|wyrażają państwo zgodę|dziękuj|podziękowani|znajom[yi]m|społecznościow`,
  String.raw`персональн\p{L}{1,3} данн|(?<!\p{L})да[её]те согласие|соглашаетесь|благодар|друзь|соцсет|социальн\p{L}{2} сет`,
  String.raw`персональн\p{L}{1,3} дани|(?<!\p{L})(?:да|нада)єте згоду|погоджуєтес|дяку|вдячн|друз|соцмереж|соціальн\p{L}{2} мереж`,
  String.raw`personenbezogen|datenschutz|stimmen sie (?:\p{L}{1,12} ){0,3}zu\b|\bdank(?:t|en|e)?\b|freunden|bekannten|sozialen (?:netzwerken|medien)|données personnelles|datos personales|dati personali|osobních údajů`,
);
const isAboutReaders = (sentence: string): boolean =>
  READERS.test(sentence) &&
  ![REPRINTING, LICENCE, COPYRIGHT, CREDIT, CREDIT_IF, CREDIT_CALL].some((idea) => idea.test(sentence));

/** `Anyone may lift a page of this brief as long as we get a mention`: whatever the verb, a condition of credit follows. */
const offersWithCredit = (sentence: string): boolean =>
  sentence.length <= LONGEST_EVIDENT &&
  GRANT.test(sentence) &&
  MATTER.test(sentence) &&
  SELF.test(sentence) &&
  (CREDIT_IF.test(sentence) || CREDIT_CALL.test(sentence)) &&
  !NARRATED.test(sentence) &&
  !QUOTED_SPEECH.test(sentence);

/** `Przy cytowaniu prosimy o powołanie się na …`: quoting comes first, then whom to name. */
const asksForName = (sentence: string): boolean =>
  sentence.length <= LONGEST_EVIDENT &&
  isEarly(REPRINTING.at(sentence)) &&
  (CREDIT_CALL.test(sentence) || (PLEASE.test(sentence) && (CREDIT.test(sentence) || CREDIT_IF.test(sentence)))) &&
  !NARRATED.test(sentence) &&
  !QUOTED_SPEECH.test(sentence);
/** `If you take a text of ours, put a link`. */
const asksOfTakers = (sentence: string): boolean =>
  sentence.length <= LONGEST_EVIDENT &&
  TAKERS.test(sentence) &&
  (CREDIT_CALL.test(sentence) || CREDIT.test(sentence)) &&
  !NARRATED.test(sentence);
const TAKERS = anySpelling(
  String.raw`^(?:if|when|whenever) you\b[^.;]{0,40}\b(?:our|this|these|from us)\b`,
  String.raw`^(?:jeśli|jeżeli|gdy|kiedy)(?!\p{L})[^.;]{0,40}(?:nasz|od nas|ten tekst|z tej)`,
  String.raw`^(?:если|когда)(?!\p{L})[^.;]{0,40}(?:наш|у нас|этот текст|эту стат)|^(?:якщо|коли)(?!\p{L})[^.;]{0,40}(?:наш|у нас|в нас|цей текст|цю стат)`,
  String.raw`^(?:wenn|falls|sobald) sie\b[^.;]{0,40}\b(?:unser\p{L}{0,2}|diese[nrs]?|von uns)\b`,
);

const isEarly = (at: number): boolean => at >= 0 && at < 40;

/** `The length of a quotation must not exceed 500 characters.` */
export const limitsQuotations = (sentence: string): boolean =>
  sentence.length <= LONGEST_CALL * 2 &&
  (REPRINTING.test(sentence) || EXTRACTS.test(sentence)) &&
  LIMIT.test(sentence) &&
  quoteLimitOf(sentence) !== null &&
  !NARRATED.test(sentence);
const LIMIT = anySpelling(
  String.raw`\b(?:limits?|limited|exceed\p{L}*|up to|at most|no more than|no longer than|max(?:imum)?|only)\b|limit|przekracz|nie więcej|najwyżej|maksym|do \d|tylko|jedynie|wyłącznie`,
  'превыш|не более|не больше|максим|до \\d|только|лишь|перевищ|не більше|щонайбільше|лише|тільки',
  String.raw`überschreit|höchstens|maximal|bis zu|nicht mehr als|\bnur\b|nejvýše|maximáln|al massimo|como máximo|au plus|jusqu|moins de|menos de|cel mult|ne daugiau`,
);

/** What the page itself was allowed to do: `republished here with permission`, `mit freundlicher Genehmigung von`. */
const REPRINTED_HERE =
  /\b(?:re-?published|re-?printed|reproduced|translated|posted|appears)(?: \p{L}{1,10}){0,2} (?:with|by) (?:the )?(?:kind )?permission\b|\bmit freundlicher (?:genehmigung|erlaubnis)\b|dzięki uprzejmości|za uprzejmą zgodą|с любезного разрешения|з люб’?'?язного дозволу/iu;

/** `Bei Übernahme bitten wir um den Hinweis „…“`: the words of the credit are themselves asked for. */
const asksForWording = (sentence: string): boolean =>
  sentence.length <= LONGEST_EVIDENT && PLEASE.test(sentence) && prescribedWording([sentence]) !== null;

const PLEASE = anySpelling(
  String.raw`\b(?:please|kindly|add|include|use)\b|prosimy|proszę|należy|просим|просьба|следует|необходимо|просимо|прохання|слід|bitte`,
);

/**
 * True for a permission with its condition, which is a notice whatever it calls its matter: `South Letters may be
 * copied if …`. A report tells such things of the past or of somebody.
 */
export function isEvident(sentence: string): boolean {
  if (sentence.length <= LONGEST_CALL && FOR_FEW.test(sentence)) return true;
  if (sentence.length > LONGEST_EVIDENT || !REUSE.test(sentence) || !GRANT.test(sentence)) return false;
  if (QUOTED_SPEECH.test(sentence.replace(NAME_QUOTED, ''))) return false;
  if (IMPERSONAL.test(sentence)) return CREDIT.test(sentence) || CREDIT_IF.test(sentence) || NO_ASKING.test(sentence);
  if (!COPYING.test(sentence)) return CREDIT_IF.test(sentence) && NON_COMMERCIAL.test(sentence);
  return (
    [CREDIT_IF, CREDIT_CALL, CREDIT, NON_COMMERCIAL, NO_ASKING].some((idea) => idea.test(sentence)) ||
    quoteLimitOf(sentence) !== null
  );
}

/** `Można korzystać …`, `Freie Verwendung …`: the report itself is meant. */
const IMPERSONAL = anySpelling(
  '^(?:można|wolno|dozwolone|możno|можно|разрешается|допускается|можна|дозволяється|допускається|frei[er]{1,2} (?:verwendung|nutzung|verbreitung|weitergabe)|free to|(?:do|dla) (?:dowolnego|swobodnego|wolnego)|для свободн\\p{L}{2,3}|для вільн\\p{L}{2,3}|(?:zum|zur) freien)(?!\\p{L})',
);

/** `«Title» may be …`: a name in quotation marks opens no speech. */
const NAME_QUOTED = /^[«„“"][^«»„“”"]{2,50}[»“”"] (?=\p{L})/u;
