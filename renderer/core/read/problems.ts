import { failed, type Result } from '../model/problem.ts';

/** Originals larger than this are kept, not read: 64 MiB, some hundred times the text of a long book. */
export const LARGEST_READ = 64 * 1024 * 1024;

const KEPT = 'It stays in the archive as it came.';

export const emptyFile = (): Result<never> =>
  failed(
    'file-empty',
    `This file holds no text. ${KEPT}`,
    'Open it where it came from, and save it again if it should hold a report.',
  );

export const emptyPage = (): Result<never> =>
  failed(
    'file-empty',
    `This page shows no text of its own: it was saved before its text was loaded. ${KEPT}`,
    'Open the page in a browser, wait until the text is there, and save it again.',
  );

export const tooLarge = (bytes: number): Result<never> =>
  failed(
    'file-too-large',
    `This file is too large to be read as one report (${Math.round(bytes / 1_048_576)} MB; at most ${LARGEST_READ / 1_048_576} MB). ${KEPT}`,
    'Divide it into its reports and add those.',
    `${bytes} bytes`,
  );

export const tooManyLines = (): Result<never> =>
  failed(
    'file-too-large',
    `This file has more lines than a report can have. ${KEPT}`,
    'Divide it into its reports and add those.',
  );

export const notText = (what: string): Result<never> =>
  failed(
    'file-not-text',
    `This file is no text: by its content it is ${what}. ${KEPT}`,
    'Save the report as text, Markdown or a web page, and add that file.',
    what,
  );

export const notSupported = (what: string): Result<never> =>
  failed(
    'format-not-supported',
    `This file is ${what}, a format that is not read yet. ${KEPT}`,
    'Save the report as PDF, Word (.docx), a web page or text, and add that file.',
    what,
  );

export const notReadable = (error: unknown): Result<never> =>
  failed(
    'file-not-readable',
    `This file could not be read. ${KEPT}`,
    'Report it with the details below; nothing is lost.',
    error instanceof Error ? error.name : typeof error,
  );

export const nothingInside = (): Result<never> =>
  failed(
    'file-empty',
    `No report stands in this file. ${KEPT}`,
    'Open it where it came from, and look whether it holds what you expect.',
  );

export const tooDeep = (): Result<never> =>
  failed(
    'file-not-readable',
    `This file lies too deep: it is packed in a file in a file in a file. ${KEPT}`,
    'Unpack it, and add what is in it.',
  );
