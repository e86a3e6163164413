import type { Draft } from '../draft.ts';
import { endsSentence, isParagraph, setAside, settle } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { phraseKey, phrases } from '../furniture/phrase.ts';
import { labelOf } from '../labels.ts';
import { WEIGHT } from '../weights.ts';
import { isInstitution } from './institutions.ts';
import { settleLinesAroundTitle } from './lines-around-title.ts';
import { isTitleCase, nameAbove } from './name-above.ts';
import { isCapitals, numberedName, seriesLikeness, seriesParts } from './series.ts';
import { takeSeries, titleAndSeries } from './series-line.ts';
import { sameTitle } from './titles.ts';

/** Headings with which the text of a report begins: no titles and no subtitles. */
const OPENINGS = phrases(
  `
    introduction|summary|executive summary|key points|key findings|key takeaways|main points|main findings|
    highlights|abstract|overview|background|context|contents|foreword|preface|bottom line|at a glance|
    key judgments|analysis|assessment|comment|commentary|conclusions|conclusion|what happened|why it matters
  `,
  `
    wstęp|wprowadzenie|streszczenie|podsumowanie|najważniejsze|najważniejsze tezy|główne tezy|tezy|kontekst|
    wnioski|komentarz|tło|najważniejsze informacje
  `,
  `
    введение|вступление|резюме|краткое содержание|основные выводы|главное|ключевые тезисы|тезисы|контекст|
    выводы|аннотация|комментарий|основные тезисы
  `,
  `
    вступ|резюме|стислий виклад|основні висновки|головне|ключові тези|тези|контекст|висновки|анотація|коментар|
    основні тези
  `,
  `
    einleitung|einführung|zusammenfassung|kurzfassung|kernaussagen|kernpunkte|überblick|hintergrund|kontext|
    fazit|das wichtigste in kürze|auf einen blick|kommentar|schlussfolgerungen
  `,
);

export const isOpening = (text: string): boolean => OPENINGS.has(phraseKey(text));

/**
 * Tells series, title and subtitle apart among the lines of a head that nothing else explains. `lines` are in order,
 * `all` is the whole head with what stands between them.
 */
export function settleTitleLines(
  lines: readonly Draft[],
  all: readonly Draft[],
  drafts: readonly Draft[],
  findings: Findings,
  titled: boolean,
): void {
  const rest = lines.filter((draft) => !isOpening(draft.block.text));
  const text = textAmong(rest, all);
  const titles = rest.filter((draft) => !text.has(draft));
  const series = findSeries(rest, titled) ?? (titled ? undefined : nameAbove(titles, all, drafts, findings));
  if (series) takeSeries(series, findings);
  const named = series ?? all.find((draft) => namesSeries(draft, findings));
  const owner = named && publisherAbove(named, titles, all, titled);
  if (owner) takePublisher(owner, findings);
  const others = titles.filter((draft) => draft.role === null);
  if (!titled) {
    const title = bestTitle(others) ?? (series ? rest.find((line) => isSentenceTitle(line, drafts)) : rest[0]);
    if (title) takeTitle(title, findings);
    else if (!series) titleFromDatedLine(all, findings);
    else if (series && findings.title.length === 0 && !owner && others.length === 0) retake(series, findings);
    if (title) settleBelow(title, others, all, drafts, findings);
  }
  repeated(others, findings);
  settleLinesAroundTitle(others, drafts, findings);
  if (!titled) setAsideAbove(lines, all);
}

/** A title that is a sentence: the only short one below the name of a series, right above a paragraph. */
function isSentenceTitle(line: Draft, drafts: readonly Draft[]): boolean {
  const next = drafts[drafts.indexOf(line) + 1];
  return line.role === null && line.block.text.length <= 90 && isParagraph(next?.block.text ?? '');
}

/** `CAMPAIGN ASSESSMENT, JULY 8`: where nothing else can be the title, a dated line of several words is it. */
function titleFromDatedLine(all: readonly Draft[], findings: Findings): void {
  const dated = all.find(
    (draft) => draft.role === 'date' && draft.block.text.split(' ').length >= 4 && !labelOf(draft.block.text),
  );
  if (!dated || findings.title.length > 0 || !/^\p{Lu}\p{L}+\s\p{L}/u.test(dated.block.text)) return;
  takeTitle(dated, findings);
}

