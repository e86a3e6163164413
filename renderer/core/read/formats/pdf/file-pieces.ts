import { indents, joined } from './flow.ts';
import { withKind } from './kinds.ts';
import { withLevels } from './levels.ts';
import { type Line, lineOf } from './line.ts';
import { withNotes } from './notes.ts';
import { pageLines } from './page-lines.ts';
import { pagePieces } from './page-pieces.ts';
import { withPictureWords } from './picture-words.ts';
import { firstLine, type Piece, pieceOf } from './piece.ts';
import type { PageOfRuns } from './run.ts';
import { type PageOfLines, runningLines } from './running-lines.ts';
import { type BodyType, bodyTypeOf } from './type-sizes.ts';

/** All that a file prints, in reading order. */
export interface FilePieces {
  readonly pieces: readonly Piece[];
  readonly body: BodyType;
  /** The address that a browser printed on each page. */
  readonly address: string | null;
}

/** Puts the runs of a file's pages together into pieces: lines, columns, paragraphs, kinds, and what stands at the edges. */
export function filePieces(pages: readonly PageOfRuns[]): FilePieces {
  const all: PageOfLines[] = pages.map((page) => ({ ...page, lines: pageLines(page) }));
  const running = runningLines(all);
  const isRunning = (line: Line) => running.repeated.has(line) || running.idle.has(line);
  const text = all.map((page) => ({ ...page, lines: page.lines.filter((line) => !isRunning(line)) }));
  const body = bodyTypeOf(text.flatMap((page) => page.lines));
  const regions = text.map((page) =>
    pagePieces(page.lines, body).map((region) => region.map((piece) => withKind(piece, body))),
  );
  const noted = withNotes(regions, body);
  const flow = noted.flatMap((page, i): Piece[] => {
    const { lines } = all[i] as PageOfLines;
    const edges = sentencesAtEdges(lines.filter(isRunning)).map((own) => {
      const edge = own.some((line) => running.repeated.has(line)) ? 'repeated' : 'idle';
      return pieceOf(own, { place: 'footer', edge, hidden: edge === 'idle' });
    });
    const { astray: strayed, number } = pages[i] as PageOfRuns;
    const astray =
      strayed.length === 0
        ? []
        : [
            pieceOf(
              strayed.map((run) => lineOf(number, [run])),
              { hidden: true },
            ),
          ];
    const heads = edges.filter(
      (piece) => piece.edge === 'repeated' && firstLine(piece).y < (all[i] as PageOfLines).height / 2,
    );
    const feet = edges.filter((piece) => !heads.includes(piece));
    const pieces = withPictureWords(page.flat(), body);
    const notes = pieces.filter((piece) => piece.place === 'aside');
    return [...heads, ...pieces.filter((piece) => piece.place !== 'aside'), ...notes, ...feet, ...astray];
  });
  const pieces = withLevels(joined(flow, indents(flow)));
  return { pieces, body, address: running.address };
}

/** A running line this long is a sentence that may go on in the next: a notice at the foot of each page. */
const LONG = 60;

function sentencesAtEdges(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const goesOn = last && last.text.length >= LONG && line.size === last.size && line.y - last.y < line.size * 1.6;
    if (group && goesOn && Math.abs(line.x0 - last.x0) < line.size) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
