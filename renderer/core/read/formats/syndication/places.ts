import { asPlace, placeOfAddress } from './addresses.ts';
import type { Entry } from './entry.ts';

/** Gives entries places: the path of their address, their identifier, or their number in the feed, each once. */
export function startPlaces(): (entry: Entry, byNumber: boolean) => { readonly place: string; readonly name: string } {
  const taken = new Set<string>();
  let count = 0;
  return (entry, byNumber) => {
    count++;
    const path = entry.address === null ? '' : placeOfAddress(entry.address);
    const own = asPlace(entry.id.replace(/^(?:https?:\/\/|tag:|urn:(?:uuid:)?)/iu, ''));
    const wished = (byNumber ? own || path : path || own) || String(count);
    let place = wished;
    for (let n = 2; taken.has(place); n++) place = `${wished}-${n}`;
    taken.add(place);
    const slug = (path || own || String(count)).split('/').at(-1) as string;
    return { place, name: `${slug.replace(/\.(?:html?|php|aspx?)$/iu, '')}.html` };
  };
}
