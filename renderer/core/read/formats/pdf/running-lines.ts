import { dateLineOf } from '../../head/date-line.ts';
import type { Line } from './line.ts';
import { onOneLine } from './region-lines.ts';
import { isSpread } from './spread.ts';

/** A page as its pieces of lines. */
export interface PageOfLines {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Lines that the pages of a file carry at their edges: running heads and feet, and numbers of pages. */
export interface RunningLines {
  /** Repeated lines; where one stands first it may tell series and date. */
  readonly repeated: ReadonlySet<Line>;
  /** Numbers of pages, and what a browser prints around a page: of no use to a reader. */
  readonly idle: ReadonlySet<Line>;
  /** The address that a browser printed at the foot of each page. */
  readonly address: string | null;
}

/** Heights of a page's edges, in shares of it, at which running lines stand. */
const EDGE = 0.14;
/** Rows of lines from either edge that may be running ones. */
const OUTERMOST = 5;
/** Lines of a page that are compared with those of others. */
const MOST_OF_A_PAGE = 400;
/** Lines of one wording that are compared. */
const MOST_ALIKE = 3000;
/** How far, in points, the same running line may stand from page to page. */
const STEADY = 4;

const PAGE_NUMBER =
  /^[-–—|[(\s]{0,4}(?:(?:page|strona|str\.|s\.|p\.|стр\.|страница|сторінка|стор\.|с\.|seite)\s?)?(\d{1,5}|[ivxl]{1,6})(?:\s?(?:\/|of|z|из|з|von|\|)\s?\d{1,4})?[-–—|\])\s.]{0,4}$/iu;

/** Finds the running lines of a file. */
export function runningLines(pages: readonly PageOfLines[]): RunningLines {
  const repeated = new Set<Line>();
  const idle = new Set<Line>();
  const edges = pages.map(edgeLines);
  const printed = browserLines(pages, edges);
  for (const line of printed.lines) idle.add(line);
  for (const line of standing(pages)) if (!idle.has(line)) (isPageNumber(line.text) ? idle : repeated).add(line);
  for (const same of alike(edges)) {
    if (!recurs(same)) continue;
    for (const { line } of same) if (!idle.has(line)) (isPageNumber(line.text) ? idle : repeated).add(line);
  }
  const steps = numbering(pages, edges);
  pages.forEach((page, i) => {
    for (const line of edges[i] as readonly Line[])
      if (!repeated.has(line) && isOwnNumber(line, page, steps)) idle.add(line);
  });
  for (const page of pages) {
    const foot = footWithNumber(page, steps);
    if (foot && !idle.has(foot)) repeated.add(foot);
  }
  pages.forEach((_, i) => {
    for (const line of edges[i] as readonly Line[])
      if (
        !repeated.has(line) &&
        !idle.has(line) &&
        line.artifact &&
        besideRunning(line, edges[i] as Line[], repeated, idle)
      )
        repeated.add(line);
  });
  return { repeated, idle, address: printed.address };
}

const isPageNumber = (text: string): boolean => text.length <= 24 && PAGE_NUMBER.test(text);

/** The lines near the upper and lower edge of a page, outermost first. */
function edgeLines(page: PageOfLines): readonly Line[] {
  const top = outermost(page.lines.filter((line) => line.y < page.height * EDGE));
  const bottom = outermost(page.lines.filter((line) => line.y > page.height * (1 - EDGE)).reverse());
  return [...top, ...bottom].filter((line) => line.text.length <= 250 && !isSpread(rowOf(line, page)));
}

const rowOf = (line: Line, page: PageOfLines): readonly Line[] =>
  page.lines.filter((other) => onOneLine(line, other)).sort((a, b) => a.x0 - b.x0);

/** The lines of the first rows. */
function outermost(lines: readonly Line[]): readonly Line[] {
  let rows = 0;
  let y = Number.NaN;
  return lines.slice(0, OUTERMOST * 16).filter((line) => {
    if (!(Math.abs(line.y - y) <= 2)) {
      rows++;
      y = line.y;
    }
    return rows <= OUTERMOST;
  });
}

/** Pages on which a line stands at the very same place before it is taken for one of the pages, not of the text. */
const FEWEST_STANDING = 3;
const LONGEST_STANDING = 80;

/** Lines that stand at the same place beside the text of many pages: heads in margins and tabs. */
function standing(pages: readonly PageOfLines[]): readonly Line[] {
  const places = new Map<string, Edge[]>();
  pages.forEach((page, i) => {
    const long = page.lines.filter((line) => line.text.length > LONGEST_STANDING / 2);
    const left = Math.min(...long.map((line) => line.x0));
    const right = Math.max(...long.map((line) => line.x1));
    for (const line of page.lines.slice(0, MOST_OF_A_PAGE)) {
      if (line.text.length > LONGEST_STANDING || !(line.x1 < left || line.x0 > right)) continue;
      const words = isPageNumber(line.text) ? '#' : line.text;
      const key = `${words}|${Math.round(line.x0 / 2)}|${Math.round(line.y / 2)}`;
      const group = places.get(key) ?? [];
      if (group.length < MOST_ALIKE) group.push({ line, page: i });
      places.set(key, group);
    }
  });
  const least = Math.max(FEWEST_STANDING, pages.length * 0.2);
  return [...places.values()]
    .filter((same) => new Set(same.map(({ page }) => page)).size >= least && keepStep(same))
    .flatMap((same) => same.map(({ line }) => line));
}

interface Edge {
  readonly line: Line;
  readonly page: number;
}

/** Edge lines with the same words, figures apart. */
function alike(edges: readonly (readonly Line[])[]): Iterable<readonly Edge[]> {
  const groups = new Map<string, Edge[]>();
  edges.forEach((lines, page) => {
    for (const line of lines) {
      const key = runningKey(line.text);
      const group = groups.get(key) ?? [];
      if (group.length < MOST_ALIKE) group.push({ line, page });
      groups.set(key, group);
    }
  });
  return groups.values();
}

/** The same for lines that differ in figures and spaces only. */
const runningKey = (text: string): string => text.toLowerCase().replace(/\d+/gu, '#').replace(/\s/gu, '');

/** True where lines stand at the same height on several pages: chance does not do that. */
function recurs(same: readonly Edge[]): boolean {
  const pages = new Set(same.map(({ page }) => page));
  const [first] = same as readonly [Edge];
  const differ = same.some(({ line }) => line.text !== first.line.text);
  // Days go up from report to report, and may do so from page to page.
  if (pages.size < 2 || !keepStep(same) || (differ && dateLineOf(first.line.text))) return false;
  if (!/\p{L}{2}/u.test(first.line.text)) return true;
  const heights = same.map(({ line }) => line.y);
  const near = heights.filter((y) => heights.filter((other) => Math.abs(other - y) <= STEADY).length >= 2);
  return near.length >= Math.max(2, same.length * 0.5);
}

/** Each figure in the lines is the same in most of them, or goes up as the pages do. Days of reports do not. */
function keepStep(same: readonly Edge[]): boolean {
  const figures = same.map(({ line, page }) => (line.text.match(/\d+/gu) ?? []).map((digits) => Number(digits) - page));
  return (figures[0] ?? []).every((_, i) => {
    const steps = figures.map((each) => each[i] as number);
    return most(steps) || inStretches(steps) || most(steps.map((step, k) => step + (same[k] as Edge).page));
  });
}

/** True where nearly each value is as the one before: blank pages between chapters shift the count. */
const inStretches = (values: readonly number[]): boolean =>
  values.length >= 4 && values.slice(1).filter((value, i) => value === values[i]).length >= (values.length - 1) * 0.6;

/** True where most of the values are one. */
function most(values: readonly number[]): boolean {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(...counts.values()) >= Math.max(2, values.length * 0.6);
}

/** What the pages' printed numbers are more than their place in the file, by how many pages say so. */
function numbering(pages: readonly PageOfLines[], edges: readonly (readonly Line[])[]): ReadonlySet<number> {
  const votes = new Map<number, number>();
  pages.forEach((page, i) => {
    for (const line of edges[i] as readonly Line[]) {
      const number = Number(isPageNumber(line.text) ? PAGE_NUMBER.exec(line.text)?.[1] : Number.NaN);
      if (Number.isFinite(number)) votes.set(number - page.number, (votes.get(number - page.number) ?? 0) + 1);
    }
  });
  return new Set([...votes].filter(([step, count]) => count >= 2 || step === 0).map(([step]) => step));
}

function isOwnNumber(line: Line, page: PageOfLines, steps: ReadonlySet<number>): boolean {
  if (!isPageNumber(line.text)) return false;
  const number = Number(PAGE_NUMBER.exec(line.text)?.[1]);
  const outer = page.lines.every(
    (other) =>
      other === line || Math.abs(other.y - line.y) > line.size * 0.5 || other.x1 < line.x0 || other.x0 > line.x1,
  );
  return outer && steps.has(number - page.number);
}

/** `Policy Brief 48 | March 2026 | 1`: its last figure, behind a sign, is the number of the page. */
const FOOT = /[|·•–—]\s{0,3}(?:page|p\.|strona|str\.|s\.|стр\.|страница|с\.|стор\.|сторінка|seite)?\s?(\d{1,4})$/iu;

/** The lowest line of a page where it ends with the page's number; what recurs on no other page is found so. */
function footWithNumber(page: PageOfLines, steps: ReadonlySet<number>): Line | undefined {
  let foot: Line | undefined;
  for (const line of page.lines) if (line.y > (foot?.y ?? page.height * (1 - EDGE))) foot = line;
  const number = foot && foot.text.length <= 120 ? Number(FOOT.exec(foot.text)?.[1] ?? Number.NaN) : Number.NaN;
  return number === page.number || steps.has(number - page.number) ? foot : undefined;
}

/** Marked as no content by the file, and on one line with what recurs. */
const besideRunning = (
  line: Line,
  edge: readonly Line[],
  repeated: ReadonlySet<Line>,
  idle: ReadonlySet<Line>,
): boolean =>
  edge.some((other) => (repeated.has(other) || idle.has(other)) && Math.abs(other.y - line.y) < line.size * 3);

const ADDRESS = /^(?:https?:\/\/|file:\/\/\/)\S+$/u;
const OF_PAGES = /^(\d{1,4})\s?\/\s?(\d{1,4})$/u;

/**
 * What browsers print around a page: day, time and title above, address and `2/7` below. Only where both of the lower
 * line stand there.
 */
function browserLines(
  pages: readonly PageOfLines[],
  edges: readonly (readonly Line[])[],
): { readonly lines: readonly Line[]; readonly address: string | null } {
  const found: Line[] = [];
  let address: string | null = null;
  pages.forEach((page, i) => {
    const edge = edges[i] as readonly Line[];
    const number = edge.find((line) => Number(OF_PAGES.exec(line.text)?.[1]) === page.number && line.size < 12);
    const own = number && edge.find((line) => ADDRESS.test(line.text) && Math.abs(line.y - number.y) < 2);
    if (!number || !own) return;
    if (own.text.startsWith('http')) address ??= own.text;
    const row = page.lines.filter((line) => Math.abs(line.y - number.y) < 2 && Math.abs(line.size - number.size) < 0.2);
    const top = page.lines.filter(
      (line) =>
        line.y < page.height * 0.06 && line.y < (edge[0]?.y ?? 0) + 2 && Math.abs(line.size - number.size) < 0.2,
    );
    found.push(...row, ...top);
  });
  return { lines: found, address };
}
