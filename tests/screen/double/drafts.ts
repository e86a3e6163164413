import type { TermsSentence } from '../../../renderer/worker/contract.ts';
import type { Draft } from './library.ts';

const CREDIT: readonly TermsSentence[] = [
  { sign: 'may', subject: 'Text', rest: 'may be shared with credit' },
  { sign: 'no', subject: 'Pictures', rest: 'only with permission' },
  { sign: 'not-stated', subject: 'Other limits', rest: 'not stated' },
];

const LIMITED: readonly TermsSentence[] = [
  { sign: 'limited', subject: 'Text', rest: 'up to 400 characters, with credit' },
  { sign: 'no', subject: 'More than that', rest: 'only with permission' },
  { sign: 'not-stated', subject: 'Pictures', rest: 'not stated' },
];

/** Invented reports in five languages, with long names, all roles and all kinds of terms. */
export const DRAFTS: readonly Draft[] = [
  {
    id: 'a1'.repeat(32),
    title: 'Lavrov in Washington: Polite Words, Old Positions',
    series: 'Eastern Ledger',
    publisher: 'Lantern Quay Institute',
    date: '2019-12-12',
    language: 'en',
    lines: [
      'Russian Foreign Minister Sergey Lavrov spent Tuesday in Washington, where Mike Pompeo received him for the first time in two years. Both sides called the talks frank; neither moved. The Kremlin had lowered expectations beforehand, and Lavrov himself spoke of a working visit rather than of a breakthrough, which is what it turned out to be.',
      '! SOURCE: MID.RU',
      'Pompeo asked Moscow to stop helping the government in Caracas and repeated that Crimea belongs to Ukraine. Lavrov once more held the United States responsible for the end of the INF Treaty. He said that Russia could extend New START at once and without conditions. The Minsk agreements, he added, must be carried out in full. On China the two had little to say that was new, although U.S. President Donald Trump had spoken of a treaty among three.',
      '~ Support Us',
      '~ If our work is useful to you, please consider a donation. Every contribution keeps these reports free.',
      '~ Support',
      '# What follows from it',
      'Moscow gains more from the visit than it gave. An offer to extend New START costs it nothing, because Washington wants Beijing at the table first and China declines. For Ukraine the picture is mixed: the Minsk agreements were named, but only as a formula.',
      '> “We did not come to ask for anything,” Lavrov told the press at the embassy.',
      '- no date for further talks was set',
      '- the working groups on Syria and on Ukraine go on',
      'Observers at the foreign ministry expect a call between the two in January. Until then the offer stands, and so do the differences.',
      '~ Related posts',
      '~ Top',
    ],
    notice:
      'All texts of the Lantern Quay Institute may be passed on, on condition that their origin is credited. Images may not be used without permission.',
    terms: { class: 'attribution-required', text: 'withCredit', credit: 'required', images: 'permission' },
    words: CREDIT,
  },
  {
    id: 'b2'.repeat(32),
    title: 'Ławrow: zawieszenie traktatu INF to „krok wymuszony”',
    series: 'Monitor Wschodni',
    publisher: 'Ośrodek Analiz Północnych',
    date: '2019-02-03',
    language: 'pl',
    lines: [
      'Minister Ławrow powtórzył, że Rosja odpowie na wyjście USA z traktatu INF „lustrzanie”, bez udziału w wyścigu zbrojeń. Słowa te padły dzień po ogłoszeniu decyzji.',
      'Zdaniem Ośrodka ma to pokazać zachodnim partnerom, że odpowiedzialność spoczywa na drugiej stronie. Źdźbła żółtej trawy nie mają tu nic do rzeczy.',
    ],
    notice: 'Przedruk dozwolony pod warunkiem podania źródła.',
    words: CREDIT,
    dateCheck: {
      question: 'The page gives two dates. Which one is the report’s?',
      choices: ['2019-02-03', '2019-03-02'],
    },
  },
  {
    id: 'c3'.repeat(32),
    title: 'Was vom INF-Vertrag übrig bleibt: Lawrows Moratorium und die Zurückhaltung der europäischen Verbündeten',
    series: 'Osteuropa-Monitor',
    publisher: 'Institut für europäische Sicherheitsfragen und Rüstungskontrolle',
    date: '2019-08-05',
    language: 'de',
    lines: [
      'Drei Tage nach dem Auslaufen des INF-Vertrags ist die Rüstungskontrolle in Europa um ihre wichtigste Säule ärmer. In Berlin und Paris überwiegt die Sorge vor einer neuen Stationierungsdebatte.',
      'Außenminister Lawrow warb in Bonn erneut für ein Moratorium; der INF-Vertrag sei „ohne Not“ geopfert worden. Die NATO nannte den Vorschlag unglaubwürdig, weil die Marschflugkörper vom Typ 9M729 bereits stationiert seien. Für die europäischen Verbündeten bleibt damit nur eine unbequeme Zwischenlage: Sie wollen weder nachrüsten noch das Moratorium annehmen. Ob New START bis Februar 2021 verlängert wird, entscheidet sich nicht in Europa. Die Gespräche berührt das vorerst nicht.',
    ],
    notice:
      'Zitate bis 400 Zeichen sind mit Quellenangabe gestattet. Jede weitere Verwendung bedarf unserer schriftlichen Zustimmung.',
    terms: { class: 'quote-with-permission', text: 'quoteOnly', quoteLimit: { amount: 400, unit: 'characters' } },
    words: LIMITED,
  },
  {
    id: 'd4'.repeat(32),
    title: 'Лавров назвал условия продления договора СНВ-III',
    series: 'Обзор внешней политики',
    publisher: 'Центр «Горизонт»',
    date: '2019-10',
    language: 'ru',
    lines: [
      'Москва готова продлить договор без предварительных условий, сказал министр.',
      'Лавров напомнил, что после прекращения ДРСМД ограничения остаются только в одном договоре. США ответа пока не дали.',
    ],
    notice: null,
  },
  {
    id: 'e5'.repeat(32),
    title: 'Після Парижа: Лавров, нормандський формат і Мінські домовленості',
    series: 'Вісник безпеки',
    publisher: 'Інститут східної політики',
    date: '2019-12-17',
    language: 'uk',
    lines: [
      'Міністр Лавров заявив про «повне виконання» домовленостей, згадавши й про Договір РСМД, але строків знову не назвав.',
    ],
    notice: 'Передрук із зазначенням джерела.',
    words: CREDIT,
  },
  {
    id: 'f6'.repeat(32),
    title: 'Moscow’s Mirror Response, One Month On',
    series: 'Arms Control Notes',
    publisher: 'Northern Policy Forum',
    date: '2019-03-01',
    language: 'en',
    lines: ['The foreign ministry gave no date for new deployments. \u202eThis line turns\u202c and Washington waits.'],
    notice: null,
    sample: true,
  },
];

