/** What XML itself defines; others only a document type could, and none is read. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/gu;

/** Text between tags, or an attribute's value, as it is meant: the five references and the numbered ones resolved. */
export function plainText(markup: string): string {
  if (!markup.includes('&')) return markup;
  return markup.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) =>
    name !== undefined ? (NAMED[name] as string) : characterOf(decimal, hex),
  );
}

function characterOf(decimal: string | undefined, hex: string | undefined): string {
  const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}

/** What XML forbids: control characters, halves of characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as it must be written between tags, in XML and in HTML alike. */
export const asMarkup = (text: string): string =>
  text.replace(FORBIDDEN, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text as it must be written between double quotation marks. */
export const asAttribute = (text: string): string => asMarkup(text).replaceAll('"', '&quot;');
