const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  copy: '©',
  reg: '®',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  euro: '€',
  sect: '§',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/y;

/** The character reference at `at`: what it stands for and how long it is; undefined where there is none. */
export function characterReference(text: string, at: number): { char: string; length: number } | undefined {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(text);
  if (!found) return undefined;
  const [whole, decimal, hex, name] = found;
  if (name !== undefined) {
    const char = NAMED[name];
    return char === undefined ? undefined : { char, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
  const char = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
  return { char, length: whole.length };
}