/** Reports of a publisher with a long name, of whose dates the order of day and month is open. */
export const ORDERS: readonly Draft[] = Array.from({ length: 14 }, (_, i) => ({
  id: (200 + i).toString(16).repeat(32),
  title: `Berths and Cranes, Part ${i + 1}`,
  series: 'Mole Papers',
  publisher: 'Harbour Observatory of the Free City and its Hinterland for Maritime Trade and Security Studies',
  date: `2018-0${(i % 9) + 1}-05`,
  language: 'en',
  lines: [
    'The port authority has ordered three cranes for the new basin. They are to arrive by ship in the autumn.',
    'Ask the harbour master',
  ],
  notice: null,
  dateCheck: {
    question: `“0${(i % 9) + 1}/05/2018” can be read in two ways. Which day is meant?`,
    choices: [`2018-0${(i % 9) + 1}-05`, `2018-05-0${(i % 9) + 1}`],
    order: `0${(i % 9) + 1}/05/2018`,
  },
}));

/** A long report: what a whole issue of a monitor looks like. */
export const LONG: Draft = {
  id: '99'.repeat(32),
  title:
    'Annual Review of the Security Situation along the Eastern Flank, with Tables, Annexes and Commentary by the Editors',
  series: 'Annual Review',
  publisher: 'Northern Policy Forum',
  date: '2020',
  language: 'en',
  lines: Array.from(
    { length: 1500 },
    (_, i) =>
      `Paragraph ${i + 1} follows the same question as the one before it: what Moscow offered, what Washington heard, and what Ukraine was told. It names New START in passing and leaves the rest to the annex, which nobody has read to the end.`,
  ),
  notice: null,
};
