import { bodyText, isBody, paragraphs } from '../../renderer/core/model/body.ts';
import type { Report } from '../../renderer/core/model/report.ts';
import type { QuoteLimit, Terms } from '../../renderer/core/model/terms.ts';

/** What a person who reads the file finds in it: one entry of `expected.json`. */
export interface Expected {
  readonly file: string;
  readonly title: string;
  readonly series: string;
  readonly seriesNumber?: string;
  readonly publisher: string;
  readonly date: string;
  /** Where the printed date can be read in several ways: all of them. */
  readonly dateChoices?: readonly string[];
  readonly authors: readonly string[];
  readonly address?: string;
  readonly encoding?: string;
  readonly language: string;
  readonly paragraphs: number;
  /** The first six words of each paragraph. */
  readonly firstWords: readonly string[];
  readonly headings?: readonly string[];
  readonly listItems?: readonly string[];
  /** Words that stand whole in a paragraph only after a repair. */
  readonly phrases?: readonly { readonly paragraph: number; readonly text: string }[];
  readonly pictureCredits: readonly string[];
  readonly notice: string | null;
  readonly terms: Pick<Terms, 'class' | 'credit' | 'images'>;
  readonly quoteLimit?: QuoteLimit;
  /** Ids that the text surely names; a tagger may rightly find more. */
  readonly entities: Readonly<Record<'actors' | 'treaties' | 'countries', readonly string[]>>;
  /** Ids that only furniture, picture credits or a lookalike suggest. */
  readonly absentEntities?: readonly string[];
  /** Words that belong to the page and not to the report. */
  readonly setAside: readonly string[];
}

const firstWords = (text: string) => text.split(' ').slice(0, 6).join(' ');

/** One sentence for each point in which the reading differs from the expectation. */
export function differences(report: Report, e: Expected): readonly string[] {
  const found: string[] = [];
  const compare = (what: string, is: unknown, should: unknown) => {
    const [a, b] = [JSON.stringify(is), JSON.stringify(should)];
    if (a !== b) found.push(`${what}: ${a}, expected ${b}`);
  };
  const texts = paragraphs(report);
  const ofRole = (role: string) => report.parts.filter((part) => part.role === role).map((part) => part.text);

  compare('title', report.title.value, e.title);
  compare('series', report.series.value, e.series);
  compare('series number', report.seriesNumber.value, e.seriesNumber ?? null);
  compare('publisher', report.publisher.value, e.publisher);
  compare('authors', report.authors.value, e.authors);
  compare('language', report.language.value, e.language);
  compare('first words', texts.map(firstWords), e.firstWords);
  compare('number of paragraphs', texts.length, e.paragraphs);
  compare('headings', ofRole('heading'), e.headings ?? []);
  compare('list items', ofRole('list-item'), e.listItems ?? []);
  compare('picture credits', report.pictureCredits.value, e.pictureCredits);
  compare('notice', report.notice.value, e.notice);
  const { class: kind, credit, images } = report.terms;
  compare('terms', { class: kind, credit, images }, e.terms);
  compare('quote limit', report.terms.quoteLimit, e.quoteLimit ?? null);
  if (e.address !== undefined) compare('address', report.address.value, e.address);
  if (e.encoding !== undefined) compare('encoding', report.encoding.value, e.encoding);
  if (e.dateChoices === undefined) compare('date', report.date.value, e.date);
  else compare('dates to choose from', report.date.check?.choices.toSorted(), e.dateChoices.toSorted());

  for (const { paragraph, text } of e.phrases ?? []) {
    if (!texts[paragraph - 1]?.includes(text)) found.push(`para. ${paragraph} lacks "${text}"`);
  }
  const body = bodyText(report);
  const aside = report.parts
    .filter((part) => !isBody(part))
    .map((part) => part.text)
    .join('\n');
  for (const words of e.setAside) {
    if (body.includes(words)) found.push(`in the body: "${words}"`);
    if (!aside.includes(words)) found.push(`not among what was set aside: "${words}"`);
  }
  return found;
}
