import { isAppeal } from '../furniture/appeal.ts';
import { biographyOf, isAboutAuthor, isAboutHouse } from '../furniture/biography.ts';
import { COOKIE_WORD } from '../furniture/cookies.ts';
import { isDisclaimer } from '../furniture/disclaimer.ts';
import { furnitureOfLine } from '../furniture/furniture-line.ts';
import { kindOfInvitation } from '../furniture/invitation.ts';
import { goesOn, isImprint } from './beside.ts';
import { REUSE } from './reuse-words.ts';

/** A sentence about money or people of the house, which may stand behind a notice in its block. */
const HOUSE =
  /(?:financed|funded|supported|sponsored) by|with (?:the )?(?:financial )?support|sfinansowan|dofinansowan|dzięki wsparciu|finansowan|при (?:финансовой )?поддержке|финансир|за (?:фінансової )?підтримки|фінансу|gefördert|finanziert|mit unterstützung|financé|financiad|finanziat/iu;
/** `Photo: Reuters`, `Zdjęcie na okładce: …`: a credit. */
const PICTURE_CREDIT =
  /^(?:\p{L}{1,14} ){0,3}(?:photo|image|picture|cover|fot|zdjęci[ea]|okładka|фото|обложка|обкладинка|foto|bild|titelbild)[^:.]{0,30}: ?(?:©\s?)?\p{Lu}/iu;

/** `Autor/-in: Sabine Krüger`: the line of an author. */
const AUTHOR = /^(?:author|autor|автор|verfasser|text)\p{L}{0,3}(?:\/-?\p{L}{1,3})?: ?\p{Lu}/iu;

/** `Please send a copy to …`, `For other uses write to …` */
const asks = (sentence: string): boolean =>
  ASKED_FIRST.test(sentence) || (ASKED.test(sentence) && REUSE.test(sentence));
const ASKED_FIRST = /^(?:please|prosimy|просим|просьба|просимо|прохання|bitte|wir bitten)/iu;
const ASKED =
  /please|contact|write|prosimy|pisa[ćj]|zwrac|zwróc|просим|пишите|обращ|просимо|пишіть|зверт|bitte|schreiben|wenden/iu;
const LONGEST_LINE = 160;

/** True for a sentence that is surely none of the notice in whose block it stands. */
export const isOtherMatter = (sentence: string): boolean =>
  (isImprint(sentence) && !goesOn(sentence) && !asks(sentence)) ||
  isDisclaimer(sentence) ||
  HOUSE.test(sentence) ||
  PICTURE_CREDIT.test(sentence) ||
  AUTHOR.test(sentence) ||
  COOKIE_WORD.test(sentence) ||
  isAppeal(sentence) ||
  isAboutHouse(sentence) ||
  isAboutAuthor(sentence) ||
  biographyOf(sentence) !== null ||
  kindOfInvitation(sentence) !== undefined ||
  (sentence.length <= LONGEST_LINE &&
    !goesOn(sentence) &&
    !asks(sentence) &&
    furnitureOfLine(sentence.replace(/\.$/u, '')) !== undefined);
