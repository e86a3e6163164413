import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/**
 * `node scripts/icons.ts`: draws the app's icon, an archive box, in every size and form that the systems want.
 * The drawing is a list of shapes in a square of side 1; the files in `assets/icons` are its output.
 */
const folder = resolve(import.meta.dirname, '..', 'assets', 'icons');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

type Colour = readonly [number, number, number];
const ACCENT: Colour = [0x0d, 0x6a, 0x4f];
const PAPER: Colour = [0xf7, 0xf4, 0xec];
const SHADE: Colour = [0xdd, 0xd6, 0xc4];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly radius: number;
  readonly colour: Colour;
}

/** From back to front: the ground, the body of the box, its shadow under the lid, the lid, the handle's slot. */
const DRAWING: readonly Box[] = [
  { left: 0.02, top: 0.02, right: 0.98, bottom: 0.98, radius: 0.2, colour: ACCENT },
  { left: 0.22, top: 0.36, right: 0.78, bottom: 0.8, radius: 0.05, colour: PAPER },
  { left: 0.22, top: 0.4, right: 0.78, bottom: 0.44, radius: 0, colour: SHADE },
  { left: 0.16, top: 0.22, right: 0.84, bottom: 0.4, radius: 0.05, colour: PAPER },
  { left: 0.38, top: 0.53, right: 0.62, bottom: 0.61, radius: 0.04, colour: ACCENT },
];

function covers({ left, top, right, bottom, radius }: Box, x: number, y: number): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius || (dx === 0 && dy === 0);
}

/** RGBA rows of the drawing, each pixel the mean of 16 samples. */
function paint(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const fine = 4;
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < fine * fine; i++) {
        const x = (column + ((i % fine) + 0.5) / fine) / size;
        const y = (row + (Math.floor(i / fine) + 0.5) / fine) / size;
        const top = DRAWING.findLast((box) => covers(box, x, y));
        if (!top) continue;
        for (const channel of [0, 1, 2] as const) sum[channel] = (sum[channel] ?? 0) + top.colour[channel];
        sum[3] = (sum[3] ?? 0) + 1;
      }
      const covered = sum[3] ?? 0;
      const at = (row * size + column) * 4;
      for (const channel of [0, 1, 2]) pixels[at + channel] = covered ? Math.round((sum[channel] ?? 0) / covered) : 0;
      pixels[at + 3] = Math.round((covered / (fine * fine)) * 255);
    }
  return pixels;
}

/** PNG (RFC 2083), 8 bits RGBA, no filter. */
function png(size: number): Buffer {
  const pixels = paint(size);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++)
    rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    return Buffer.concat([uint32(data.byteLength), body, uint32(crc32(body))]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** ICO with PNG images, as Windows reads it since Vista. */
function ico(images: readonly (readonly [number, Buffer])[]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.byteLength;
  images.forEach(([size, image], i) => {
    const at = 6 + 16 * i;
    head.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], at);
    head.writeUInt32LE(image.byteLength, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += image.byteLength;
  });
  return Buffer.concat([head, ...images.map(([, image]) => image)]);
}

/** ICNS with PNG images: the type names of Apple's format for each size. */
function icns(of: (size: number) => Buffer): Buffer {
  const types = {
    icp4: 16,
    icp5: 32,
    icp6: 64,
    ic07: 128,
    ic08: 256,
    ic09: 512,
    ic10: 1024,
    ic11: 32,
    ic12: 64,
    ic13: 256,
    ic14: 512,
  };
  const parts = Object.entries(types).map(([type, size]) =>
    Buffer.concat([Buffer.from(type), uint32(of(size).byteLength + 8), of(size)]),
  );
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from('icns'), uint32(body.byteLength + 8), body]);
}

mkdirSync(folder, { recursive: true });
const images = new Map(SIZES.map((size) => [size, png(size)]));
const imageOf = (size: number): Buffer => images.get(size) ?? png(size);
for (const [size, image] of images) writeFileSync(join(folder, `${size}x${size}.png`), image);
writeFileSync(join(folder, 'icon.ico'), ico([16, 24, 32, 48, 64, 256].map((size) => [size, imageOf(size)])));
writeFileSync(join(folder, 'icon.icns'), icns(imageOf));
