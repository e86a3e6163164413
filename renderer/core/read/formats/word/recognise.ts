import { isPacked, packedKind } from '../pack/recognise.ts';

/** True for a Word document of the kind that is a ZIP (.docx, .docm, .dotx, .dotm), by what stands in it. */
export const isWord = (bytes: Uint8Array): boolean => isPacked(bytes) && packedKind(bytes) === 'word';
