const NOUNS = [
  String.raw`institut\p{L}{0,3}|foundation|cent(?:re|er)|council|fund|association|academy|university|think ?tank|society`,
  'college|observatory|instytut|fundacja|ośrodek|centrum|akademia|uniwersytet|stowarzyszenie|rada|институт|фонд',
  'центр|совет|академия|университет|ассоциация|інститут|фонд|центр|рада|академія|університет|асоціація|stiftung',
  String.raw`gesellschaft|zentrum|akademie|universität|bundeszentrale|\p{L}{2,20}institut|\p{L}{2,20}stiftung`,
  String.raw`\p{L}{2,20}zentrum|\p{L}{2,20}zentrale`,
].join('|');
const NOUN = new RegExp(`(?:^|[\\s-])(?:${NOUNS})(?=$|[\\s,.)-])`, 'iu');

const MOST_WORDS = 9;

/** True for a short line that is the name of an institution by itself. */
export function isInstitution(line: string): boolean {
  if (line.length > 90 || line.split(' ').length > MOST_WORDS || /[.!?:;]$/u.test(line)) return false;
  if (!/^[\p{Lu}„“"«]/u.test(line) || !NOUN.test(line) || /[:?!]/u.test(line)) return false;
  return line.split(' ').every((word) => /^[\p{Lu}\d&(«„"“–-]/u.test(word) || SMALL.test(word));
}

const SMALL =
  /^(?:of|for|and|the|on|in|de|für|und|der|des|die|fur|im|am|i|w|na|z|ds\.|do|spraw|badań|imienia|im\.|studiów|и|им\.|имени|по|для|на|і|та|ім\.|імені|з|стратегічних|\p{Ll}{4,20}(?:их|ых|ий|ый|ой|ей|ов|ний|них|ych|ich|nych|owych|nich|ego|iej))$/u;
