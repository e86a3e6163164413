const EQUALS = 61;
const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

/** Bytes looked at to tell how a part is really encoded. */
const SAMPLE = 65_536;

/**
 * The bytes of a part as they were before they were packed for the way (RFC 2045, 6). A text that names no packing but
 * is plainly quoted-printable is unpacked all the same; one that claims to be base64 and is not stays as it is.
 */
export function unpacked(packed: Uint8Array, encoding: string | undefined, text: boolean): Uint8Array {
  const named = /[\w-]+/u.exec((encoding ?? '').toLowerCase())?.[0] ?? '';
  if (named === 'base64') return looksLikeBase64(packed) ? fromBase64(packed) : packed;
  if (named === 'quoted-printable') return fromQuotedPrintable(packed);
  return named === '' && text && looksQuoted(packed) ? fromQuotedPrintable(packed) : packed;
}

const VALUE_OF = new Int8Array(256).fill(-1);
for (const [i, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  VALUE_OF[letter.charCodeAt(0)] = i;

/** Signs of other alphabets are passed over, and padding ends a unit, not the part: some programs pad every line. */
function fromBase64(packed: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((packed.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < packed.length; i++) {
    const sign = packed[i] as number;
    const value = VALUE_OF[sign] as number;
    if (value < 0) {
      if (sign === EQUALS) held = 0;
      continue;
    }
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[length++] = (bits >> held) & 0xff;
    }
  }
  return bytes.subarray(0, length);
}

function looksLikeBase64(packed: Uint8Array): boolean {
  const length = Math.min(packed.length, SAMPLE);
  let others = 0;
  for (let i = 0; i < length; i++) {
    const sign = packed[i] as number;
    if ((VALUE_OF[sign] as number) < 0 && sign !== EQUALS && sign > SPACE) others++;
  }
  return others <= length / 20;
}

const hex = (sign: number | undefined): number => {
  if (sign === undefined) return -1;
  if (sign >= 48 && sign <= 57) return sign - 48;
  const small = sign | 32;
  return small >= 97 && small <= 102 ? small - 87 : -1;
};

/** White space at the end of a line was added on the way; an equals sign there joins it to the next. */
function fromQuotedPrintable(packed: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(packed.length);
  let length = 0;
  /** Where the white space begins with which the text written so far ends. */
  let solid = 0;
  for (let i = 0; i < packed.length; i++) {
    const sign = packed[i] as number;
    if (sign === EQUALS) {
      const high = hex(packed[i + 1]);
      const low = hex(packed[i + 2]);
      if (high >= 0 && low >= 0) {
        bytes[length++] = (high << 4) | low;
        solid = length;
        i += 2;
        continue;
      }
      const next = afterBreak(packed, i + 1);
      if (next > 0) {
        solid = length;
        i = next - 1;
        continue;
      }
    }
    const breaks = sign === LF || (sign === CR && packed[i + 1] === LF);
    if (breaks) length = solid;
    bytes[length++] = sign;
    if (breaks || (sign !== SPACE && sign !== TAB)) solid = length;
  }
  return bytes.subarray(0, length);
}

/** Behind the line break at `at`, a little white space before it allowed; 0 where there is none. */
function afterBreak(packed: Uint8Array, at: number): number {
  let i = at;
  while (i < at + 80 && (packed[i] === SPACE || packed[i] === TAB)) i++;
  if (i >= packed.length) return packed.length;
  if (packed[i] === CR) i++;
  return packed[i] === LF ? i + 1 : 0;
}

/** Lines joined by equals signs, and equals signs written as quoted ones. */
function looksQuoted(packed: Uint8Array): boolean {
  const length = Math.min(packed.length, SAMPLE) - 2;
  let joins = 0;
  let quoted = 0;
  for (let i = 0; i < length; i++) {
    if (packed[i] !== EQUALS) continue;
    const next = packed[i + 1];
    if (next === LF || (next === CR && packed[i + 2] === LF)) joins++;
    else if (hex(next) >= 0 && hex(packed[i + 2]) >= 0) quoted++;
  }
  return joins >= 2 && quoted >= 3;
}
