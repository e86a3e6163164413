import type { Correction } from '../model/correction.ts';
import { done, type Result } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { decode } from '../text/decode.ts';
import { isBlank } from '../text/white-space.ts';
import { applyFields } from './field-corrections.ts';
import type { FileToRead } from './file-to-read.ts';
import { declaredEncoding } from './formats/declared-encoding.ts';
import { joinDropCaps } from './formats/drop-cap.ts';
import { binaryKind, formatOf, otherFormat } from './formats/file-kind.ts';
import { readHtml } from './formats/html.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readText } from './formats/text.ts';
import type { Page } from './page.ts';
import {
  emptyFile,
  emptyPage,
  LARGEST_READ,
  notReadable,
  notSupported,
  notText,
  tooLarge,
  tooManyLines,
} from './problems.ts';
import { readPage } from './read-page.ts';
import { encodingRemarks } from './remarks.ts';
import { isBeyondReading } from './size.ts';

export interface ReadingOptions {
  /** What a person set by hand for this report, in any order; the same file read again gives the same report. */
  readonly corrections?: readonly Correction[];
}

/**
 * Reads a file into a report with remarks. Never throws: a file that gives no report gives a problem, and one that gives
 * a poor one gives remarks. Ranges are in the decoded text.
 */
export function readReport(file: FileToRead, options: ReadingOptions = {}): Result<Report> {
  try {
    return read(file, options.corrections ?? []);
  } catch (error) {
    return notReadable(error);
  }
}

function read(file: FileToRead, corrections: readonly Correction[]): Result<Report> {
  const { bytes, name } = file;
  if (bytes.length === 0) return emptyFile();
  if (bytes.length > LARGEST_READ) return tooLarge(bytes.length);
  const decoded = decode(bytes, chosenEncoding(corrections), declaredEncoding(bytes));
  const binary = binaryKind(bytes, decoded.encoding.startsWith('utf-16'));
  const other = otherFormat(name);
  if (binary)
    return other !== undefined || binary.document
      ? notSupported(binary.document ? binary.what : (other ?? binary.what))
      : notText(binary.what);
  if (isBlank(decoded.text)) return emptyFile();
  if (isBeyondReading(decoded.text)) return tooManyLines();
  const format = formatOf(decoded.text, name);
  if (typeof format !== 'string') return notSupported(format.what);
  if (other !== undefined && format !== 'html') return notSupported(other);
  const page = pageOf(decoded.text, format);
  if (!page.blocks.some((block) => block.text !== '')) return format === 'html' ? emptyPage() : emptyFile();
  const report = readPage(page, decoded, file, corrections);
  return done(applyFields({ ...report, remarks: [...encodingRemarks(decoded), ...report.remarks] }, corrections));
}

function pageOf(text: string, format: 'text' | 'markdown' | 'html'): Page {
  const page = format === 'html' ? readHtml(text) : format === 'markdown' ? readMarkdown(text) : readText(text);
  return { ...page, blocks: joinDropCaps(page.blocks, text) };
}

/** The encoding that a person chose, if one did. */
function chosenEncoding(corrections: readonly Correction[]): string | null {
  const chosen = corrections.findLast((correction) => correction.field === 'encoding');
  return typeof chosen?.value === 'string' ? chosen.value : null;
}