/** A line above the title that says nothing of the report is no text of it. */
function setAsideAbove(lines: readonly Draft[], all: readonly Draft[]): void {
  const title = all.findIndex((draft) => draft.role === 'title');
  for (const draft of lines)
    if (draft.role === null && all.indexOf(draft) < title) setAside(draft, 'other', 'above-title');
}

/** The line right below a title is its second half, unless it is the title again or a name. */
function settleBelow(
  title: Draft,
  others: readonly Draft[],
  all: readonly Draft[],
  drafts: readonly Draft[],
  findings: Findings,
): void {
  repeated(others, findings);
  const below = all[all.indexOf(title) + 1];
  if (!below || below.role !== null || !others.includes(below)) return;
  settleLinesAroundTitle([below], drafts, findings);
  const { kind } = below.block;
  if (opensSections(below, drafts)) return;
  const next = all[all.indexOf(below) + 1]?.role;
  const isPart = kind !== 'heading' || next === 'author' || next === 'date';
  if (below.role === null && isPart && kind !== 'list-item') settle(below, 'subtitle', 'line-below-title');
}

/** Lines of this length at most head the sections of a text that has no markup. */
const LONGEST_HEADING = 60;

/** True for the first of several short lines that stand each above a paragraph: a heading, no subtitle. */
function opensSections(line: Draft, drafts: readonly Draft[]): boolean {
  const heads = (draft: Draft | undefined): boolean =>
    draft !== undefined &&
    draft.role === null &&
    draft.block.kind === 'text' &&
    draft.block.text.length <= LONGEST_HEADING &&
    !/[.,;…]["”»]?$/u.test(draft.block.text);
  if (!heads(line)) return false;
  const at = drafts.indexOf(line);
  const above = (i: number) => heads(drafts[i]) && isParagraph(drafts[i + 1]?.block.text ?? '');
  let sections = above(at) ? 1 : 0;
  for (let i = at + 1; i < drafts.length && sections < 3; i++) if (above(i)) sections++;
  return sections >= 3;
}

/** A heading by markup before other lines, the first line otherwise. */
function bestTitle(lines: readonly Draft[]): Draft | undefined {
  const headings = lines.filter((draft) => draft.block.kind === 'heading');
  const top = headings.find((draft) => draft.block.level === 1) ?? headings[0];
  return top ?? lines.find((draft) => draft.block.kind === 'text' || draft.block.kind === 'block-quote');
}

/** The line that names the series: the first of two or more, or the one below the title that looks like nothing else. */
function findSeries(lines: readonly Draft[], titled: boolean): Draft | undefined {
  if (lines.length < 2 && !titled)
    return lines.length === 1 && seriesLikeness((lines[0] as Draft).block.text) >= 3.5 ? lines[0] : undefined;
  const first = lines[0];
  if (!first) return undefined;
  const likeness = (draft: Draft): number => {
    const { text } = draft.block;
    const mixedAfter = isCapitals(text) && lines.some((line) => line !== draft && !isCapitals(line.block.text)) ? 1 : 0;
    return seriesLikeness(text) + mixedAfter;
  };
  if (!titled && isJournal(lines, likeness)) return lines[1];
  if (isNumberedAbove(lines)) return first;
  if (likeness(first) >= 2 && (first.block.kind !== 'heading' || lines.length > 1)) return first;
  const below = lines.slice(1, 4).find((draft) => likeness(draft) >= 2 && isName(draft.block.text));
  return below && likeness(first) < likeness(below) ? below : undefined;
}

/** True where the first line is a short name with a number and the next one of two words or more can be the title. */
function isNumberedAbove(lines: readonly Draft[]): boolean {
  const [first, second] = lines;
  if (!first || !second || !numberedName(first.block.text) || first.block.kind === 'list-item') return false;
  const { text } = second.block;
  return text.includes(' ') && !endsSentence(text) && !numberedName(text) && seriesLikeness(text) < 2;
}

/**
 * Publisher or journal first, then the series, then the title: the first two are both named as series are. A name in
 * capitals is a journal's only where the second has a number.
 */
const isJournal = (lines: readonly Draft[], likeness: (draft: Draft) => number): boolean => {
  const [first, second] = lines;
  if (!first || !second || lines.length < 3) return false;
  if (isCapitals(first.block.text) && seriesParts(second.block.text).number === null) return false;
  return likeness(first) >= 2 && likeness(second) >= 2;
};

/**
 * The line directly above a series' is its publisher's, where a line behind the series is left for the title. A line
 * with a mark that names do not have stays a title.
 */
function publisherAbove(
  series: Draft,
  lines: readonly Draft[],
  all: readonly Draft[],
  titled: boolean,
): Draft | undefined {
  const at = all.indexOf(series);
  const above = all[at - 1];
  if (!above || !lines.includes(above)) return undefined;
  const behind = new Set(lines);
  const { text, kind } = above.block;
  if (seriesLikeness(text) >= 2 && lines.indexOf(above) === 0) return above;
  if (titled || kind === 'list-item' || text.length > 90 || /[.:?!]$|[:?!] /u.test(text)) return undefined;
  const below = all.slice(at + 1).find((draft) => draft.role === null && behind.has(draft));
  if (!below || below.block.text.split(' ').length < 3) return undefined;
  const apart = all.slice(at, all.indexOf(below)).some(({ role }) => role === 'date');
  const short = text.split(' ').length <= 5;
  return isInstitution(text) || (short && (apart || isTitleCase(text))) ? above : undefined;
}

/** True for a line with a date that names a series too. */
const namesSeries = ({ role, block }: Draft, findings: Findings): boolean =>
  role === 'date' && findings.series.some(({ rule, found }) => rule === 'date-line' && block.text.startsWith(found));

/**
 * Lines that end in a full stop below one that does not: they are text, not title or subtitle, unless a byline or a date
 * follows them.
 */
function textAmong(lines: readonly Draft[], all: readonly Draft[]): ReadonlySet<Draft> {
  const lastKnown = all.findLastIndex(({ role }) => role === 'author' || role === 'date');
  const followed = new Set(all.slice(0, Math.max(lastKnown, 0)));
  const opener = lines.findIndex((line) => !endsSentence(line.block.text));
  return new Set(
    lines.filter(
      (line, i) =>
        opener >= 0 &&
        i > opener &&
        line.block.kind !== 'heading' &&
        /[^.]\.["”»]?$/u.test(line.block.text) &&
        !followed.has(line),
    ),
  );
}

function takePublisher(draft: Draft, findings: Findings): void {
  settle(draft, 'publisher', 'line-above-series');
  const { text, range } = draft.block;
  findings.publisher.push({ value: text, rule: 'line-above-series', found: text, range, weight: WEIGHT.file });
}

/** A line with a number of its own needs no capitals to be a name. */
const isName = (text: string): boolean => isTitleCase(text) || seriesParts(text).number !== null;

function takeTitle(draft: Draft, findings: Findings): void {
  settle(draft, 'title', 'title-line');
  const { text, range } = draft.block;
  const parts = findings.series.length === 0 ? titleAndSeries(text) : undefined;
  if (parts) {
    const { name, number } = seriesParts(parts.series);
    findings.series.push({ value: name, rule: 'title-line', found: text, range, weight: WEIGHT.marked });
    if (number !== null)
      findings.seriesNumber.push({ value: number, rule: 'title-line', found: text, range, weight: WEIGHT.marked });
  }
  findings.title.push({ value: parts?.title ?? text, rule: 'title-line', found: text, range, weight: WEIGHT.line });
}

/** A head of one line that was taken for a series is a title after all. */
function retake(draft: Draft, findings: Findings): void {
  findings.series.length = 0;
  takeTitle(draft, findings);
}

function repeated(lines: readonly Draft[], findings: Findings): void {
  const title = findings.title[0];
  if (!title) return;
  for (const draft of lines)
    if (draft.role === null && sameTitle(draft.block.text, title.value) === 1) {
      draft.role = 'furniture';
      draft.furniture = 'repeated';
      draft.rule = 'title-again';
    }
}
