import { SPELT_OUT } from './copyright-line.ts';
import { COPYRIGHT, LICENCE, PROTECTED, PUBLIC_DOMAIN } from './copyright-words.ts';
import { CREDIT, CREDIT_ASKED, CREDIT_CALL, CREDIT_IF, WHOEVER } from './credit-words.ts';
import { CALLED, FREE_TEXT, INVITED, REQUESTED } from './invitation-words.ts';
import { ASK, BAN, GRANT, OBLIGED, ONLY, SOLELY, UNCHANGED } from './permission-words.ts';
import { quoteLimitOf } from './quote-limit.ts';
import { FOR_FEW, NO_ASKING } from './reservation-words.ts';
import { COPYING, MATTER, QUOTED_SPEECH, REUSE } from './reuse-words.ts';
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
const ALONE = [FOR_FEW, CREDIT_ASKED, INVITED, REQUESTED, FREE_TEXT, CALLED];

/** True for a sentence that permits, limits or forbids reuse. */
export function speaksOfReuse(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  if (BUTTON.test(sentence)) return false;
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
  if (!REUSE.test(sentence)) return false;
  if (asksForWording(sentence)) return true;
  if (!decides(sentence) && !CONDITIONS.some((idea) => idea.test(sentence))) return false;
  if (quoteLimitOf(sentence) !== null) return true;
  return MATTER.test(sentence) && decides(sentence);
}

/** `Republish this article`: a button or a heading. */
const BUTTON =
  /^(?:re-?publish(?:ing)?|re-?print|re-?use|share|cite|quote|how to cite|permissions?) (?:this|our|the)? ?\p{L}{0,12}$/iu;

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

const LONGEST_BLOCK = 6000;

/** A quick look at a block that spares most of them the sentences. */
export const mayHoldNotice = (text: string): boolean =>
  text.length <= LONGEST_BLOCK &&
  ([COPYRIGHT, SPELT_OUT, PROTECTED, LICENCE, PUBLIC_DOMAIN, NON_COMMERCIAL, CREDIT, WHOEVER, FOR_FEW].some((idea) =>
    idea.test(text),
  ) ||
    (text.length <= LONGEST_CALL * 4 &&
      [INVITED, REQUESTED, FREE_TEXT, CALLED, CREDIT_ASKED].some((idea) => idea.test(text))) ||
    (REUSE.test(text) && (decides(text) || [...CONDITIONS, PLEASE].some((idea) => idea.test(text)))));
