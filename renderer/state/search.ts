import { createStore } from 'zustand/vanilla';
import type { EntityId, EntityKind, ReasonKind } from '../core/model/entity.ts';
import type { ReportId } from '../core/model/report.ts';
import type { FacetValue, Hit, SearchAnswer, SearchRequest, Suggestions } from '../core/model/search.ts';
import { NO_FILTERS } from '../core/model/search.ts';
import { delivered } from './answered.ts';
import { dated, type FilterKind, listed, narrowed, withoutAll, withoutImport } from './filters.ts';
import type { Messages } from './messages.ts';
import type { Ports } from './ports.ts';

export interface SearchState {
  /** What stands in the box. */
  readonly typed: string;
  readonly request: SearchRequest;
  /** The first answer to `request`; null before the first search. */
  readonly answer: SearchAnswer | null;
  /** Hits by place; those between have not been fetched yet. */
  readonly hits: ReadonlyMap<number, Hit>;
  /** Place of the chosen hit, -1 where none is. */
  readonly chosen: number;
  readonly busy: boolean;
  readonly suggestions: Suggestions | null;
  /** Reports came or went since the answer. */
  readonly stale: boolean;
  /** All reasons of the chosen hit are shown, not only the first two. */
  readonly why: boolean;
  /** Years over the whole time, also while dates narrow the search. */
  readonly years: readonly FacetValue[];
  /** Names of entities that were ever shown, for filters that the present answer no longer counts. */
  readonly names: ReadonlyMap<EntityId, { readonly name: string; readonly kind: EntityKind }>;
}

const PAGE = 60;

const FIRST: SearchState = {
  typed: '',
  request: { text: '', filters: NO_FILTERS, sort: 'date', off: [], limit: PAGE, offset: 0 },
  answer: null,
  hits: new Map(),
  chosen: -1,
  busy: false,
  suggestions: null,
  stale: false,
  why: false,
  years: [],
  names: new Map(),
};

