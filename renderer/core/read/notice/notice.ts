import { type Draft, isOpen, isParagraph } from '../draft.ts';
import { isConfidentiality, isDisclaimer } from '../furniture/disclaimer.ts';
import { isInstitution } from '../head/institutions.ts';
import { isAgency } from '../picture-credit.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { CREDIT_CALL, CREDIT_IF, WHOEVER } from './credit-words.ts';
import {
  ASK,
  BAN,
  BESIDE,
  CONDITION,
  COPYRIGHT,
  CREDIT,
  EXCEPTED,
  GRANT,
  LICENCE,
  MATTER,
  NON_COMMERCIAL,
  OBLIGED,
  OF_PUBLISHER,
  PICTURES,
  PUBLIC_DOMAIN,
  QUOTED_SPEECH,
  REUSE,
  SELF,
  SOLELY,
  UNCHANGED,
} from './notice-words.ts';
import { namesOwner } from './picture-words.ts';
import { quoteLimitOf } from './quote-limit.ts';
import { AFTERWARDS, FOR_FEW, keepsRest, NO_ASKING, TRADE_BARRED } from './reservation-words.ts';
import { anySpelling } from './spellings.ts';
import { prescribedWording } from './wording.ts';

/** A stretch of a block that is its publisher's notice, in the block's text. */
interface NoticeSpan {
  readonly start: number;
  readonly end: number;
  /** It says more than that there is a copyright. */
  readonly speaks: boolean;
}

const LONGEST_BLOCK = 6000;
/** One paragraph below a notice is a remark on the page; this many are the report going on. */
const MANY = 2;
const LONGEST_SENTENCE = 900;
/** A sentence on the pictures beside one on reuse belongs to the notice if it is this short. */
const PICTURE_SENTENCE = 200;

const LONGEST_CALL = 120;
/** `Um Quellenangabe wird gebeten.`: a sentence that is nothing else. */
const CREDIT_ASKED =
  /^(?:um (?:genaue )?(?:quellenangabe|quellennennung) wird gebeten|(?:quellenangabe|quelle|beleg) (?:wird )?erbeten|please (?:credit|cite|acknowledge|name) (?:the |us|our )|prosimy o (?:podanie|podawanie|wskazanie|wskazywanie) źródł|просим указывать источник|просимо (?:вказувати|зазначати) джерел)/iu;

/** True for a sentence that permits, limits or forbids reuse. */
function speaksOfReuse(sentence: string): boolean {
  if (sentence.length > LONGEST_SENTENCE) return false;
  if (LICENCE.test(sentence) || PUBLIC_DOMAIN.test(sentence)) return true;
  if (sentence.length <= LONGEST_CALL && FOR_FEW.test(sentence)) return true;
  if (sentence.length <= LONGEST_CALL && CREDIT_ASKED.test(sentence)) return true;
  if (sentence.length <= 140 && NON_COMMERCIAL.test(sentence) && SOLELY.test(sentence)) return true;
  if (CREDIT.test(sentence) && OBLIGED.test(sentence) && MATTER.test(sentence)) return true;
  if (isEvident(sentence) || (WHOEVER.test(sentence) && !QUOTED_SPEECH.test(sentence))) return true;
  if (!REUSE.test(sentence) || !isConditional(sentence)) return false;
  if (quoteLimitOf(sentence) !== null) return true;
  if (!MATTER.test(sentence)) return false;
  const decides = [BAN, GRANT, ASK, CREDIT, NON_COMMERCIAL, UNCHANGED, NO_ASKING].some((pattern) =>
    pattern.test(sentence),
  );
  return decides;
}

/** Passing on word for word, of which reports about the world speak seldom. */
const COPYING = anySpelling(
  String.raw`\b(?:copied|copying|quoted|quotations?|quoting|re-?print\p{L}*|reproduc\p{L}*|re-?publish\p{L}*|disseminat\p{L}*|excerpt\p{L}*|pass(?:ed|ing)? on)\b`,
  'kopiowa|przedruk|cytowa|cytat|powiela|rozpowszechnia|перепечат|цитир|цитат|копиров|воспроизв|передрук|цитув|копіюв|відтвор',
  'weitergeleitet|weitergegeben|weitergabe|nachdruck|nachgedruckt|abgedruckt|vervielfältig|zitier|zitat|kopier',
  'reprodui|reproduc|riprodu|citer|citar|přetisk|citov',
);
const LONGEST_EVIDENT = 300;

