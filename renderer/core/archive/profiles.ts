import type { YoursEntry } from '../model/journal.ts';
import { done, failed, type Result } from '../model/problem.ts';
import type { ProfilesTaken, PublisherProfile } from '../model/publisher-profile.ts';
import { profilesFrom, profilesText, tidied } from '../read/profile-file.ts';
import type { Archive } from './archive.ts';
import { edit } from './edit.ts';
import { profileChanges } from './profile-changes.ts';
import { freshId, ownProfiles } from './publishers.ts';
import { profilesOf } from './read-original.ts';
import { rereadFor } from './rereading.ts';

/**
 * Keeps what the person knows of a publisher, in place of what was known under its id; one without an id gets one.
 * Answers when it is in the journal; then the reports that may read differently are read anew, those of the publisher
 * first, while everything else goes on (`reread` events tell how far). Corrections by hand stay. Until all are read the
 * store's mark stays behind the edit, and its profiles are the old ones: what a crash cuts off, the next opening does.
 */
export async function keepProfile(archive: Archive, given: PublisherProfile): Promise<Result<PublisherProfile>> {
  const tidy = tidied(given);
  if (tidy.name === '') return nameless();
  const profile = tidy.id === '' ? { ...tidy, id: freshId(archive, tidy.name) } : tidy;
  const kept = await changeProfiles(archive, [{ kind: 'profile-kept', profile }]);
  return kept.ok ? done(profile) : kept;
}

/** Forgets what the person knows of a publisher; one that ships with the app is again as it ships. */
export const dropProfile = (archive: Archive, id: string): Promise<Result<null>> =>
  archive.yours.profiles.has(id)
    ? changeProfiles(archive, [{ kind: 'profile-dropped', id }])
    : Promise.resolve(done(null));

/** What the person changed or made, as a file of the form in which profiles ship. */
export const exportProfiles = (archive: Archive): { readonly name: string; readonly bytes: Uint8Array } => ({
  name: 'publishers.jsonl',
  bytes: new TextEncoder().encode(profilesText(ownProfiles(archive))),
});

/** UTF-16 units; more is no list of publishers. */
const LARGEST_FILE = 8_000_000;
/** Entries that the journal takes at once. */
const AT_ONCE = 500;

/** Keeps the profiles of a file, each in place of what was known under its id. */
export async function importProfiles(archive: Archive, text: string): Promise<Result<ProfilesTaken>> {
  if (text.length > LARGEST_FILE) return notProfiles();
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  const read = new Map(
    profilesFrom(text)
      .map(tidied)
      .filter(({ id, name }) => id !== '' && name !== '')
      .map((profile) => [profile.id, profile]),
  );
  if (read.size === 0) return notProfiles();
  const known = new Map(profilesOf(archive.tools.knowledge.profiles, archive.yours).map((one) => [one.id, one]));
  const fresh = [...read.values()].filter((one) => JSON.stringify(known.get(one.id)) !== JSON.stringify(one));
  for (let at = 0; at < fresh.length; at += AT_ONCE) {
    const entries = fresh.slice(at, at + AT_ONCE).map((profile) => ({ kind: 'profile-kept', profile }) as const);
    const kept = await changeProfiles(archive, entries);
    if (!kept.ok) return kept;
  }
  return done({ kept: fresh.length, same: read.size - fresh.length, passedOver: lines - read.size });
}

async function changeProfiles(archive: Archive, entries: readonly YoursEntry[]): Promise<Result<null>> {
  const changed = await archive.edits.take(async () => {
    const held = archive.marks.begin();
    const before = archive.yours;
    const edited = await edit(archive, entries);
    if (!edited.ok) {
      // Whether anything was written is known to the edit's own work.
      archive.marks.settle([held]);
      return edited;
    }
    archive.profilesUnderWay.add(held);
    return done({ held, changes: profileChanges(archive.tools.knowledge.profiles, before, archive.yours) });
  });
  if (!changed.ok) return changed;
  void rereadFor(archive, changed.value.held, changed.value.changes);
  return done(null);
}

const nameless = (): Result<never> =>
  failed(
    'call-refused',
    'A publisher needs the name by which it is credited.',
    'Type its name as it writes it itself.',
  );

const notProfiles = (): Result<never> =>
  failed(
    'file-not-readable',
    'This file holds no publishers. Nothing was changed.',
    'Choose a file that was exported from Publishers: one publisher a line, each a JSON object.',
  );