/** Finding reports: the box, the filters, the list of hits. */
export function createSearch(ports: Ports, messages: Messages, onChosen: (hit: Hit | null) => void) {
  const store = createStore<SearchState>(() => FIRST);
  const { getState, setState } = store;
  /** Number of the newest search; answers to older ones are dropped. */
  let newest = 0;
  const fetching = new Set<number>();

  const choose = (chosen: number) => {
    setState({ chosen });
    onChosen(getState().hits.get(chosen) ?? null);
  };

  /** All years for the text, also where dates narrow the search. */
  const fetchYears = async (request: SearchRequest, mine: number, answer: SearchAnswer) => {
    if (request.filters.after === null && request.filters.before === null)
      return setState({ years: answer.facets.years });
    const whole = { ...request, filters: { ...request.filters, after: null, before: null }, limit: 1, offset: 0 };
    const all = await delivered(ports.archive.search(whole));
    if (all.ok && mine === newest) setState({ years: all.value.facets.years });
  };

  /** Runs the request. `keep` holds on to the report that is open; otherwise the first hit is chosen. */
  const run = async (request: SearchRequest, keep = false) => {
    const mine = ++newest;
    const before = getState();
    const open = before.hits.get(before.chosen)?.report;
    setState({ request, busy: true, suggestions: null, stale: false });
    const found = await delivered(ports.archive.search(request));
    if (mine !== newest) return;
    if (!found.ok) {
      setState({ busy: false });
      messages.problem(found.problem);
      return;
    }
    const answer = found.value;
    fetching.clear();
    setState({
      busy: false,
      answer,
      hits: new Map(answer.hits.map((hit, i) => [i, hit])),
      names: remembered(before.names, answer),
    });
    const kept = keep && open !== undefined ? answer.hits.findIndex((hit) => hit.report === open) : -1;
    if (keep) setState({ chosen: kept });
    else choose(answer.hits.length > 0 ? 0 : -1);
    await fetchYears(request, mine, answer);
  };

  const change = (part: Partial<SearchRequest>) => run({ ...getState().request, ...part, offset: 0 });
  const filters = () => getState().request.filters;

  return {
    store,
    choose,
    /** Marks the hit of a report that was opened from elsewhere, where it is among the hits. */
    reveal: (report: ReportId) => {
      const place = [...getState().hits].find(([, hit]) => hit.report === report)?.[0] ?? -1;
      setState({ chosen: place });
    },
    /** To the hit below or above the chosen one. */
    step: (by: 1 | -1) => {
      const { answer, chosen } = getState();
      const next = Math.min((answer?.total ?? 0) - 1, Math.max(0, chosen + by));
      if (next >= 0 && next !== chosen) choose(next);
    },
    /** The box's text changed: offers names and reports, leaves the hits as they are. */
    type: async (typed: string) => {
      setState({ typed });
      if (typed.trim() === '') return setState({ suggestions: null });
      const suggested = await delivered(ports.archive.suggest(typed));
      if (suggested.ok && getState().typed === typed) setState({ suggestions: suggested.value });
    },
    closeSuggestions: () => setState({ suggestions: null }),
    /** Searches for a text, or for what stands in the box. By relevance where there is text, else newest first. */
    submit: (text = getState().typed) => {
      const { request } = getState();
      setState({ typed: text });
      const turned = (text.trim() === '') !== (request.text.trim() === '');
      return change({
        text,
        ...(turned ? { sort: text.trim() === '' ? ('date' as const) : ('relevance' as const) } : {}),
      });
    },
    toggleEntity: (id: EntityId) => change({ filters: narrowed(filters(), id) }),
    excludeEntity: (id: EntityId) => change({ filters: narrowed(filters(), id, 'exclude') }),
    toggleListed: (kind: FilterKind, value: string) => change({ filters: listed(filters(), kind, value) }),
    setDates: (after: string | null, before: string | null) => change({ filters: dated(filters(), after, before) }),
    /** All reports of one import, whatever was searched for before. */
    showImport: (job: string) => {
      setState({ typed: '' });
      return change({ text: '', sort: 'date', filters: { ...NO_FILTERS, imports: [job] } });
    },
    /** Takes an import off the filters. */
    dropImport: (job: string) => change({ filters: withoutImport(filters(), job) }),
    clearFilters: () => change({ filters: withoutAll(filters()) }),
    /** Of the versions of a report all, or only the newest. */
    listVersions: (which: 'all' | 'newest') => {
      const { versions: _, ...request } = getState().request;
      return run({ ...request, ...(which === 'all' ? { versions: which } : {}), offset: 0 }, true);
    },
    sortBy: (sort: SearchRequest['sort']) => change({ sort }),
    toggleReason: (reason: ReasonKind) => {
      const { off } = getState().request;
      return change({ off: off.includes(reason) ? off.filter((r) => r !== reason) : [...off, reason] });
    },
    /** Fetches the hits between two places where they are not there yet. */
    need: async (first: number, last: number) => {
      const { request, hits, answer } = getState();
      if (!answer) return;
      const mine = newest;
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) {
        const offset = page * PAGE;
        if (hits.has(offset) || offset >= answer.total || fetching.has(offset)) continue;
        fetching.add(offset);
        const more = await delivered(ports.archive.search({ ...request, offset }));
        fetching.delete(offset);
        if (mine !== newest || !more.ok) return;
        setState((s) => ({ hits: new Map([...s.hits, ...more.value.hits.map((h, i) => [offset + i, h] as const)]) }));
      }
    },
    /** Same search again, the open report stays open. */
    refresh: () => run({ ...getState().request, offset: 0 }, true),
    toggleWhy: () => setState((s) => ({ why: !s.why })),
    markStale: () => setState({ stale: true }),
  };
}

function remembered(names: SearchState['names'], { facets, readAs, didYouMean }: SearchAnswer): SearchState['names'] {
  const more = new Map(names);
  const kinds = [
    ['actor', facets.actors],
    ['treaty', facets.treaties],
    ['country', facets.countries],
  ] as const;
  for (const [kind, values] of kinds) for (const { value, name } of values) more.set(value, { name, kind });
  for (const { entity, name, kind } of [...readAs.map((r) => r.match), ...didYouMean]) more.set(entity, { name, kind });
  return more;
}

/** How many filters narrow the search. */
export function filterCount({ request: { filters } }: SearchState): number {
  const { include, exclude, series, publishers, imports = [], after, before } = filters;
  const lists = [include, exclude, series, publishers, imports].reduce((sum, list) => sum + list.length, 0);
  return lists + (after !== null || before !== null ? 1 : 0);
}

export const chosenHit = ({ hits, chosen }: SearchState): Hit | null => hits.get(chosen) ?? null;
