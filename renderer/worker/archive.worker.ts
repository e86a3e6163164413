import { createBirpc } from 'birpc';
import shippedNames from '../../assets/knowledge/authority.json?raw';
import shippedPublishers from '../../assets/knowledge/publishers.jsonl?raw';
import { knowledgeOver } from '../core/archive/knowledge-over.ts';
import { readerPool } from '../core/archive/reader-pool.ts';
import type { ArchiveEvent } from '../core/model/archive-state.ts';
import { profilesFrom } from '../core/read/profile-file.ts';
import { openAuthority } from '../core/understand/authority.ts';
import { shippedAuthority } from '../core/understand/shipped-authority.ts';
import { archiveCalls } from './archive-calls.ts';
import { breathing, browserClock, browserHasher, browserIds } from './browser-tools.ts';
import type { ArchiveCalls, PageCalls } from './contract.ts';
import { desktopVault } from './desktop-vault.ts';
import { housekeeping } from './housekeeping.ts';
import { readingThreads } from './reading/reading-threads.ts';
import { dexieStore } from './store/dexie-store.ts';

// The archive's side of the conversation: everything that reads, indexes and searches runs here, away from the page.

const shippedProfiles = profilesFrom(shippedPublishers);
const reader = readerPool(readingThreads);
const house = housekeeping();
const answers: Partial<ArchiveCalls> = {};
const page = createBirpc<PageCalls, Partial<ArchiveCalls>>(answers, {
  post: (message) => postMessage(message),
  on: (hear) => addEventListener('message', ({ data }) => hear(data)),
  eventNames: ['event'],
  timeout: -1,
  resolver: (_name, answer) => {
    house.busy();
    return answer;
  },
});
const tell = (event: ArchiveEvent) => void page.event(event);

const calls = archiveCalls(
  {
    vault: desktopVault(page),
    store: dexieStore(browserHasher, () => tell({ event: 'problem', problem: TAKEN_OVER })),
    clock: browserClock,
    hasher: browserHasher,
    ids: browserIds,
    knowledge: knowledgeOver(openAuthority(shippedAuthority(shippedNames)), shippedNames, shippedProfiles),
    reader,
    tell,
    breathe: breathing(),
  },
  (archive) => {
    house.start(archive);
    reader.warm();
  },
);
Object.assign(answers, calls);

const TAKEN_OVER = {
  code: 'archive-locked',
  sentence: 'Another window has taken over this archive. Your work up to here is safe.',
  wayOut: 'Go on in the other window, or close it and open the archive here again.',
  details: '',
} as const;
