/** The letters of the Symbol font in place of A to Z and a to z (Adobe's table for it). */
const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Signs of Symbol that texts hold besides letters. */
const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0xa3, '≤'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb2, '″'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb9, '≠'],
  [0xbb, '≈'],
  [0xbc, '…'],
  [0xac, '←'],
  [0xae, '→'],
  [0xd6, '√'],
  [0xd3, '©'],
  [0xd2, '®'],
]);

/**
 * The character that a symbol (`w:sym`) shows: those of Symbol, and of other fonts what the number means in Unicode.
 * Ornaments of picture fonts (Wingdings and its kin) mean nothing and give none.
 */
export function symbolOf(font: string | undefined, hex: string | undefined): string {
  const stated = Number.parseInt(hex ?? '', 16);
  if (!(stated > 0 && stated <= 0xffff)) return '';
  const isPrivate = stated >= 0xf000 && stated <= 0xf0ff;
  const code = isPrivate ? stated - 0xf000 : stated;
  if (/^symbol$/iu.test(font ?? '')) {
    const letter = code < 128 ? LETTERS.indexOf(String.fromCharCode(code)) : -1;
    return letter >= 0 ? (GREEK[letter] as string) : (SYMBOL.get(code) ?? (code < 65 ? String.fromCharCode(code) : ''));
  }
  if (/dings|webdings|marlett/iu.test(font ?? '')) return '';
  return isPrivate || (code >= 0xd800 && code < 0xf900) || code < 32 ? '' : String.fromCharCode(code);
}
