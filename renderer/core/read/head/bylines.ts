import { isNameShaped } from './name-shape.ts';
import { personsIn } from './persons.ts';

/** Kinds of texts that people write, as bylines name them. */
const TEXT =
  '(?:(?:an?|the|ein(?:e)?|der|die|das|une?|una?|un)\\s)?(?:commentary|report|analysis|opinion|essay|guest post|interview|comment|column|kommentar|gastbeitrag|bericht|analyse|beitrag|text|komentarz|analiza|opinia|felieton|материал|обзор|анализ|комментарий|матеріал|огляд|аналіз|коментар|entrevista|intervista|entretien|texte?|texto|testo)';

/** Words that say who wrote a text, before a name. English, Polish, Russian, Ukrainian, German, others. */
const BY_WORDS = [
  `${TEXT}\\s(?:by|von|autorstwa|par|por|di|de)|by|authors?\\s?[:–—]`,
  '(?:written|reported|contributed|prepared|compiled|edited|interviewed|words|text|story|report|photos and text)\\sby',
  'words\\s?:|(?:zusammengestellt|bearbeitet|geschrieben|verfa(?:ss|ß)t|aufgezeichnet|erstellt)\\svon',
  'von|verfasser(?:in)?:?|mitarbeit\\s?:|das gespräch führten?',
  'autor(?:ka|zy|in|en|innen|e|es|a|as|i)?\\s?[:–—]?|aut\\.:?|автор(?:ы|и|ка|ки)?\\s?[:–—]?|авт\\.:?|text:|tekst:|текст:',
  'oprac(?:\\.|owan\\p{L}{1,2}|owała?|owali):?|(?:tekst\\s)?(?:przygotował[ai]?|przygotowali|napisał[ai]?|napisali):?',
  '(?:(?:z\\s.{3,60}\\s)?rozmawiał[aiy]?|rozmawiali|rozmawiały):?',
  '(?:материал\\s|текст\\s|обзор\\s)?(?:подготовил[аи]?|написал[аи]?|беседовал[аи]?|составил[аи]?):?',
  '(?:матеріал\\s|текст\\s|огляд\\s)?(?:підготува(?:в|ла|ли)|написа(?:в|ла|ли)|розмовля(?:в|ла|ли)|спілкува(?:вся|лася|лися)|опрацюва(?:в|ла|ли)|уклала?|уклали|коментує):?',
  'współpraca:?|cooperation:?|співпраця:?|сотрудничество:?|при участии|за участі|unter mitarbeit von',
  'пише|пишет|pisze|schreibt|pro čtenáře píše|píše|zpracoval[ai]?:?|sepsal[ai]?:?|(?:bearbeitung|redaktion und text|text und karten?|zpracování|укладачі?|укладач(?:ка|ки)|упорядк(?:ував|увала|ували)):?|автор(?:ский|ський)\\s(?:коллектив|колектив)\\s?:|упоряд(?:ник|ниця|ники)\\s?:|составител[ьи]\\s?:',
  'par|por|di|da|a cura di|propos recueillis par|připravil[ai]?|napsal[ai]?|auteur(?:e|s|es)?\\s?:?',
].join('|');
const BY = new RegExp(`^(?:${BY_WORDS})\\s{0,2}(?<![\\p{L}])(?=[\\p{Lu}\\p{Ll}„"«])(.+)$`, 'iu');

const LONGEST = 200;

/** The persons of a line that says that it names authors (`By X and Y`, `Von X`); empty for other lines. */
export function bylineOf(text: string): readonly string[] {
  const found = text.length <= LONGEST ? BY.exec(text) : null;
  return found ? personsIn(found[1] as string, true).filter((name) => isNameShaped(name)) : [];
}
