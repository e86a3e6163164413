import { PARTICLES } from './name-shape.ts';

/** Degrees, ranks and forms of address before names, without their stops. They are no part of a name in a citation. */
const TITLES: ReadonlySet<string> = new Set(
  [
    'mr mrs ms miss dr prof professor doc hab mgr inż lic ks gen płk ppłk mjr kpt por ppor kmdr adm wadm kadm amb',
    'ambassador sir lord dame hon ing phd dipl med phil dres habil pd priv doz mag bc judr rndr phdr csc',
    'lt col ltc maj capt captain cpt cmdr cdr commander brig brigadier admiral general colonel major lieutenant ret',
    'rear vice oberst oberstleutnant hauptmann kapitän fregattenkapitän konteradmiral botschafter generał pułkownik',
    'podpułkownik kapitan komandor ambasador генерал генерал-майор генерал-лейтенант генерал-полковник полковник',
    'подполковник майор капитан адмирал контр-адмирал вице-адмирал посол профессор доцент академик д-р проф доц акад',
    'доктор кандидат канд підполковник капітан адмірал контр-адмірал професор академік посол rez em',
    'obst obstlt obstltn genmjr gen-mjr brig bgdr hptm korvkpt fkpt olt plk pplk genmjr genpor npor kpt mgr bc paedr thdr phmr',
    'st chor sierż chor podporucznik porucznik старший лейтенант прапорщик контр-адм вице-адм lektor lektorin',
  ]
    .join(' ')
    .split(' '),
);

const AFTER_NAME = /,?\s(?:ph\.?\s?d|m\.?a|msc|mba|llm|jr|sr|ii|iii|phd|esq|[кд]\.\s?(?:\p{L}{1,6}\.\s?){1,2}н)\.?$/iu;

/** Marks of footnotes behind names. */
const NOTE_MARK = /(?<=\p{L}\.?)[*†‡\d¹²³⁴]{1,3}$/u;

/**
 * A name without what stands around it: degrees and ranks (`płk rez. Adam Sokół`, `Oberst a. D. Wolf Hager`), an address
 * in brackets, the mark of a footnote.
 */
export function withoutTitles(piece: string): string {
  const words = piece
    .replace(/\([^)]{0,80}\)|<[^>]{0,80}>|\[[^\]]{0,12}\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(NOTE_MARK, '')
    .split(' ');
  let at = 0;
  for (; at < words.length - 1; at++) {
    const word = words[at] as string;
    const isTitle = TITLES.has(word.replace(/[.,]/gu, '').toLowerCase()) || isAbbreviation(word);
    // Behind a title, small words and numbers belong to it: `капитан 2 ранга запаса`, `a. D.`.
    const goesOn = at > 0 && (isSmall(word) || word === 'D.');
    if (!isTitle && !goesOn) break;
  }
  return words
    .slice(at)
    .join(' ')
    .replace(AFTER_NAME, '')
    .replace(/[,;:*\s–—-]{1,4}$|(?<=\p{Ll}{2})\.$/u, '')
    .trim();
}

const isSmall = (word: string): boolean => /^(?:\p{Ll}[\p{L}.-]*|\d{1,2})$/u.test(word) && !PARTICLES.has(word);

/** `к.и.н.`, `prof.`, `Ст.`: shortened, and no initial. */
const isAbbreviation = (word: string): boolean => /^(?:\p{L}?\p{Ll}{1,5}\.,?|(?:\p{Ll}\.){2,4},?)$/u.test(word);

/** What people do, as it stands behind their names. */
const OFFICE = new RegExp(
  `(?:^|\\s)(?:${[
    'analyst|fellow|director|expert|professor|editor|researcher|correspondent|head|ambassador|president|chairman|chair',
    String.raw`specjalist\p{L}{1,3}|научный|спеціаліст\p{L}{0,3}|специалист\p{L}{0,3}|радник|советник|doradc\p{L}{1,2}|badacz\p{L}{0,2}|pracowni[kc]\p{L}{0,3}|prezes`,
    String.raw`доцентка|викладач\p{L}{0,3}|дослідни\p{L}{1,4}|исследовател\p{L}{1,5}|преподаватель|профессор|професорк?а?|wissenschaftler(?:in)?|forscher(?:in)?|berater(?:in)?|dozent(?:in)?`,
    String.raw`odborn\p{L}{1,3}|redaktor\p{L}{0,2}|analista|profesor\p{L}{0,2}|rédacteur|rédactrice|intern|scholar|counsel|secretary|consultant|reporter|historian|scientist`,
    'coordinator|manager|officer|adviser|advisor|author|lecturer|associate|assistant|columnist|journalist|economist|usn|usaf',
    String.raw`anality\p{L}+|(?:wice)?dyrektor\p{L}*|ekspert\p{L}*|redaktor\p{L}*|kierowni\p{L}+|adiunkt|wykładow\p{L}+`,
    String.raw`аналитик|директор|эксперт|редактор|руководитель|сотрудни\p{L}+|доцент|обозреватель|журналист\p{L}*`,
    String.raw`аналіти\p{L}+|експерт\p{L}*|керівни\p{L}+|співробітни\p{L}+|оглядач\p{L}*|журналіст\p{L}*`,
    'leiter(?:in)?|direktor(?:in)?|experte|expertin|mitarbeiter(?:in)?|referent(?:in)?|redakteur(?:in)?',
    String.raw`chercheu\p{L}+|directeur|directrice|investigador\p{L}*|ricerca\p{L}+|direttore|výzkumn\p{L}+|analytik\p{L}*`,
  ].join('|')})(?=$|[\\s,.(])`,
  'iu',
);

/** True for what tells what somebody does: `Deputy Director`, `старший научный сотрудник`. */
export const isOffice = (piece: string): boolean => OFFICE.test(piece);

/** True where a name stands behind a degree or a rank: `płk rez. Adam Sokół`. */
export function withRank(piece: string): boolean {
  const [first = '', second = ''] = piece.split(' ', 2);
  return (
    second !== '' && (TITLES.has(first.replace(/[.,]/gu, '').toLowerCase()) || /^(?:\p{Ll}\.){2,4},?$/u.test(first))
  );
}
