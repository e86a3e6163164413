import type { Inline } from '../cite/inline.ts';
import { webAddress } from '../credit/origin.ts';
import type { QuotedPart } from '../credit/quoted-words.ts';
import type { Block, DossierDocument, Paragraph, Quotation } from './tree.ts';

/** The language of everything that is not a report's. */
const OWN = 'en';

const STYLE = `
    body { margin: 2rem auto; max-width: 40rem; padding: 0 1rem; font: 1.0625rem/1.6 Georgia, serif; }
    h1, h2 { line-height: 1.25; }
    figure { margin: 2rem 0 0; }
    blockquote { margin: 0 0 .5rem; padding-left: 1rem; border-left: 3px solid #3f8a71; }
    figcaption, li { font-size: .9375rem; }
    figcaption p, li p { margin: .25rem 0; }
    .note { margin: .75rem 0 0; font-style: italic; }
    hr { margin: 2.5rem 0 1rem; }
  `;

/**
 * A page that stands alone: no script, nothing loaded from elsewhere (its own policy forbids both), every quotation
 * a figure whose caption is its citation and credit.
 */
export function htmlPage(document: DossierDocument): string {
  return `<!doctype html>
<html lang="${OWN}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
  <meta name="referrer" content="no-referrer">
  <meta name="viewport" content="width=device-width">
  <title>${escapeHtml(document.title)}</title>
  <style>${STYLE}</style>
</head>
<body>
<main>
${document.blocks.map(block).join('\n')}
</main>
</body>
</html>
`;
}

function block(node: Block): string {
  switch (node.block) {
    case 'heading':
      return `<h${node.level} dir="auto">${htmlInline(node.content)}</h${node.level}>`;
    case 'paragraph':
      return htmlParagraph(node);
    case 'quotation':
      return figure(node);
    case 'list':
      return `<ol>\n${node.entries.map((entry) => `<li>\n${entry.map(htmlParagraph).join('\n')}\n</li>`).join('\n')}\n</ol>`;
    case 'rule':
      return '<hr>';
  }
}

const figure = ({ excerpt, reference }: Quotation): string =>
  `<figure>
${htmlQuotation(excerpt.parts, excerpt.language, excerpt.origin.address)}
<figcaption>
${reference.map(htmlParagraph).join('\n')}
</figcaption>
</figure>`;

/** The words in a block quotation, headings bold, list items as a list. */
export function htmlQuotation(parts: readonly QuotedPart[], language: string | null, address: string | null): string {
  const cite = webAddress(address);
  const lines = parts.map(({ role, text }, at) => {
    const words = escapeHtml(text);
    if (role === 'heading') return `<p dir="auto"><strong>${words}</strong></p>`;
    if (role !== 'list-item') return `<p dir="auto">${words}</p>`;
    const opens = parts[at - 1]?.role === 'list-item' ? '' : '<ul>\n';
    const closes = parts[at + 1]?.role === 'list-item' ? '' : '\n</ul>';
    return `${opens}<li dir="auto">${words}</li>${closes}`;
  });
  const lang = language === null ? '' : ` lang="${attribute(language)}"`;
  return `<blockquote${lang}${cite === null ? '' : ` cite="${attribute(cite)}"`}>\n${lines.join('\n')}\n</blockquote>`;
}

export const htmlParagraph = ({ kind, content }: Paragraph): string =>
  `<p class="${kind}"${kind === 'note' ? ' dir="auto"' : ''}>${htmlInline(content)}</p>`;

const htmlInline = (content: readonly Inline[]): string => content.map(inlinePiece).join('');

function inlinePiece(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return piece.language === undefined || piece.language === OWN
        ? escapeHtml(piece.text)
        : `<bdi lang="${attribute(piece.language)}">${escapeHtml(piece.text)}</bdi>`;
    case 'italic':
      return `<i>${htmlInline(piece.content)}</i>`;
    case 'bold':
      return `<b>${htmlInline(piece.content)}</b>`;
    case 'link':
      return `<a href="${attribute(piece.address)}" rel="noreferrer">${escapeHtml(piece.address)}</a>`;
  }
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as HTML; characters that turn the direction stand as references, so that the page's source shows them. */
const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>\u202A-\u202E\u2066-\u2069]/gu,
    (sign) => REFERENCES[sign] ?? `&#x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  );

/** Text as the value of an attribute in double quotation marks. */
const attribute = (text: string): string => escapeHtml(text).replaceAll('"', '&quot;');
