import { isNobody } from './accounts.ts';
import { isGivenName } from './given-names.ts';
import { isInstitution } from './institutions.ts';
import { isNameShaped, isPerson } from './name-shape.ts';
import { isOffice, withoutTitles, withRank } from './person-titles.ts';
import { hasSeriesNoun } from './series.ts';

const LONGEST = 200;

/** Words by which a second author joins the first. */
const TOGETHER = [
  'in co-?operation with|in collaboration with|with contributions by|together with|in zusammenarbeit mit|cooperation',
  'unter mitarbeit von|mitarbeit|gemeinsam mit|we współpracy z|przy współpracy|współpraca|współpr\\.|wspólnie z',
  'в соавторстве с|в сотрудничестве с|совместно с|при участии|у співавторстві з|у співпраці з|спільно з|за участі|за участю',
].join('|');
const AND = new RegExp(
  `,?\\s(?:${TOGETHER})\\s?:?\\s|\\s(?:and|und|et|oraz|i|и|та|й|і|y|e|a|with)\\s(?=\\p{Lu}|dr|prof)|\\s?[&;/|•·]\\s?|\\n`,
  'iu',
);

/** Where an author writes from: `Marta Okafor in Khartoum`. */
const FROM_PLACE = /\s(?:in|aus|from|z|w|из|в|з|у|à|da|en)\s\p{Lu}[\p{L}-]{2,30}$/u;

/** A part of a house signs, not a person. */
export const TEAM =
  /^(?:team|unit|staff|desk|bureau|zespół|dział|serwis|agencja|служба|сервис|сервіс|агентство|агенція|отдел|группа|команда|відділ|група|команда|abteilung|arbeitsgruppe|redaktion|équipe|equipo)\s/iu;

/** Places of two words, which look like names. */
const PLACE =
  /^(?:New (?:York|Delhi)|San Francisco|Los Angeles|Hong Kong|Tel Aviv|Buenos Aires|Abu Dhabi|Addis Abeba|Санкт-Петербург|Нижний Новгород|Нью-Йорк|(?:Зелена|Zielona|Jelenia|Nowy|Bielsko).+|St\.? \p{Lu}\p{L}+)$/u;

/**
 * The persons that a byline names, in order. `labelled`: the line says that it names authors, so that rare names and
 * institutions count too; otherwise each must be recognisable as a person, and one that is not makes it no byline.
 */
export function personsIn(text: string, labelled: boolean): readonly string[] {
  if (text.length > LONGEST * 2) return [];
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,:–—|-]{1,5}/u, '')
    .replace(/\s?[(<[]?[\w.+-]{1,40}@[\w.-]{3,60}[)>\]]?/gu, '')
    .trim();
  if (line === '' || line.length > LONGEST || /https?:|www\./iu.test(line)) return [];
  const pieces = surnameFirst(line) ?? line.split(AND).flatMap((piece) => piece.split(/,\s/u));
  const company = pieces.length > 1 && (pieces.some((piece) => isPerson(nameOf(piece))) || isWithOffice(pieces));
  const names: string[] = [];
  const plain = !hasSeriesNoun(line);
  let aside = false;
  for (const piece of pieces) {
    const name = nameOf(piece);
    if (name === '' || isNobody(name)) continue;
    // What follows a name behind a comma is its owner's office: behind it, only plain names are names.
    const rare =
      !aside && isNameShaped(name) && !TEAM.test(name) && !isOffice(name) && !isInstitution(name) && !PLACE.test(name);
    const house = pieces.length === 1 && isInstitutionName(name);
    const fits =
      isPerson(name) ||
      (labelled ? rare || house : rare && (company ? !hasSeriesNoun(name) : plain && isTitled(piece)));
    if (fits) names.push(inOwnCase(name));
    else if (names.length > 0) aside = true;
    else if (!labelled || !isAbbreviated(name)) return [];
  }
  return labelled || aside === false || isDescribed(pieces) ? [...new Set(names)] : [];
}

/** `plk. Radim Hošek`: a rank or a degree before a rare name says that it is a person's. */
const isTitled = (piece: string): boolean => piece.length <= 90 && withRank(piece.trim());

/** `доц., д-р іст. наук …`: a degree that a comma parts from its name. */
const isAbbreviated = (piece: string): boolean => piece.length <= 12 && !piece.includes(' ');

/** `Callum Reid, Visiting Fellow`: a rare name is one where an office stands behind it. */
const isWithOffice = ([name = '', ...rest]: readonly string[]): boolean =>
  name.split(' ').length <= 3 &&
  rest.some((piece) => isOffice(piece) && piece.length <= 80) &&
  isNameShaped(nameOf(name));

/** A name with its owner's office, institution or place behind it, and no running text. */
const isDescribed = (pieces: readonly string[]): boolean =>
  pieces.slice(1).every((piece) => {
    const words = piece.split(' ').length;
    return isPerson(nameOf(piece)) || isOffice(piece) || isInstitution(piece) || words === 1 || words <= 4;
  });

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

const nameOf = (piece: string): string =>
  withoutTitles(piece.trim().replace(/^(?:by|author:?|von|autor:?|автор:?)\s/iu, '')).replace(FROM_PLACE, '');

const isInstitutionName = (name: string): boolean =>
  /^\p{Lu}/u.test(name) && name.split(' ').length <= 8 && !/[.!?]$/u.test(name);

/** `JAN KOWALSKI` as `Jan Kowalski`. */
function inOwnCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 6 || /\p{Lu}\.\s?\p{Lu}\.$/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
