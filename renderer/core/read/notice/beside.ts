import { isDisclaimer } from '../furniture/disclaimer.ts';
import { claimsBeside, isCopyrightLine } from './copyright-line.ts';
import { COPYRIGHT } from './copyright-words.ts';
import { CREDIT, CREDIT_CALL, CREDIT_IF, CREDIT_OPTIONAL } from './credit-words.ts';
import { ASKED_BACK, CONDITION_LABEL, REQUESTED } from './invitation-words.ts';
import { ASK, UNCHANGED } from './permission-words.ts';
import { EXCEPTED, namesOwner, PICTURES } from './picture-words.ts';
import { AFTERWARDS, BESIDE, FOR_FEW, FOR_WHOM, keepsRest, NO_ASKING, NOFOLLOW } from './reservation-words.ts';
import { QUOTED_SPEECH, REUSE } from './reuse-words.ts';
import { NON_COMMERCIAL, TRADE_BARRED } from './trade-words.ts';
import { prescribedWording } from './wording.ts';

const LONGEST = 900;
/** A sentence on the pictures beside one on reuse belongs to the notice if it is this short. */
const PICTURE_SENTENCE = 200;
const LONGEST_CALL = 120;
const LONGEST_CONDITION = 300;

/** True for a sentence that belongs to a notice, before it or behind. */
export const belongs = (sentence: string): boolean =>
  sentence.length <= LONGEST &&
  (exceptsPictures(sentence) ||
    BESIDE.test(sentence) ||
    FOR_WHOM.test(sentence) ||
    (sentence.length <= LONGEST_CALL && (NON_COMMERCIAL.test(sentence) || TRADE_BARRED.test(sentence))) ||
    ASK.test(sentence) ||
    isCopyrightLine(sentence) ||
    claimsBeside(sentence));

/** True for a sentence that leaves pictures out. */
export const exceptsPictures = (sentence: string): boolean => PICTURES.test(sentence) && EXCEPTED.test(sentence);

/** True for a sentence that follows a notice and sets a condition of its own. */
export const goesOn = (sentence: string): boolean =>
  belongs(sentence) ||
  (sentence.length <= PICTURE_SENTENCE && namesOwner(sentence)) ||
  setsCondition(sentence) ||
  (sentence.length <= LONGEST_CALL && (AFTERWARDS.test(sentence) || FOR_FEW.test(sentence))) ||
  (sentence.length <= LONGEST_CONDITION &&
    (COPYRIGHT.test(sentence) || CREDIT.test(sentence) || (CREDIT_IF.test(sentence) && REUSE.test(sentence))));

/** What else has to be heeded: nothing that a picture's credit or the foot of a page says as well. */
const setsCondition = (sentence: string): boolean =>
  sentence.length <= LONGEST_CONDITION &&
  (keepsRest(sentence) ||
    NOFOLLOW.test(sentence) ||
    CONDITION_LABEL.test(sentence) ||
    ASKED_BACK.test(sentence) ||
    REQUESTED.test(sentence) ||
    CREDIT_OPTIONAL.test(sentence) ||
    NO_ASKING.test(sentence) ||
    [UNCHANGED, CREDIT_CALL, NON_COMMERCIAL, TRADE_BARRED].some((pattern) => pattern.test(sentence)) ||
    (!QUOTED_SPEECH.test(sentence) && prescribedWording([sentence]) !== null));

/** True for a block of its own that goes on with the notice above it: `Photos: all rights reserved.` */
export const goesOnBelow = (sentence: string): boolean =>
  !SOURCE_LINE.test(sentence) &&
  ((sentence.length <= PICTURE_SENTENCE && exceptsPictures(sentence)) || setsCondition(sentence));

/** `Source: https://…`: where a clipping was taken from. */
const SOURCE_LINE = /^(?:source|quelle|źródło|источник|джерело|zdroj)\s?:|https?:\/\//iu;

