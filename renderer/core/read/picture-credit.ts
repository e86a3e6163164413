import { fold } from '../text/fold.ts';
import { phraseKey, phrases } from './furniture/phrase.ts';
import { wholly } from './pattern.ts';

/** What a line credits a picture to. `credit` is null where the label stands alone. */
export interface PictureCredit {
  readonly credit: string | null;
  /** The credit is the next line. */
  readonly onNextLine: boolean;
}

/** Where a line stands; the same words mean more between paragraphs than at the end of a page. */
export interface Surroundings {
  /** The line after it, or null. */
  readonly next: string | null;
  readonly paragraphBefore: boolean;
  readonly paragraphAfter: boolean;
  /** Its markup says that it belongs to a picture. */
  readonly caption: boolean;
}

/** What pictures and their makers are called in front of a credit. */
const PICTURE_WORDS = [
  String.raw`(?:(?:cover|header|featured|title|main|top|lead|file|archive|stock)\s)?(?:photos?|photographs?|photography|pictures?|images?|illustrations?|graphics?|credits?|photo illustration)(?:\s?[/&]\s?(?:photo|image|credit|graphic))?(?:\s(?:credits?|sources?|by|courtesy(?:\sof)?|via|from|copyright|attribution|author|rights))?`,
  String.raw`courtesy(?:\sof)?|fot|foto|fotos|fotografi[ae]|zdj|zdjęci[ea]`,
  String.raw`(?:źródło|autor|autorka|copyright|licencja)\s(?:zdję\p{L}{1,4}|fot\p{L}{0,8}|foto|grafiki|ilustracji|obrazu|obrazka|okładki)`,
  'grafika|ilustracj[ae]|rysunki|okładka|na zdjęciu|фото|фотографи[яи]|фотограф|изображени[ея]|иллюстраци[яи]|рисунки|снимок',
  String.raw`снимки|(?:источник|автор|авторство)\s(?:фото\p{L}{0,6}|изображения|иллюстрации|снимка)|на фото|світлин[аи]`,
  'зображення|ілюстраці[яї]|малюнки|знімок',
  String.raw`(?:джерело|автор|авторка|авторство)\s(?:фото|світлини|зображення|ілюстрації|знімка)|bild(?:er)?|bildquelle`,
  'bildnachweis|bildrechte|bildautor|fotonachweis|fotoquelle|fotocredit|titelbild|titelfoto|beitragsbild',
  String.raw`abbildung(?:en)?|zeichnungen|grafik(?:en)?|illustration|foto(?:s)?\svon|bild\svon|photo\sde|cr[ée]dits?\s(?:photos?|images?)|foto\sde|imagen(?:\sde)?|fotografía(?:\sde)?`,
].join('|');

const LABELLED = new RegExp(`^(?:${PICTURE_WORDS})\\s?[.]?\\s?[:：|–—-]\\s*(.*)$`, 'iu');
/** Without a colon: `Photo by X`, `Fot. X`, `Foto X`, `Bild von X`, `Фото Имя Фамилия`. */
const UNLABELLED = wholly(
  String.raw`(?:photo|photograph|image|picture|illustration|graphic)s?\s(?:by|courtesy of|from|via)|courtesy of|fot\.`,
  String.raw`zdj\.|foto\.?|fotos?`,
  'фото',
  'світлина',
  String.raw`bild|foto von|bild von|illustration von|grafik von|fot)\s+(.+`,
);
const SOURCE = /^(?:sources?|źródło|zrodlo|źródło zdjęcia|zrodlo zdjecia|источник|джерело|quelle)\s?[:：–—-]\s*(.*)$/iu;
/** `Fot. archiwum`, `Фото автора`, `Foto privat`: credits without a name. */
const OWN =
  /^(?:fot\.|zdj\.)\s.{2,60}$|^(?:foto|фото|світлина|bild|photo)\s(?:autor|автор|archiw|(?:из|з|із|с|зі) (?:личного |особистого |семейного )?(?:архив|архів|открыт|відкрит|сайт|соц|страниц|сторінк)|archiv|privat|пресс|прес|courtesy)/iu;
const BARE = phrases(
  `
    source|photo source|image source|photo|photos|image|photo credit|photo credits|image credit|credit|picture|
    picture credit|źródło|źródło zdjęcia|fot|foto|zdjęcie|autor zdjęcia|источник|источник фото|фото|джерело|
    джерело фото|світлина|quelle|bildquelle|bildnachweis|bild
  `,
);
const NOT_CREDITS = phrases(
  `
    gallery|galleries|essay|story|report|album|galeria|reportaż|галерея|репортаж|галерея|дня|тижня|недели|
    galerie|strecke|archive|archiv|video
  `,
);

