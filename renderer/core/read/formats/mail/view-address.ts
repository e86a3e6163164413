/** How newsletters lead to their own page. English, Polish, Russian, Ukrainian, German. */
const VIEW =
  /\b(?:view|read|see|open|display)\b.{0,40}\b(?:in|on|as) (?:your |a |the |an? )?(?:web )?(?:browser|web ?page|web\b)|\b(?:online|web|browser) version|\b(?:view|read) (?:it |this )?(?:e-?mail |message |newsletter )?online|w przeglądarce|wersj\p{L}{1,2} (?:online|www|internetow)|в браузере|веб-верси|онлайн-верси|у браузері|у веб-переглядачі|веб-версі|im browser|online-?version|online ansehen|webversion/iu;

/** Addresses that count the click and lead on: they name no text. */
const COUNTS =
  /\/(?:track|click|ls\/click|wf\/click|e\/c|cl0|redirect|r\/|c\/|x\/)|[?&](?:upn|redirect|url|u_click)=|^https?:\/\/(?:click|clicks|links?|track(?:ing)?|email|trk|go|r|t|url\d+|e|el|mandrillapp|u\d+\.ct)\./iu;

const LINK = /<a\s([^<>]{1,4000})>([^<]{0,300}(?:<(?!\/?a[\s>])[^<>]{0,300}>[^<]{0,300}){0,6})<\/a>/giu;
/** Characters at either end of a mail in which the link stands. */
const EDGE = 60_000;

/** The address of a newsletter's own page, where a link or line names it clearly. */
export function viewAddress(text: string, html: boolean): string | undefined {
  const edges = text.length <= 2 * EDGE ? [text] : [text.slice(0, EDGE), text.slice(-EDGE)];
  for (const edge of edges) {
    const found = html ? inLinks(edge) : inLines(edge);
    if (found) return found;
  }
  return undefined;
}

function inLinks(html: string): string | undefined {
  for (const [, attributes, inner] of html.matchAll(LINK)) {
    if (!VIEW.test((inner as string).replace(/<[^<>]{0,300}>/gu, ' ').replace(/\s+/gu, ' '))) continue;
    const address = /(?:^|\s)href\s{0,5}=\s{0,5}["']?(https?:\/\/[^\s"'<>]{4,2000})/iu.exec(attributes as string)?.[1];
    if (address && isOwn(address)) return withoutReader(address.replaceAll('&amp;', '&'));
  }
  return undefined;
}

function inLines(text: string): string | undefined {
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] as string).slice(0, 1000);
    if (line.length > 400 || !VIEW.test(line)) continue;
    const near = `${line} ${(lines[i + 1] ?? '').slice(0, 1000)}`;
    const address = /https?:\/\/[^\s<>()"']{4,1000}/iu.exec(near)?.[0];
    if (address && isOwn(address)) return withoutReader(address.replace(/[.,;:]$/u, ''));
  }
  return undefined;
}

const isOwn = (address: string): boolean =>
  URL.canParse(address) && !COUNTS.test(address) && new URL(address).pathname.length > 1;

/** Names of what an address says of its reader and of the way there. */
const OF_READER = /^(?:utm_\w{1,20}|mc_[ce]id|e|fbclid|_hsenc|_hsmi|isfreemail|r|token)$/iu;

function withoutReader(address: string): string {
  const mark = address.indexOf('?');
  if (mark < 0) return address;
  const kept = address
    .slice(mark + 1)
    .split('&')
    .filter((pair) => !OF_READER.test(pair.split('=')[0] as string));
  return kept.length === 0 ? address.slice(0, mark) : `${address.slice(0, mark)}?${kept.join('&')}`;
}
