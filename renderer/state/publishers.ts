import { createStore } from 'zustand/vanilla';
import type { Result } from '../core/model/problem.ts';
import { type PublisherListing, type PublisherProfile, profileNamed } from '../core/model/publisher-profile.ts';
import type { ReportId } from '../core/model/report.ts';
import type { TermsSentence } from '../worker/contract.ts';
import { answered, delivered } from './answered.ts';
import type { Messages } from './messages.ts';
import type { Ports } from './ports.ts';
import { type DateOrder, orderInWords } from './reading/day-or-month.ts';

/** The profile that is being written: of a publisher in the list, or of one that is new. */
export interface ProfileDraft {
  readonly listing: PublisherListing;
  readonly profile: PublisherProfile;
}

export interface PublishersState {
  /** Null until they were asked for. */
  readonly listings: readonly PublisherListing[] | null;
  readonly chosen: ProfileDraft | null;
  /** Drafts of others that were left unsaved, by id. */
  readonly left: ReadonlyMap<string, ProfileDraft>;
  readonly saving: boolean;
  /** Reading reports anew; null where nothing is read. */
  readonly reread: { readonly finished: number; readonly total: number } | null;
  /** What the notice of the draft allows, in words; null while it is read. */
  readonly terms: readonly TermsSentence[] | null;
}

const FIRST: PublishersState = {
  listings: null,
  chosen: null,
  left: new Map(),
  saving: false,
  reread: null,
  terms: null,
};

