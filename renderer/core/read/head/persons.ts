import { fold } from '../../text/fold.ts';
import { phrases } from '../furniture/phrase.ts';
import { isGivenName } from './given-names.ts';
import { isInstitution } from './institutions.ts';
import { hasSeriesNoun } from './series.ts';

const PARTICLES = new Set(
  'von van der den de la le du di da del della dos al el bin ibn zu zum vom ter ten st mac af av'.split(' '),
);
/** Degrees and titles in front of names; they are no part of a name in a citation. */
const DEGREE =
  /^(?:(?:mr|mrs|ms|dr|prof|professor|doc|hab|mgr|inż|ks|gen|płk|amb|ambassador|sir|lord|dame|hon|ing|phd|dipl|med|phil|dres|д-р|проф|профессор|професор|канд|к\.\s?и\.\s?н|к\.\s?п\.\s?н|доктор|генерал|посол)\.?\s){1,4}/iu;
const AFTER_NAME = /,?\s(?:ph\.?\s?d|m\.?a|msc|mba|llm|jr|sr|ii|iii|phd|esq|к\.\s?\p{L}\.\s?н|д\.\s?\p{L}\.\s?н)\.?$/iu;

/** Accounts of publishing systems and collective names: no authors. */
const NOBODY = phrases(
  `
    admin|administrator|editor|editors|editorial|editorial team|editorial staff|editorial board|staff|
    staff writer|staff report|staff reporter|team|webmaster|web editor|web team|web admin|root|user|guest|
    guest author|anonymous|tool|system|online|news desk|newsdesk|press office|press service|redakcja|redaktor|
    administracja|zespół|zespół redakcyjny|biuro prasowe|редакция|редактор|администратор|админ|пресс-служба|
    команда|редакція|адміністратор|адмін|пресслужба|прес-служба|redaktion|die redaktion|administrator in|
    super user|superuser|super admin|site administrator|system administrator|windows user|microsoft office user|
    microsoft account|default user|new user|marketing|marketing team|content team|content editor|digital team|
    communications|communications team|communications department|media team|publications team|research team|
    publishing team|the editors|the editor|moderator|moderators|publisher|author|autor|redakcja portalu|redakcja serwisu|
    zespół redakcji|sekretariat|użytkownik systemu windows|użytkownik|dział komunikacji|dział marketingu|
    biuro komunikacji|администратор сайта|суперпользователь|супер пользователь|пользователь|пользователь windows|
    редакция сайта|отдел маркетинга|контент-менеджер|автор|адміністратор сайту|суперкористувач|користувач|
    користувач windows|редакція сайту|контент-менеджер|відділ маркетингу|windows-benutzer|benutzer|
    sekretariat|online-redaktion|onlineredaktion|webredaktion|marketingabteilung|öffentlichkeitsarbeit|
    praktikant|verwaltung|super-user|superbenutzer|gast|
    pressestelle|website|site admin|wordpress|unknown|none|n a
  `,
);

const LONGEST = 200;
const TOKEN = /^(?:\p{Lu}\.(?:[\s-]?\p{Lu}\.)?|\p{Lu}[\p{L}\p{M}.’'ʼ`-]*)$/u;

/** A capitalised run of two to five words, initials and particles among them: what a name looks like. */
export function isNameShaped(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5 || /\d/u.test(text)) return false;
  let capitals = 0;
  for (const word of words) {
    if (TOKEN.test(word)) capitals++;
    else if (!PARTICLES.has(word.toLowerCase())) return false;
  }
  return capitals >= 2;
}

const SURNAME =
  /(?:ski|ska|cki|cka|dzki|dzka|wicz|owicz|ewicz|enko|chuk|czuk|yuk|iuk|sky|skyi|skyy|skaya|ов|ова|ев|ева|ёв|ин|ина|ський|ська|цький|цька|ский|ская|цкий|цкая|енко|чук|щук|юк|ук|вич|shvili|dze|sson|мюллер)$/iu;

/** True for a line that is the name of a person by itself, for it holds a common given name or a telling surname. */
export function isPerson(text: string): boolean {
  if (!isNameShaped(text) || hasSeriesNoun(text) || isInstitution(text)) return false;
  const words = text.split(' ');
  const first = words[0] as string;
  const last = words.at(-1) as string;
  if (isGivenName(first)) return words.length <= 4;
  return (
    words.length <= 3 &&
    (isGivenName(last) ||
      (SURNAME.test(last) &&
        words.length === 2 &&
        !isGivenName(last) &&
        /^\p{Lu}\.?/u.test(first) &&
        SURNAME.test(last) &&
        first.length <= 12))
  );
}

/** Words by which a second author joins the first. */
const TOGETHER = [
  'in co-?operation with|in collaboration with|with contributions by|together with|in zusammenarbeit mit',
  'unter mitarbeit von|gemeinsam mit|we współpracy z|przy współpracy|wspólnie z|в соавторстве с|в сотрудничестве с',
  'совместно с|при участии|у співавторстві з|у співпраці з|спільно з|за участі|за участю',
].join('|');
const AND = new RegExp(
  `,?\\s(?:${TOGETHER})\\s|\\s(?:and|und|et|oraz|i|и|та|й|і|y|e|with|cooperation|współpraca)\\s|\\s?[&;/|•·]\\s?|,\\s?(?:cooperation|współpraca|współpr\\.)\\s?:?\\s?|\\n`,
  'iu',
);

/**
 * The persons that a byline names, in order. `labelled`: the line says that it names authors, so that rare names and
 * institutions count too; otherwise each must be recognisable as a person, and one that is not makes it no byline.
 */
export function personsIn(text: string, labelled: boolean): readonly string[] {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,:–—|-]{1,5}/u, '')
    .trim();
  if (line === '' || line.length > LONGEST || /https?:|www\./iu.test(line)) return [];
  const turned = surnameFirst(line);
  const pieces = turned ?? line.split(AND).flatMap((piece) => piece.split(/,\s/u));
  const company = pieces.length > 1 && pieces.some((piece) => isPerson(clean(piece)));
  const names: string[] = [];
  for (const piece of pieces) {
    const name = clean(piece);
    if (name === '') continue;
    if (isNobody(name)) continue;
    if (OFFICE.test(name)) break;
    const fits = labelled
      ? isNameShaped(name) || isPerson(name) || (pieces.length === 1 && isInstitutionName(name))
      : isPerson(name) || (company && isNameShaped(name));
    if (fits) names.push(inOwnCase(name));
    // What follows a name behind a comma is its owner's office: it ends the list.
    else if (names.length > 0) break;
    else if (!labelled) return [];
  }
  return [...new Set(names)];
}

