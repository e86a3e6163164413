import { isInstitution } from '../head/institutions.ts';
import { isNameShaped } from '../head/name-shape.ts';
import { personsIn } from '../head/persons.ts';
import { anyOf } from '../pattern.ts';
import { phrases } from './phrase.ts';

/** Headings above what a page tells of its authors. */
export const ABOUT_AUTHORS = phrases(
  `
    about the author|about the authors|about the author s|about author|about the writer|about the contributor|
    about the contributors|about the expert|author bio|author biography|author biographies|author information|
    author profile|authors profile|biography|bio|note on the author|notes on contributors|contributors
  `,
  `
    o autorze|o autorce|o autorach|o autorkach|nota o autorze|nota o autorce|nota biograficzna|noty o autorach|
    sylwetka autora|sylwetka autorki|biogram|biogram autora|informacja o autorze|informacje o autorze
  `,
  'об авторе|об авторах|информация об авторе|информация об авторах|сведения об авторе|сведения об авторах|справка об авторе',
  `
    про автора|про авторку|про авторів|про авторок|інформація про автора|інформація про авторів|відомості про автора|
    відомості про авторів|довідка про автора
  `,
  `
    über den autor|über die autorin|über die autoren|über die autorinnen|über die verfasser|über den verfasser|
    zum autor|zur autorin|zu den autoren|zu den autorinnen|zur person|autorenprofil|autoreninfo|autorin|die autorin|
    der autor|die autoren|die autorinnen|autorinnen und autoren|angaben zum autor
  `,
  `
    à propos de l’auteur|à propos de l’autrice|à propos des auteurs|l’auteur|l’autrice|les auteurs|sobre el autor|
    sobre la autora|sobre los autores|acerca del autor|sull’autore|sull’autrice|l’autore|l’autrice|gli autori|
    o autorovi|o autorce|o autorech|o autoroch|medailonek autora
  `,
);

