import type { IStylesOptions } from 'docx';

/** How far quotations stand in, both sides, in twentieths of a point. */
export const QUOTE_INDENT = 567;

/** The styles of an exported dossier; sizes in half points, spaces in twentieths of a point. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: 'Cambria', size: 22, language: { value: 'en' } } },
    heading1: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
    heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 240, after: 120 } } },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: QUOTE_INDENT, right: QUOTE_INDENT },
        spacing: { before: 120, after: 120, line: 300 },
      },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: { spacing: { after: 120 } },
    },
    {
      id: 'Reference',
      name: 'Reference',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph: { spacing: { after: 60 } },
    },
  ],
};
