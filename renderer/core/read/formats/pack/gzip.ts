import type { Problem } from '../../../model/problem.ts';
import type { Opened, Opener } from '../../opened.ts';
import { damagedGzip, entryTooLarge } from './pack-problems.ts';

/** Opens a file packed by gzip: the one file in it. Unpacking stops at the limit. */
export const openGzip: Opener = async function* (bytes, name, limits): AsyncGenerator<Opened> {
  const inner = name.replace(/\.(?:gz|gzip)$/iu, '').replace(/\.tgz$/iu, '.tar');
  const most = Math.min(limits.largest, limits.total);
  const unpacked = await inflate(bytes, most);
  if (unpacked instanceof Uint8Array) yield { opened: 'file', place: '', name: inner, bytes: unpacked };
  else yield { opened: 'problem', place: '', name: inner, problem: unpacked };
};

async function inflate(bytes: Uint8Array, most: number): Promise<Uint8Array | Problem> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  // What goes wrong while writing shows while reading, too.
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  written.catch(() => {});
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value.length;
      pieces.push(piece.value);
      if (size <= most) continue;
      await reader.cancel();
      return entryTooLarge(size, most);
    }
  } catch (error) {
    return damagedGzip(error instanceof Error ? error.message : typeof error);
  }
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
