/** What mailing and feed services add to addresses to count readers. */
const COUNTING = /^(?:utm_\w{1,40}|fbclid|gclid|mc_cid|mc_eid|ref_src|source=rss)$/iu;

/** An address as a publisher gives it: whole, without what counts readers; null where it is none of the web. */
export function webAddress(written: string | undefined, base?: string | null): string | null {
  const trimmed = written?.trim() ?? '';
  if (trimmed === '' || trimmed.length > 2000 || /\s/u.test(trimmed)) return null;
  const whole = base && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : trimmed;
  if (!/^https?:\/\/[^/]/iu.test(whole)) return null;
  return withoutCounting(whole);
}

function withoutCounting(address: string): string {
  const mark = address.indexOf('?');
  if (mark < 0) return address;
  const hash = address.indexOf('#', mark);
  const query = address.slice(mark + 1, hash < 0 ? undefined : hash).split('&');
  const kept = query.filter((pair) => !COUNTING.test(pair.split('=')[0] as string));
  if (kept.length === query.length) return address;
  const behind = hash < 0 ? '' : address.slice(hash);
  return `${address.slice(0, mark)}${kept.length > 0 ? `?${kept.join('&')}` : ''}${behind}`;
}

const LONGEST = 120;

/** A readable place from an address: its path without folders that say nothing (`2019/12/lavrov-in-warsaw`). */
export function placeOfAddress(address: string): string {
  const behindHost = address.replace(/^[a-z]{1,20}:\/\/[^/?#]*/iu, '').split('#')[0] as string;
  return asPlace(unescapedPath(behindHost.replace(/\/(?:index\.\w{2,5})?(?=$|\?)/iu, '')));
}

function unescapedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Signs that no place holds become dashes; the end of what is too long is kept, for it tells more than the beginning. */
export function asPlace(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N}./_~-]+/gu, '-').replace(/^[/.-]{1,20}|[/.-]{1,20}$/gu, '');
  return plain.slice(-LONGEST).replace(/^[/.-]{1,20}/u, '');
}