/** What is known of publishers: looking at it, changing it, taking it back. */
export function createPublishers(ports: Ports, messages: Messages) {
  const store = createStore<PublishersState>(() => FIRST);
  const { getState, setState } = store;

  ports.onArchiveEvent((event) => {
    if (event.event !== 'reread') return;
    const { finished, total } = event;
    setState({ reread: finished < total ? { finished, total } : null });
    if (finished === total && getState().listings !== null) void list();
  });

  const list = async () => {
    const found = await delivered(ports.archive.publishers());
    if (!found.ok) return messages.problem(found.problem);
    setState(({ chosen }) => ({ listings: found.value, chosen: chosen && refreshed(chosen, found.value) }));
  };

  const readTerms = async (notice: string | null) => {
    setState({ terms: notice === null ? [] : null });
    if (notice === null) return;
    const read = await delivered(ports.archive.readTerms(notice));
    if (read.ok && getState().chosen?.profile.notice === notice) setState({ terms: read.value });
  };

  const show = (draft: ProfileDraft | null) => {
    setState(({ chosen, left }) => {
      const kept = new Map(left);
      if (chosen && isChanged(chosen)) kept.set(chosen.profile.id, chosen);
      const again = draft && kept.get(draft.profile.id);
      if (draft) kept.delete(draft.profile.id);
      return { chosen: again ?? draft, left: kept };
    });
    void readTerms(getState().chosen?.profile.notice ?? null);
  };

  /** Keeps a profile, says so, and offers to put back what was there before. */
  const keep = async (profile: PublisherProfile, before: PublisherListing, sentence: string): Promise<boolean> => {
    const kept = await answered(ports.archive.keepProfile(profile));
    if (!kept.ok) {
      messages.problem(kept.problem);
      return false;
    }
    offerUndo(sentence, before, kept.value.id);
    await list();
    return true;
  };

  const offerUndo = (sentence: string, before: PublisherListing, id: string) =>
    messages.say({
      tone: 'done',
      sentence,
      undo: true,
      action: { label: 'Undo', run: () => void putBack(before, id) },
    });

  const putBack = async (before: PublisherListing, id: string) => {
    const { profile, known } = before;
    const wasKept = known === 'changed' || known === 'own';
    const back: Result<unknown> = await answered<unknown>(
      wasKept ? ports.archive.keepProfile(profile) : ports.archive.dropProfile(id),
    );
    if (!back.ok) messages.problem(back.problem);
    await list();
    const { chosen, listings } = getState();
    const now = listings?.find((one) => one.profile.id === chosen?.profile.id);
    if (now) setState({ chosen: { listing: now, profile: now.profile } });
    else if (chosen && !wasKept && chosen.profile.id === id) setState({ chosen: null });
  };

  /** The publisher of a report as it is kept: without what may only be begun with. */
  const plainOf = async (report: ReportId): Promise<PublisherListing | null> => {
    const found = await answered(ports.archive.publisherOf(report));
    if (!found.ok) {
      messages.problem(found.problem);
      return null;
    }
    const { profile, known } = found.value;
    return known === 'named' ? { ...found.value, profile: profileNamed(profile.id, profile.name) } : found.value;
  };

  return {
    store,
    list,
    choose: (listing: PublisherListing) => show({ listing, profile: listing.profile }),
    /** A publisher that is not in the list. */
    begin: () => {
      const listing = { profile: profileNamed('', ''), known: 'named', reports: 0, asking: 0 } as const;
      show({ listing, profile: listing.profile });
    },
    /** The publisher of a report; one of whom nothing is known is begun with what the report says. */
    chooseOf: async (report: ReportId) => {
      const found = await answered(ports.archive.publisherOf(report));
      if (!found.ok) return messages.problem(found.problem);
      const { profile, known } = found.value;
      const listing =
        known === 'named' ? { ...found.value, profile: profileNamed(profile.id, profile.name) } : found.value;
      show({ listing, profile });
    },
    change: (part: Partial<PublisherProfile>) => {
      const { chosen } = getState();
      if (!chosen) return;
      setState({ chosen: { ...chosen, profile: { ...chosen.profile, ...part } } });
      if (part.notice !== undefined) void readTerms(part.notice);
    },
    discard: () => {
      const { chosen } = getState();
      if (!chosen) return;
      setState({ chosen: { ...chosen, profile: chosen.listing.profile } });
      void readTerms(chosen.listing.profile.notice);
    },
    save: async () => {
      const { chosen, saving } = getState();
      if (!chosen || saving) return;
      setState({ saving: true });
      const kept = await answered(ports.archive.keepProfile(chosen.profile));
      setState({ saving: false });
      if (!kept.ok) return messages.problem(kept.problem);
      offerUndo(`Kept: what is known of ${kept.value.name}.`, chosen.listing, kept.value.id);
      if (getState().chosen === chosen) {
        const listing = { ...chosen.listing, profile: kept.value };
        setState({ chosen: { listing, profile: kept.value } });
        void readTerms(kept.value.notice);
      }
      await list();
    },
    /** Forgets what the person set; a publisher that ships is again as it ships. */
    drop: async () => {
      const { chosen } = getState();
      if (!chosen) return;
      const { listing } = chosen;
      const { id, name } = listing.profile;
      const dropped = await answered(ports.archive.dropProfile(id));
      if (!dropped.ok) return messages.problem(dropped.problem);
      const sentence =
        listing.known === 'own' ? `Forgotten: what was known of ${name}.` : `${name} is as it ships again.`;
      offerUndo(sentence, listing, id);
      await list();
      const now = getState().listings?.find(({ profile }) => profile.id === id);
      setState({ chosen: now ? { listing: now, profile: now.profile } : null });
      void readTerms(now?.profile.notice ?? null);
    },
    /** One answer for all dates in numbers of a report's publisher, also of reports that come later. */
    settleOrder: async (report: ReportId, dateOrder: DateOrder): Promise<boolean> => {
      const before = await plainOf(report);
      if (!before) return false;
      const { profile, asking } = before;
      const where = asking > 1 ? `${asking.toLocaleString('en')} reports, and those to come` : 'reports to come too';
      const sentence = `Dates of ${profile.name} are read ${orderInWords(dateOrder)}: ${where}.`;
      return keep({ ...profile, dateOrder }, before, sentence);
    },
    /** A line that is never text of a report's publisher. */
    neverText: async (report: ReportId, line: string) => {
      const before = await plainOf(report);
      if (!before) return;
      const { profile } = before;
      const furniture = [...profile.furniture, line];
      await keep({ ...profile, furniture }, before, `Set aside in all reports of ${profile.name}.`);
    },
    exportAll: async () => {
      const made = await delivered(ports.archive.exportProfiles());
      if (!made.ok) return messages.problem(made.problem);
      const saved = await answered(ports.desktop.saveExport(made.value.name, made.value.bytes));
      if (!saved.ok) messages.problem(saved.problem);
      else if (saved.value.saved !== null) messages.say({ tone: 'done', sentence: `Exported: ${saved.value.saved}.` });
    },
    importFrom: async (file: File) => {
      const text = await delivered(file.text());
      const taken = text.ok ? await answered(ports.archive.importProfiles(text.value)) : text;
      if (!taken.ok) return messages.problem(taken.problem);
      const { kept, same, passedOver } = taken.value;
      const rest = [same > 0 ? `${same} known before` : '', passedOver > 0 ? `${passedOver} lines passed over` : ''];
      const more = rest.filter(Boolean).join(', ');
      messages.say({ tone: 'done', sentence: `Taken in: ${publishers(kept)}${more ? `; ${more}` : ''}.`, stays: true });
      await list();
    },
  };
}

const publishers = (n: number) => `${n.toLocaleString('en')} ${n === 1 ? 'publisher' : 'publishers'}`;

/** The draft with its publisher as the list has it now; words that were typed stay. */
function refreshed(draft: ProfileDraft, listings: readonly PublisherListing[]): ProfileDraft {
  const listing = listings.find(({ profile }) => profile.id === draft.profile.id);
  if (!listing) return draft;
  return { listing, profile: isChanged(draft) ? draft.profile : listing.profile };
}

/** Whether words were typed that are not kept. */
export const isChanged = ({ listing, profile }: ProfileDraft): boolean =>
  JSON.stringify(listing.profile) !== JSON.stringify(profile);

/** How many open dates one answer settles, by the name under which a report is credited. */
export const askingOf = ({ listings }: PublishersState, publisher: string): number =>
  listings?.find(({ profile }) => profile.name === publisher)?.asking ?? 0;
