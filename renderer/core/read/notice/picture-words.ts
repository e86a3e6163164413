import { LICENCE } from './copyright-words.ts';
import { OTHER } from './other-languages.ts';
import { GRANT } from './permission-words.ts';
import { anySpelling } from './spellings.ts';

/** Pictures. */
export const PICTURES = anySpelling(
  String.raw`\b(?:images?|photos?|photographs?|photography|pictures?|graphics?|illustrations?|visuals?|artwork|figures|maps|diagrams|charts|drawings|cartoons)\b`,
  String.raw`\b(?:infographics)\b`,
  'zdję|ilustracj|grafik|(?:materiał\\p{L}{0,3}|treści) (?:graficzn|filmow|wideo)|графическ|графічн|fotografi|obraz|rysunk|rysunek|wykres|rycin|карикатур',
  'фото|изображ|иллюстрац|картин|снимк|зображ',
  'світлин|ілюстрац|знімк|рисунк|рисунок|малюн|графік|кадр',
  String.raw`(?:bild|foto|abbildungs)rechte|(?<!\p{L})мап[иі]?(?!\p{L})|\bkarten\b|\bmapy\b|(?<!\p{L})карт[иы](?!\p{L})|(?:licht|luft|schau)?bild(?:er|material|recht|nachweis|quelle)|(?<!\p{L})(?:licht|luft|titel|umschlag|beitrags|schau|ab)?bild(?!\p{L})|schaubild|\baufnahmen\b|zeichnungen|diagramm|\bfoto|abbildung|illustration`,
  OTHER.pictures,
);

/** A ban or an exception: with pictures in the same sentence, pictures need permission. */
export const EXCEPTED = anySpelling(
  String.raw`©|\breserved\b|\bcopyright|\bcourtesy\b`,
  String.raw`\bcan't\b|\bcannot\b|\bthird part|\bown (?:rights|terms|copyright)\b|osób trzecich|треть(?:их|им) лиц|треті(?:х|м) ос|\bdritter?\b|rechte dritter|\btiers\b|terceros|\bterzi\b|třetích`,
  'защищ|захищ|застереж|збереж|сохран|chronion|geschützt|protected|prawem autorskim',
  String.raw`vorbehalten|\bnot\b|\bno\b|\bexcept|\bexclud|\bexempt|\bwithout\b|\bpermission\b|\bconsent\b|\bonly\b|\bprohibited\b`,
  String.raw`\bother than\b|\bapart from\b|\bthird[- ]part|\bdoes not (?:apply|extend|cover)|\bnie\b|wyjątkiem`,
  'wyłącz(?:en|on)|oprócz|poza|zgod[yaąę]|zabron|nie obejmuje|zastrzeż',
  'не |нельзя|(?<!\\p{L})н(?:ет|і)(?!\\p{L})|кроме|исключ[её]?н|за исключ|разрешени|запрещ',
  'крім|окрім|винят|виключ|дозвіл|дозволу|дозволом|заборон|лише за',
  String.raw`\bnicht\b|ausgenommen|ausgeschlossen|ausnahme|außer|ohne|genehmigung|zustimmung|untersagt|erlaubnis|kein`,
  OTHER.excepted,
);

/** Pictures are named together with the texts: `texts and images`, `including the photographs`. */
export const TOGETHER = anySpelling(
  String.raw`\b(?:including|incl\.|and|as well as|both)\b`,
  'łącznie z|w tym',
  String.raw`\boraz\b|\bi\b`,
  String.raw`в том числе|включая|\sи\s|зокрема`,
  String.raw`у тому числі|включно|\sта\s|\s[ій]\s`,
  String.raw`einschließlich|\bund\b|sowie`,
);

/** Only the words are given, whatever stands beside them. */
export const TEXT_ONLY = anySpelling(
  String.raw`\btexts? (?:only|alone)\b|\bonly (?:the |to the |for the )?(?:texts?|words)\b|\bwithout (?:the )?(?:images|pictures|photographs)\b`,
  'tylko tekst|wyłącznie tekst|jedynie tekst|sam(?:ego|ych)? tekst',
  'только текст|исключительно текст|лишь текст',
  'лише текст|тільки текст|виключно текст',
  'nur (?:der |den |die |für |für den |das )?texte?|ausschließlich (?:der |den |die |für den )?texte?',
  'texte seul|seul le texte|sólo el texto|solo el texto|solo il testo|pouze text',
);

/** Pictures that somebody else owns, that stand under other terms, or about which somebody is to be asked. */
const OWNED = anySpelling(
  String.raw`\b(?:property|belongs?|owned|owners?|(?:rights?|copyright)[\s-]?holders?|contact|e-?mail us|write to|separate(?:ly)?)\b`,
  String.raw`\b(?:check (?:the )?individual|licensing details|ask (?:the|its|their|us)|apply to|enquir\p{L}*|inquir\p{L}*)\b`,
  String.raw`\b(?:picture|image|photo) rights\b|\brights (?:in|to|of|for) (?:the |all )?(?:images|pictures|photo\p{L}*|illustrations)|\b(?:see|given|found|stated|named) (?:in|at|beside|below|under|with|next to) (?:the|each|every) (?:captions?|pictures?|images?|photo\p{L}*)`,
  String.raw`pyta(?:ć|j|cie)|спрашива|спросите|запитуй|питайте|\bfragen\b|\bbei den (?:agenturen|fotograf)`,
  'urheberrecht|(?:bild|foto|abbildungs|karten)rechte|inhaber|rechte an|lizenzangabe|prawa (?:autorskie )?do|(?:авторские )?права на|(?:авторські )?права на|под каждым|під кожн|bei den (?:bildern|abbildungen|fotos)|droits (?:des|sur|d.)|derechos de|diritti (?:delle|sulle)',
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
