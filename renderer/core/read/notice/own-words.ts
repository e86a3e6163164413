import { TERMS_NOT_STATED, type Terms, type TermsClass } from '../../model/terms.ts';
import { COPYRIGHT, PUBLIC_DOMAIN } from './copyright-words.ts';
import {
  CONDITIONED,
  CREDIT,
  CREDIT_CALL,
  CREDIT_IF,
  CREDIT_OPTIONAL,
  NOT_WITHOUT_CREDIT,
  WHOEVER,
} from './credit-words.ts';
import { CALLED, CONDITION_LABEL, FREE_TEXT, INVITED } from './invitation-words.ts';
import { ASK, BAN, GRANT, isBan, ONLY, WITH_CONSENT } from './permission-words.ts';
import { PICTURES } from './picture-words.ts';
import { isOnPicturesOnly } from './pictures-told.ts';
import { quoteLimitOf } from './quote-limit.ts';
import { FOR_FEW, keepsRest, NO_ASKING, NOFOLLOW } from './reservation-words.ts';
import { COPYING, EXTRACTS, FORWARDING, REUSE } from './reuse-words.ts';
import { NON_COMMERCIAL, PERSONAL, TRADE_BARRED } from './trade-words.ts';
import { prescribedWording } from './wording.ts';

/** Terms that a publisher words itself, out of the clauses of its notice. */
export function ownWords(clauses: readonly string[]): Terms {
  const onText = clauses.filter((clause) => !isOnPicturesOnly(clause) && !NOFOLLOW.test(clause));
  if (onText.length === 0 && clauses.length > 0) return TERMS_NOT_STATED;
  const words = onText.join(' ');
  const asks = onText.some(asksForPermission);
  // Consent is needed for more than trade.
  const asksBeyondTrade = onText.some((clause) => asksForPermission(clause) && !barsTrade(clause));
  const granted = onText.filter((clause) => gives(clause) && !(ONLY.test(clause) && mustAsk(clause)));
  const whole = granted.some(
    (clause) => !EXTRACTS.test(clause) && !(asks && onlyQuotes(clause)) && !(asks && onlyPassesOn(clause)),
  );
  const onlyForwarded = granted.every(onlyPassesOn);
  const credit =
    onText.some((s) => (asksForCredit(s) && !CREDIT_OPTIONAL.test(words)) || (gives(s) && CONDITIONED.test(s))) ||
    prescribedWording(clauses) !== null;
  // `When materials are used, a link to the source is obligatory`: a permission in the form of its condition.
  const obliges = onText.some(
    (s) => REUSE.test(s) && ((asksForCredit(s) && !BAN.test(s) && !mustAsk(s)) || forbidsSilence(s)),
  );
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
  if (OPEN_GOVERNMENT.test(words)) return made('attribution-required', 'withCredit', { credit: 'required' });
  if (quoteLimitOf(words)) return made('quote-with-permission', 'quoteOnly', { images: 'permission' });
  const keepsToReader =
    PERSONAL.test(words) && granted.every((clause) => PERSONAL.test(clause) && !CREDIT_IF.test(clause));
  if (keepsToReader && granted.length > 0 && asksBeyondTrade)
    return made('all-rights-reserved', 'permission', { images: 'permission' });
  if (barsTrade(words) && (granted.length > 0 || !asksBeyondTrade))
    return made(
      'non-commercial',
      asksBeyondTrade ? 'permission' : credit || granted.length > 0 ? 'withCredit' : 'quoteOnly',
      {
        commercial: 'forbidden',
      },
    );
  if (granted.length > 0 && !whole && (asks || RESERVED.test(words)))
    return made(onlyForwarded ? 'all-rights-reserved' : 'quote-with-permission', 'quoteOnly', { images: 'permission' });
  if (granted.length > 0) return made('attribution-required', credit ? 'withCredit' : asks ? 'permission' : 'free');
  if (obliges) return made('attribution-required', 'withCredit');
  if (asks && credit) return made('quote-with-permission', 'permission', { images: 'permission' });
  if (credit && !BAN.test(words) && !COPYRIGHT.test(words)) return made('attribution-required', 'withCredit');
  return made('all-rights-reserved', asks ? 'permission' : 'quoteOnly', { images: 'permission' });
}

