import type { Remark } from '../../../model/report.ts';

/** Longer names are cut: no system lets a person give them. */
const LONGEST = 400;
const DEEPEST = 40;

/** What cannot be seen in a name or turns the text around it: control characters, marks of direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A name in an archive as a place in it: folders parted by `/`. */
export interface EntryPlace {
  readonly path: string;
  /** The last piece, as it came. */
  readonly name: string;
  readonly remarks: readonly Remark[];
}

/**
 * The place that an entry's name gives: no drive, no way up, no sign that cannot be seen. Nothing is ever written under
 * it; a name that pointed outside is remarked on.
 */
export function entryPlace(name: string): EntryPlace {
  const pieces = name
    .slice(0, LONGEST * 4)
    .replace(/^[A-Za-z]:(?=[\\/])/u, '')
    .split(/[\\/]/u)
    .map((piece) => piece.replace(UNSEEN, '').trim());
  const kept = pieces.filter((piece) => piece !== '' && piece !== '.' && piece !== '..').slice(-DEEPEST);
  const path = kept.join('/').slice(-LONGEST) || 'nameless';
  return {
    // `#` parts places in places.
    path: path.replaceAll('#', '%23'),
    name: path.slice(path.lastIndexOf('/') + 1),
    remarks: pointsOutside(name) ? [OUTSIDE] : [],
  };
}

const pointsOutside = (name: string): boolean =>
  /^(?:[\\/]|[A-Za-z]:[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(name) || name.includes('\u0000');

const OUTSIDE: Remark = {
  rule: 'packed-name-outside',
  grave: false,
  sentence:
    'Its name in the packed file pointed to a place outside of it. The name was cleaned; nothing is written there.',
  range: null,
};

/** Makes places unique: the second `a.html` becomes `a.html (2)`. */
export function uniquePlaces(): (path: string) => string {
  const taken = new Map<string, number>();
  return (path) => {
    let place = path;
    let count = taken.get(path) ?? 0;
    while (taken.has(place)) {
      count++;
      place = `${path} (${count + 1})`;
    }
    taken.set(path, count);
    if (place !== path) taken.set(place, 0);
    return place;
  };
}
