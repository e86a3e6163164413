import { join } from 'node:path';
import type { Report } from '../../../renderer/core/model/report.ts';
import { readReport } from '../../../renderer/core/read/read.ts';
import { casesIn } from '../../../scripts/quality/cases.ts';
import { reportFrom } from '../../archive/doubles/reports.ts';
import { FORMS } from './forms.ts';

/** Two reports and whether they are versions of one. */
export interface Pair {
  readonly name: string;
  readonly are: boolean;
  readonly one: Report;
  readonly other: Report;
}

interface Text {
  readonly language: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const LANGUAGES = ['en', 'pl', 'ru', 'uk', 'de'];
const CASES = join(import.meta.dirname, '../../quality/cases');

/** Invented reports of several paragraphs, four a language: the labelled reports of `tests/quality`, three in a row. */
function texts(): readonly Text[] {
  const golds = casesIn(CASES).flatMap(({ golds }) => golds);
  return LANGUAGES.flatMap((language) => {
    const inIt = golds.filter((gold) => gold.language === language && (gold.paragraphs?.length ?? 0) > 1);
    return [0, 1, 2, 3].map((i): Text => {
      const some = inIt.slice(i * 4, i * 4 + 4);
      const paragraphs = some.flatMap(({ paragraphs = [] }) => paragraphs);
      return { language, title: some[0]?.title ?? '', paragraphs };
    });
  });
}

interface Changes {
  readonly title?: string;
  readonly date?: string;
  readonly series?: string;
  readonly publisher?: string;
}

let made = 0;
const report = ({ language, title, paragraphs }: Text, changes: Changes = {}): Report =>
  reportFrom({ id: `r${made++}`, language, title, series: 'Monitor', date: '2019-12-12', paragraphs, ...changes });

const sentencesOf = (text: Text): readonly string[] =>
  text.paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s/u));

const mapped = (text: Text, change: (paragraph: string, i: number) => string): Text => ({
  ...text,
  paragraphs: text.paragraphs.map(change),
});

/** Other shapes of quotation marks and dashes, soft hyphens within long words, no-break spaces. */
const otherShapes = (paragraph: string): string =>
  paragraph
    .replace(/[“”„«»]/gu, '"')
    .replace(/[–—]/gu, '-')
    .replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00AD$2')
    .replace(/ (\p{L}) /gu, ' $1\u00A0');

/** Every 30th word is torn apart, as a scan or a hard hyphen leaves it. */
function torn(paragraph: string): string {
  let n = 0;
  return paragraph.replace(/\p{L}{8,}/gu, (word) => (++n % 5 === 0 ? `${word.slice(0, 4)}- ${word.slice(4)}` : word));
}

const correctedNumber = (text: Text): Text =>
  mapped(text, (paragraph, i) => (i === 1 ? `${paragraph.replace(/\s\S+\s/u, ' 17 ')}` : paragraph));

const replacedSentence = (text: Text, by: string): Text =>
  mapped(text, (paragraph, i) =>
    i === 0 ? paragraph.replace(/(?<=[.!?]\s)[^.!?]{5,300}[.!?]|^[^.!?]{5,300}[.!?]/u, by) : paragraph,
  );

function html({ title, paragraphs }: Text): Report {
  const menu = ['Home', 'About', 'Regions', 'Archive', 'Contact'].map(
    (name) => `<li><a href="/${name}">${name}</a></li>`,
  );
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>${title} - Monitor</title></head><body><nav><ul>${menu.join('')}</ul></nav><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</p>`).join('')}</article><footer><p>Subscribe to our newsletter</p></footer></body></html>`;
  return readFrom('page.html', new TextEncoder().encode(page));
}

/** A text file as mail programs make it: lines of 70 characters. */
function wrapped({ title, paragraphs }: Text): Report {
  const lines = [title, ...paragraphs].map((p) => p.replace(/(.{50,70})\s/gu, '$1\r\n'));
  return readFrom('saved.txt', new TextEncoder().encode(`\uFEFF${lines.join('\r\n\r\n')}\r\n`));
}

function readFrom(name: string, bytes: Uint8Array): Report {
  const id = `r${made++}`;
  const outcome = readReport({ name, bytes, original: id, sample: false });
  if (!outcome.ok) throw new Error(outcome.problem.sentence);
  return outcome.value;
}

function versionsOf(text: Text, next: Text): readonly Pair[] {
  const are = (name: string, other: Report, one = report(text)): Pair => ({
    name: `${text.language}: ${name}`,
    are: true,
    one,
    other,
  });
  const half = Math.ceil(text.paragraphs.length / 2);
  const third = Math.ceil(text.paragraphs.length / 3);
  const more = { ...text, paragraphs: [...text.paragraphs, ...next.paragraphs.slice(0, third)] };
  return [
    are('a page and a wrapped text', wrapped(text), html(text)),
    are('other quotation marks and soft hyphens', report(mapped(text, otherShapes))),
    are('words torn apart', report(mapped(text, torn))),
    are('a repost under another title with an introduction', {
      ...report(
        { ...text, paragraphs: [next.paragraphs[0] ?? '', ...text.paragraphs] },
        { title: next.title, publisher: 'Another', series: 'Mirror', date: '2019-12-15' },
      ),
    }),
    are('a corrected number, a day later', report(correctedNumber(text), { date: '2019-12-13' })),
    are(
      'a sentence replaced, a paragraph added, another title and day',
      report(
        {
          ...replacedSentence(text, next.paragraphs[1] ?? ''),
          paragraphs: [...text.paragraphs, next.paragraphs[0] ?? ''],
        },
        { title: `${text.title} *`, date: '2019-12-14' },
      ),
    ),
    are(
      'a paragraph more, ten days later',
      report({ ...text, paragraphs: [...text.paragraphs, next.paragraphs[0] ?? ''] }, { date: '2019-12-22' }),
    ),
    are('a third more text', report(more, { date: '2019-12-13' })),
    are(
      'a paragraph gone',
      report({ ...text, paragraphs: text.paragraphs.toSpliced(half, 1) }, { date: '2019-12-14' }),
    ),
  ];
}

