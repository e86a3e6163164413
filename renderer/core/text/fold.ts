const MARKS = /\p{M}+/gu;

/** Letters that carry no combining mark when decomposed, and what plain keyboards write for them. */
const SINGLE: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʹ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

const SINGLES = new RegExp(`[${Object.keys(SINGLE).join('')}]`, 'gu');

/** Letters and signs of ASCII but the grave accent: nothing of them changes but their case. */
const PLAIN = /^[ -_a-~]*$/u;

/**
 * The form in which words are compared: lower case, without diacritics, with plain quotation marks and dashes,
 * compatibility forms resolved (NFKD). Ł becomes l, ё becomes е, й becomes и, ü becomes u. Soft hyphens and
 * zero-width characters vanish. The result may be shorter or longer than `text`: fold words, not whole texts,
 * where places matter.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(SINGLES, (letter) => SINGLE[letter] ?? letter);
}
