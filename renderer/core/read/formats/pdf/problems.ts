import { failed, type Problem } from '../../../model/problem.ts';

const KEPT = 'It stays in the archive as it came.';

const problem = (...said: Parameters<typeof failed>): Problem => {
  const result = failed(...said);
  return (result as { readonly problem: Problem }).problem;
};

export const noText = (): Problem =>
  problem(
    'file-not-text',
    `There is no text in this PDF: it is a scan, with no text in it (needs OCR). ${KEPT}`,
    'Run OCR over it and add the file that comes out, or open it from the vault.',
  );

export const unknownLetters = (share: number): Problem =>
  problem(
    'file-not-text',
    `The letters of this PDF cannot be told: its fonts do not say which characters their shapes are, so for reading there is no text in it (needs OCR). ${KEPT}`,
    'Run OCR over it and add the file that comes out, or open it from the vault.',
    `${Math.round(share * 100)} % of the characters`,
  );

export const beyondReading = (): Problem =>
  problem(
    'file-too-large',
    `The pages of this PDF draw more than can be read, and no text was found in what is left. ${KEPT}`,
    'Open it from the vault, print its text as a new PDF, and add that file.',
  );

export const locked = (): Problem =>
  problem(
    'file-not-readable',
    `This PDF opens with a password only. ${KEPT}`,
    'Open it with its password, save or print it as a PDF without one, and add that file.',
  );

export const damaged = (error: unknown): Problem =>
  problem(
    'file-not-readable',
    `This PDF is damaged or cut off, and no page of it could be read. ${KEPT}`,
    'Get the file again where it came from, and add that one.',
    error instanceof Error ? error.name : typeof error,
  );

export const noPages = (): Problem =>
  problem('file-empty', `This PDF has no pages. ${KEPT}`, 'Get the file again where it came from, and add that one.');
