/** Signs that open an entry of a list; symbol fonts put theirs into the private areas. */
const SIGN = /^[•▪■●◦►▶▸➢➤➔→✓✔✗○□❑❒❖◆◇★☆∙‣⁃◾▫\uF0A7\uF0B7\uF0D8\uF0FC\uF076\uF0A8\uF02D\uF06E\uF075]\s?/u;
const DASH = /^[–—-]\s+(?=\S)/u;
const NUMBER = /^(?:\(?\d{1,3}[.)]|\(?[a-z]\)|\([ivx]{1,4}\)|[ivx]{1,4}\.)\s+(?=\S)/u;

/** Length of the sign that opens an entry of a list, with its space; 0 where none does. */
export const signLength = (text: string): number => SIGN.exec(text)?.[0].length ?? 0;

/** The same for a dash, which may also be one of the text's. */
export const dashLength = (text: string): number => DASH.exec(text)?.[0].length ?? 0;

/** The same for a number or letter with its stop. */
export const numberLength = (text: string): number => NUMBER.exec(text)?.[0].length ?? 0;
