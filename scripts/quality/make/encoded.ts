export interface Encoding {
  /** WHATWG label; UTF-8 without it. */
  readonly encoding?: string;
  readonly lineEnd?: string;
  /** A byte order mark first. */
  readonly mark?: boolean;
}

/** A text in an older encoding, with the line ends and the mark that were asked for. */
export function encoded(text: string, { encoding = 'utf-8', lineEnd, mark = false }: Encoding): Uint8Array {
  const lines = lineEnd ? text.replace(/\r?\n/g, lineEnd) : text;
  if (encoding === 'utf-16le') return utf16(mark ? `\uFEFF${lines}` : lines);
  if (encoding === 'utf-8') return new TextEncoder().encode(mark ? `\uFEFF${lines}` : lines);
  const codes = codesOf(encoding);
  return Uint8Array.from([...lines], (letter) => {
    const code = codes.get(letter);
    if (code === undefined) throw new Error(`${encoding} has no ${JSON.stringify(letter)}.`);
    return code;
  });
}

/** The codes of the letters of an encoding that has one byte for each. */
export function codesOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    bytes[i * 2] = text.charCodeAt(i) & 0xff;
    bytes[i * 2 + 1] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}
