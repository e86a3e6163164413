/** Elements that stand by themselves; an empty line beside them parts nothing. */
const BLOCK =
  /<\/?(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|math|style|script|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary|iframe)(?=[\s/>])[^<>]*>/giu;

/** Elements whose line breaks are their own. */
const AS_TYPED = /<(?:pre|script|style)(?=[\s>])/giu;
const END_OF_TYPED = /<\/(?:pre|script|style)(?=[\s>])/giu;

/**
 * WordPress keeps a text as it was typed and makes paragraphs of it when it shows it: an empty line parts them, a single
 * line break is one (its function `wpautop`). Texts made of its blocks have their paragraphs already.
 */
export function withParagraphs(text: string): string {
  const plain = text.replaceAll(/\r\n?/gu, '\n');
  if (plain.includes('<!-- wp:')) return plain;
  let html = '';
  let at = 0;
  AS_TYPED.lastIndex = 0;
  for (let found = AS_TYPED.exec(plain); found; found = AS_TYPED.exec(plain)) {
    END_OF_TYPED.lastIndex = found.index;
    const end = END_OF_TYPED.exec(plain)?.index;
    if (end === undefined) break;
    html += paragraphs(plain.slice(at, found.index)) + plain.slice(found.index, end);
    at = end;
    AS_TYPED.lastIndex = end;
  }
  return html + paragraphs(plain.slice(at));
}

function paragraphs(text: string): string {
  let before = '';
  return text
    .replaceAll(BLOCK, '\n\n$&\n\n')
    .split(/\n[^\S\n]{0,200}\n/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => {
      const plain = isTag(piece);
      const held = HOLDS_TEXT.test(before);
      before = piece;
      if (plain) return piece;
      const lines = piece.replaceAll('\n', '<br>\n');
      return held ? lines : `<p>${lines}</p>`;
    })
    .join('\n');
}

/** Behind these a text needs no paragraph of its own. */
const HOLDS_TEXT = /^<(?:p|h[1-6]|li|td|th|dt|dd|figcaption|caption|legend|summary)[\s>]/iu;

/** True for what is nothing but one tag of a block, or a comment. */
const isTag = (piece: string): boolean =>
  piece.startsWith('<!--') || (piece.startsWith('<') && piece.indexOf('>') === piece.length - 1);
