import { isBody } from '../model/body.ts';
import type { Part } from '../model/report.ts';
import type { BytePlaces } from '../text/byte-places.ts';
import type { Draft } from './draft.ts';

/** The parts of a report with the numbers of their paragraphs; `byteOf` tells where they stand in the bytes. */
export function partsOf(drafts: readonly Draft[], byteOf: BytePlaces): readonly Part[] {
  let number = 0;
  return drafts.map(({ block, role, furniture }) => {
    const { text, range } = block;
    const part: Part = {
      role: role ?? 'paragraph',
      text,
      range,
      bytes: { start: byteOf(range.start), end: byteOf(range.end) },
      ...(role === 'furniture' ? { furniture: furniture ?? 'other' } : {}),
    };
    if (part.role === 'paragraph') number++;
    return isBody(part) ? { ...part, number: Math.max(1, number) } : part;
  });
}
