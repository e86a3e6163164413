import { answered } from './answered.ts';
import { createArchive, currentDossier, openState } from './archive.ts';
import { createDossiers } from './dossiers.ts';
import { createImports } from './imports.ts';
import { createMessages } from './messages.ts';
import { originalSaving } from './original-copy.ts';
import { asHtml } from './own-words.ts';
import { createPlace } from './place.ts';
import type { Ports } from './ports.ts';
import { createPublishers } from './publishers.ts';
import { createReader, shownView } from './reader.ts';
import { passageOf } from './reading/passage.ts';
import { createSearch } from './search.ts';
import { createVersions } from './versions.ts';

/** Everything the window knows and can do, one module per matter. Built once; views and commands use nothing else. */
export function createDesk(ports: Ports) {
  const messages = createMessages();
  const place = createPlace(ports.memory);
  const archive = createArchive(ports, messages);
  const reader = createReader(ports, messages);
  const search = createSearch(ports, messages, (hit) => {
    if (hit) void reader.open(hit.report, hit.reasons);
    else reader.close();
  });
  const imports = createImports(ports, messages, () => place.go('imports'));
  const publishers = createPublishers(ports, messages);
  const versions = createVersions(ports, messages, reader, () => void search.refresh());
  const dossiers = createDossiers(ports, messages, archive, () => void reader.reload());

  /** Reports came or went: an empty list fills by itself, a list that is being read only says so. */
  archive.store.subscribe((now, before) => {
    const [count, was] = [openState(now)?.reports, openState(before)?.reports];
    if (count === undefined || was === undefined || count === was) return;
    const { answer, stale } = search.store.getState();
    if (place.store.getState().place !== 'library' || (answer?.total ?? 0) > 0) {
      if (!stale) search.markStale();
    } else void search.refresh();
  });
  /** Reports were read anew: what the list shows of them may be old. */
  ports.onArchiveEvent((event) => {
    if (event.event !== 'reread' || event.total === 0 || event.finished < event.total) return;
    if (place.store.getState().place === 'library') search.markStale();
    else void search.refresh();
  });
  place.store.subscribe((now, before) => {
    if (now.place === 'library' && before.place !== 'library' && search.store.getState().stale) void search.refresh();
    if (now.place === 'dossiers' && before.place !== 'dossiers') openFirst();
    if (now.place === 'imports' && before.place !== 'imports') void listImports();
    if (now.place === 'publishers' && before.place !== 'publishers') void publishers.list();
  });

  /** A place with a list is never entered without something in it, where there is something. */
  const openFirst = () => {
    const shown = dossiers.store.getState().open;
    const first = currentDossier(archive.store.getState()) ?? openState(archive.store.getState())?.dossiers[0];
    const id = shown ?? first?.id;
    if (id !== undefined) void dossiers.open(id);
  };
  const listImports = async () => {
    await imports.list();
    const { chosen, listings } = imports.store.getState();
    const first = listings[0]?.job;
    if (chosen === null && first !== undefined) await imports.choose(first);
  };

  /** Adds the passage to the current dossier, or asks for one where there is none or `ask` is set. */
  const keepPassage = async (ask = false) => {
    const view = shownView(reader.store.getState());
    const { passage } = reader.store.getState();
    if (!view || !passage) return;
    const current = currentDossier(archive.store.getState());
    if (current && !ask) return dossiers.add(current.id, current.name, passageOf(view, passage));
    dossiers.wait(passageOf(view, passage));
    place.open('dossier-choice');
  };

  return {
    messages,
    place,
    archive,
    reader,
    versions,
    search,
    imports,
    dossiers,
    publishers,
    memory: ports.memory,
    desktop: ports.desktop,
    keepPassage,
    saveOriginal: originalSaving(ports, messages),
    /** Puts technical facts of a problem on the clipboard. */
    copyDetails: async (details: string) => {
      const put = await answered(ports.desktop.copy(details, asHtml(details)));
      if (put.ok) messages.say({ tone: 'done', sentence: 'Details copied.' });
      else messages.problem(put.problem);
    },
    /** Opens the archive and shows the newest reports. */
    start: async () => {
      await archive.open();
      if (openState(archive.store.getState())) await Promise.all([search.submit(''), imports.list()]);
    },
    /** Shows the reports of an import in the library, and nothing else. */
    showImport: (job: string) => {
      void search.showImport(job);
      place.go('library');
    },
    /** Brings an import back that was taken back, for the excerpts that miss their reports. */
    bringBack: async (job: string) => {
      await imports.restore(job);
      const { open } = dossiers.store.getState();
      if (open !== null) await dossiers.open(open);
    },
    /** Shows what is known of the publisher of a report. */
    showPublisherOf: (report: string) => {
      place.go('publishers');
      void publishers.chooseOf(report);
    },
    /** Shows a report in the library beside another version of it. */
    compareVersions: async (report: string, other: string) => {
      place.go('library');
      place.showReader(true);
      search.reveal(report);
      await reader.open(report);
      await versions.compare(other);
    },
    /** Shows a report in the library, whatever the search. */
    showReport: (report: string) => {
      place.go('library');
      place.showReader(true);
      search.reveal(report);
      void reader.open(report);
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;
