import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 2024 in the MS-DOS form of the format. */
const DAY = ((2024 - 1980) << 9) | (1 << 5) | 1;

/** A ZIP file (PKWARE's APPNOTE 6.3.10) with its entries deflated. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of entries) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes);
    const facts = factsOf(bytes, packed.length, path.length);
    const file = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), facts, path, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), facts, tail, path]));
    files.push(file);
    at += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, listed, end]);
}

/** The 26 bytes that local header and directory have in common. */
function factsOf(bytes: Uint8Array, packed: number, name: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(UTF8_NAMES, 2);
  facts.writeUInt16LE(DEFLATED, 4);
  facts.writeUInt16LE(DAY, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(name, 22);
  return facts;
}
