import { type Archive, archiveState, type Tools } from '../core/archive/archive.ts';
import { compareVersions, joinVersions, partVersions } from '../core/archive/compare-versions.ts';
import { copyExcerpt, copyWithCredit } from '../core/archive/copy.ts';
import { correct, withdrawCorrection } from '../core/archive/correct.ts';
import * as dossiers from '../core/archive/dossier.ts';
import { dossierView } from '../core/archive/dossier-view.ts';
import { exportDossier } from '../core/archive/export.ts';
import { cancelImport, importFiles } from '../core/archive/import.ts';
import { importsOf, originalViews } from '../core/archive/imports.ts';
import { type Opened, openArchive } from '../core/archive/open.ts';
import { originalCopy } from '../core/archive/original-copy.ts';
import { originalText } from '../core/archive/original-text.ts';
import * as profiles from '../core/archive/profiles.ts';
import { publisherOf, publishers, readTerms } from '../core/archive/publishers.ts';
import { reportView } from '../core/archive/report-view.ts';
import { searchArchive, suggestIn } from '../core/archive/searching.ts';
import { changeSettings } from '../core/archive/settings.ts';
import { restoreImport, takeBackImport } from '../core/archive/take-back.ts';
import { done, type Result } from '../core/model/problem.ts';
import { chosenFile, givenFile } from './chosen-file.ts';
import type { ArchiveCalls } from './contract.ts';

/**
 * Answers the page. Calls that come before the archive is open wait for it; a second `open` gives the first one's
 * answer, or tries again where that failed. `isOpen` is called with each archive that was opened.
 */
export function archiveCalls(tools: Tools, isOpen: (archive: Archive) => void): ArchiveCalls {
  const { promise: archive, resolve } = Promise.withResolvers<Archive>();
  let opening: Promise<Result<Opened>> | undefined;

  const begin = () => {
    const forget = () => {
      opening = undefined;
    };
    const mine = openArchive(tools);
    mine.then((opened) => opened.ok || forget(), forget);
    return mine;
  };

  const open = async () => {
    opening ??= begin();
    const opened = await opening;
    if (!opened.ok) return opened;
    resolve(opened.value.archive);
    isOpen(opened.value.archive);
    return done(opened.value.opening);
  };

  return {
    open,
    state: async () => archiveState(await archive),
    importFiles: async (job, files) => importFiles(await archive, job, files.map(chosenFile), false),
    importSamples: async (job) => {
      const opened = await archive;
      const samples = await tools.vault.samples();
      if (!samples.ok) return { job, outcomes: [], cancelled: false, problem: samples.problem, seconds: 0 };
      const files = samples.value.map(({ name, bytes }) => givenFile(name, bytes));
      return importFiles(opened, job, files, true);
    },
    cancelImport: async (job) => cancelImport(await archive, job),
    takeBackImport: async (job) => takeBackImport(await archive, job),
    restoreImport: async (job) => restoreImport(await archive, job),
    imports: async () => importsOf(await archive),
    originals: async (job) => originalViews(await archive, job),
    search: async (request) => searchArchive(await archive, request),
    suggest: async (text) => suggestIn(await archive, text),
    report: async (id) => reportView(await archive, id),
    compareVersions: async (one, other) => compareVersions(await archive, one, other),
    partVersions: async (one, other) => partVersions(await archive, one, other),
    joinVersions: async (one, other) => joinVersions(await archive, one, other),
    correct: async (correction) => correct(await archive, correction),
    withdrawCorrection: async (report, key) => withdrawCorrection(await archive, report, key),
    originalText: async (report, encoding) => originalText(await archive, report, encoding),
    originalCopy: async (report) => originalCopy(await archive, report),
    copyWithCredit: async (passages) => copyWithCredit(await archive, passages),
    copyExcerpt: async (dossier, excerpt) => copyExcerpt(await archive, dossier, excerpt),
    dossier: async (id) => dossierView(await archive, id),
    makeDossier: async (name) => dossiers.makeDossier(await archive, name),
    renameDossier: async (id, name) => dossiers.renameDossier(await archive, id, name),
    deleteDossier: async (id) => dossiers.deleteDossier(await archive, id),
    addExcerpt: async (dossier, passage, note) => dossiers.addExcerpt(await archive, dossier, passage, note),
    restoreExcerpt: async (dossier, excerpt, at) => dossiers.restoreExcerpt(await archive, dossier, excerpt, at),
    moveExcerpt: async (dossier, excerpt, at) => dossiers.moveExcerpt(await archive, dossier, excerpt, at),
    noteExcerpt: async (dossier, excerpt, note) => dossiers.noteExcerpt(await archive, dossier, excerpt, note),
    reanchorExcerpt: async (dossier, excerpt) => dossiers.reanchorExcerpt(await archive, dossier, excerpt),
    removeExcerpt: async (dossier, excerpt) => dossiers.removeExcerpt(await archive, dossier, excerpt),
    exportDossier: async (dossier, format) => exportDossier(await archive, dossier, format),
    publishers: async () => publishers(await archive),
    publisherOf: async (report) => publisherOf(await archive, report),
    keepProfile: async (profile) => profiles.keepProfile(await archive, profile),
    dropProfile: async (id) => profiles.dropProfile(await archive, id),
    exportProfiles: async () => profiles.exportProfiles(await archive),
    importProfiles: async (text) => profiles.importProfiles(await archive, text),
    readTerms: async (notice) => readTerms(notice),
    changeSettings: async (settings) => changeSettings(await archive, settings),
  };
}
