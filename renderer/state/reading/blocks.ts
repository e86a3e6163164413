import { type BodyPart, bodyParts } from '../../core/model/body.ts';
import type { Part, Report } from '../../core/model/report.ts';

/** What stands in the reader below the title, from top to bottom. */
export type Block =
  | { readonly kind: 'body'; readonly body: BodyPart }
  | { readonly kind: 'picture-credit'; readonly index: number; readonly part: Part }
  | { readonly kind: 'set-aside'; readonly index: number; readonly parts: readonly Part[] };

/**
 * The report's parts as blocks. Furniture that stands together is one block; what stood before the first and after
 * the last paragraph comes together at the end, so that a report begins with its text. Head and notice have places of
 * their own in the reader.
 */
export function blocksOf(report: Report): readonly Block[] {
  const bodies = new Map(bodyParts(report).map((body) => [body.index, body]));
  const last = Math.max(-1, ...bodies.keys());
  const blocks: Block[] = [];
  const around: Part[] = [];
  let aside: Part[] = [];
  report.parts.forEach((part, index) => {
    const body = bodies.get(index);
    if (body) {
      aside = [];
      blocks.push({ kind: 'body', body });
    } else if (part.role === 'picture-credit') blocks.push({ kind: 'picture-credit', index, part });
    else if (part.role === 'furniture') {
      if (index > last || !blocks.some((b) => b.kind === 'body')) around.push(part);
      else {
        if (aside.length === 0) {
          aside = [];
          blocks.push({ kind: 'set-aside', index, parts: aside });
        }
        aside.push(part);
      }
    }
  });
  if (around.length > 0) blocks.push({ kind: 'set-aside', index: report.parts.length, parts: around });
  return blocks;
}
