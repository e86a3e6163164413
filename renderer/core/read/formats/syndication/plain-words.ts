import { characterReference } from '../entities.ts';

/** The words of a title or name that a feed may give as HTML, twice escaped or with tags: one line of text. */
export function plainWords(markup: string): string {
  const untagged = markup.includes('<') ? markup.replaceAll(/<\/?[A-Za-z][^<>]*>/gu, '') : markup;
  return resolved(untagged).replace(/\s+/gu, ' ').trim();
}

function resolved(text: string): string {
  let plain = '';
  let at = 0;
  for (let sign = text.indexOf('&'); sign >= 0; sign = text.indexOf('&', sign + 1)) {
    const reference = characterReference(text, sign);
    if (!reference) continue;
    plain += text.slice(at, sign) + reference.char;
    at = sign + reference.length;
  }
  return plain + text.slice(at);
}

/** The number of letters and digits that a reader of some HTML sees, roughly. */
export function visibleLength(html: string): number {
  let length = 0;
  let inside = false;
  for (let i = 0; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === 60) inside = true;
    else if (code === 62) inside = false;
    else if (!inside && code > 32) length++;
  }
  return length;
}

/** The text with the most to read; among equals the first. */
export function fullest(texts: readonly string[]): string {
  let best = '';
  let most = 0;
  for (const text of texts) {
    const length = visibleLength(text);
    if (length <= most) continue;
    most = length;
    best = text;
  }
  return best;
}
