import { decode } from '../../../text/decode.ts';

/** One field of a header: its name in lower case, its value unfolded but not decoded. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

export interface Header {
  readonly fields: readonly HeaderField[];
  /** Where what the header stands above begins, in bytes. */
  readonly end: number;
}

/** A header larger than this is no longer read as one. */
const LARGEST = 256 * 1024;
const MOST_FIELDS = 2000;

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const COLON = 58;

/**
 * Reads the header that begins at `from`: fields up to the first empty line, folded ones joined (RFC 5322, 2.2). A line
 * that is neither a field nor goes on from one ends the header: the empty line was lost. Linear, never throws.
 */
export function readHeader(bytes: Uint8Array, from: number, to: number): Header {
  const last = Math.min(to, from + LARGEST);
  const stretches: { start: number; end: number }[] = [];
  let at = from;
  while (at < last) {
    const next = lineEnd(bytes, at, last);
    const end = next > at && bytes[next - 1] === LF ? next - 1 : next;
    const bare = end > at && bytes[end - 1] === CR ? end - 1 : end;
    if (bare === at) return { fields: fieldsOf(bytes, stretches), end: next };
    const folded = bytes[at] === SPACE || bytes[at] === TAB;
    const before = stretches.at(-1);
    if (folded && before) before.end = bare;
    else if (!folded && isField(bytes, at, bare)) stretches.push({ start: at, end: bare });
    else return { fields: fieldsOf(bytes, stretches), end: at };
    at = next;
  }
  return { fields: fieldsOf(bytes, stretches), end: at };
}

/** Behind the line feed that ends the line at `at`. */
export function lineEnd(bytes: Uint8Array, at: number, to: number): number {
  const found = bytes.indexOf(LF, at);
  return found < 0 || found >= to ? to : found + 1;
}

/** A field's name is made of printable signs without space and colon, and a colon follows (RFC 5322, 3.6.8). */
function isField(bytes: Uint8Array, start: number, end: number): boolean {
  const longest = Math.min(end, start + 80);
  for (let i = start; i < longest; i++) {
    const byte = bytes[i] as number;
    if (byte === COLON) return i > start;
    if (byte === SPACE && bytes[i + 1] === COLON) return i > start;
    if (byte <= SPACE || byte > 126) return false;
  }
  return false;
}

function fieldsOf(bytes: Uint8Array, stretches: readonly { start: number; end: number }[]): readonly HeaderField[] {
  return stretches.slice(0, MOST_FIELDS).map(({ start, end }) => {
    const line = letters(bytes.subarray(start, end));
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).replace(/\r?\n[ \t]*/gu, ' ');
    return { name: line.slice(0, colon).trim().toLowerCase(), value: value.trim() };
  });
}

/** Fields are ASCII by the book; in life they come in UTF-8 and in code pages. */
function letters(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decode(bytes).text;
  }
}

/** The first value of a field; undefined where the header has none. */
export const fieldOf = (fields: readonly HeaderField[], name: string): string | undefined =>
  fields.find((field) => field.name === name)?.value;
