/** Drawing of one page at most: a page of text has some 50 KB, a map of a whole country 10 MB. */
const MOST = 24 * 1024 * 1024;
/** Drawing of all pages together. */
const MOST_IN_ALL = 512 * 1024 * 1024;
/** States of drawing put on one another; pages have a dozen, and each makes the engine slower. */
const DEEPEST = 2000;
/** Packed streams shorter than this cannot hold so much, nor so many states. */
const SHORTEST = 64;
/** Characters before a stream in which what it is is said. */
const HEAD = 600;

const STREAM = [...'stream'].map((letter) => letter.charCodeAt(0));
const END = [...'endstream'].map((letter) => letter.charCodeAt(0));
/** Streams that are not drawn: pictures are passed over, fonts and tables have their own limits. */
const NOT_DRAWN =
  /\/Subtype\s{0,4}\/(?:Image|Type1C|CIDFontType0C|OpenType|XML)\b|\/Type\s{0,4}\/(?:XRef|ObjStm|Metadata|EmbeddedFile)\b|\/Length1\s/u;
const PACKED = /\/(?:FlateDecode|Fl)\b/gu;

/**
 * Blanks, in bytes that are the caller's own, the streams that would unpack to more than a page can hold: their pages
 * are then empty. Returns how many there were. Streams packed otherwise, or locked, are not looked into.
 */
export async function blankOversize(bytes: Uint8Array): Promise<number> {
  let blanked = 0;
  let left = MOST_IN_ALL;
  for (let at = find(bytes, STREAM, 0); at >= 0; ) {
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 13 ? 2 : 1);
    const found = find(bytes, END, start);
    const end = found < 0 ? bytes.length : found;
    const head = headOf(bytes, at);
    if (end - start >= SHORTEST && !NOT_DRAWN.test(head)) {
      const size = await drawnSize(bytes.subarray(start, end), head.match(PACKED)?.length ?? 0, Math.min(MOST, left));
      if (size === null) {
        bytes.fill(32, start, end);
        blanked++;
      } else left -= size;
    }
    at = find(bytes, STREAM, end + END.length);
  }
  return blanked;
}

function headOf(bytes: Uint8Array, at: number): string {
  const head = String.fromCharCode(...bytes.subarray(Math.max(0, at - HEAD), at));
  return head.slice(Math.max(head.lastIndexOf(' obj'), 0));
}

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first] = word as readonly [number];
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (word.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}

/** The size of a drawing, unpacked; null where it is more than `most`, or its states are too deep. */
async function drawnSize(packed: Uint8Array, times: number, most: number): Promise<number | null> {
  if (times > 2) return null;
  const isShallow = stateDepth();
  let size = 0;
  const take = (part: Uint8Array): boolean => {
    size += part.length;
    return size <= most && isShallow(part);
  };
  if (times === 0) return take(packed) ? size : null;
  const once = times === 1 ? packed : await unpackedWhole(packed, most);
  return once !== null && (await unpack(once, take)) ? size : null;
}

async function unpackedWhole(packed: Uint8Array, most: number): Promise<Uint8Array | null> {
  const whole = new Uint8Array(most);
  let size = 0;
  const fits = await unpack(packed, (part) => {
    if (size + part.length > most) return false;
    whole.set(part, size);
    size += part.length;
    return true;
  });
  return fits ? whole.subarray(0, size) : null;
}

/**
 * Unpacks piece by piece; false as soon as `take` refuses one. What is damaged or was not packed this way ends where it
 * cannot be read on.
 */
async function unpack(packed: Uint8Array, take: (part: Uint8Array) => boolean): Promise<boolean> {
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const written = writer.write(packed as Uint8Array<ArrayBuffer>).then(() => writer.close());
  written.catch(() => {});
  const reader = stream.readable.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (take(part.value)) continue;
      await reader.cancel();
      return false;
    }
  } catch {
    return true;
  }
  return true;
}

const [SAVE, RESTORE] = [113, 81];
const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0;

/** Follows the operators that put drawing states on one another (`q`) and take them off; false once they are too deep. */
function stateDepth(): (part: Uint8Array) => boolean {
  let depth = 0;
  let operator = 0;
  let before = 32;
  return (part) => {
    for (const byte of part) {
      if (operator !== 0 && isSpace(byte)) depth = Math.max(0, depth + (operator === SAVE ? 1 : -1));
      operator = (byte === SAVE || byte === RESTORE) && isSpace(before) ? byte : 0;
      before = byte;
      if (depth > DEEPEST) return false;
    }
    return true;
  };
}
