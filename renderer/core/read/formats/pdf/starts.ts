import { fold } from '../../../text/fold.ts';
import { bylineOf } from '../../head/bylines.ts';
import { dateLineOf } from '../../head/date-line.ts';
import { isOpening } from '../../head/openings.ts';
import { personsIn } from '../../head/persons.ts';
import { hasSeriesNoun } from '../../head/series.ts';
import { labelOf } from '../../labels.ts';
import { isContentsHeading } from './contents.ts';
import { firstLine, lastLine, type Piece, wordsOf } from './piece.ts';
import type { BodyType } from './type-sizes.ts';

/** Where a report begins among the pieces of a file, and where its title stands. */
export interface Start {
  readonly at: number;
  readonly title: number;
  /** A day stands beside its title. */
  readonly dated: boolean;
}

/** Titles of reports are bigger than the text by this, unless tags call them headings of the first level. */
const BIGGER = 1.2;
/** Pieces on either side of a title among which its day and author stand. */
const AROUND = 5;
/** Letters of running text that a report has at least, in pieces that are more than a line. */
const LEAST_TEXT = 150;
const LEAST_PIECE = 60;
/** Reports of an issue at least. */
const FEWEST = 2;

/** What stands beside a title. */
interface Evidence {
  readonly title: number;
  readonly date: string | null;
  /** The day stands in a line that recurs on other pages. */
  readonly ofPage: boolean;
  readonly author: string | null;
  /** A line above it that recurs above other titles and is named as series are. */
  readonly series: string | null;
  readonly atTop: boolean;
}

/**
 * Where the reports of an issue begin; empty for a file that is one report. Only titles in one type, each with a day
 * or an author of its own, part a file: chapters have neither, and one that is parted wrongly cannot be quoted.
 */
export function startsOf(pieces: readonly Piece[], body: BodyType, named: ReadonlySet<string>): readonly Start[] {
  for (const style of stylesOf(pieces, body)) {
    const apart = style.filter((_, k) => !followsTitle(pieces, style, k));
    const titles = apart.filter((title, k) => hasText(pieces, title, apart[k + 1] ?? pieces.length));
    const evidence = titles.map((title) => evidenceOf(pieces, title));
    if (evidence.length >= FEWEST && isIssue(evidence, pieces, named))
      return evidence.map((found) => startOf(pieces, found, evidence));
  }
  return [];
}

/** Headings by their type, the biggest first. */
function stylesOf(pieces: readonly Piece[], body: BodyType): readonly (readonly number[])[] {
  const styles = new Map<string, number[]>();
  pieces.forEach((piece, i) => {
    const { size, weight, tag } = firstLine(piece);
    if (piece.kind !== 'heading' || piece.edge !== null || piece.side || isContentsHeading(wordsOf(piece))) return;
    if (size < body.size * BIGGER && tag?.role !== 'H1' && tag?.role !== 'Title') return;
    if (wordsOf(piece).length < 8) return;
    const style = `${Math.round(size * 2) / 2} ${weight}`;
    styles.set(style, [...(styles.get(style) ?? []), i]);
  });
  return [...styles.values()]
    .filter((style) => style.length >= FEWEST && style.length <= 400)
    .sort((a, b) => sizeAt(pieces, b) - sizeAt(pieces, a));
}

const sizeAt = (pieces: readonly Piece[], style: readonly number[]): number =>
  firstLine(pieces[style[0] as number] as Piece).size;

/** A report has running text below its title: the same words on a cover and a title page are no two reports. */
function hasText(pieces: readonly Piece[], from: number, to: number): boolean {
  let letters = 0;
  for (let i = from + 1; i < to && letters < LEAST_TEXT; i++) {
    const piece = pieces[i] as Piece;
    const { length } = wordsOf(piece);
    if (piece.place === 'body' && piece.kind === 'text' && length >= LEAST_PIECE) letters += length;
  }
  return letters >= LEAST_TEXT;
}

/** The second half of a title that was set as two pieces. */
function followsTitle(pieces: readonly Piece[], style: readonly number[], k: number): boolean {
  const [before, at] = [style[k - 1], style[k] as number];
  if (before === undefined || at !== before + 1) return false;
  const [a, b] = [lastLine(pieces[before] as Piece), firstLine(pieces[at] as Piece)];
  return a.page === b.page && b.y > a.y && b.y - a.y < b.size * 2;
}

function evidenceOf(pieces: readonly Piece[], title: number): Evidence {
  const page = firstLine(pieces[title] as Piece).page;
  const near = [...above(pieces, title), ...below(pieces, title)].map((i) => pieces[i] as Piece);
  let date: string | null = null;
  let ofPage = false;
  let author: string | null = null;
  for (const piece of near) {
    const words = wordsOf(piece);
    const day: string | null = date === null ? dateOf(words) : null;
    if (day !== null) {
      date = day;
      ofPage = piece.edge !== null;
    }
    author ??= authorOf(words);
  }
  const series = above(pieces, title)
    .map((i) => wordsOf(pieces[i] as Piece))
    .find((words) => words.length <= 60 && hasSeriesNoun(words) && !/\d/u.test(words));
  const before = pieces
    .slice(0, title)
    .findLast((piece) => piece.edge === null && piece.place === 'body' && isText(piece));
  return { title, date, ofPage, author, series: series ?? null, atTop: !before || lastLine(before).page < page };
}

const isText = (piece: Piece): boolean => piece.kind === 'text' && wordsOf(piece).length > 120;

