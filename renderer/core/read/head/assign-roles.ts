import type { LineRole } from './role-scores.ts';

/** A line of a head: what it may be, or what it is already. */
export interface Place {
  /** Points for each role; null where another rule has explained the line. */
  readonly scores: Readonly<Record<LineRole, number>> | null;
  /** What another rule has made of it: `series` for the number of one too. */
  readonly known: 'title' | 'series' | 'other' | null;
  /** It ends in a way that its sentence goes on in the next line. */
  readonly goesOn: boolean;
}

/** One way of reading the lines so far. */
interface Reading {
  readonly score: number;
  readonly roles: readonly (LineRole | null)[];
  readonly titles: number;
  readonly series: boolean;
  readonly publishers: number;
  /** The role of the line before, `known` for one that was explained. */
  readonly last: LineRole | 'known' | 'known-series' | 'none';
  /** The title's sentence goes on in the next line. */
  readonly open: boolean;
}

const ROLES: readonly LineRole[] = ['title', 'subtitle', 'series', 'publisher', 'author', 'idle', 'text'];

const NO_TITLE = -4;

/**
 * The likeliest roles of the lines of a head, together: one title at most, one series, a subtitle right below its title,
 * a publisher's name rather above its series than apart from it. `titled`: the title is another line; `stated`: the page
 * says what it is, so that no line need be it.
 */
export function assignRoles(places: readonly Place[], titled: boolean, stated: boolean): readonly (LineRole | null)[] {
  const begin: Reading = {
    score: 0,
    roles: [],
    titles: titled ? 1 : 0,
    series: false,
    publishers: 0,
    last: 'none',
    open: false,
  };
  let readings: readonly Reading[] = [begin];
  for (const place of places) readings = bestOfEach(readings.flatMap((reading) => nextOf(reading, place)));
  const end = (reading: Reading): number => reading.score + (reading.titles === 0 && !stated ? NO_TITLE : 0);
  return readings.reduce((a, b) => (end(b) > end(a) ? b : a)).roles;
}

/** What a line can be behind a reading of those above it. */
function nextOf(reading: Reading, place: Place): readonly Reading[] {
  const { scores, known } = place;
  if (scores === null)
    return [
      {
        ...reading,
        roles: [...reading.roles, null],
        titles: reading.titles + (known === 'title' ? 1 : 0),
        series: reading.series || known === 'series',
        score: reading.score + (known === 'series' && reading.last === 'publisher' ? ABOVE_SERIES : 0),
        last: known === 'title' ? 'title' : known === 'series' ? 'known-series' : 'known',
        open: false,
      },
    ];
  return ROLES.flatMap((role) => {
    const change = scores[role] + company(reading, role);
    if (change === Number.NEGATIVE_INFINITY) return [];
    return [
      {
        score: reading.score + change,
        roles: [...reading.roles, role],
        titles: reading.titles + (role === 'title' ? 1 : 0),
        series: reading.series || role === 'series',
        publishers: reading.publishers + (role === 'publisher' ? 1 : 0),
        last: role,
        open: role === 'title' && place.goesOn,
      },
    ];
  });
}

const ABOVE_SERIES = 1.4;
const NEVER = Number.NEGATIVE_INFINITY;

/** Points for a role by the roles above it. */
function company({ titles, series, publishers, last, open }: Reading, role: LineRole): number {
  switch (role) {
    case 'title':
      return titles === 0 ? 0 : open && last === 'title' ? 2.5 : NEVER;
    case 'subtitle':
      return last === 'title' && !open ? 0.6 : NEVER;
    case 'series':
      if (series) return NEVER;
      return (last === 'publisher' ? ABOVE_SERIES : last === 'author' ? -1 : 0) - (titles > 0 ? 0.8 : 0);
    case 'publisher':
      return -2 * publishers - (titles > 0 ? 0.4 : 0) + (last === 'known-series' ? 0.3 : 0);
    case 'text':
      return titles > 0 ? 0.6 : 0;
    case 'author':
      return 0;
    case 'idle':
      return titles > 0 ? 0 : -0.6;
  }
}

/** Of readings that differ only in what no later line asks for, the best. */
function bestOfEach(readings: readonly Reading[]): readonly Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.titles}${reading.series}${reading.publishers}${reading.last}${reading.open}`;
    const rival = best.get(key);
    if (!rival || reading.score > rival.score) best.set(key, reading);
  }
  return [...best.values()];
}
