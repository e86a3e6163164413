import type { Remark } from '../../../model/report.ts';
import type { PageOfRuns } from './run.ts';

/** What reading a file's pages left out. */
export interface Losses {
  readonly pages: number;
  /** Pages read; fewer than the file has where it is beyond the limits. */
  readonly read: number;
  /** Pages that could not be read. */
  readonly broken: readonly number[];
  /** Streams of drawing left out for their size. */
  readonly oversize: number;
}

const remark = (rule: string, grave: boolean, sentence: string): Remark => ({ rule, grave, sentence, range: null });

/** What a person should know of how the pages of a PDF were read. */
export function pdfRemarks(
  losses: Losses,
  pages: readonly PageOfRuns[],
  untold: number,
  producer: string,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const { broken } = losses;
  if (isRecognised(pages, producer))
    remarks.push(
      remark(
        'text-recognised',
        true,
        'This PDF is a scan: a program recognised its letters (OCR) and may have misread some. Compare with the original before you quote.',
      ),
    );
  const empty = pages.filter((page) => page.runs.length === 0).map((page) => page.number);
  if (empty.length > 0 && empty.length >= pages.length * 0.3)
    remarks.push(
      remark(
        'pages-without-text',
        true,
        `Pictures or scans with no text in them (needs OCR): ${named(empty)}. What they show was not read.`,
      ),
    );
  if (broken.length > 0)
    remarks.push(
      remark(
        'pages-broken',
        true,
        `The file is damaged, and not all of it could be read: ${named(broken)} missing. Compare with the original.`,
      ),
    );
  if (losses.read < losses.pages)
    remarks.push(
      remark(
        'pages-beyond-limit',
        true,
        `Only the first ${losses.read} of ${losses.pages} pages were read: a report has fewer.`,
      ),
    );
  if (losses.oversize > 0 || pages.some((page) => page.cut))
    remarks.push(
      remark('page-beyond-limit', true, 'A page holds more pieces of text than can be read. Part of it was left out.'),
    );
  if (untold > 0.01)
    remarks.push(
      remark(
        'letters-untold',
        true,
        `${Math.max(1, Math.round(untold * 100))} % of the characters could not be told, for their fonts do not say what they are. Compare with the original.`,
      ),
    );
  return remarks;
}

/** `page 3`, `pages 3, 4, 5, 6, 7 and 9 more`. */
function named(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 5).join(', ');
  const more = numbers.length > 5 ? ` and ${numbers.length - 5} more` : '';
  return `${numbers.length === 1 ? 'page' : 'pages'} ${shown}${more}`;
}

const RECOGNISERS =
  /\b(?:tesseract|ocrmypdf|abbyy|finereader|omnipage|readiris|paper capture|clearscan|scansoft|djvu2pdf|vueScan|adobe scan|camscanner|luratech)\b/iu;
const FONTS = /glyphless|hiddenhorzocr|invisible/iu;

/** True where most pages' letters are unseen, or the programs that made the file and its fonts are for recognition. */
function isRecognised(pages: readonly PageOfRuns[], producer: string): boolean {
  const asked = pages.filter((page) => page.unseen !== null);
  const unseen = asked.filter((page) => page.unseen === true).length;
  if (unseen > 0 && unseen >= asked.length * 0.5) return true;
  if (pages.some((page) => page.runs.some((run) => FONTS.test(run.font.name)))) return true;
  return RECOGNISERS.test(producer);
}
