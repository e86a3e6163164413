import type { Problem } from '../../../model/problem.ts';

const KEPT = 'It stays in the archive as it came.';

export const damagedDocument = (details: string): Problem => ({
  code: 'file-not-readable',
  sentence: `This Word document is damaged: its text cannot be read. ${KEPT}`,
  wayOut: 'Open it in Word or LibreOffice, save it as a new .docx file, and add that.',
  details,
});

export const emptyDocument = (): Problem => ({
  code: 'file-empty',
  sentence: `This Word document holds no text, perhaps only pictures. ${KEPT}`,
  wayOut: 'If it holds scanned pages, recognise their text (OCR) with another program and add the outcome.',
  details: '',
});