const AGENCIES = phrases(
  `
    afp|ap|ap photo|associated press|reuters|getty|getty images|gettyimages|epa|epa-efe|epa efe|pap|pap epa|
    tass|тасс|tass photo|ria novosti|риа новости|рія новини|sputnik|спутник|interfax|интерфакс|
    интерфакс-украина|інтерфакс-україна|ukrinform|укринформ|укрінформ|unian|униан|уніан|rian|dpa|
    picture alliance|picture-alliance|imago|imago images|shutterstock|istock|istockphoto|adobe stock|scanpix|
    belga|ansa|xinhua|anadolu|anadolu agency|aa|zuma|zuma press|alamy|wikimedia|wikimedia commons|wikipedia|
    flickr|unsplash|pixabay|pexels|depositphotos|bloomberg|east news|forum|agencja gazeta|agencja wyborcza|
    nurphoto|abaca|abacapress|sipa|sipa usa|nasa|esa|dvids|u s army|u s air force|u s navy|us army|us navy|
    department of defense|u s department of state|us department of state|state department|white house|kremlin|
    kremlin ru|kremlin press service|mid ru|mil ru|mod|nato|european union|council of the eu|
    european parliament|european commission|un photo|osce|iaea|rex|keystone|apa|afp getty|ullstein|laif|
    ostkreuz|bundesregierung|bundeswehr|photo12|efe|lehtikuva|bns|elta|leta|mti|čtk|ctk|tasr|agerpres|stringer|
    handout|pool
  `,
);

const DOMAIN = /^(?:www\.)?[\p{L}\d-]{1,40}(?:\.[\p{L}\d-]{1,30}){0,2}\.\p{L}{2,24}\/?$/u;
const LONGEST = 220;
const LONGEST_CREDIT = 120;
const SENTENCE = /[.!?…]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u;

const BETWEEN_AGENCIES = /\s?[/|,]\s?|\s(?:via|for|für|dla)\s/u;

/** True for the name of a picture agency, or of several parted by slashes. */
export function isAgency(text: string): boolean {
  if (AGENCIES.has(phraseKey(text))) return true;
  if (text.length > 90 || !BETWEEN_AGENCIES.test(text)) return false;
  const parts = text.split(BETWEEN_AGENCIES);
  if (parts.some((part) => part.split(' ').length > 4 || /[.:]\s/u.test(part))) return false;
  return parts.length > 1 && parts.length <= 5 && parts.some((part) => AGENCIES.has(phraseKey(part)));
}

/**
 * Reads a line as the credit of a picture: labelled (`SOURCE: MID.RU`, `Photo: Name/Agency`, `Fot. site`), in brackets,
 * marked ©, or a bare agency or site standing among the paragraphs. Null for anything else.
 */
export function pictureCreditOf(line: string, around: Surroundings): PictureCredit | null {
  const bracketed = /^[([{*_]{1,3}(.*)[)\]}*_]{1,3}$/u.exec(line);
  const text = (bracketed ? (bracketed[1] as string) : line).trim();
  if (text === '' || text.length > LONGEST) return null;
  const among = around.paragraphAfter || around.caption;
  if ((text.length < 24 || /[:：]$/u.test(text)) && BARE.has(phraseKey(text))) return bare(text, around);
  const labelled = LABELLED.exec(text);
  if (labelled) return credited(labelled[1] as string);
  const unlabelled = UNLABELLED.exec(text);
  if (unlabelled && (isName(unlabelled[1] as string) || OWN.test(text))) return credited(unlabelled[1] as string);
  const source = SOURCE.exec(text);
  if (source) return isSource(source[1] as string, among) ? credited(source[1] as string) : null;
  const right = /^(?:©|\(c\))\s*(.+)$/iu.exec(text);
  const inText = around.caption || (around.paragraphBefore && around.paragraphAfter);
  if (right && !/\d{4}/u.test(text) && text.length <= 80 && (inText || isAgency(right[1] as string)))
    return credited(right[1] as string);
  if (text.length <= 80 && !endsLikeText(text) && isAgency(text) && (!bracketed || among)) return credited(text);
  if (!among || !(around.paragraphBefore || around.caption)) return null;
  if (DOMAIN.test(text) && text.length <= 50) return credited(text);
  return /^\p{Lu}{2,}[\p{Lu}.]*\s?\/\s?\p{Lu}[\p{L}.'’ -]{1,40}$/u.test(text) ? credited(text) : null;
}

function bare(text: string, around: Surroundings): PictureCredit | null {
  const next = around.next;
  const named =
    next !== null &&
    next.length <= 60 &&
    (DOMAIN.test(next) ||
      isAgency(next) ||
      (!endsLikeText(next) && next.split(' ').length <= 5 && /[:：]\s*$/u.test(text)));
  if (named) return { credit: clean(next), onNextLine: true };
  return /[:：]\s*$/u.test(text) || around.paragraphAfter ? { credit: null, onNextLine: false } : null;
}

/** True for a line that its label or sign makes a picture's, wherever it stands: `Photo: X`, `© AFP`. */
export function isCreditLine(line: string): boolean {
  if (line.length > LONGEST_CREDIT) return false;
  const right = /^(?:©|\(c\))\s*(.+)$/iu.exec(line);
  return right ? isAgency(right[1] as string) : LABELLED.test(line) && !BARE.has(phraseKey(line));
}

function credited(words: string): PictureCredit | null {
  const inner = LABEL_INSIDE.test(words) ? creditAtEnd(words) : null;
  if (inner) return { credit: inner, onNextLine: false };
  if (words.length > LONGEST_CREDIT && SENTENCE.test(words)) return { credit: creditAtEnd(words), onNextLine: false };
  return { credit: clean(words) || null, onNextLine: false };
}

/** A caption behind a label has the credit's own label further on: `On the picture: a queue. Photo: X`. */
const LABEL_INSIDE = /[.)|–—-]\s?(?:fot\.|foto|photo|zdj\.|фото|світлина|bild)[\s:]/iu;