/** `Kowalski, Jan` and `Kowalski, Jan; Nowak, Anna` turned round. */
function surnameFirst(line: string): readonly string[] | null {
  const pieces = line.split(/\s?;\s?/u).filter(Boolean);
  const turned = pieces.map((piece) => /^(\p{Lu}[\p{L}’' -]{1,30}),\s(\p{Lu}[\p{L}. -]{0,30})$/u.exec(piece));
  const all = turned.every((found) => {
    const [, surname = '', given = ''] = found ?? [];
    const one = surname.split(' ').length <= 2 && given.split(' ').length <= 2;
    return (
      found !== null &&
      one &&
      !isNameShaped(surname) &&
      (pieces.length > 1 || isGivenName(given.split(/[ .]/u)[0] as string) || /^\p{Lu}\.$/u.test(given)) &&
      !isGivenName(surname)
    );
  });
  return all ? turned.map((found) => `${found?.[2]} ${found?.[1]}`) : null;
}

const clean = (piece: string): string =>
  piece
    .replace(/\([^)]{0,80}\)/gu, '')
    .trim()
    .replace(/^(?:by|author:?|von|autor:?)\s/iu, '')
    .replace(DEGREE, '')
    .replace(AFTER_NAME, '')
    .replace(/[.,;:*\s–—-]{1,4}$/u, '')
    .trim();

/** True for accounts and collective names. */
export const isNobody = (name: string): boolean =>
  NOBODY.has(
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ) ||
  /^[\p{Ll}\d_.-]+$/u.test(name) ||
  /@/u.test(name);

const isInstitutionName = (name: string): boolean =>
  /^\p{Lu}/u.test(name) && name.split(' ').length <= 8 && !/[.!?]$/u.test(name);

/** `JAN KOWALSKI` as `Jan Kowalski`. */
function inOwnCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 6) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** What people do, behind their names. */
const OFFICE =
  /(?:^|\s)(?:analyst|fellow|director|expert|professor|editor|researcher|correspondent|head|ambassador|president|chairman|chair|coordinator|manager|officer|adviser|advisor|author|analityk|dyrektor|ekspert|redaktor|kierownik|аналитик|директор|эксперт|редактор|руководитель|аналітик|експерт|керівник|leiter|leiterin|direktor|experte|expertin|mitarbeiter|referent)(?:$|\s)/iu;

const BY_WORDS = [
  'by|authors?\\s?:|an? (?:commentary|report|analysis|opinion|essay|guest post|interview) by|written by|text by',
  'words by|reported by|contributed by|ein(?:e)? (?:kommentar|gastbeitrag|essay|bericht|analyse|interview) von',
  'von|ein beitrag von|text von|verfa(?:ss|ß)t von|geschrieben von|verfasser(?:in)?:?|mitarbeit\\s?:',
  'autor(?:ka|zy|in|en)?:?|aut\\.:?|автор(?:ы|и|ка)?:?|авт\\.:?|text:|tekst:|текст:|opracowan\\p{L}{1,2}:?',
  'opracował[ai]?:?|przygotował[ai]?:?|napisał[ai]?:?|подготовил[аи]?:?|написал[аи]?:?',
  'підготува(?:в|ла|ли):?|написа(?:в|ла|ли):?|współpraca:?|cooperation:?|при участии|за участі|unter mitarbeit von',
].join('|');
const BY = new RegExp(`^(?:${BY_WORDS})\\s+(.+)$`, 'iu');

/** The persons of a line that says that it names authors (`By X and Y`, `Von X`); empty for other lines. */
export function bylineOf(text: string): readonly string[] {
  const found = text.length <= LONGEST ? BY.exec(text) : null;
  return found ? personsIn(found[1] as string, true).filter((name) => isNameShaped(name)) : [];
}