function othersOf(text: Text, next: Text, third: Text): readonly Pair[] {
  const form = FORMS.find(({ language }) => language === text.language) ?? FORMS[0];
  if (!form) return [];
  const are = (name: string, one: Report, other: Report): Pair => ({
    name: `${text.language}: ${name}`,
    are: false,
    one,
    other,
  });
  let seed = text.title.length * 31 + (text.paragraphs[0]?.length ?? 0);
  const filled = (words: string) =>
    words.replace(/\{n\}/gu, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return String(seed % 97);
    });
  const own = (of: Text, n: number) => of.paragraphs.slice(0, n);
  const weekly = (paragraphs: readonly string[], date: string, title = form.title) =>
    report({ language: form.language, title, paragraphs }, { series: form.title, date });
  const long = sentencesOf(text);
  return [
    are('other reports of one series', report(text), report(next, { title: text.title })),
    are(
      'two weeks under the same standing words',
      weekly([...form.standing, ...own(text, 2)], '2019-12-05'),
      weekly([...form.standing, ...own(next, 2)], '2019-12-12'),
    ),
    are(
      'the same article of a treaty quoted by both',
      report({ ...text, paragraphs: [...own(text, 1), form.article, ...own(third, 1)] }),
      report(
        { ...next, paragraphs: [...own(next, 1), form.article, next.paragraphs[1] ?? ''] },
        { date: '2019-12-20' },
      ),
    ),
    are(
      'a bulletin of the next day',
      weekly([filled(form.bulletin), form.quiet], '2019-12-11'),
      weekly([filled(form.bulletin), form.quiet], '2019-12-12'),
    ),
    are(
      'a bulletin of the next week in a long frame',
      weekly([...form.standing, filled(form.bulletin), form.article, form.quiet], '2019-12-05', `${form.title} 49`),
      weekly([...form.standing, filled(form.bulletin), form.article, form.quiet], '2019-12-12', `${form.title} 50`),
    ),
    are('an excerpt', report(text), report({ ...text, paragraphs: own(text, Math.floor(text.paragraphs.length / 3)) })),
    are('a summary', report(text), report({ ...text, paragraphs: [long.filter((_, i) => i % 4 === 0).join(' ')] })),
    are(
      'a later report that repeats a paragraph or two',
      report(text),
      report({ ...next, paragraphs: [...own(text, 2), ...next.paragraphs] }, { date: '2019-12-19' }),
    ),
  ];
}

/** Short notes of the same desk; and the same article in every two languages. */
function shortAndTranslated(): readonly Pair[] {
  const note = (words: string, date = '2019-12-12'): Report =>
    report({ language: 'en', title: 'Note', paragraphs: [words] }, { date });
  const meeting = (day: string, end: string) =>
    note(
      `The meeting of the contact group planned for ${day} has been ${end}. The secretariat gave no reason and named no new day; the delegations were told by letter on the same evening.`,
    );
  const short = [
    ['another day and outcome', meeting('Monday', 'cancelled'), meeting('Friday', 'confirmed')],
    ['another outcome and place', meeting('Monday in Minsk', 'moved'), meeting('Monday', 'held after all')],
    [
      'nothing but a remark of the page',
      note('Please enable JavaScript.'),
      note('Please enable JavaScript.', '2020-01-01'),
    ],
  ] as const;
  const articles = FORMS.map(({ language, title, article }) => report({ language, title, paragraphs: [article] }));
  return [
    ...short.map(([name, one, other], i) => ({
      name: `en: short, ${name}`,
      are: false,
      one,
      other: i === 2 ? { ...other, title: { value: 'Another page', evidence: [] } } : other,
    })),
    {
      name: 'en: short, with other marks',
      are: true,
      one: meeting('Monday', '“cancelled”'),
      other: meeting('Monday', '"cancelled"'),
    },
    ...articles.flatMap((one, i) =>
      articles.slice(i + 1).map((other) => ({
        name: `${one.language.value} and ${other.language.value}: a translation`,
        are: false,
        one,
        other,
      })),
    ),
  ];
}

/** The labelled pairs from which the thresholds come: 181 that are versions, 173 that are not. */
export function labelledPairs(): readonly Pair[] {
  const all = texts();
  const inLanguage = (language: string) => all.filter((text) => text.language === language);
  const made = all.flatMap((text) => {
    const same = inLanguage(text.language);
    const at = same.indexOf(text);
    const [next, third] = [same[(at + 1) % same.length] ?? text, same[(at + 2) % same.length] ?? text];
    return [...versionsOf(text, next), ...othersOf(text, next, third)];
  });
  return [...made, ...shortAndTranslated()];
}
