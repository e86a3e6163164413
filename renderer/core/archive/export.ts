import { type DossierEntry, dossierDocument, isQuoted, type LeftOut } from '../export/dossier-document.ts';
import { exportDossier as written } from '../export/export-dossier.ts';
import type { DossierId, ExportFormat } from '../model/dossier.ts';
import type { ExportedFile } from '../model/dossier-view.ts';
import { done, type Problem, type Result } from '../model/problem.ts';
import type { Archive } from './archive.ts';
import { unknownDossier } from './dossier.ts';
import { credited, enterInLedger } from './leave.ts';
import { leftBeforeThese } from './left-before.ts';

/**
 * A dossier as a file, entered in the ledger. An excerpt that cannot leave is left out, and the file says so and why in
 * its place. Fails where none can leave, or where those that can may not leave together; then none does. A file takes
 * the place of those that the dossier gave before, so only what stands in it counts against the limit of one work; of
 * more that left earlier, `leftBefore` tells.
 */
export async function exportDossier(
  archive: Archive,
  id: DossierId,
  format: ExportFormat,
): Promise<Result<ExportedFile>> {
  const dossier = archive.yours.dossiers.get(id);
  if (!dossier) return unknownDossier();
  const entries: (DossierEntry | LeftOut)[] = [];
  let why: Problem | null = null;
  for (const [at, { anchor, note }] of dossier.excerpts.entries()) {
    const excerpt = await credited(archive, anchor);
    if (excerpt.ok) entries.push({ excerpt: excerpt.value, note });
    else {
      why ??= excerpt.problem;
      entries.push({ leftOut: `Excerpt ${at + 1} was left out: ${excerpt.problem.sentence}`, note });
    }
  }
  const excerpts = entries.filter(isQuoted).map((entry) => entry.excerpt);
  if (why && excerpts.length === 0) return { ok: false, problem: why };
  const document = dossierDocument(dossier.name, entries);
  if (!document.ok) return document;
  const file = await written(document.value, format);
  if (!file.ok) return file;
  const leftBefore = await leftBeforeThese(archive, excerpts);
  const entered = await enterInLedger(archive, format, excerpts, file.value.bytes);
  return entered.ok ? done({ ...file.value, leftBefore }) : entered;
}
