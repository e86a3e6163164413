const NOUNS = [
  String.raw`institut\p{L}{0,3}|foundation|cent(?:re|er)|council|fund|association|academy|university|think ?tank|society`,
  'college|observatory|instytut|fundacja|ośrodek|centrum|akademia|uniwersytet|stowarzyszenie|rada|институт|фонд',
  'центр|совет|академия|университет|ассоциация|інститут|фонд|центр|рада|академія|університет|асоціація|stiftung',
  String.raw`gesellschaft|zentrum|akademie|universität|bundeszentrale|ústav|istituto|instituto|fundación|fondazione|fondation|nadace|\p{L}{2,20}institut|\p{L}{2,20}stiftung`,
  String.raw`\p{L}{2,20}zentrum|\p{L}{2,20}zentrale`,
].join('|');
const NOUN = new RegExp(`(?:^|[\\s-])(?:${NOUNS})(?=$|[\\s,.)-])`, 'iu');

const MOST_WORDS = 9;

/** Words that many publishers are called by, and other things too. */
const HOUSES = [
  'commission|mission|committee|кабинет|палата|цех|школа|платформа|организация|організація|unit|press|publishing|publishers|group|desk|lab|laboratory|project|network|forum|trust|circle|club|initiative|agency|office',
  'research|studies|observer|programme|alliance|bureau|house|wydawnictwo|grupa|pracownia|klub|sieć|koło|obserwatorium',
  'towarzystwo|biuro|agencja|komitet|zespół|dom|издательство|группа|лаборатория|клуб|форум|бюро|общество|агентство|кафедра',
  'обсерватория|альянс|союз|объединение|комитет|видавництво|група|лабораторія|товариство|обсерваторія|спілка|агенція',
  'об’єднання|комітет|майстерня|робітня|колегія|verlag|gruppe|forum|büro|kreis|verein|werkstatt|kolleg|haus|netzwerk',
  String.raw`verband|bund|rat|arbeitskreis|\p{L}{2,20}(?:stelle|kreis|büro|forum|verein|werkstatt|verlag|gruppe|haus|kolleg|gesellschaft)`,
  'groupe|cercle|maison|grupo|círculo|gruppo|circolo|nadace|ústav|spolek|fundación|fondazione|fondation|istituto|instituto',
].join('|');
const HOUSE = new RegExp(`(?:^|[\\s«„“"-])(?:${HOUSES})(?=$|[\\s,.)»”-])`, 'iu');

/** Words that say too little in the head of a text, and enough beside an address. */
const OTHERS = [
  'service|archive|school|studio|collective|platform|guild|library|league|board|media|portal|community|serwis|redakcja',
  'studio|inicjatywa|projekt|szkoła|zakład|kolegium|archiwum|stacja|służba|служба|студия|мастерская|редакция|сообщество',
  'архив|сеть|проект|инициатива|медиа|комиссия|станция|коллегия|движение|дом|служба|студія|редакція|спільнота|архів',
  'мережа|проєкт|ініціатива|медіа|комісія|станція|колегія|рух|дім|пост|кружок|гурток|dienst|archiv|schule|labor|redaktion',
  String.raw`warte|plattform|zeitung|\p{L}{2,20}(?:dienst|archiv|schule|warte|zeitung|labor|werk|netz|stätte)`,
].join('|');
const OTHER_HOUSE = new RegExp(`(?:^|[\\s«„“"-])(?:${OTHERS})(?=$|[\\s,.)»”-])`, 'iu');

/** True for a name with a word for an institution or a house, whatever its other words are. */
export const hasHouseNoun = (name: string): boolean => NOUN.test(name) || HOUSE.test(name) || OTHER_HOUSE.test(name);

/** True for a short line with a word that many publishers are called by: a hint, no more. */
export const isHouse = (line: string): boolean =>
  line.length <= 70 && line.split(' ').length <= 6 && /^[\p{Lu}„“"«]/u.test(line) && HOUSE.test(line);

/** True for a short line that is the name of an institution by itself. */
export function isInstitution(line: string): boolean {
  if (line.length > 90 || line.split(' ').length > MOST_WORDS || /[.!?:;]$|@|www\./u.test(line)) return false;
  if (!/^[\p{Lu}„“"«]/u.test(line) || !NOUN.test(line) || /[:?!]/u.test(line)) return false;
  return line
    .replace(/[«„“][^«»„”“]*[»”“]/gu, 'X')
    .split(' ')
    .every((word) => /^[\p{Lu}\d&(«„"“–-]/u.test(word) || SMALL.test(word) || NOUN.test(word));
}

const SMALL =
  /^(?:of|for|and|the|on|in|de|für|und|der|des|die|fur|im|am|i|w|na|z|ds\.|do|spraw|badań|imienia|im\.|studiów|и|им\.|имени|по|для|на|і|та|ім\.|імені|з|стратегічних|\p{Ll}{4,24}(?:ого|его|ої|ії|ии|ости|ості|ства|ния|ння|иза|ізу|ики|іки|их|ых|ий|ый|ой|ей|ов|ний|них|ych|ich|nych|owych|nich|ego|iej|ých|ích|ího|ého|ií|ské|cké))$/u;
