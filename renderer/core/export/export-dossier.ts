import type { ExportFormat } from '../model/dossier.ts';
import type { WrittenFile } from '../model/dossier-view.ts';
import { done, failed, type Result } from '../model/problem.ts';
import { fileName } from './file-name.ts';
import { htmlPage } from './html.ts';
import { markdownFile } from './markdown.ts';
import type { DossierDocument } from './tree.ts';

interface Writer {
  readonly ending: string;
  readonly mime: string;
  readonly write: (document: DossierDocument) => Uint8Array | Promise<Uint8Array>;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One writer for each format. Word's is large and loads when it is first asked for. */
const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  markdown: { ending: 'md', mime: 'text/markdown;charset=utf-8', write: (tree) => utf8(markdownFile(tree)) },
  html: { ending: 'html', mime: 'text/html;charset=utf-8', write: (tree) => utf8(htmlPage(tree)) },
  docx: {
    ending: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (tree) => (await import('./docx.ts')).docxFile(tree),
  },
};

/** The file of a dossier in a format, with a name made of the dossier's. Fails with `unexpected` where a writer does. */
export async function exportDossier(document: DossierDocument, format: ExportFormat): Promise<Result<WrittenFile>> {
  const { ending, mime, write } = WRITERS[format];
  try {
    return done({ name: fileName(document.title, ending), mime, bytes: await write(document) });
  } catch (thrown) {
    return failed(
      'unexpected',
      'The file could not be made. The dossier is as it was.',
      'Try another format, and tell us what happened.',
      `${format}: ${thrown instanceof Error ? thrown.name : typeof thrown}`,
    );
  }
}
