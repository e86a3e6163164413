import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a ZIP under construction; what is left out is as a packer writes it. */
export interface ZipFile {
  readonly name: string | Uint8Array;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly stored?: boolean;
  /** Bit 11: the name is UTF-8. Set for text names unless told otherwise. */
  readonly utf8?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  /** Sizes and checksum behind the data, as packers write that do not know them before. */
  readonly streamed?: boolean;
  /** Sizes in a ZIP64 extra field. */
  readonly large?: boolean;
  /** What the list of contents says where it lies. */
  readonly statedSize?: number;
  readonly statedCrc?: number;
  /** Index of the file whose bytes this one shares. */
  readonly sharesWith?: number;
  /** Unix mode in the upper half of the attributes: 0o120777 is a link. */
  readonly mode?: number;
}

export interface ZipShape {
  readonly before?: Uint8Array;
  readonly behind?: Uint8Array;
  readonly comment?: string;
  /** Written into the end record, for volumes. */
  readonly disk?: number;
  readonly zip64?: boolean;
}

const utf8 = new TextEncoder();
const le = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => Math.floor(value / 2 ** (8 * i)) % 256);

interface Written {
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** A ZIP as its specification (PKWARE APPNOTE) describes it, byte by byte. */
export function zip(files: readonly ZipFile[], shape: ZipShape = {}): Uint8Array {
  const pieces: Uint8Array[] = [shape.before ?? new Uint8Array()];
  let at = 0;
  const put = (...values: (number[] | Uint8Array)[]) => {
    for (const value of values) {
      const piece = Uint8Array.from(value);
      pieces.push(piece);
      at += piece.length;
    }
  };
  const written: Written[] = [];
  for (const file of files) {
    if (file.sharesWith !== undefined) {
      written.push(written[file.sharesWith] as Written);
      continue;
    }
    const data = file.bytes ?? utf8.encode(file.text ?? '');
    const packed = file.stored || file.method !== undefined ? data : deflateRawSync(data);
    const crc = file.statedCrc ?? crc32(data);
    const size = file.statedSize ?? data.length;
    written.push({ offset: at, crc, packed: packed.length, size });
    const sizes = file.streamed ? [0, 0, 0] : [crc, packed.length, size];
    put(le(0x04034b50, 4), header(file, sizes), le(0, 2), nameOf(file), packed);
    if (file.streamed) put(le(0x08074b50, 4), le(crc, 4), le(packed.length, 4), le(size, 4));
  }
  const start = at;
  files.forEach((file, i) => {
    const { offset, crc, packed, size } = written[i] as Written;
    const extra = file.large ? [...le(1, 2), ...le(16, 2), ...le(size, 8), ...le(packed, 8)] : [];
    const sizes = file.large ? [crc, 0xffffffff, 0xffffffff] : [crc, packed, size];
    put(le(0x02014b50, 4), le(0x031e, 2), header(file, sizes), le(extra.length, 2), le(0, 2), le(0, 2), le(0, 2));
    put(le((file.mode ?? 0o100644) * 65_536, 4), le(offset, 4), nameOf(file), extra);
  });
  const length = at - start;
  if (shape.zip64) {
    const end = at;
    put(le(0x06064b50, 4), le(44, 8), le(45, 2), le(45, 2), le(0, 4), le(0, 4), le(files.length, 8));
    put(le(files.length, 8), le(length, 8), le(start, 8));
    put(le(0x07064b50, 4), le(0, 4), le(end, 8), le(1, 4));
  }
  const comment = utf8.encode(shape.comment ?? '');
  const count = shape.zip64 ? 0xffff : files.length;
  put(le(0x06054b50, 4), le(shape.disk ?? 0, 2), le(shape.disk ?? 0, 2), le(count, 2), le(count, 2));
  put(le(length, 4), le(shape.zip64 ? 0xffffffff : start, 4), le(comment.length, 2), comment);
  return Buffer.concat([...pieces, shape.behind ?? new Uint8Array()]);
}

const nameOf = (file: ZipFile): Uint8Array => (typeof file.name === 'string' ? utf8.encode(file.name) : file.name);

function header(file: ZipFile, [crc, packed, size]: readonly number[]): number[] {
  const named = file.utf8 ?? typeof file.name === 'string';
  const flags = (named ? 0x800 : 0) | (file.encrypted ? 1 : 0) | (file.streamed ? 8 : 0);
  const method = file.method ?? (file.stored ? 0 : 8);
  const time = [...le(0x6c00, 2), ...le(0x4f8c, 2)];
  const sizes = [...le(crc as number, 4), ...le(packed as number, 4), ...le(size as number, 4)];
  return [
    ...le(file.large ? 45 : 20, 2),
    ...le(flags, 2),
    ...le(method, 2),
    ...time,
    ...sizes,
    ...le(nameOf(file).length, 2),
  ];
}
