import {
  Document,
  Paragraph as DocxParagraph,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Inline } from '../cite/inline.ts';
import type { QuotedPart } from '../credit/quoted-words.ts';
import { DOCX_STYLES, QUOTE_INDENT } from './docx-styles.ts';
import type { Block, DossierDocument, Paragraph, Quotation } from './tree.ts';
import { isRightToLeft } from './writing-direction.ts';

/**
 * A Word file: headings and quotations in styles of their own, citation and credit of each quotation in a footnote
 * (Word copies it along with the words), the anchors as custom properties. Needs neither DOM nor Node.
 */
export async function docxFile(document: DossierDocument): Promise<Uint8Array> {
  const quotations = document.blocks.filter((node) => node.block === 'quotation');
  const numberOf = new Map(quotations.map((node, at) => [node, at + 1]));
  const file = new Document({
    title: document.title,
    creator: 'Monitor Archive',
    lastModifiedBy: 'Monitor Archive',
    description: 'Quotations with their origin, credited.',
    styles: DOCX_STYLES,
    numbering: {
      config: [
        {
          reference: 'sources',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: indent(HANGING) }],
        },
        {
          reference: 'points',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: indent(QUOTE_INDENT + HANGING) }],
        },
      ],
    },
    footnotes: Object.fromEntries(quotations.map((node, at) => [at + 1, { children: node.reference.map(footnote) }])),
    customProperties: quotations.map(anchorProperty),
    sections: [{ children: document.blocks.flatMap((node) => block(node, numberOf)) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** How far the lines of a list stand in behind its numbers or points, in twentieths of a point. */
const HANGING = 360;

const indent = (left: number) => ({ paragraph: { indent: { left, hanging: HANGING } } });

function block(node: Block, numberOf: ReadonlyMap<Quotation, number>): readonly DocxParagraph[] {
  switch (node.block) {
    case 'heading':
      return [
        new DocxParagraph({
          heading: node.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: runs(node.content),
        }),
      ];
    case 'paragraph':
      return [new DocxParagraph({ style: node.kind === 'note' ? 'Note' : 'Reference', children: runs(node.content) })];
    case 'quotation':
      return quotation(node, numberOf.get(node) ?? 1);
    case 'list':
      return node.entries.flatMap((entry) => entry.map(sourceLine));
    case 'rule':
      return [new DocxParagraph({ style: 'Reference', thematicBreak: true })];
  }
}

/** The parts of a quotation, the footnote's mark after the last word. */
function quotation({ excerpt }: Quotation, number: number): readonly DocxParagraph[] {
  const { parts, language } = excerpt;
  return parts.map((part, at) => {
    const mark = at === parts.length - 1 ? [new FootnoteReferenceRun(number)] : [];
    return new DocxParagraph({
      style: 'Quote',
      ...(isRightToLeft(language) && { bidirectional: true }),
      ...(part.role === 'list-item' && { numbering: { reference: 'points', level: 0 } }),
      children: [quotedRun(part, language), ...mark],
    });
  });
}

const quotedRun = ({ role, text }: QuotedPart, language: string | null): TextRun =>
  new TextRun({ text, ...(role === 'heading' && { bold: true }), ...inLanguage(language) });

/** A line of a footnote; a space parts the first from the footnote's mark. */
const footnote = ({ content }: Paragraph, at: number): DocxParagraph =>
  new DocxParagraph({ style: 'FootnoteText', children: [...(at === 0 ? [new TextRun(' ')] : []), ...runs(content)] });

/** The first line of an entry carries its number, the others stand under it. */
const sourceLine = ({ content }: Paragraph, at: number): DocxParagraph =>
  new DocxParagraph({
    style: 'Reference',
    ...(at === 0 ? { numbering: { reference: 'sources', level: 0 } } : { indent: { left: HANGING } }),
    children: runs(content),
  });

type Format = Pick<IRunOptions, 'bold' | 'italics'>;

const runs = (content: readonly Inline[], format: Format = {}): ParagraphChild[] =>
  content.flatMap((piece) => inlinePiece(piece, format));

function inlinePiece(piece: Inline, format: Format): ParagraphChild[] {
  switch (piece.kind) {
    case 'text':
      return [new TextRun({ text: piece.text, ...format, ...inLanguage(piece.language ?? null) })];
    case 'italic':
      return runs(piece.content, { ...format, italics: true });
    case 'bold':
      return runs(piece.content, { ...format, bold: true });
    case 'link':
      return [
        new ExternalHyperlink({
          link: piece.address,
          children: [new TextRun({ text: piece.address, style: 'Hyperlink' })],
        }),
      ];
  }
}

/** Tells Word's spelling and direction of writing; nothing for an unknown language. */
function inLanguage(language: string | null): Pick<IRunOptions, 'language' | 'rightToLeft'> {
  if (language === null) return {};
  return isRightToLeft(language)
    ? { language: { bidirectional: language }, rightToLeft: true }
    : { language: { value: language } };
}

/** Where the words of an excerpt stand, for programs: at most 255 characters, which is what Word shows. */
const anchorProperty = ({ excerpt: { anchor } }: Quotation, at: number): { name: string; value: string } => ({
  name: `Monitor Archive excerpt ${at + 1}`,
  value: `report ${anchor.report} body ${anchor.body} range ${anchor.start}-${anchor.end}`,
});
