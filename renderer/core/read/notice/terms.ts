import { TERMS_NOT_STATED, type Terms, type TermsClass } from '../../model/terms.ts';
import { clausesOf } from './clauses.ts';
import { CONDITIONED, CREDIT_CALL, CREDIT_IF, WHOEVER } from './credit-words.ts';
import { commonsLicence, commonsTerms } from './licence.ts';
import {
  ASK,
  BAN,
  COPYRIGHT,
  CREDIT,
  EXCEPTED,
  EXTRACTS,
  GRANT,
  NON_COMMERCIAL,
  ONLY,
  PICTURES,
  PUBLIC_DOMAIN,
  REUSE,
  TOGETHER,
  UNCHANGED,
} from './notice-words.ts';
import { namesOwner } from './picture-words.ts';
import { quoteLimitOf } from './quote-limit.ts';
import { keepsRest, NO_ASKING, TEXT_ONLY, TRADE_BARRED } from './reservation-words.ts';
import { prescribedWording } from './wording.ts';

/**
 * What a notice allows, read by its decisive words. `licence` is the address of a licence that the notice links to.
 * What it does not say stays "not stated"; where its words allow two readings, the stricter one is taken. Classes
 * after the reuse terms of some 35 institutes; Creative Commons terms after the licences' own summaries.
 */
export function termsOf(notice: string | null, licence: string | null = null): Terms {
  if (notice === null && licence === null) return TERMS_NOT_STATED;
  const text = notice ?? '';
  const sentences = clausesOf(text);
  const commons = commonsLicence(text, licence);
  const base = (commons && commonsTerms(commons)) ?? ownWords(sentences);
  const limit = quoteLimitOf(text);
  return {
    ...base,
    images: imagesOf(sentences, base),
    changes: UNCHANGED.test(text) ? 'forbidden' : base.changes,
    commercial: base.commercial === 'notStated' && barsTrade(text) ? 'forbidden' : base.commercial,
    quoteLimit: limit,
    wording: prescribedWording(sentences),
  };
}

/** Terms that a publisher words itself. */
function ownWords(sentences: readonly string[]): Terms {
  const onText = sentences.filter((sentence) => !isOnPicturesOnly(sentence));
  if (onText.length === 0 && sentences.length > 0) return TERMS_NOT_STATED;
  const words = onText.join(' ');
  const only = onText.some((sentence) => ONLY.test(sentence) && mustAsk(sentence));
  const gives = (s: string) => (GRANT.test(s) || NO_ASKING.test(s)) && REUSE.test(s) && !isBan(s);
  const credit =
    onText.some((s) => asksForCredit(s) || (gives(s) && CONDITIONED.test(s))) || prescribedWording(sentences) !== null;
  const grants = onText.some((s) => gives(s) && !(ONLY.test(s) && mustAsk(s)));
  const whole = onText.some((s) => gives(s) && !EXTRACTS.test(s));
  const asks =
    only ||
    onText.some(
      (s) =>
        mustAsk(s) && (keepsRest(s) || BAN.test(s) || !GRANT.test(s) || /permission and|with permission/iu.test(s)),
    );
  // `When materials are used, a link to the source is obligatory`: a permission in the form of its condition.
  const obliges = onText.some((s) => asksForCredit(s) && REUSE.test(s) && !BAN.test(s) && !mustAsk(s));
  const made = (kind: TermsClass, what: Terms['text'], more: Partial<Terms> = {}): Terms => ({
    ...TERMS_NOT_STATED,
    class: kind,
    text: what,
    credit: credit ? 'required' : 'notStated',
    ...more,
  });
  if (PUBLIC_DOMAIN.test(words))
    return made('public-domain', 'free', {
      credit: credit ? 'required' : 'notRequired',
      changes: 'allowed',
      commercial: 'allowed',
    });
  if (quoteLimitOf(words)) return made('quote-with-permission', 'quoteOnly', { images: 'permission' });
  if (barsTrade(words) && (grants || !asks))
    return made('non-commercial', credit || grants ? 'withCredit' : 'quoteOnly', { commercial: 'forbidden' });
  if (grants && asks && !whole) return made('quote-with-permission', 'quoteOnly', { images: 'permission' });
  if (grants) return made('attribution-required', credit ? 'withCredit' : asks ? 'permission' : 'free');
  if (obliges) return made('attribution-required', 'withCredit');
  if (asks && credit) return made('quote-with-permission', 'permission', { images: 'permission' });
  if (credit && !BAN.test(words) && !COPYRIGHT.test(words)) return made('attribution-required', 'withCredit');
  return made('all-rights-reserved', asks ? 'permission' : 'quoteOnly', { images: 'permission' });
}

