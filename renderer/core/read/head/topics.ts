import { fold } from '../../text/fold.ts';
import { wholly } from '../pattern.ts';

/** Words of which the names of sections are made: parts of the world, subjects, kinds of text. Folded. */
const WORDS = wholly(
  'middle|near|far|central|eastern|western|northern|southern|south|north|east|west|southeast|northeast|european',
  'europe|asia|africa|america|americas|eurasia|pacific|indo|caucasus|balkans|baltics|arctic|atlantic|russia|ukraine',
  'poland|belarus|germany|china|world|global|international|foreign|domestic|public|national|regional|union|eu|nato|us',
  'policy|policies|politics|security|defen[cs]e|economy|economics|energy|climate|trade|technology|cyber|society',
  'history|culture|law|affairs|relations|military|war|conflict|conflicts|migration|human|rights|opinion|opinions',
  'publications?|articles?|news|essays?|interviews?|blog|blogs|events?|research|latest|featured|read|home|archive',
  'europa|azja|afryka|ameryka|rosja|ukraina|bialorus|niemcy|chiny|swiat|bliski|daleki|srodkowa|wschodnia|zachodnia',
  'wschod|zachod|polityka|polityczne|zagraniczna|bezpieczenstwo|gospodarka|energetyka|energia|klimat|spoleczenstwo',
  'historia|kultura|prawo|wojsko|obronnosc|obrona|wojna|migracje|artykuly?|aktualnosci|publikacje|opinie|wywiady?',
  'европа|азия|африка|америка|россия|украина|беларусь|германия|китаи|мир|ближнии|дальнии|восток|запад|восточная',
  'центральная|политика|внешняя|внутренняя|безопасность|экономика|энергетика|климат|общество|история|культура|право',
  'армия|война|миграция|статьи|статья|новости|публикации|мнения|мнение|интервью|отношения|международные',
  'европа|азія|росія|україна|білорусь|німеччина|близькии|схід|захід|політика|зовнішня|внутрішня|безпека|економіка',
  'енергетика|клімат|суспільство|історія|право|армія|війна|міграція|статті|стаття|новини|публікації|думки|відносини',
  'міжнародні|asien|afrika|amerika|russland|ukraine|deutschland|welt|naher|ferner|osten|westen|mittlerer|politik',
  'aussenpolitik|innenpolitik|sicherheit|sicherheitspolitik|wirtschaft|energie|klima|gesellschaft|geschichte|kultur',
  'recht|bundeswehr|krieg|migration|artikel|aktuelles|meinung|meinungen|beziehungen|internationale|themen|thema',
);

const SMALL = /^(?:and|und|i|и|та|й|the|of|in|&|a|on|w|z|в|у)$/u;

/** True for a text that names no more than what a text is about, as sections of a site do: `Foreign Policy`. */
export const isTopic = (text: string): boolean =>
  text
    .split(/[^\p{L}\p{M}&]+/u)
    .filter(Boolean)
    .every((word) => SMALL.test(word.toLowerCase()) || WORDS.test(fold(word)));
