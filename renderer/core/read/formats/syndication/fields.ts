import type { Scope } from '../xml/namespaces.ts';
import { type Content, contentOf, type Piece, piecesOf } from './markup.ts';
import { plainWords } from './plain-words.ts';

/** The elements of a feed or an entry by their names, each in order. */
export interface Fields {
  readonly all: (name: string) => readonly Piece[];
  /** The contents of the first element of one of the names that holds anything; tried in the order given. */
  readonly content: (...names: readonly string[]) => Content | null;
  /** The same as one line of words; empty where there is none. */
  readonly words: (...names: readonly string[]) => string;
  /** False where an element's end is missing. */
  readonly complete: boolean;
}

/** More elements than this in one entry are no entry of a feed. */
const MOST = 5000;

export function fieldsOf(markup: string, scope: Scope): Fields {
  const byName = new Map<string, Piece[]>();
  let complete = true;
  let count = 0;
  for (const piece of piecesOf(markup, scope)) {
    const known = byName.get(piece.name);
    if (known) known.push(piece);
    else byName.set(piece.name, [piece]);
    complete &&= piece.closed;
    if (++count === MOST) break;
  }
  const all = (name: string): readonly Piece[] => byName.get(name) ?? [];
  const content = (...names: readonly string[]): Content | null => {
    for (const name of names)
      for (const piece of all(name)) {
        const found = contentOf(piece.inner);
        if (found.text.trim() !== '') return found;
      }
    return null;
  };
  const words = (...names: readonly string[]): string => plainWords(content(...names)?.text ?? '');
  return { all, content, words, complete };
}
