import { decodeWords } from 'postal-mime';
import { encodingLabel } from '../../../text/encoding.ts';

/** A value such as `text/html; charset="utf-8"`. */
export interface Parameters {
  /** What stands before the first semicolon, lower case. */
  readonly value: string;
  /** By their names in lower case; the first of each name counts. */
  readonly of: ReadonlyMap<string, string>;
}

const LONGEST = 16_384;
/** `name=value`, quoted or not; a quotation mark that is never closed runs to the end. */
const PARAMETER = /;\s*([^\s=;"]{1,80})\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)"?|([^;]*))/gu;

/** Takes a structured value apart, pieces of long parameters joined and their letters decoded (RFC 2045, RFC 2231). */
export function parametersOf(value: string | undefined): Parameters {
  const line = (value ?? '').slice(0, LONGEST);
  const semicolon = line.indexOf(';');
  const kind = (semicolon < 0 ? line : line.slice(0, semicolon)).replace(/\([^()]*\)/gu, '').trim();
  const pieces = new Map<string, string>();
  for (const [, name, quoted, bare] of line.matchAll(PARAMETER)) {
    const key = (name as string).toLowerCase();
    if (!pieces.has(key)) pieces.set(key, quoted?.replace(/\\(["\\])/gu, '$1') ?? unquoted(bare as string));
  }
  return { value: kind.replace(/^["']|["']$/gu, '').toLowerCase(), of: joined(pieces) };
}

/** An unquoted value without a comment behind it: `7bit (plain)`. */
const unquoted = (bare: string): string => bare.replace(/\s\([^()]*\)\s*$/u, '').trim();

/** `name*0`, `name*1*` and `name*` become `name`. */
function joined(pieces: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const whole = new Map<string, string>();
  const long = new Map<string, { order: number; encoded: boolean; text: string }[]>();
  for (const [key, text] of pieces) {
    const form = /^([^*]+)\*(?:(\d{1,4})(\*)?)?$/u.exec(key);
    if (!form) {
      whole.set(key, text);
      continue;
    }
    const encoded = form[2] === undefined || form[3] !== undefined;
    const name = form[1] as string;
    long.set(name, [...(long.get(name) ?? []), { order: Number(form[2] ?? 0), encoded, text }]);
  }
  for (const [name, list] of long) {
    list.sort((a, b) => a.order - b.order);
    const charset = /^([\w:.-]*)'[^']*'/u.exec(list[0]?.encoded ? list[0].text : '');
    const rest = list.map(({ text }, i) => (i === 0 && charset ? text.slice(charset[0].length) : text));
    const bytes = rest.flatMap((text, i) =>
      list[i]?.encoded ? percentDecoded(text) : [...new TextEncoder().encode(text)],
    );
    whole.set(name, new TextDecoder(encodingLabel(charset?.[1] ?? '') ?? 'utf-8').decode(Uint8Array.from(bytes)));
  }
  return whole;
}

function percentDecoded(text: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text[i] === '%' ? Number.parseInt(text.slice(i + 1, i + 3), 16) : Number.NaN;
    if (Number.isNaN(code)) bytes.push(...new TextEncoder().encode(text[i]));
    else {
      bytes.push(code);
      i += 2;
    }
  }
  return bytes;
}

/** A value with its encoded words decoded (RFC 2047), white space folded. */
export const words = (value: string | undefined): string =>
  decodeWords((value ?? '').slice(0, LONGEST))
    .replace(/\s+/gu, ' ')
    .trim();
