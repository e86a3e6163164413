import { fieldOf, type HeaderField, lineEnd, readHeader } from './header.ts';
import { type Parameters, parametersOf, words } from './parameters.ts';
import { unpacked } from './transfer.ts';

/**
 * A message or a part of one (RFC 2045). Read here and not by the library, which tells neither the address nor the
 * character set of a part, and holds an object for each line of a hostile file.
 */
export interface Entity {
  readonly fields: readonly HeaderField[];
  /** Media type, lower case: `text/html`. Empty where none is named. */
  readonly type: string;
  readonly parameters: Parameters;
  /** `attachment`, `inline`, or empty. */
  readonly disposition: string;
  /** The file name that it names, without folders; empty for none. */
  readonly name: string;
  /** The parts of a multipart entity; empty for others. */
  readonly parts: readonly Entity[];
  /** What stands below the header, still packed. */
  readonly packed: Uint8Array;
}

/** Parts inside parts at most; what lies deeper is one part. */
const DEEPEST = 12;
const MOST_PARTS = 2000;
const DASH = 45;
const LF = 10;
const CR = 13;

/** Reads a message with its parts. Never throws; parts that were cut off end where the bytes end. */
export const readEntity = (bytes: Uint8Array): Entity => entityAt(bytes, 0, bytes.length, '', 0, { parts: 0 });

function entityAt(
  bytes: Uint8Array,
  from: number,
  to: number,
  usual: string,
  depth: number,
  count: { parts: number },
): Entity {
  const { fields, end } = readHeader(bytes, from, to);
  const parameters = parametersOf(fieldOf(fields, 'content-type'));
  const shown = parametersOf(fieldOf(fields, 'content-disposition'));
  const type = parameters.value || usual;
  const name = words(shown.of.get('filename') ?? parameters.of.get('name'));
  const whole = { fields, type, parameters, disposition: shown.value, name: withoutFolders(name) };
  const packed = bytes.subarray(end, to);
  if (!type.startsWith('multipart/') || depth >= DEEPEST) return { ...whole, parts: [], packed };
  const named = parameters.of.get('boundary') ?? '';
  const declared = named === '' ? [] : stretchesOf(packed, ascii(named));
  const stretches = declared.length > 0 ? declared : stretchesOf(packed, guessedBoundary(packed));
  const usualPart = type === 'multipart/digest' ? 'message/rfc822' : '';
  const parts: Entity[] = [];
  for (const { start, end: stop } of stretches) {
    if (count.parts >= MOST_PARTS) break;
    count.parts++;
    parts.push(entityAt(packed, start, stop, usualPart, depth + 1, count));
  }
  return { ...whole, parts, packed };
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

const withoutFolders = (name: string): string => (name.split(/[\\/]/u).at(-1) as string).trim();

/** The bytes of a part without multipart, unpacked. */
export const contentOf = (entity: Entity): Uint8Array =>
  unpacked(
    entity.packed,
    fieldOf(entity.fields, 'content-transfer-encoding'),
    /^(?:$|text\/|multipart\/)/u.test(entity.type),
  );

/** A value of an identifier's field without its angle brackets. */
export const identifier = (entity: Entity, name: string): string =>
  (fieldOf(entity.fields, name) ?? '').replace(/^[\s<]{0,9}|[\s>]{1,9}$/gu, '');

/** The stretches between the lines that part the parts (RFC 2046, 5.1.1); the line break before one belongs to it. */
function stretchesOf(bytes: Uint8Array, boundary: Uint8Array): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  if (boundary.length === 0) return stretches;
  let open = -1;
  for (let i = 0; i < bytes.length; i++) {
    const begins = (i === 0 || bytes[i - 1] === LF) && bytes[i] === DASH && bytes[i + 1] === DASH;
    if (!begins) continue;
    const line = delimiterAt(bytes, i, boundary);
    if (!line) continue;
    if (open >= 0) stretches.push({ start: open, end: beforeBreak(bytes, i, open) });
    open = line.closes ? -1 : line.end;
    if (line.closes || stretches.length >= MOST_PARTS) break;
    i = line.end - 1;
  }
  if (open >= 0) stretches.push({ start: open, end: beforeCut(bytes, open, boundary) });
  return stretches;
}

/** The end of bytes that were cut off, without what may have become a parting line. */
function beforeCut(bytes: Uint8Array, from: number, boundary: Uint8Array): number {
  const line = bytes.lastIndexOf(LF) + 1;
  const rest = bytes.subarray(line);
  if (line <= from || rest.length < 2 || rest.length > boundary.length + 2) return bytes.length;
  const parts = rest.every((byte, i) => byte === (i < 2 ? DASH : boundary[i - 2]));
  return parts ? beforeBreak(bytes, line, from) : bytes.length;
}

function beforeBreak(bytes: Uint8Array, at: number, from: number): number {
  let end = at;
  if (end > from && bytes[end - 1] === LF) end--;
  if (end > from && bytes[end - 1] === CR) end--;
  return end;
}

/** The parting line at `at`: where it ends, and whether it closes the last part. */
function delimiterAt(
  bytes: Uint8Array,
  at: number,
  boundary: Uint8Array,
): { readonly end: number; readonly closes: boolean } | undefined {
  for (let k = 0; k < boundary.length; k++) if (bytes[at + 2 + k] !== boundary[k]) return undefined;
  let i = at + 2 + boundary.length;
  const closes = bytes[i] === DASH && bytes[i + 1] === DASH;
  if (closes) i += 2;
  for (; i < bytes.length && bytes[i] !== LF; i++) if ((bytes[i] as number) > 32) return undefined;
  return { end: Math.min(bytes.length, i + 1), closes };
}

/** Lines looked at for a boundary that the header does not name, or names wrongly. */
const LINES = 2000;

/** The first line that begins with two dashes and has a field of a part below it. */
function guessedBoundary(bytes: Uint8Array): Uint8Array {
  let at = 0;
  for (let line = 0; line < LINES && at < bytes.length; line++) {
    const next = lineEnd(bytes, at, bytes.length);
    if (bytes[at] === DASH && bytes[at + 1] === DASH && next - at > 6 && next - at < 200) {
      const below = new TextDecoder('latin1').decode(bytes.subarray(next, next + 20));
      let end = next;
      while (end > at && (bytes[end - 1] as number) <= 32) end--;
      if (/^content-/iu.test(below)) return bytes.subarray(at + 2, end);
    }
    at = next;
  }
  return new Uint8Array();
}
