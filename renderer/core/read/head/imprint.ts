import { inNominative } from '../institution-case.ts';
import { personsIn } from './persons.ts';

const NAME = String.raw`([\p{Lu}«„“"][^.:;|()]{2,80}?)`;
/** The town behind a name, and what may close the sentence. */
const END = String.raw`(?:,\s\p{Lu}[^.,;:]{2,30})?(?:\.|$)`;
const OFTEN = String.raw`(?:(?:monthly|weekly|quarterly|online|co miesiąc|ежемесячно|щомісяця|monatlich)\s)?`;
const KINDS = [
  'publication|project|imprint|journal|newsletter|series|initiative|magazine|product|service',
  '(?:projekt|pismo|publikacja|seria|kwartalnik|miesięcznik|przedsięwzięcie|serwis|wydawnictwo)',
  'проект|издание|журнал|серия|проєкт|видання|часопис|серія|бюллетень|бюлетень',
  'angebot|projekt|publikation|zeitschrift|reihe|newsletter|schriftenreihe|initiative',
  'publication|publicación|pubblicazione|collection|revue|proyecto|progetto',
].join('|');

const SENTENCES: readonly RegExp[] = [
  // Published by the X; X Review is published by the Y
  `(?:published|issued|produced) ${OFTEN}by (?:the )?${NAME}${END}`,
  // X is a project of the Y; X – projekt Y; X ist ein Angebot der Y; une publication de Y
  String.raw`(?:(?:\s(?:is|are|to|ist|jest|est|es|è|є|—|–|-)\s|^(?=an?\s|the\s|eine?\s|une?\s|una\s|publication|project|projekt|angebot|проект|издание|видання|publikacja))(?:(?:an?|the|ein|eine|une?|una|un)\s)?)(?:${KINDS})\s(?:(?:of|by|von|der|des|du|de|de la|del|della)\s(?:(?:the|la|el)\s)?)${NAME}${END}`,
  // X to projekt Y, «X» – видання Y: in the genitive
  String.raw`(?:\s(?:to|jest|є|—|–|-)\s|^(?=видання|издание|pismo|publikacja|бюллетень|бюлетень))(?:${KINDS})\s${NAME}${END}`,
  // X wydaje Y, X издаёт Y, X видає Y, Vydává Y
  `(?:^|[\\s»”])(?:wydaje|издает|издаёт|видає|vydává) ${OFTEN}${NAME}${END}`,
  `(?:издается|издаётся|выпускается|видається|wydawan[aey] (?:jest )?przez) ${NAME}${END}`,
  String.raw`(?:издается|издаётся|выпускается|видається) ((?:фонд|институт|центр|клуб|інститут|товариств|обществ|группо|груп)\p{L}{0,4}\s[^.:;|]{2,60}?)${END}`,
  // herausgegeben von der X; erscheint im X
  `(?:herausgegeben|verlegt) (?:von|vom|durch)(?: (?:der|dem|das|die))? ${NAME}${END}`,
  `(?:erscheint) (?:im|in der|bei|beim) ${NAME}${END}`,
  `(?:édité|publié|edito|editado|pubblicato)e? (?:par|da|por)\\s?:? (?:(?:la|le|el|il) )?${NAME}${END}`,
  `(?:^|\\.\\s)(?:publisher|wydawca|издатель|видавець|herausgeber(?:in)?|verlag|vydavatel|éditeur|editore)\\s?[:–—-]\\s?${NAME}${END}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** What Slavic institutions are, in small letters behind the verb: `издаётся фондом «Агора»`. */
const SMALL_HEAD = /^(?:фонд|институт|центр|клуб|інститут|товариств|обществ|групп?о|фундац)/u;
const ALL_QUOTED = /^[«„“"]([^«»„”“"]*)[»”“"]$/u;

/** Longer lines are running text, in which others publish things. */
const LONGEST = 160;

/**
 * Who publishes a paper, by a line that tells it in a sentence of its own: `X Review is a project of the Y, London.`
 * In the nominative where that is sure; null for every other line.
 */
export function publisherInImprint(line: string): string | null {
  if (line.length > LONGEST) return null;
  for (const pattern of SENTENCES) {
    const name = pattern.exec(line)?.[1]?.trim() ?? '';
    if (
      !(/^[\p{Lu}«„“"]/u.test(name) || SMALL_HEAD.test(name)) ||
      name.split(' ').length > 9 ||
      personsIn(name, false).length > 0
    )
      continue;
    const full = inNominative(ALL_QUOTED.exec(name)?.[1] ?? name);
    return full.charAt(0).toUpperCase() + full.slice(1);
  }
  return null;
}
