import type { Inline } from '../cite/inline.ts';
import type { QuotedPart } from '../credit/quoted-words.ts';
import type { Block, DossierDocument, Paragraph } from './tree.ts';

/** A CommonMark file. Citation and credit stand under each quotation, so that they go with it when it is copied on. */
export const markdownFile = (document: DossierDocument): string => `${document.blocks.map(block).join('\n\n')}\n`;

function block(node: Block): string {
  switch (node.block) {
    case 'heading':
      return `${'#'.repeat(node.level)} ${inline(node.content).replace(/#$/u, '\\#')}`;
    case 'paragraph':
      return paragraph(node);
    case 'quotation':
      return [quotation(node.excerpt.parts), ...node.reference.map(paragraph)].join('\n\n');
    case 'list':
      return node.entries.map(entry).join('\n\n');
    case 'rule':
      return '---';
  }
}

/** `1. ` and the paragraphs of the entry, indented to stay in it. */
function entry(paragraphs: readonly Paragraph[], at: number): string {
  const mark = `${at + 1}. `;
  const indent = ' '.repeat(mark.length);
  return mark + paragraphs.map(paragraph).join(`\n\n${indent}`);
}

function quotation(parts: readonly QuotedPart[]): string {
  return parts
    .map(({ role, text }) => {
      const words = escapeMarkdown(text.trim());
      if (role === 'heading') return `> **${words}**`;
      return role === 'list-item' ? `> - ${words}` : `> ${words}`;
    })
    .join('\n>\n');
}

const paragraph = ({ content }: Paragraph): string => lineStart(inline(content));

const inline = (content: readonly Inline[]): string => content.map(inlinePiece).join('');

function inlinePiece(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return escapeSigns(piece.text);
    case 'italic':
      return `*${inline(piece.content)}*`;
    case 'bold':
      return `**${inline(piece.content)}**`;
    case 'link':
      return `<${piece.address}>`;
  }
}

/** Text as a line of Markdown that reads back as the same text, whatever stands in it. */
const escapeMarkdown = (text: string): string => lineStart(escapeSigns(text));

/** Signs that mean something in CommonMark, its common extensions, or inline HTML, wherever they stand. */
const SIGNS = /[\\`*_[\]<|~$^{}]|&(?=#?[0-9A-Za-z]{1,32};)|==+/gu;
/** Invisible in a text and in its source: written as references, so that a person who looks sees them. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\u00AD\uFEFF]/gu;

const escapeSigns = (text: string): string =>
  text
    .replace(SIGNS, (sign) => [...sign].map((s) => `\\${s}`).join(''))
    .replace(UNSEEN, (sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()};`);

/** Signs that make a heading, list, rule, quotation, definition or title block of a line that begins with them. */
const lineStart = (line: string): string => line.replace(/^[#+\-=:%>]/u, '\\$&').replace(/^(\d{1,9})([.)])/u, '$1\\$2');
