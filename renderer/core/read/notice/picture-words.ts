import { GRANT, LICENCE, PICTURES } from './notice-words.ts';
import { anySpelling } from './spellings.ts';

/** Pictures that somebody else owns, that stand under other terms, or about which somebody is to be asked. */
const OWNED = anySpelling(
  String.raw`\b(?:property|belongs?|owned|owners?|(?:rights?|copyright)[\s-]?holders?|contact|e-?mail us|write to|separate(?:ly)?)\b`,
  String.raw`\b(?:ask (?:the|its|their|us)|apply to|enquir\p{L}*|inquir\p{L}*)\b`,
  String.raw`\b(?:picture|image|photo) rights\b|\brights (?:in|to|of|for) (?:the |all )?(?:images|pictures|photo\p{L}*|illustrations)|\b(?:see|given|found|stated|named) (?:in|at|beside|below|under|with|next to) (?:the|each|every) (?:captions?|pictures?|images?|photo\p{L}*)`,
  'urheberrecht|bildrechte|rechte an|lizenzangabe|prawa (?:autorskie )?do|(?:авторские )?права на|(?:авторські )?права на|под каждым|під кожн|bei den (?:bildern|abbildungen|fotos)|droits (?:des|sur|d.)|derechos de|diritti (?:delle|sulle)',
  'własnoś|należą|właściciel|kontakt|zwrócić|osobn|odrębn',
  'собственност|принадлеж|правооблад|владел|обращайт|обращать|обратитесь|свяж|связаться|отдельн',
  'власніст|належ(?:ать|ить)|правовлас|власник|зверта|зверн|(?<!з)окрем',
  String.raw`eigentum|gehören|rechteinhaber|\bwenden|kontakt|anfrage|gesondert|separat|propriété|propiedad|contacter|contact`,
);

/** `Photos: PAP`, `Zdjęcia: J. Nowak`: pictures with a name behind a colon or a dash. Case counts. */
const NAMED_OWNER =
  /^[^:–—]{3,40}(?::| [–—])\s?(?:©\s?)?\p{Lu}[\p{L}.'’-]{0,20}(?:[\s/,&]{1,3}\p{Lu}[\p{L}.'’-]{0,20}){0,5}\.?$/u;

/** True for a clause by which pictures have an owner or a person to ask: they need permission. */
export function namesOwner(clause: string): boolean {
  if (!PICTURES.test(clause)) return false;
  if (OWNED.test(clause)) return true;
  return NAMED_OWNER.test(clause) && !GRANT.test(clause) && !LICENCE.test(clause);
}
