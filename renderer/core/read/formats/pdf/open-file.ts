import type { PdfFile } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { Problem } from '../../../model/problem.ts';
import { newEnd } from './new-end.ts';
import { blankOversize } from './oversize.ts';
import { showPort } from './port.ts';
import { damaged, locked } from './problems.ts';

/** An open file; `close` frees what it holds. */
export interface OpenFile {
  readonly file: PdfFile;
  /** Streams of drawing that were left out, for they would unpack to more than a page can hold. */
  readonly oversize: number;
  close(): Promise<void>;
}

/**
 * What pdf.js may do: read text and nothing else. It draws nothing, loads nothing, uses no fonts of the system, runs no
 * scripts and passes over pictures.
 */
const READING_ONLY = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  // Names of fonts, from which bold type is told.
  fontExtraProperties: true,
  stopAtErrors: false,
  enableXfa: false,
  useWasm: false,
  useWorkerFetch: false,
  disableWorkerRendering: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  // Pictures larger than a point are not decoded.
  maxImageSize: 1,
  disableAutoFetch: true,
  disableRange: true,
  disableStream: true,
} as const;

/** Opens a PDF. The engine is loaded when the first one comes. A file that lost its end is tried once more, mended. */
export async function openFile(bytes: Uint8Array): Promise<OpenFile | { readonly problem: Problem }> {
  const own = bytes.slice();
  const oversize = await blankOversize(own);
  const opened = await opening(own.slice(), oversize);
  if (!('problem' in opened) || opened.problem.code !== 'file-not-readable' || opened.locked) return opened;
  const end = newEnd(own);
  if (end === null) return opened;
  const whole = new Uint8Array(own.length + end.length);
  whole.set(own);
  whole.set(end, own.length);
  const mended = await opening(whole, oversize);
  return 'problem' in mended ? opened : mended;
}

/** `data` is the engine's own from here on: it takes the bytes away from whoever gives them. */
async function opening(
  data: Uint8Array,
  oversize: number,
): Promise<OpenFile | { readonly problem: Problem; readonly locked: boolean }> {
  const { getDocument } = await import('./engine.ts').finally(showPort);
  const task = getDocument({ ...READING_ONLY, data });
  const close = () => task.destroy().catch(() => undefined);
  try {
    return { file: await task.promise, oversize, close };
  } catch (error) {
    await close();
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { problem: isLocked ? locked() : damaged(error), locked: isLocked };
  }
}
