import type { OutlineNode, PdfFile } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { fold } from '../../../text/fold.ts';

const MOST_NODES = 2000;

/** The titles of a file's bookmarks, folded. Without recursion: outlines can be deep. */
export async function outlineOf(file: PdfFile): Promise<ReadonlySet<string>> {
  const titles = new Set<string>();
  const waiting: OutlineNode[] = [...((await file.getOutline().catch(() => null)) ?? [])];
  for (let node = waiting.pop(); node && titles.size < MOST_NODES; node = waiting.pop()) {
    titles.add(fold(node.title.replace(/\s+/gu, ' ').trim()));
    for (const child of node.items.slice(0, MOST_NODES)) if (waiting.length < MOST_NODES) waiting.push(child);
  }
  return titles;
}
