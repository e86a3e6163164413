import type { PdfFile } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { Opened, Opener } from '../../opened.ts';
import type { Fact, Page } from '../../page.ts';
import { wordsOfText } from '../hyphen.ts';
import { filePieces } from './file-pieces.ts';
import type { Font } from './font.ts';
import { factsOfInfo, fileInfo } from './info.ts';
import { issueOf, type ReportInFile } from './issue.ts';
import { lettersOf } from './letters.ts';
import { madeText, plainWords } from './made-text.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { outlineOf } from './outline.ts';
import { pageRuns } from './page-runs.ts';
import { beyondReading, damaged, noPages, noText, unknownLetters } from './problems.ts';
import { type Losses, pdfRemarks } from './remarks.ts';
import { reportPieces } from './report-pieces.ts';
import type { PageOfRuns } from './run.ts';
import { startsOf } from './starts.ts';
import { titleAt } from './title.ts';

/** Pages read of one file. */
const MOST_PAGES = 1000;
/** Runs read of one file; a long book has some 400,000. */
const MOST_RUNS = 1_000_000;

/** Opens a PDF: one report, or each report of an issue at the number of its first page (`p3`). */
export const openPdf: Opener = async function* (bytes, name) {
  const opened = await openFile(bytes);
  if ('problem' in opened) {
    yield { opened: 'problem', place: '', name, problem: opened.problem };
    return;
  }
  try {
    yield* reportsOf(opened, name);
  } catch (error) {
    yield { opened: 'problem', place: '', name, problem: damaged(error) };
  } finally {
    await opened.close();
  }
};

async function* reportsOf({ file, oversize }: OpenFile, name: string): AsyncGenerator<Opened> {
  const info = await fileInfo(file);
  const { pages, losses } = await readPages(file, info.tagged, oversize);
  const problem = (found: ReturnType<typeof noText>): Opened => ({
    opened: 'problem',
    place: '',
    name,
    problem: found,
  });
  if (file.numPages === 0) return yield problem(noPages());
  if (pages.length === 0) return yield problem(damaged(null));
  const { pieces, body, address } = filePieces(pages);
  const words = plainWords(pieces);
  const letters = lettersOf(words);
  if (!/[\p{L}\p{N}]/u.test(words) && letters.untold === 0)
    return yield problem(oversize > 0 ? beyondReading() : noText());
  if (letters.unreadable) return yield problem(unknownLetters(letters.untold));
  const remarks = pdfRemarks(losses, pages, letters.untold, info.producer);
  const known = wordsOfText(words);
  const licence = info.licence ?? pages.flatMap((page) => page.licences)[0] ?? null;
  const starts = startsOf(pieces, body, await outlineOf(file));
  const reports: readonly ReportInFile[] =
    starts.length > 0
      ? issueOf(pieces, starts)
      : [{ place: '', pieces, title: titleAt(pieces, info.title, body), facts: [] }];
  for (const report of reports) {
    const { text, blocks } = madeText(reportPieces(report.pieces, report.title, body), known, licence);
    const facts: Fact[] = [
      ...report.facts,
      ...factsOfInfo(info, `${text.slice(0, 20_000)} ${text.slice(-10_000)}`, reports.length > 1),
    ];
    if (address) facts.push({ field: 'address', value: address, rule: 'printed by a browser', range: null });
    const page: Page = { format: 'pdf', blocks, facts, framed: false };
    yield { opened: 'page', place: report.place, name, remarks, text, page };
  }
}

interface PagesRead {
  readonly pages: readonly PageOfRuns[];
  readonly losses: Losses;
}

async function readPages(file: PdfFile, tagged: boolean, oversize: number): Promise<PagesRead> {
  const fonts = new Map<string, Font>();
  const pages: PageOfRuns[] = [];
  const broken: number[] = [];
  const atEnds = (page: number): boolean => page <= 2 || page > file.numPages - 2;
  let runs = 0;
  let number = 1;
  for (; number <= Math.min(file.numPages, MOST_PAGES) && runs < MOST_RUNS; number++) {
    try {
      const page = await file.getPage(number);
      const read = await pageRuns(page, number, { fonts, tagged, atEnds });
      pages.push(read);
      runs += read.runs.length + read.astray.length;
      page.cleanup();
    } catch {
      broken.push(number);
    }
  }
  return { pages, losses: { pages: file.numPages, read: number - 1, broken, oversize } };
}
