import { encodingLabel } from '../../../text/encoding.ts';
import { declaredEncoding } from '../declared-encoding.ts';

/** A feed of entries, a WordPress export, or a feed written as JSON. */
export type SyndicationKind = 'feed' | 'wordpress' | 'json-feed';

const HEAD = 65_536;

/** Declarations, comments, style sheets and document types that may stand above the root element. */
const PROLOGUE =
  /^(?:\s{1,4000}|<\?[^>]{0,2000}\?>|<!--(?:[^-]|-(?!->)){0,20000}-->|<!doctype[^>[]{0,500}(?:\[[^\]]{0,20000}\]\s{0,20})?>){0,40}/iu;
const ROOT = /^<(?:([\w.-]{1,40}):)?(rss|feed|rdf)(?=[\s>])([^>]{0,8000})/iu;

/** Tells feeds by their root element. Looks at the first 64 KB. */
export function syndicationKind(bytes: Uint8Array): SyndicationKind | null {
  const head = headOf(bytes);
  if (/^\s*\{/u.test(head))
    return /"version"\s{0,20}:\s{0,20}"https?:(?:\/\/|\\\/\\\/)(?:www\.)?jsonfeed\.org/u.test(head)
      ? 'json-feed'
      : null;
  const root = ROOT.exec(head.slice(PROLOGUE.exec(head)?.[0].length ?? 0));
  if (!root) return null;
  const [, , name = '', attributes = ''] = root;
  if (name.toLowerCase() === 'feed' && !/atom/iu.test(attributes) && !/<(?:[\w.-]{1,40}:)?entry[\s>]/iu.test(head))
    return null;
  if (name.toLowerCase() === 'rdf' && !/rss|netscape/iu.test(attributes)) return null;
  return /wordpress\.org\/export|<wp:wxr_version/iu.test(head) ? 'wordpress' : 'feed';
}

function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD);
  const [first, second] = head;
  const wide = (first === 0xff && second === 0xfe) || (second === 0 && first !== 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  const label = wide ? 'utf-16le' : big ? 'utf-16be' : (encodingLabel(declaredEncoding(head) ?? '') ?? 'utf-8');
  return new TextDecoder(label).decode(head).replace(/^\uFEFF/u, '');
}

export const isFeed = (bytes: Uint8Array): boolean => syndicationKind(bytes) === 'feed';
export const isWordpress = (bytes: Uint8Array): boolean => syndicationKind(bytes) === 'wordpress';
export const isJsonFeed = (bytes: Uint8Array): boolean => syndicationKind(bytes) === 'json-feed';