const asksForCredit = (clause: string): boolean =>
  CREDIT.test(clause) || CREDIT_IF.test(clause) || CREDIT_CALL.test(clause) || WHOEVER.test(clause);

/** A permission has to be asked for: `nie wymaga zgody` asks for none. */
const mustAsk = (clause: string): boolean => ASK.test(clause.replace(NO_ASKING, ' ')) || keepsRest(clause);

const barsTrade = (text: string): boolean =>
  NON_COMMERCIAL.test(text) || TRADE_BARRED.test(text.replace(NO_ASKING, ' '));

/** A sentence that takes a permission back or gives none: `may not be used without permission`. */
const isBan = (sentence: string): boolean =>
  BAN.test(sentence) &&
  !/\b(?:provided|condition|as long as|if)\b|pod warunkiem|при условии|за умови|sofern|vorausgesetzt|unter der bedingung/iu.test(
    sentence,
  );

/** What stands before pictures that are left out of a sentence on the text: `ohne Abbildungen`. */
const WITHOUT =
  /(?:without|except(?: for)?|excluding|apart from|bez|oprócz|poza|wyjątkiem|без|кроме|исключением|крім|окрім|винятком|ohne|außer|ausnahme)\s(?:\p{L}{1,15}\s){0,2}$/iu;

/** What stands before pictures that are excepted at the end of a sentence: `…, Bilder ausgenommen`. */
const AT_END = /[,(–—]\s?(?:\p{L}{1,12}\s){0,2}$/u;

/** A sentence about pictures alone: `Images may not be used without permission.` */
function isOnPicturesOnly(sentence: string): boolean {
  if (!PICTURES.test(sentence)) return false;
  const before = sentence.slice(0, PICTURES.exec(sentence)?.index);
  if (WITHOUT.test(before) || (AT_END.test(before) && GRANT.test(before) && REUSE.test(before))) return false;
  return !/\b(?:texte?[ns]?|articles?|contents?|materials?|publications?|reports?|website|work|nothing|reprint\p{L}*|reproduc\p{L}*|quotations?|quot(?:e|ed|ing))\b|nachdruck|auszug|przedruk|перепечат|передрук|цитат|cytat|zitat|tekst|materiał|treś|artykuł|публикац|текст|материал|стат|содержан|публікац|матеріал|статт|вміст|\btexte?\b|artikel|beitr|inhalt|publikation|veröffentlich/iu.test(
    sentence,
  );
}

function imagesOf(sentences: readonly string[], base: Terms): Terms['images'] {
  const about = sentences.filter((sentence) => PICTURES.test(sentence));
  if (sentences.some((clause) => TEXT_ONLY.test(clause))) return 'permission';
  if (about.some((clause) => EXCEPTED.test(nearPictures(clause)) || namesOwner(clause))) return 'permission';
  if (base.images !== 'notStated' || about.length === 0) return base.images;
  const granted = about.some(
    (s) => GRANT.test(s) && REUSE.test(s) && !isBan(s) && (isOnPicturesOnly(s) || TOGETHER.test(nearPictures(s))),
  );
  return granted ? 'allowed' : base.images;
}

/** The words around the pictures of a sentence: an exception far away is one from something else. */
function nearPictures(sentence: string): string {
  const at = PICTURES.exec(sentence)?.index ?? 0;
  return sentence.slice(Math.max(0, at - 60), at + 140);
}