/** The day that a line gives, as it stands there; lines of months and years say too little. */
function dateOf(words: string): string | null {
  if (words.length > 160) return null;
  const label = labelOf(words);
  const day = dateLineOf(label?.field === 'date' ? words.replace(/^[^:]{1,30}:/u, '').trim() : words)?.dates[0];
  return day?.date && day.date.length === 10 ? day.date : day && day.choices.length > 0 ? day.choices.join() : null;
}

function authorOf(words: string): string | null {
  if (words.length > 160) return null;
  const named = labelOf(words)?.field === 'author' || bylineOf(words).length > 0;
  const persons = personsIn(words.replace(/^[^:]{1,20}:/u, ''), named);
  return named || persons.length > 0 ? fold(persons.join() || words) : null;
}

/** Places of the short pieces right above a title on its page, running lines of the page included, nearest first. */
function above(pieces: readonly Piece[], title: number): readonly number[] {
  const { page } = firstLine(pieces[title] as Piece);
  const places: number[] = [];
  for (let i = title - 1; i >= 0 && places.length < AROUND; i--) {
    const piece = pieces[i] as Piece;
    if (piece.edge === 'idle' || piece.hidden) continue;
    if (firstLine(piece).page !== page || wordsOf(piece).length > 160 || (piece.kind === 'text' && endsText(piece)))
      break;
    places.push(i);
  }
  return places;
}

const endsText = (piece: Piece): boolean => /\p{Ll}[.!?…]["'”’»)]?$/u.test(wordsOf(piece)) && piece.lines.length > 1;

/** Places of the short pieces right below a title, before its text. */
function below(pieces: readonly Piece[], title: number): readonly number[] {
  const places: number[] = [];
  for (let i = title + 1; i < pieces.length && places.length < AROUND; i++) {
    const piece = pieces[i] as Piece;
    if (piece.edge === 'idle' || piece.hidden) continue;
    if (isText(piece) || wordsOf(piece).length > 200) break;
    places.push(i);
  }
  return places;
}

const NUMBERED =
  /^(?:(?:chapter|part|section|annex|appendix|rozdział|część|załącznik|глава|часть|раздел|приложение|розділ|частина|додаток|kapitel|teil|anhang)\s)?(?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2}){0,3}[.):]?\s/iu;
const OF_A_BOOK =
  /^(?:conclusions?|recommendations?|policy recommendations|references|bibliography|appendi(?:x|ces)|annex(?:es)?|acknowledge?ments?|abbreviations|glossary|methodology|notes|endnotes|about the authors?|zakończenie|rekomendacje|bibliografia|aneks|załączniki?|przypisy|заключение|рекомендации|список литературы|литература|приложени[ея]|примечания|рекомендації|література|додатк?и?|примітки|schluss|empfehlungen|literatur(?:verzeichnis)?|anhang|anmerkungen|abkürzungen|schlussfolgerungen)\b/iu;

function isIssue(evidence: readonly Evidence[], pieces: readonly Piece[], named: ReadonlySet<string>): boolean {
  const words = evidence.map(({ title }) => wordsOf(pieces[title] as Piece));
  const chapters = words.filter((text) => NUMBERED.test(text) || isOpening(text) || OF_A_BOOK.test(text)).length;
  if (chapters > evidence.length * 0.25) return false;
  const dated = evidence.filter(({ date }) => date !== null);
  const authored = evidence.filter(({ author }) => author !== null);
  const days = new Set(dated.map(({ date }) => date));
  const authors = new Set(authored.map(({ author }) => author));
  const least = Math.max(FEWEST, evidence.length * 0.6);
  if (dated.length >= least) {
    if (days.size >= FEWEST) return true;
    // One day for all may be the file's own, which its pages repeat; then only what stands in the text counts.
    if (chapters === 0 && dated.every(({ ofPage, atTop }) => atTop && !ofPage)) return true;
  }
  if (chapters > 0) return false;
  if (authored.length >= least && authors.size >= FEWEST) return true;
  const series = evidence.filter(
    (found) => found.series !== null && found.series === evidence[0]?.series && found.atTop,
  );
  const listed = words.filter((text) => named.has(fold(text))).length;
  return series.length === evidence.length && listed >= least;
}

/** A report begins with what stands above its title, where the other titles have the like above them. */
function startOf(pieces: readonly Piece[], { title, date, atTop }: Evidence, all: readonly Evidence[]): Start {
  const places = above(pieces, title);
  const { page } = firstLine(pieces[title] as Piece);
  if (atTop) {
    let at = title;
    while (at > 0 && firstLine(pieces[at - 1] as Piece).page === page) at--;
    return { at, title, dated: date !== null };
  }
  const alike = (i: number): boolean => {
    const words = wordsOf(pieces[i] as Piece);
    const { size, weight } = firstLine(pieces[i] as Piece);
    const others = all.filter((other) => other.title !== title && other.atTop);
    if (others.length === 0) return dateOf(words) !== null || hasSeriesNoun(words);
    return others.some((other) =>
      above(pieces, other.title).some((k) => {
        const line = firstLine(pieces[k] as Piece);
        return Math.abs(line.size - size) < 0.3 && line.weight === weight && isLike(wordsOf(pieces[k] as Piece), words);
      }),
    );
  };
  let at = title;
  for (const i of places) {
    if (!alike(i)) break;
    at = i;
  }
  return { at, title, dated: date !== null };
}

/** Both give a day, both an author, or both say the same. */
const isLike = (a: string, b: string): boolean =>
  a === b || (dateOf(a) !== null && dateOf(b) !== null) || (authorOf(a) !== null && authorOf(b) !== null);
