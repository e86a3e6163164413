import { readdirSync, readFileSync } from 'node:fs';

/**
 * Pages in `*.pages`, a file a language. A line `@@@ NAME FORMAT [apart]` begins a page; `$1` is a paragraph that
 * several pages share and that is written once at the top of the file. What is expected is marked where it stands:
 *
 *     [[p a paragraph]] [[h heading]] [[li list item]] [[q quotation]] [[c table cell]]
 *     [[o right in the body and right outside it]] [[cr whom a picture is credited to]]
 *
 * All else on the page is head or furniture and has no place in the body.
 */
export interface MarkedPage {
  readonly name: string;
  readonly format: 'html' | 'txt' | 'md';
  /** Nobody looks at its failures while rules are mended. */
  readonly apart: boolean;
  readonly source: string;
  readonly blocks: readonly MarkedBlock[];
  readonly credits: readonly string[];
}

export interface MarkedBlock {
  readonly role: 'paragraph' | 'heading' | 'list-item' | 'block-quote' | 'table-cell' | 'optional';
  readonly text: string;
}

const ROLES: Record<string, MarkedBlock['role']> = {
  p: 'paragraph',
  h: 'heading',
  li: 'list-item',
  q: 'block-quote',
  c: 'table-cell',
  o: 'optional',
};

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' };

export const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What a person reads of a marked stretch, without markup and without the signs of a list. */
function readable(text: string, format: MarkedPage['format']): string {
  if (format === 'html') {
    return folded(text.replace(/<[^>]*>/gu, '').replace(/&\w+;/gu, (entity) => ENTITIES[entity] ?? entity));
  }
  return folded(text.replace(/\*\*?/gu, '').replace(/^\s*[-–•*]\s+/u, ''));
}

function pageOf(chunk: string, shared: ReadonlyMap<string, string>): MarkedPage {
  const line = chunk.indexOf('\n');
  const [name = '', format = 'txt', apart] = chunk.slice(0, line).trim().split(' ');
  const kind = format as MarkedPage['format'];
  const marked = chunk.slice(line + 1).replace(/\$\d/gu, (key) => shared.get(key) ?? key);
  const credits: string[] = [];
  const withoutCredits = marked.replace(/\[\[cr ([^\]]*)\]\]/gu, (_, value: string) => {
    credits.push(value);
    return value;
  });
  const blocks: MarkedBlock[] = [];
  const source = withoutCredits.replace(
    /\[\[(p|h|li|q|c|o) ([\s\S]*?)\]\](?!\])/gu,
    (_, role: string, text: string) => {
      blocks.push({ role: ROLES[role] ?? 'optional', text: readable(text, kind) });
      return text;
    },
  );
  return { name, format: kind, apart: apart === 'apart', source, blocks, credits };
}

/** All pages of this folder. */
export function markedPages(): readonly MarkedPage[] {
  const folder = import.meta.dirname;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pages'))
    .sort()
    .flatMap((name) => {
      const [top = '', ...chunks] = readFileSync(`${folder}/${name}`, 'utf8').split(/^@@@ /mu);
      const shared = new Map(top.split('\n').map((line) => [line.slice(0, 2), line.slice(3)] as const));
      return chunks.map((chunk) => pageOf(chunk, shared));
    });
}