/**
 * A permission with its condition, which is a notice whatever it calls its matter: `South Letters may be copied if …`.
 * A report tells such things of the past or of somebody.
 */
const isEvident = (sentence: string): boolean => {
  if (sentence.length > LONGEST_EVIDENT || !REUSE.test(sentence) || !GRANT.test(sentence)) return false;
  if (QUOTED_SPEECH.test(sentence.replace(NAME_QUOTED, ''))) return false;
  if (IMPERSONAL.test(sentence)) return CREDIT.test(sentence) || CREDIT_IF.test(sentence);
  if (!COPYING.test(sentence)) return CREDIT_IF.test(sentence) && NON_COMMERCIAL.test(sentence);
  return (
    [CREDIT_IF, CREDIT_CALL, CREDIT, NON_COMMERCIAL].some((one) => one.test(sentence)) ||
    quoteLimitOf(sentence) !== null
  );
};

const isConditional = (text: string): boolean => CONDITION.test(text) || CREDIT_IF.test(text) || CREDIT_CALL.test(text);

/** `Można korzystać …`, `Freie Verwendung …`: the report itself is meant. */
const IMPERSONAL = anySpelling(
  '^(?:można|wolno|dozwolone|możno|можно|разрешается|допускается|можна|дозволяється|допускається|frei[er]{1,2} (?:verwendung|nutzung|verbreitung|weitergabe)|free to)(?!\\p{L})',
);

/** `«Title» may be …`: a name in quotation marks opens no speech. */
const NAME_QUOTED = /^[«„“"][^«»„“”"]{2,50}[»“”"] (?=\p{L})/u;

/** `All content © Brookmere Institute`: a whole is claimed, not a picture. */
const CLAIMED =
  /^(?:(?:all|the|this|our|entire) )?(?:contents?|texts?|materials?|articles?|site|website|treści?|teksty|wszystkie treści|все материалы|материалы|усі матеріали|матеріали|alle inhalte|inhalte)(?: (?:is|are|on this (?:site|page)))? (?:©|\(c\)) ?\p{Lu}/iu;
const LONGEST_CLAIM = 120;
/** `Title, published by X.` before a notice: an imprint is no matter of its own either. */
const IMPRINT =
  /^\p{Lu}[^.;]{2,80}[,(] ?(?:published by|wydaw\p{L}{2,6}(?: przez)?|издани[ея]|изда[её]тся|видання|видається|herausgegeben (?:von|vom)|eine? (?:publikation|veröffentlichung) (?:der|des|von)) [^.;]{2,80}\.?$/u;
/** `Upland Trust.` before its notice: a name is no matter of its own. */
const ONLY_NAME =
  /^\p{Lu}[\p{L}’'-]{1,30}(?: (?:\p{Lu}[\p{L}’'-]{1,30}|of|the|for|and|der|die|für|und|von|i|w|na|и|та|de|la|pour)){1,7}\.?$/u;
