import { characterReference } from '../entities.ts';
import { asMarkup } from '../xml/character-data.ts';
import type { Content } from './markup.ts';

const TAG =
  /<\/?(?:p|br|div|a|b|i|em|strong|span|ul|ol|li|h[1-6]|table|tr|td|img|blockquote|figure|section|article|pre|hr)(?=[\s/>])/iu;
const ESCAPED_TAG =
  /&lt;\/?(?:p|br|div|a|b|i|em|strong|span|ul|ol|li|h[1-6]|table|img|blockquote|figure)(?:\s|\/|&gt;)/iu;

/**
 * The HTML of a text in a feed. What is said to be HTML may be plain text and the other way about, and some programs
 * escape their HTML twice; its own signs decide.
 */
export function asHtml({ text, elements }: Content): string {
  if (elements) return withoutPrefix(text);
  if (TAG.test(text)) return text;
  if (ESCAPED_TAG.test(text)) return unescaped(text);
  return paragraphs(text);
}

/** XHTML with a prefix of its own: `<xhtml:p>`. */
const withoutPrefix = (markup: string): string => markup.replaceAll(/<(\/?)(?:xhtml|html|h):(?=[A-Za-z])/gu, '<$1');

function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:lt|gt|quot|amp|#\d{1,7});/gu,
    (reference) => characterReference(reference, 0)?.char ?? reference,
  );
}

/** Plain text as HTML: an empty line parts paragraphs. References in it are left for the reading of HTML. */
function paragraphs(text: string): string {
  return text
    .replaceAll('\r', '')
    .split(/\n[^\S\n]{0,100}\n/u)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => `<p>${escaped(piece.trim())}</p>`)
    .join('\n');
}

/** A sign that begins a reference to a character keeps its meaning. */
const escaped = (text: string): string => asMarkup(text).replaceAll(/&amp;(?=#?[A-Za-z0-9]{2,8};)/gu, '&');
