import { Document, Footer, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

export interface DocxRecipe {
  readonly properties?: Readonly<Record<string, string>>;
  readonly header?: string;
  readonly footer?: string;
  readonly blocks: readonly DocxBlock[];
}

export type DocxBlock =
  | { readonly style?: DocxStyle; readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  | { readonly table: readonly (readonly string[])[] };

export type DocxStyle = 'Title' | 'Subtitle' | 'Heading1' | 'Heading2' | 'Normal' | 'List' | 'Quote';

/** A Word file. A line break inside a block's text stays one (`w:br`). */
export async function docxOf({ properties = {}, header, footer, blocks }: DocxRecipe): Promise<Uint8Array> {
  const line = (text: string) => [new Paragraph({ children: runs(text) })];
  const document = new Document({
    ...properties,
    sections: [
      {
        ...(header ? { headers: { default: new Header({ children: line(header) }) } } : {}),
        ...(footer ? { footers: { default: new Footer({ children: line(footer) }) } } : {}),
        children: blocks.map(blockOf),
      },
    ],
  });
  return await Packer.toBuffer(document);
}

function blockOf(block: DocxBlock): Paragraph | Table {
  if ('table' in block) return tableOf(block.table);
  const { style = 'Normal', text, bold = false, italic = false } = block;
  const children = runs(text, { bold, italics: italic });
  if (style === 'Title') return new Paragraph({ heading: HeadingLevel.TITLE, children });
  if (style === 'Heading1') return new Paragraph({ heading: HeadingLevel.HEADING_1, children });
  if (style === 'Heading2') return new Paragraph({ heading: HeadingLevel.HEADING_2, children });
  if (style === 'List') return new Paragraph({ bullet: { level: 0 }, children });
  return new Paragraph({ ...(style === 'Normal' ? {} : { style }), children });
}

const runs = (text: string, look: { readonly bold?: boolean; readonly italics?: boolean } = {}): TextRun[] =>
  text.split('\n').map((line, i) => new TextRun({ text: line, ...look, ...(i > 0 ? { break: 1 } : {}) }));

const tableOf = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
