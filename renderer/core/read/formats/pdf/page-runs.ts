import type { PdfPage, TextItem } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { licenceAddress } from '../licence-address.ts';
import { type Font, UNKNOWN_FONT } from './font.ts';
import { learnFonts } from './page-fonts.ts';
import { tagsOf } from './page-tags.ts';
import type { PageOfRuns, Run, Tag } from './run.ts';

/** Runs of a page that are read; a newspaper page has some 5,000. */
const MOST_RUNS = 40_000;
/** And items, gaps and marks among them. */
const MOST_ITEMS = MOST_RUNS * 4;
/** Share of a page's letters from which the way they run is that of the page. */
const MOSTLY = 0.6;

interface Placed extends Omit<Run, 'x1'> {
  /** Direction of reading on the page: 0 to the right, 1 down, 2 to the left, 3 up, null askew. */
  readonly turn: number | null;
  readonly width: number;
}

/** What is known of the whole file while its pages are read. */
export interface FileReading {
  readonly fonts: Map<string, Font>;
  readonly tagged: boolean;
  /** True for the first and last pages, where licences are named. */
  readonly atEnds: (page: number) => boolean;
}

/** Reads one page of a file. Throws what pdf.js throws. */
export async function pageRuns(page: PdfPage, number: number, file: FileReading): Promise<PageOfRuns> {
  const { items, cut: stopped } = await itemsOf(page);
  const unseen = await learnFonts(page, items, file.fonts);
  const tags = file.tagged ? await tagsOf(page) : new Map<string, Tag>();
  const viewport = page.getViewport({ scale: 1 });
  const placed = place(items, viewport.transform, file.fonts, tags);
  const cut = stopped || placed.length >= MOST_RUNS;
  const turn = mainTurn(placed);
  const sideways = turn % 2 === 1;
  const width = sideways ? viewport.height : viewport.width;
  const height = sideways ? viewport.width : viewport.height;
  const runs: Run[] = [];
  const astray: Run[] = [];
  for (const run of placed) {
    const upright = turned(run, turn, viewport.width, viewport.height);
    const outside = upright.x1 < 0 || upright.x0 > width || upright.y < 0 || upright.y - upright.size * 0.7 > height;
    if (run.turn !== turn || outside) astray.push(upright);
    else runs.push(upright);
  }
  const licences = file.atEnds(number) ? await licencesOf(page) : [];
  return { number, width, height, runs: onceEach(runs), astray, unseen, licences, cut };
}

type Item = TextItem | { readonly type: string; readonly id?: string; readonly tag?: string };

/** The items of a page, as many as are read. The rest is drained: to give a stream of pdf.js up makes it throw. */
async function itemsOf(page: PdfPage): Promise<{ items: readonly Item[]; cut: boolean }> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  const items: Item[] = [];
  let cut = false;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) return { items, cut };
    if (items.length > MOST_ITEMS) cut = true;
    else items.push(...value.items);
  }
}

/** `A B C D`: letters set apart for looks. */
const LETTERS_APART = /^\p{L}(?: \p{L}){3,60}$/u;

function place(
  items: readonly Item[],
  page: readonly number[],
  fonts: ReadonlyMap<string, Font>,
  tags: ReadonlyMap<string, Tag>,
): Placed[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page;
  const placed: Placed[] = [];
  const marks: { readonly tag: Tag | null; readonly artifact: boolean }[] = [];
  let spaced = false;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else {
        const outer = marks.at(-1);
        marks.push({
          tag: (item.id === undefined ? undefined : tags.get(item.id)) ?? outer?.tag ?? null,
          artifact: item.tag === 'Artifact' || outer?.artifact === true,
        });
      }
      continue;
    }
    const text = item.str.trim();
    if (text === '' || placed.length >= MOST_RUNS) {
      spaced ||= item.str !== '';
      continue;
    }
    const [ta = 1, tb = 0, tc = 0, td = 1, x = 0, y = 0] = item.transform;
    const size = Math.hypot(tc, td) || Math.hypot(ta, tb) || item.height || 1;
    const mark = marks.at(-1);
    placed.push({
      text: LETTERS_APART.test(text) ? text.replaceAll(' ', '') : text,
      x0: a * x + c * y + e,
      y: b * x + d * y + f,
      width: Math.max(0, Number.isFinite(item.width) ? item.width : 0),
      size: Math.min(Math.max(size, 0.5), 2000),
      turn: turnOf(a * ta + c * tb, b * ta + d * tb),
      font: fonts.get(item.fontName) ?? UNKNOWN_FONT,
      spaced: spaced || /^\s/u.test(item.str),
      tag: mark?.tag ?? null,
      artifact: mark?.artifact === true,
    });
    spaced = /\s$/u.test(item.str);
  }
  return placed.filter((run) => Number.isFinite(run.x0) && Number.isFinite(run.y));
}

/** The quarter turn of a direction; null where it is none, half a degree and more askew. */
function turnOf(dx: number, dy: number): number | null {
  const [along, across] = Math.abs(dx) >= Math.abs(dy) ? [dx, dy] : [dy, dx];
  if (along === 0 || Math.abs(across) > Math.abs(along) * 0.03) return null;
  if (Math.abs(dx) >= Math.abs(dy)) return dx > 0 ? 0 : 2;
  return dy > 0 ? 1 : 3;
}

/** The way in which nearly all letters of a page run: a table set sideways is read sideways. */
function mainTurn(placed: readonly Placed[]): number {
  const letters = [0, 0, 0, 0];
  let all = 0;
  for (const { turn, text } of placed) {
    all += text.length;
    if (turn !== null) letters[turn] = (letters[turn] as number) + text.length;
  }
  const most = letters.indexOf(Math.max(...letters));
  return (letters[most] as number) >= all * MOSTLY ? most : 0;
}

/** A run on the page as it looks when the page is turned so that `turn` runs to the right. */
function turned({ turn: _, width, ...run }: Placed, turn: number, pageWidth: number, pageHeight: number): Run {
  const { x0, y } = run;
  const places: readonly (readonly [number, number])[] = [
    [x0, y],
    [y, pageWidth - x0],
    [pageWidth - x0, pageHeight - y],
    [pageHeight - y, x0],
  ];
  const [left, line] = places[turn] as readonly [number, number];
  return { ...run, x0: left, x1: left + width, y: line };
}

/** Without letters drawn again at the same place, for bold or a shadow. */
function onceEach(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const same = seen.get(run.text) ?? [];
    seen.set(run.text, same);
    const reach = run.size * 0.2;
    const again = same.some(
      (other) => Math.abs(other.x0 - run.x0) < reach && Math.abs(other.y - run.y) < reach && other.size === run.size,
    );
    same.push(run);
    if (same.length > 16) same.shift();
    return !again;
  });
}

/** The licences that a page links to. */
async function licencesOf(page: PdfPage): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const { url } of await page.getAnnotations({ intent: 'display' }).catch(() => [])) {
    const licence = typeof url === 'string' ? licenceAddress(url) : null;
    if (licence) found.add(licence);
  }
  return [...found];
}
