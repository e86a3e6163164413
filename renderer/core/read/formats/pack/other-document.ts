import type { Opened, Opener } from '../../opened.ts';
import { unreadDocument } from './pack-problems.ts';
import { type PackedKind, packedKind } from './recognise.ts';

const WHAT: Readonly<Record<Exclude<PackedKind, 'zip' | 'word'>, string>> = {
  'opendocument-text': 'an OpenDocument text',
  epub: 'an electronic book (EPUB)',
  spreadsheet: 'a spreadsheet',
  presentation: 'a presentation',
  program: 'a program',
  'other-document': 'a document of a kind that is not known here',
};

/** Documents and programs that are ZIPs and are not read: one problem that says what they are. */
export const openOtherDocument: Opener = async function* (bytes, name): AsyncGenerator<Opened> {
  const kind = packedKind(bytes);
  const what = kind === 'zip' || kind === 'word' ? 'a packed file' : WHAT[kind];
  yield { opened: 'problem', place: '', name, problem: unreadDocument(what) };
};
