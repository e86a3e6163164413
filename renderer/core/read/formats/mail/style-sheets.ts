import { decode } from '../../../text/decode.ts';
import { contentOf, type Entity, identifier } from './entity.ts';
import { fieldOf } from './header.ts';

/** Characters of all style sheets that are looked at. */
const MOST = 4_000_000;
const MOST_LINKS = 200;

const LINK = /<link\s[^<>]{1,3000}>/giu;
const ATTRIBUTE = /\s(rel|href|media)\s{0,5}=\s{0,5}(?:"([^"]{0,2500})"|'([^']{0,2500})'|([^\s"'>]{1,2500}))/giu;

/** The style sheets in an archive that its page links to for the screen, in the page's order. */
export function sheetsOf(page: string, address: string, leaves: readonly Entity[]): readonly string[] {
  const styles = leaves.filter((leaf) => leaf.type === 'text/css');
  if (styles.length === 0) return [];
  const byAddress = new Map<string, Entity>();
  for (const leaf of styles) {
    const location = fieldOf(leaf.fields, 'content-location');
    if (location) byAddress.set(resolved(location, address), leaf);
    const id = identifier(leaf, 'content-id');
    if (id !== '') byAddress.set(`cid:${id}`, leaf);
  }
  const sheets: string[] = [];
  let left = MOST;
  let links = 0;
  for (const [link] of page.matchAll(LINK)) {
    if (++links > MOST_LINKS) break;
    const set = new Map(
      [...link.matchAll(ATTRIBUTE)].map((m) => [(m[1] as string).toLowerCase(), m[2] ?? m[3] ?? m[4]]),
    );
    const media = set.get('media')?.toLowerCase() ?? '';
    const relation = (set.get('rel') ?? '').toLowerCase();
    if (
      !relation.includes('stylesheet') ||
      relation.includes('alternate') ||
      (media !== '' && !/\b(?:all|screen)\b/u.test(media))
    )
      continue;
    const leaf = byAddress.get(resolved((set.get('href') ?? '').replaceAll('&amp;', '&'), address));
    const bytes = leaf ? contentOf(leaf) : undefined;
    if (!leaf || !bytes || bytes.length > left) continue;
    left -= bytes.length;
    sheets.push(decode(bytes, null, leaf.parameters.of.get('charset')).text);
  }
  return sheets;
}

/** An address as others name it: whole, where the page's own address allows it. */
const resolved = (address: string, base: string): string =>
  URL.canParse(address, base || undefined) ? new URL(address, base || undefined).href : address;

const HIDES = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu;
const SHOWS = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}(?!none)[a-z]|visibility\s{0,9}:\s{0,9}visible)/iu;
/** One element by its class or id alone, which is all that reading looks at. */
const PLAIN = /^\s{0,20}(?:[a-z]{1,20}\d?)?([.#][\w-]{1,100})\s{0,20}$/iu;
const NAME = /[.#][\w-]{1,100}/gu;
const LONGEST_SELECTOR = 20_000;

/**
 * The plain rules with which style sheets take elements off the screen, as one `style` element; empty for none. What
 * another rule brings back, as menus and folded sections do, counts as shown.
 */
export function hidingRules(sheets: readonly string[]): string {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (const sheet of sheets) collect(withoutComments(sheet), hidden, shown);
  const names = [...hidden].filter((name) => !shown.has(name));
  return names.length === 0 ? '' : `<style>${names.join(',')}{display:none}</style>`;
}

function collect(sheet: string, hidden: Set<string>, shown: Set<string>): void {
  const open: string[] = [];
  let from = 0;
  for (let i = 0; i < sheet.length; i++) {
    if (sheet[i] === '{') {
      const selector = sheet.slice(from, i);
      open.push(selector.slice(selector.lastIndexOf(';') + 1));
      from = i + 1;
    } else if (sheet[i] === '}') {
      const selector = open.pop() ?? '';
      const rules = sheet.slice(from, i);
      from = i + 1;
      if (selector.length > LONGEST_SELECTOR || selector.includes('@')) continue;
      if (SHOWS.test(rules)) for (const [name] of selector.matchAll(NAME)) shown.add(name);
      else if (open.length === 0 && HIDES.test(rules))
        for (const one of selector.split(',')) {
          const name = PLAIN.exec(one)?.[1];
          if (name) hidden.add(name);
        }
    }
  }
}

/** Comments can hold braces. */
function withoutComments(sheet: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let start = sheet.indexOf('/*'); start >= 0; start = sheet.indexOf('/*', at)) {
    pieces.push(sheet.slice(at, start));
    const end = sheet.indexOf('*/', start + 2);
    at = end < 0 ? sheet.length : end + 2;
  }
  pieces.push(sheet.slice(at));
  return pieces.join(' ');
}
