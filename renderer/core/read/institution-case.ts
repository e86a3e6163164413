/** Nouns by which Slavic and German institutions are called: nominative, gender, and the endings of their other cases. */
const HEADS: readonly (readonly [pattern: RegExp, nominative: string, gender: 'm' | 'f' | 'n'])[] = [
  [
    /^(институт|центр|фонд|совет|кабинет|журнал|проект|университет|клуб|комитет|альянс|департамент|союз)(?:а|ом|у|е)?$/iu,
    '$1',
    'm',
  ],
  [/^(академи|организаци|ассоциаци|редакци|лаборатори|компани|коалици)(?:я|и|ей|ю)$/iu, '$1я', 'f'],
  [/^(групп|палат|служб|школ|платформ|кафедр)(?:а|ы|ой|е|у)$/iu, '$1а', 'f'],
  [/^(коллеги)(?:я|и|ей|ю)$/iu, '$1я', 'f'],
  [/^(агентств|обществ|издательств|министерств)(?:о|а|ом|у|е)$/iu, '$1о', 'n'],
  [/^(інститут|центр|фонд|університет|клуб|комітет|альянс|департамент|союз)(?:у|ом|а|і|ові)?$/iu, '$1', 'm'],
  [/^(академі|організаці|асоціаці|редакці|лабораторі|компані|коаліці)(?:я|ї|єю|ю)$/iu, '$1я', 'f'],
  [/^(груп|рад|палат|служб|школ|платформ|кафедр|спілк|мереж|ініціатив)(?:а|и|ою|ею|і|у)$/iu, '$1а', 'f'],
  [/^(колегі)(?:я|ї|єю|ю)$/iu, '$1я', 'f'],
  [/^(агентств|товариств|видавництв|міністерств)(?:о|а|ом|у|і)$/iu, '$1о', 'n'],
  [/^(instytut|uniwersytet|fundusz|związek|komitet)(?:u|em|owi|cie)?$/iu, '$1', 'm'],
  [/^ośrod(?:ek|ka|kiem|ku|kowi)$/iu, 'ośrodek', 'm'],
  [/^(fundacj|akademi|organizacj|redakcj|asocjacj)(?:a|i|ę|ą)$/iu, '$1a', 'f'],
  [/^(pracowni)(?:a|i|ę|ą)$/iu, '$1a', 'f'],
  [/^(szkoł)(?:a|y|ę|ą)$/iu, '$1a', 'f'],
  [/^(klub|zakład|instytut)(?:u|em|owi|ie)$/iu, '$1', 'm'],
  [/^(rad|grup|agencj)(?:a|y|i|ę|ą|zie)$/iu, '$1a', 'f'],
  [/^(stowarzyszeni)(?:e|a|em|u)$/iu, '$1e', 'n'],
  [/^(wydawnictw|towarzystw)(?:o|a|em|u|ie)$/iu, '$1o', 'n'],
  [/^(centrum|biuro)$/iu, '$1', 'n'],
  [
    /^(institut|verein|verband|bund|[\p{L}-]{2,30}institut|\p{L}{2,20}verein|(?:[\p{L}-]{2,30})?zentrum|(?:[\p{L}-]{2,30})?kolleg)(?:s|es)$/iu,
    '$1',
    'm',
  ],
];

/** Endings of adjectives in cases other than the nominative, by what they become for each gender. */
const ADJECTIVES: readonly (readonly [RegExp, Readonly<Record<'m' | 'f' | 'n', string>>])[] = [
  [/(?:ого|ому)$/u, { m: 'ый', f: 'ая', n: 'ое' }],
  [/(?:ым)$/u, { m: 'ый', f: 'ая', n: 'ое' }],
  [/(?:им|его)$/u, { m: 'ий', f: 'яя', n: 'ее' }],
  [/(?:ой|ую)$/u, { m: 'ой', f: 'ая', n: 'ое' }],
  [/(?<=[нкв])у$/u, { m: 'ий', f: 'а', n: 'е' }],
  [/ій$/u, { m: 'ій', f: 'а', n: 'є' }],
  [/(?:ої|ою)$/u, { m: 'ий', f: 'а', n: 'е' }],
  [/(?:iego|im)$/u, { m: 'i', f: 'ia', n: 'ie' }],
  [/(?:ego|ym)$/u, { m: 'y', f: 'a', n: 'e' }],
  [/(?:iej|ią)$/u, { m: 'i', f: 'a', n: 'ie' }],
  [/(?:ej|ą)$/u, { m: 'y', f: 'a', n: 'e' }],
];

const UKRAINIAN = /[іїєґ]/iu;
const HARD_RUSSIAN_K = /(?:к|г|х|ж|ш|щ|ч)$/u;

/**
 * The name of an institution in the nominative, where a sentence had it in another case (`Каспийским центром анализа`,
 * `Fundację Brama Wschodu`). Only the noun that says what it is and the adjectives before it are changed; a name
 * without such a noun stays as it is, and so does one that stands in the nominative.
 */
export function inNominative(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word) => headOf(word) !== undefined);
  if (at < 0 || at > 3) return name;
  const head = headOf(words[at] as string) as { nominative: string; gender: 'm' | 'f' | 'n' };
  const ukrainian = UKRAINIAN.test(name);
  const before = words.slice(0, at).map((word) => adjective(word, head.gender, ukrainian));
  const after = words.slice(at + 1);
  // An adjective that closes the name belongs to its noun; one before another noun does not.
  const closing =
    after.length === 1 && /^\p{Lu}/u.test(after[0] as string)
      ? [adjective(after[0] as string, head.gender, ukrainian)]
      : after;
  return [...before, head.nominative, ...closing].join(' ');
}

function headOf(word: string): { nominative: string; gender: 'm' | 'f' | 'n' } | undefined {
  for (const [pattern, nominative, gender] of HEADS) {
    if (!pattern.test(word)) continue;
    const base = word.replace(pattern, nominative);
    const capital = /^\p{Lu}/u.test(word) ? base.charAt(0).toUpperCase() + base.slice(1) : base;
    return { nominative: capital, gender };
  }
  return undefined;
}

/** Russian adjectives that bear the stress on their ending: `Речной клуб`. */
const STRESSED =
  /^(?:речн|морск|городск|донск|тверск|лесн|степн|портов|ночн|молод|больш|земн|родн|областн|полев|берегов|мостов|передов|делов|трудов|боев|основн|цветн|голов)$/iu;

function adjective(word: string, gender: 'm' | 'f' | 'n', ukrainian: boolean): string {
  const found = ADJECTIVES.find(([ending]) => ending.test(word));
  if (!found) return word;
  const stem = word.replace(found[0], '');
  if (gender === 'm' && !ukrainian && STRESSED.test(stem)) return `${stem}ой`;
  if (ukrainian) return `${stem}${{ m: 'ий', f: 'а', n: 'е' }[gender]}`;
  const ending = found[1][gender];
  return `${stem}${HARD_RUSSIAN_K.test(stem) && /^[ыя]/u.test(ending) ? ending.replace('ый', 'ий').replace('яя', 'ая') : ending}`;
}
