import type { Correction } from '../model/correction.ts';
import { done, type Result } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { type Decoded, decode } from '../text/decode.ts';
import { isBlank } from '../text/white-space.ts';
import { applyFields } from './field-corrections.ts';
import { type FileToRead, type Leaf, wholeFile } from './file-to-read.ts';
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
import { NO_PROFILES, type Profiles } from './profile.ts';
import { readPage } from './read-page.ts';
import { encodingRemarks } from './remarks.ts';
import { isBeyondReading } from './size.ts';

export interface ReadingOptions {
  /** What a person set by hand for this report, in any order; the same file read again gives the same report. */
  readonly corrections?: readonly Correction[];
  /** What is known of publishers. */
  readonly profiles?: Profiles;
}

/**
 * Reads a text, a Markdown text or an HTML page into a report with remarks. Never throws: a file that gives no report
 * gives a problem, and one that gives a poor one gives remarks. Files of other formats are opened first: `readFile`.
 */
export const readReport = (file: FileToRead, options: ReadingOptions = {}): Result<Report> =>
  readLeaf(wholeFile(file), options);

/** The same for the bytes at one place of a file. */
export function readLeaf(leaf: Leaf, options: ReadingOptions = {}): Result<Report> {
  try {
    return readBytes(leaf, options);
  } catch (error) {
    return notReadable(error);
  }
}

/** The same for a page that a format made by itself; `text` is what the ranges of its blocks are measured in. */
export function readMade(page: Page, text: string, leaf: Leaf, options: ReadingOptions = {}): Result<Report> {
  try {
    if (!page.blocks.some((block) => block.text !== '')) return emptyFile();
    return reportOf(as(page, leaf), { text, encoding: 'utf-8', how: 'valid', lost: 0 }, leaf, options);
  } catch (error) {
    return notReadable(error);
  }
}

function readBytes(leaf: Leaf, options: ReadingOptions): Result<Report> {
  const { bytes, name } = leaf;
  if (bytes.length === 0) return emptyFile();
  if (bytes.length > LARGEST_READ) return tooLarge(bytes.length);
  const decoded = decodedLeaf(leaf, options);
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
  return reportOf(as(page, leaf), decoded, leaf, options);
}

function reportOf(page: Page, decoded: Decoded, leaf: Leaf, options: ReadingOptions): Result<Report> {
  const { corrections = [], profiles = NO_PROFILES } = options;
  const report = readPage(page, decoded, leaf, corrections, profiles);
  const remarks = [...encodingRemarks(decoded), ...(leaf.inner.remarks ?? []), ...report.remarks];
  return done(applyFields({ ...report, remarks }, corrections));
}

function pageOf(text: string, format: 'text' | 'markdown' | 'html'): Page {
  const page = format === 'html' ? readHtml(text) : format === 'markdown' ? readMarkdown(text) : readText(text);
  return { ...page, blocks: joinDropCaps(page.blocks, text) };
}

/** The text of a leaf's bytes, in the encoding that a person chose or the one that was found. */
export const decodedLeaf = ({ bytes, inner }: Leaf, { corrections = [] }: ReadingOptions): Decoded =>
  decode(bytes, chosenEncoding(corrections), inner.charset ?? declaredEncoding(bytes));

/** A page with what the file around it says of it, under the name by which people call that file. */
function as(page: Page, { inner }: Leaf): Page {
  return {
    ...page,
    format: inner.format ?? page.format,
    facts: [...(inner.facts ?? []), ...page.facts],
    framed: page.framed && inner.whole !== true,
  };
}

/** The encoding that a person chose, if one did. */
function chosenEncoding(corrections: readonly Correction[]): string | null {
  const chosen = corrections.findLast((correction) => correction.field === 'encoding');
  return typeof chosen?.value === 'string' ? chosen.value : null;
}
