import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { creditedCopy } from '../../renderer/core/export/clipboard.ts';
import { type DossierEntry, dossierDocument } from '../../renderer/core/export/dossier-document.ts';
import { exportDossier } from '../../renderer/core/export/export-dossier.ts';
import type { ExportFormat } from '../../renderer/core/model/dossier.ts';
import type { ReportInShort } from '../excerpt/report-by-hand.ts';
import { excerptOf, value } from './made-by-hand.ts';

/** A case: reports in short, and passages of them by their words. `npx vitest run tests/export -u` renews what is expected. */
interface Case {
  readonly name: string;
  readonly reports: readonly ReportInShort[];
  readonly excerpts: readonly { readonly report: number; readonly words: string; readonly note: string }[];
}

const CASES = path.resolve(import.meta.dirname, '../cases/export');

const entriesOf = ({ reports, excerpts }: Case): readonly DossierEntry[] =>
  excerpts.map(({ report, words, note }) => ({ excerpt: excerptOf(reports[report] ?? {}, words), note }));

describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = path.join(CASES, name);
  const given: Case = JSON.parse(readFileSync(path.join(folder, 'dossier.json'), 'utf8'));
  const entries = entriesOf(given);
  const file = async (format: ExportFormat) =>
    value(await exportDossier(value(dossierDocument(given.name, entries)), format));
  const expected = (ending: string) => path.join(folder, `expected.${ending}`);

  it('as Markdown', async () => {
    const { bytes } = await file('markdown');
    await expect(new TextDecoder().decode(bytes)).toMatchFileSnapshot(expected('md'));
  });

  it('as a page', async () => {
    const { bytes } = await file('html');
    await expect(new TextDecoder().decode(bytes)).toMatchFileSnapshot(expected('html'));
  });

  it('as a Word file, read by mammoth', async () => {
    const { bytes } = await file('docx');
    const read = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    await expect(read.value.replace(/\n{2,}/g, '\n\n')).toMatchFileSnapshot(expected('docx.txt'));
  });

  it('on the clipboard', async () => {
    const copy = value(creditedCopy(entries.map((entry) => entry.excerpt)));
    await expect(`${copy.text}\n`).toMatchFileSnapshot(expected('clipboard.txt'));
    await expect(`${copy.html}\n`).toMatchFileSnapshot(expected('clipboard.html'));
  });
});