/** `Title, published by X.` before a notice: an imprint is no matter of its own either. */
const IMPRINT =
  /^\p{Lu}[^.;]{2,80}[,(] ?(?:published by|wydaw\p{L}{2,6}(?: przez)?|издани[ея]|изда[её]тся|видання|видається|herausgegeben (?:von|vom)|eine? (?:publikation|veröffentlichung) (?:der|des|von)) [^.;]{2,80}\.?$/u;
const IMPRINT_LABEL =
  /^(?:publisher|published by|editors?|editor-in-chief|editorial (?:board|office)|imprint|contact|address|phone|tel|e-?mail|layout|design|print(?:ed by)?|wydawca|redakcja|redaktor(?:ka)?(?: naczeln[ya])?|redagował[ai]?|adres|kontakt|druk|skład|издатель|учредитель(?: и издатель)?|редакция|главный редактор|адрес|контакты?|видавець|засновник(?: [іта]{1,2} видавець)?|редакція|головний редактор|адреса|herausgeber(?:in)?|redaktion|verantwortlich|v\. ?i\. ?s\. ?d\. ?p|impressum|anschrift|druck|gestaltung|satz|éditeur|rédaction|vydavatel|redakce)(?!\p{L})[^:–—]{0,30}(?:[:–—]|\.?$)|\bis(?:sn|bn)\b/iu;
/** `Upland Trust.`, `Upland Trust 2023.` before or behind its notice: a name is no matter of its own. */
const ONLY_NAME =
  /^[«„“"]?\p{Lu}[\p{L}’'-]{1,30}[»“”"]?(?: (?:[«„“"]?\p{Lu}[\p{L}’'-]{0,30}[»“”"]?\.?|e\. ?V|of|the|for|and|der|die|für|und|von|i|w|na|и|та|de|la|pour|(?:19|20)\d{2})){1,7}\.?$/u;
/** `The Letter appears twice a month.`, `Тетради издаёт Общество.` */
const APPEARS =
  /\b(?:appears|comes out|is (?:published|issued)|publishes)\b|(?:ukazuje|ukazują) się|wydaje|wychodzi|przygotowa(?:ł|n)|\bprepared by\b|подготовлен|підготовлен|выходит|изда[её]т|видає|виходить|\berscheint\b|\bgibt\b.{3,60}\bheraus\b|^(?:published|appears|issued) (?:weekly|monthly|quarterly|twice|every)|^printed (?:in|by)\b|^(?:miesięcznik|kwartalnik|tygodnik|ежемесячник|еженедельник|місячник|тижневик|monatsschrift|vierteljahres)|^redaguje\b|отпечатано|надруковано|^druck:/iu;
/** An address of a house, a mail, a page, a telephone. */
const CONTACT = /\S@\S|https?:\/\/|\bwww\.|\+\d{2}|^\p{Lu}[^.!?]{2,60},? \p{Lu}?[\p{L}.]{0,20} ?\d{1,4}, /u;
/** `Redaktion: Petra Lang`, `Elbforum, Ausgabe 3/2019`. */
const LABELLED = /^\p{Lu}[\p{L} ]{2,28}: [\p{Lu}\d][^:]{1,60}$/u;
const ISSUE =
  /^[^.!?]{2,70}(?<!\p{L})(?:issue|no\.?|vol\.?|ausgabe|heft|nr\.?|numer|zeszyt|выпуск|випуск|номер|№) ?\d[\d/()–-]{0,12}\.?$/iu;
/** `You receive this letter because …`: what stands beside a notice below a mail. */
const MAIL_FOOT =
  /^(?:you(?: are|.re)? (?:receiv|getting)|this (?:e-?mail|message|newsletter) was sent|to unsubscribe|unsubscribe|otrzymujesz|otrzymał|wypisz|aby się wypisać|вы (?:получили|получаете)|это письмо|отписаться|чтобы отписаться|ви (?:отримали|отримуєте)|відписатися|sie (?:erhalten|bekommen)|abmelden|abbestellen|zum abmelden)/iu;
const LONGEST_LABEL = 160;

/** True for a sentence beside a notice that is no matter of its own: an imprint, a name, a disclaimer. */
export const isImprint = (sentence: string): boolean =>
  isDisclaimer(sentence) ||
  isName(sentence) ||
  IMPRINT.test(sentence) ||
  (sentence.length <= LONGEST_LABEL &&
    (IMPRINT_LABEL.test(sentence) ||
      APPEARS.test(sentence) ||
      CONTACT.test(sentence) ||
      isMailFoot(sentence) ||
      LABELLED.test(sentence) ||
      ISSUE.test(sentence)));

export const isName = (sentence: string): boolean => ONLY_NAME.test(sentence);

/** True for a sentence that tells a mail's reader why it came and how to end it. */
export const isMailFoot = (sentence: string): boolean => sentence.length <= LONGEST_LABEL && MAIL_FOOT.test(sentence);
