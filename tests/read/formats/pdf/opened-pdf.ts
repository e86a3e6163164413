import type { Block } from '../../../../renderer/core/read/block.ts';
import { openPdf } from '../../../../renderer/core/read/formats/pdf/pdf.ts';
import type { InnerPage, Opened } from '../../../../renderer/core/read/opened.ts';

const LIMITS = { largest: 64 * 1024 * 1024, total: 1024 * 1024 * 1024, most: 100_000 };

export async function openedPdf(bytes: Uint8Array): Promise<readonly Opened[]> {
  const all: Opened[] = [];
  for await (const opened of openPdf(bytes, 'report.pdf', LIMITS)) all.push(opened);
  return all;
}

/** The pages that a file gives; throws where it gives a problem instead. */
export async function reportsIn(bytes: Uint8Array): Promise<readonly InnerPage[]> {
  return (await openedPdf(bytes)).map((opened) => {
    if (opened.opened !== 'page') throw new Error(JSON.stringify(opened));
    return opened;
  });
}

export async function reportIn(bytes: Uint8Array): Promise<InnerPage> {
  const [report, more] = await reportsIn(bytes);
  if (!report || more) throw new Error('not one report');
  return report;
}

/** The texts of the blocks that a reader reads. */
export const bodyOf = (report: InnerPage, ...kinds: readonly Block['kind'][]): readonly string[] =>
  report.page.blocks
    .filter((block) => !block.hidden && block.place === 'body' && (kinds.length === 0 || kinds.includes(block.kind)))
    .map((block) => block.text);