/** A name with its article, `The Hormuz Brief`: no third point of a list. */
const NAMED = /^(?:The|Der|Die|Das)(?: \p{Lu}[\p{L}’'-]{1,30}){1,5}$/u;

/** True for `© 2019 Institute`, `All rights reserved` and the like. A picture's © has no year and no rights. */
function isCopyrightLine(sentence: string): boolean {
  if (sentence.length > LONGEST_SENTENCE || !COPYRIGHT.test(sentence)) return false;
  if (/\d{4}|right|praw|прав|recht|droits|derechos|direitos|diritti|riservat|práva/iu.test(sentence)) return true;
  if (CLAIMED.test(sentence) && sentence.length <= LONGEST_CLAIM) return true;
  const owner = /^(?:©|\(c\))\s?(\p{Lu}.{2,80})$/iu.exec(sentence.trim())?.[1]?.replace(/\.$/u, '');
  return owner !== undefined && !isAgency(owner) && (isInstitution(owner) || NAMED.test(owner));
}

/** A sentence that follows a notice and sets a condition of its own. */
const goesOn = (sentence: string): boolean =>
  belongs(sentence) ||
  (sentence.length <= PICTURE_SENTENCE && namesOwner(sentence)) ||
  keepsRest(sentence) ||
  (sentence.length <= LONGEST_CALL && AFTERWARDS.test(sentence)) ||
  (sentence.length <= 300 && !QUOTED_SPEECH.test(sentence) && prescribedWording([sentence]) !== null) ||
  (sentence.length <= 300 &&
    [UNCHANGED, CREDIT, CREDIT_CALL, NON_COMMERCIAL, TRADE_BARRED, COPYRIGHT].some((pattern) =>
      pattern.test(sentence),
    ));

const belongs = (sentence: string): boolean =>
  sentence.length <= LONGEST_SENTENCE &&
  ((PICTURES.test(sentence) && EXCEPTED.test(sentence)) ||
    BESIDE.test(sentence) ||
    ASK.test(sentence) ||
    isCopyrightLine(sentence));

/**
 * The notice inside a block that may hold one, sentences of other matter at its ends left out. `strict` asks that the
 * sentence speaks of its own page, as where body text follows.
 */
export function noticeIn(text: string, strict: boolean): NoticeSpan | null {
  if (isConfidentiality(text)) return null;
  const sentences = sentencesOf(text);
  const words = sentences.map((sentence) => sentence.text);
  const speaking = words.map((sentence) => !isDisclaimer(sentence) && speaksOfReuse(sentence));
  const marked = words.map((sentence) => isCopyrightLine(sentence) && (!strict || sentence.length < 200));
  // Beside sentences of other matter, one has to speak of its own page to be a notice.
  const mixed = words.some(
    (sentence, i) =>
      !speaking[i] &&
      !marked[i] &&
      !goesOn(sentence) &&
      !isDisclaimer(sentence) &&
      !ONLY_NAME.test(sentence) &&
      !IMPRINT.test(sentence),
  );
  const own = (s: string) =>
    SELF.test(s) || (!mixed && isEvident(s)) || OF_PUBLISHER.test(s) || (!strict && s.length <= 250 && LICENCE.test(s));
  const self = words.map((s) => own(s) && !QUOTED_SPEECH.test(s));
  const isNotice = (i: number) =>
    (speaking[i] === true && ((!strict && !mixed) || self[i] === true)) || marked[i] === true;
  let first = sentences.findIndex((_, i) => isNotice(i));
  if (first < 0) return null;
  let last = sentences.findLastIndex((_, i) => isNotice(i));
  while (first > 0 && !mixed && (speaking[first - 1] === true || belongs(words[first - 1] as string))) first--;
  while (last + 1 < sentences.length && (speaking[last + 1] === true || goesOn(words[last + 1] as string))) last++;
  const start = (sentences[first] as Sentence).start;
  const end = (sentences[last] as Sentence).end;
  return { start, end, speaks: speaking.slice(first, last + 1).includes(true) };
}

/** A quick look at a block that spares most of them the sentences. */
export const mayHoldNotice = (text: string): boolean =>
  text.length <= LONGEST_BLOCK &&
  (COPYRIGHT.test(text) ||
    LICENCE.test(text) ||
    PUBLIC_DOMAIN.test(text) ||
    NON_COMMERCIAL.test(text) ||
    CREDIT.test(text) ||
    WHOEVER.test(text) ||
    FOR_FEW.test(text) ||
    (REUSE.test(text) && isConditional(text)));

/**
 * For each draft whether body text still follows it (or, outside of the text, whether it stands above): there a sentence
 * has to speak of its own page to be a notice, for reports quote rules and bans too. `may` tells which drafts may hold a
 * notice at all.
 */
export function bodyFollows(drafts: readonly Draft[], may: readonly boolean[]): readonly boolean[] {
  const follows: boolean[] = new Array(drafts.length).fill(false);
  let seen = 0;
  let below = true;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    follows[i] = seen >= MANY || (!draft.inside && !below);
    if (draft.inside) below = false;
    if (seen < MANY && isOpen(draft) && draft.inside && draft.block.kind === 'text' && isParagraph(draft.block.text)) {
      const span = may[i] ? noticeIn(draft.block.text, false) : null;
      const mostly = span !== null && span.end - span.start >= draft.block.text.length / 2;
      if (!mostly && !isDisclaimer(draft.block.text)) seen++;
    }
  }
  return follows;
}