const ABOUT_INLINE =
  /^(?:about the authors?|o autor(?:ze|ce|ach)|об автор(?:е|ах)|про автор(?:а|ку|ів)|o autorovi|o autore(?:ch)?|à propos de l['’]aut(?:eur|rice)|sobre (?:el autor|la autora)|(?:über|zu) (?:den autor|die autorin|die autoren)|zu[mr] autor(?:in)?)\s?[:–—]\s?(?=\S)/iu;

/** What authors are, and what they do for a living. Stems, so that inflected and compound forms count. */
const OFFICE = anyOf(
  String.raw`\b(?:fellow|analyst|researcher|research (?:associate|assistant|director|professor)|professor|lecturer|director|editor|journalist|scholar|expert|specialist|historian|economist|lawyer|correspondent|columnist|commentator|coordinator|head|(?:co-?)?founder|associate|consultant|advis[eo]r|ambassador|diplomat|officer|colonel|general|admiral|student|candidate|graduate|contributor|member|chair(?:man|woman)?|president|author|scientist|writer|reporter|manager)s?\b`,
  String.raw`\b(?:teaches|works (?:at|for|as|in|on)|leads|heads|research(?:es)? focuses|speciali[sz]es)\b`,
  'analitycz|analityk|ekspert|politolo|historyk|dziennikar|publicyst|dyrektor|kierowni|pracowni|adiunkt|profesor|doktor|absolwent|stypendyst|redaktor|współpracowni|specjalist|socjolo|ekonomist|prawni|badacz|wykładow|dyplomat|ambasador|prezes|członk|student|zajmuje się|pracuje|kieruje',
  'сотрудни|аналитик|эксперт|политолог|историк|журналист|публицист|директор|руководител|профессор|доцент|доктор|кандидат|аспирант|редактор|обозревател|исследовател|экономист|социолог|юрист|преподавател|дипломат|посол|специалист|корреспондент|заведующ|возглавл|работает|преподаёт|преподает|занимается',
  'співробітни|аналіти|експерт|політолог|історик|журналіст|публіцист|директор|керівни|професор|редактор|оглядач|дослідни|економіст|соціолог|викладач|викладає|спеціаліст|кореспондент|завідувач|очолює|працює|займається|науков',
  'mitarbeiter|forsch|experte|expertin|politolog|politikwissenschaft|histori|journalist|publizist|direktor|leiter|leitet|dozent|redakteur|referent|ökonom|soziolog|jurist|lehrt|arbeitet|botschafter|koordinator|promov|promot|studier|wissenschaftl',
);

/** Trades of people who write reports, and where they work; those in power are written about. */
const WRITER = anyOf(
  String.raw`\b(?:fellow|analyst|researcher|professor|lecturer|editor|journalist|scholar|expert|specialist|historian|economist|columnist|correspondent|commentator|contributor|student|graduate|writer|political scientist|institute|university|think tank)s?\b|\b(?:teaches|author of|research|cent(?:re|er) for|ph\.?d)`,
  'analitycz|analityk|ekspert|politolo|historyk|dziennikar|publicyst|pracowni|adiunkt|profesor|doktor|absolwent|stypendyst|redaktor|współpracowni|badacz|wykładow|instytut|uniwersytet|ośrod',
  'научн|аналитик|эксперт|политолог|историк|журналист|публицист|профессор|доцент|аспирант|редактор|обозревател|исследовател|социолог|преподавател|наук,|институт|университет|центр',
  'науков|аналіти|експерт|політолог|історик|журналіст|публіцист|професор|доцент|аспірант|оглядач|дослідни|соціолог|викладач|інститут|університет|центр',
  'wissenschaftl|forsch|analyst|experte|expertin|politolog|historiker|journalist|publizist|professor|dozent|redakteur|promov|institut|universität|zentrum',
);

/** True where what is told of a person is what is told of authors, near the beginning. */
export const isOfWriter = (paragraph: string): boolean =>
  AUTHOR_IS.test(paragraph) || WRITER.test(paragraph.slice(0, NEAR + LONGEST_NAMES));

/** What stands between a name and what its bearer is. */
const PREDICATE =
  /\s(?:is|was|are|were|has been|works|worked|leads|heads|teaches|serves|served|writes|studies|holds|specialises|specializes|jest|są|był|była|pracuje|kieruje|zajmuje|współpracuje|wykłada|є|является|являются|работает|возглавляет|преподает|преподаёт|занимается|пишет|працює|очолює|викладає|займається|пише|ist|sind|war|arbeitet|forscht|leitet|lehrt|promoviert|studiert|schreibt|berichtet)\s|\s[–—-]\s|,\s|\s?\((?=[^)]{0,60}\)\s(?:is|was|ist|jest|—|–))/u;

/** Somebody reports what a person said: that is text. */
export const SPEAKS =
  /\b(?:said|says|told|argue[sd]?|warn(?:s|ed)|add(?:s|ed)|explain(?:s|ed)|believes?|stressed|noted|announced)\b|powiedział|stwierdził|dodał|uważa|podkreśl|сказал|заявил|отметил|добавил|считает|подчеркн|сказав|заявив|зазначив|додав|вважає|підкресл|\b(?:sagte?|erklärt|warnt|betont)/iu;

const AUTHOR_IS =
  /^(?:the (?:author|writer)s?(?: of this \p{L}{1,12})?\s(?:is|are|works|was)\s|autor(?:ka|zy)?\s(?:jest|są|pracuje|kieruje)\s|автор(?:ка)?\s(?:[–—-]|является|работает|є|працює)\s|(?:der autor|die autorin|die autoren|der verfasser|die verfasserin)\s(?:ist|sind|arbeitet|forscht|leitet|lehrt|war)\s)/iu;

const MARK = /^[\s*†‡[\]()\d–—-]{1,6}(?=\p{L})/u;
const LONGEST = 1200;
const BETWEEN_NAMES = /,\s|\s(?:and|und|oraz|i|и|та|й|&)\s/u;
/** A subject longer than this is no list of names. */
const LONGEST_NAMES = 120;
/** What a person is stands this near to the name. */
const NEAR = 200;

/**
 * Reads a paragraph as one that tells who its authors are: their names, none where it only says `the author`; null for
 * every other text. A quotation of an expert is text.
 */
export function biographyOf(paragraph: string): readonly string[] | null {
  if (paragraph.length > LONGEST) return null;
  const text = paragraph.replace(MARK, '').replace(ABOUT_INLINE, '');
  if (AUTHOR_IS.test(text) && OFFICE.test(text)) return [];
  const beginning = text.slice(0, NEAR);
  for (let at = 0, tries = 0; tries < 5; tries++) {
    const predicate = PREDICATE.exec(beginning.slice(at));
    if (!predicate) return null;
    const end = at + predicate.index;
    const names = end <= LONGEST_NAMES ? namesIn(text.slice(0, end)) : null;
    const rest = text.slice(end, end + NEAR);
    if (names && OFFICE.test(rest) && !SPEAKS.test(rest)) return names;
    at = end + predicate[0].length;
  }
  return null;
}

const ABOUT_HOUSE =
  /^(?:about (?:us|the|this)?|o (?:nas|instytucie|fundacji|ośrodku|redakcji)|об? (?:нас|институте|фонде|центре|издании|редакции)|про (?:нас|інститут|фонд|центр|видання)|über (?:uns|das|die|den)?)(?=$|\s)\s?(.{0,80})$/iu;

/** True for a heading above what a page tells of its publisher: `About the Baltic Institute`, `O Instytucie`. */
export function isAboutHouse(text: string): boolean {
  if (text.length > 100) return false;
  const found = ABOUT_HOUSE.exec(text.replace(/[:.]$/u, ''));
  return found !== null && (found[1] === '' || isInstitution(found[1] as string));
}

/** True for a line that tells of an author behind a label: `About the author: …`. */
export const isAboutAuthor = (text: string): boolean => text.length <= LONGEST && ABOUT_INLINE.test(text);

/** The names that a subject is made of, all of it; null where it holds anything else. */
export function namesIn(subject: string): readonly string[] | null {
  const names: string[] = [];
  for (const piece of subject.split(BETWEEN_NAMES)) {
    const [name, ...more] = personsIn(piece, true);
    if (name === undefined || more.length > 0 || !isNameShaped(name) || isInstitution(piece)) return null;
    names.push(name);
  }
  return names;
}
