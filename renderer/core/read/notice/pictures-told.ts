import type { Terms } from '../../model/terms.ts';
import { GRANT, isBan } from './permission-words.ts';
import { EXCEPTED, namesOwner, PICTURES, TEXT_ONLY, TOGETHER } from './picture-words.ts';
import { REUSE } from './reuse-words.ts';

/** What stands before pictures that are left out of a sentence on the text: `ohne Abbildungen`. */
const WITHOUT =
  /(?:without|except(?: for)?|excluding|apart from|bez|oprócz|poza|wyjątkiem|без|кроме|исключением|крім|окрім|винятком|ohne|außer|ausnahme)\s(?:\p{L}{1,15}\s){0,2}$/iu;

/** What stands before pictures that are excepted at the end of a sentence: `…, Bilder ausgenommen`. */
const AT_END = /[,(–—]\s?(?:\p{L}{1,12}\s){0,2}$/u;

/** A sentence about pictures alone: `Images may not be used without permission.` */
export function isOnPicturesOnly(sentence: string): boolean {
  const at = PICTURES.at(sentence);
  if (at < 0) return false;
  const before = sentence.slice(0, at);
  if (WITHOUT.test(before) || (AT_END.test(before) && GRANT.test(before) && REUSE.test(before))) return false;
  return !/\b(?:texte?[ns]?|articles?|contents?|materials?|publications?|reports?|website|work|nothing|reprint\p{L}*|reproduc\p{L}*|quotations?|quot(?:e|ed|ing))\b|nachdruck|auszug|przedruk|перепечат|передрук|цитат|cytat|zitat|tekst|materiał|treś|artykuł|публикац|текст|материал|стат|содержан|публікац|матеріал|статт|вміст|\btexte?\b|artikel|beitr|inhalt|publikation|veröffentlich/iu.test(
    sentence,
  );
}

/** What the clauses of a notice say of pictures; `base` holds for them where they say nothing. */
export function imagesOf(sentences: readonly string[], base: Terms): Terms['images'] {
  const about = sentences.filter((sentence) => PICTURES.test(sentence));
  if (sentences.some((clause) => TEXT_ONLY.test(clause))) return 'permission';
  if (
    about.some((clause) => clause.endsWith('?')) &&
    about.length > 0 &&
    sentences.some((clause) => namesOwner(`images: ${clause}`))
  )
    return 'permission';
  if (about.some((clause) => EXCEPTED.test(nearPictures(clause)) || namesOwner(clause))) return 'permission';
  if (base.images === 'allowed' && about.length === 0 && sentences.some(marksExceptions)) return 'notStated';
  if (base.images !== 'notStated' || about.length === 0) return base.images;
  const granted = about.some(
    (s) => GRANT.test(s) && REUSE.test(s) && !isBan(s) && (isOnPicturesOnly(s) || TOGETHER.test(nearPictures(s))),
  );
  return granted ? 'allowed' : base.images;
}

/** The words around the pictures of a sentence: an exception far away is one from something else. */
function nearPictures(sentence: string): string {
  const at = Math.max(0, PICTURES.at(sentence));
  return sentence.slice(Math.max(0, at - 60), at + 140);
}

/** `Unless otherwise marked, our texts are …`: exceptions are announced, and of pictures nothing is said. */
const marksExceptions = (clause: string): boolean => OTHERWISE.test(clause) && TEXTS.test(clause);
const OTHERWISE =
  /\b(?:otherwise|where noted)\b|o ile nie (?:zaznaczono|wskazano|podano)|если не (?:указано|отмечено|оговорено)|якщо не (?:вказано|зазначено)|(?:nicht|nichts) ander(?:s|e|es)/iu;
const TEXTS =
  /\b(?:texts?|articles|texte|artikel|teksty?|artykuły)\b|(?<!\p{L})(?:тексты?|статьи|тексти?|статті)(?!\p{L})/iu;