/** True where trade is kept out, in whatever words. */
export const barsTrade = (text: string): boolean =>
  NON_COMMERCIAL.test(text) || TRADE_BARRED.test(NO_ASKING.without(text));

const gives = (clause: string): boolean =>
  [INVITED, FREE_TEXT, CALLED].some((idea) => idea.test(clause)) ||
  ((GRANT.test(clause) || NO_ASKING.test(clause)) && REUSE.test(clause) && !isBan(clause) && !needsConsent(clause));

/** Consent is what the permission hangs on, and not pictures that it leaves out. */
function needsConsent(clause: string): boolean {
  const pictures = PICTURES.at(clause);
  const onText = pictures < 0 ? clause : clause.slice(0, pictures);
  return WITH_CONSENT.test(NO_ASKING.without(onText)) && !EXTRACTS.test(clause);
}

/** `You may forward this letter`: passed on as it is, not printed anew. */
const onlyPassesOn = (clause: string): boolean => FORWARDING.test(clause) && !COPYING.test(FORWARDING.without(clause));

/** `Journalists may quote it`: with anything else kept, no more than quotations are given. */
const onlyQuotes = (clause: string): boolean =>
  /quot|\bcite|cytow|цити|цитув|zitier|zitat/iu.test(clause) &&
  !/cop(?:y|ied)|re-?print|re-?publi|reproduc|distribut|share|publish|\buse|przedruk|kopi|powiel|publik|wykorzyst|rozpowsz|перепеч|копи|публик|использ|распростр|воспроизв|передрук|публік|використ|пошир|відтвор|druck|verwend|nutz|veröffentl|verbreit|vervielf|übern/iu.test(
    clause,
  );

/** Licences of governments that ask for no more than the source. */
const OPEN_GOVERNMENT = /\bopen government licen[cs]e\b|\blicence ouverte\b|\bdatenlizenz deutschland\b/iu;

/** Rights are kept: what is granted beside it is granted alone. */
const RESERVED =
  /rights reserved|prawa (?:są )?zastrzeżone|права (?:защищ|сохран|охран)|права (?:захищ|застереж|збереж)|rechte vorbehalten|droits réservés|derechos reservados|diritti riservati|práva vyhrazena|drepturile (?:sunt )?rezervate|teisės saugomos/iu;

/** A ban that hits only what is used without its credit. */
const forbidsSilence = (clause: string): boolean =>
  NOT_WITHOUT_CREDIT.test(clause) && BAN.test(clause) && !mustAsk(clause);

/** `Do not forward, copy or cite it`: what is forbidden there is asked of nobody. */
const NOT_TO_CITE =
  /\b(?:do not|don.t|not to be|not be|never)\b[^.;]{0,60}\b(?:cit(?:e|ed)|quoted?|credited|named)\b|(?<!\p{L})(?:nie|не|nicht)(?!\p{L})[^.;]{0,40}(?:cytow|цит|посила|пересыл|ссыла|zitier)/iu;

const asksForCredit = (clause: string): boolean =>
  !(FOR_FEW.test(clause) || (NOT_TO_CITE.test(clause) && isBan(clause))) &&
  [CREDIT, CREDIT_IF, CREDIT_CALL, CONDITION_LABEL, WHOEVER].some((idea) => idea.test(clause));

/** A permission has to be asked for: `nie wymaga zgody` asks for none. */
const mustAsk = (clause: string): boolean => ASK.test(NO_ASKING.without(clause)) || keepsRest(clause);

const asksForPermission = (clause: string): boolean =>
  mustAsk(clause) &&
  (ONLY.test(clause) ||
    needsConsent(clause) ||
    keepsRest(clause) ||
    BAN.test(clause) ||
    !GRANT.test(clause) ||
    /permission and|with permission/iu.test(clause));