/** Names of firms and other abbreviations keep their stop. */
const ABBREVIATION =
  /(?:^|\s)(?:Zrt|Nyrt|Kft|Bt|Inc|Ltd|Co|Corp|Jr|Sr|Bros|s\.r\.o|a\.s|o\.o|S\.A|s\.c|p\.a|V|\p{Lu})\.$/u;

const clean = (words: string): string =>
  words
    .replace(/^[\s:–—-]{1,5}/u, '')
    .trim()
    .replace(ABBREVIATION.test(words.trim()) ? /(?!)/u : /\s?[.;,]$/u, '')
    .trim();
const endsLikeText = (text: string): boolean => /[.!?…]$/u.test(text) && text.includes(' ');

function isName(words: string): boolean {
  const first = words.split(/[\s/]/u)[0] as string;
  if (NOT_CREDITS.has(phraseKey(first)) || words.length > 80 || (endsLikeText(words) && words.split(' ').length > 6))
    return false;
  return /^[\p{Lu}@©]/u.test(words) || DOMAIN.test(words);
}

/** An office or agency by its initials: `МОН`, `PAP/EPA`. */
const ABBREVIATED = /^\p{Lu}{2,8}(?:\s?[/,]\s?\p{Lu}{2,8}){0,3}$/u;

/** The value of a plain `Source:` is a picture's where it is a site, an agency, an office: no address of a page. */
function isSource(quoted: string, among: boolean): boolean {
  const value = quoted.replace(/^["'<]|["'>]$/gu, '');
  if (/^https?:\/\/[^\s/]+\/\S/iu.test(value) || value.length > 90) return false;
  const site = DOMAIN.test(value.replace(/^https?:\/\//iu, '')) || isAgency(value);
  return site || ABBREVIATED.test(value) || (among && !endsLikeText(value) && fold(value).split(' ').length <= 8);
}

const AT_END = new RegExp(
  `(?:^|[\\s(\\[|/–—-]|[\\p{L}.](?=[FPZФСB]))(?:${PICTURE_WORDS}|source|źródło|источник|джерело|quelle)\\s?[.]?\\s?[:：]\\s*([^:]{2,90}?)[)\\].]{0,2}$`,
  'iu',
);
/** Polish captions set `Fot.` without a colon. */
const SHORTENED_AT_END = /(?:^|[\s([/|–—-])(?:fot|zdj)\.\s([^:]{2,90}?)[)\].]{0,2}$/iu;
/** `… on the bridge. Photo courtesy of X`, `Foto von X`, without a colon. Case counts in the name. */
const COURTESY_AT_END =
  /(?:^|[.!?…] |[([/|–—-] ?)(?:[Cc]ourtesy of|(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration|[Gg]raphic)s?(?:graph)? (?:courtesy of|by|via)|(?:Foto|Bild|Illustration|Grafik) von|[Zz]djęcie dzięki uprzejmości|[Ff]oto dzięki uprzejmości|[Фф]ото предоставлено|[Фф]ото надан[оі]) ((?:the )?\p{Lu}[^.:;]{1,70})[)\].]{0,2}$/u;
/** `… at the table. OFFICE/Jane Doe`. */
const SLASHED_AT_END = /[.!?…]\s(\p{Lu}{3,20}\s?\/\s?\p{Lu}[\p{L}.'’ -]{2,40})$/u;
const AGENCY_AT_END = /[([]([^()[\]]{2,70})[)\]][.]?$/u;
const RIGHT_AT_END = /(?:©|\(c\))\s?([^©.]{2,60})[.]?$/iu;

/** A label before more words than this opens a sentence. */
const MOST_WORDS_AT_END = 9;

/** The credit at the end of a picture's caption; null where it has none. */
export function creditAtEnd(caption: string): string | null {
  if (caption.length > 600) return null;
  const end = caption.slice(-140);
  const labelled = AT_END.exec(end) ?? SHORTENED_AT_END.exec(end) ?? COURTESY_AT_END.exec(end);
  if (labelled && (labelled[1] as string).split(' ').length <= MOST_WORDS_AT_END) return clean(labelled[1] as string);
  const slashed = SLASHED_AT_END.exec(end);
  if (slashed) return slashed[1] as string;
  const agency = AGENCY_AT_END.exec(end);
  if (agency && (isAgency(agency[1] as string) || /^ap photo/iu.test(agency[1] as string)))
    return clean(agency[1] as string);
  const right = RIGHT_AT_END.exec(end);
  return right && !/\d{4}/u.test(right[1] as string) ? clean(right[1] as string) : null;
}
