import { isInstitution } from '../head/institutions.ts';
import { isAgency } from '../picture-credit.ts';
import { COPYRIGHT } from './copyright-words.ts';

const LONGEST = 900;
const LONGEST_CLAIM = 120;

/** `All content © Brookmere Institute`: a whole is claimed, not a picture. */
const CLAIMED =
  /^(?:(?:all|the|this|our|entire) )?(?:contents?|texts?|materials?|articles?|site|website|treści?|teksty|wszystkie treści|все материалы|материалы|усі матеріали|матеріали|alle inhalte|inhalte)(?: (?:is|are|on this (?:site|page)))? (?:©|\([cс]\)) ?\p{Lu}/iu;
/** A name with its article, `The Hormuz Brief`: no third point of a list. */
const NAMED = /^(?:The|Der|Die|Das)(?: \p{Lu}[\p{L}’'-]{1,30}){1,5}$/u;
const OWNED = /^(?:©|\([cс]\)|copyright(?: ©| \(c\))?(?: by)?:?)\s{0,2}(?:by\s)?((?:the )?[\p{Lu}„«“"].{2,80})$/iu;

/** `Copyright Baltic Desk 2019`: the word with a name behind it. Case counts. */
const SPELT_OUT =
  /^(?:Copyright|COPYRIGHT)(?: by)? ((?:the )?[\p{Lu}„«“"][^.;:|/]{2,60}?)(?:,? (?:19|20)\d{2}(?:[–-](?:19|20)?\d{2})?)?\.?$/u;

function isSpeltOut(sentence: string): boolean {
  const owner = SPELT_OUT.exec(sentence.trim())?.[1];
  return owner !== undefined && !isAgency(owner);
}

/** The owner in `© X`, and whether the word itself is spelt out: nobody writes `Copyright by X` below a picture. */
function ownerIn(sentence: string): string | undefined {
  return OWNED.exec(sentence.trim())?.[1]?.replace(/\.$/u, '');
}

/** True for `© 2019 Institute`, `All rights reserved` and the like. A picture's © has no year and no rights. */
export function isCopyrightLine(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  if (isSpeltOut(sentence)) return true;
  if (!COPYRIGHT.test(sentence)) return false;
  if (
    /\d{4}|rights|копирайт|копірайт|praw|прав|recht|droits|derechos|direitos|diritti|riservat|práva|drepturi|teisės/iu.test(
      sentence,
    )
  )
    return true;
  if (CLAIMED.test(sentence) && sentence.length <= LONGEST_CLAIM) return true;
  const owner = ownerIn(sentence);
  if (owner === undefined || isAgency(owner)) return false;
  return /copyright\b[\s©(c):]{0,6}by\b/iu.test(sentence) || isInstitution(owner) || NAMED.test(owner);
}

/** `© Name.` beside sentences on reuse, where it can credit no picture. */
export function claimsBeside(sentence: string): boolean {
  const owner = ownerIn(sentence);
  return owner !== undefined && !isAgency(owner);
}
