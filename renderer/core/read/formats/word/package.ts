import { done, type Result } from '../../../model/problem.ts';
import { type ArchiveEntry, openArchive } from '../pack/archive.ts';
import { childrenOf, parseXml, type XmlElement } from '../xml/xml-tree.ts';

/** A document's parts, read when asked for. */
export interface Package {
  /** The root element of a part; null where the part is missing, damaged, too large or no XML. */
  readonly part: (path: string) => Promise<XmlElement | null>;
  /** True where the document has such a part, readable or not. */
  readonly has: (path: string) => boolean;
  /** Where the parts stand that a part points to, by the last word of the kind of the link: `styles`, `header`. */
  readonly linked: (path: string, kind: string) => Promise<readonly string[]>;
  /** The links of a part by their ids: places in the package and addresses outside. */
  readonly links: (path: string) => Promise<ReadonlyMap<string, Link>>;
}

export interface Link {
  readonly kind: string;
  readonly target: string;
  readonly outside: boolean;
}

/** Text parts only: pictures and sounds of a document are never unpacked. */
const isText = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name);

/** Opens an office document; nothing of it is unpacked beyond `most` bytes a part and `total` bytes in all. */
export async function openPackage(bytes: Uint8Array, most: number, total: number): Promise<Result<Package>> {
  const archive = await openArchive(bytes, isText);
  if (!archive.ok) return archive;
  const entries = new Map<string, ArchiveEntry>();
  for (const entry of archive.value.entries) {
    const path = keyOf(entry.name);
    if (!entries.has(path)) entries.set(path, entry);
  }
  let left = total;
  const part = async (path: string): Promise<XmlElement | null> => {
    const read = await entries.get(keyOf(path))?.read(Math.min(most, left));
    if (!read?.ok) return null;
    left -= read.value.length;
    return parseXml(xmlText(read.value));
  };
  const known = new Map<string, ReadonlyMap<string, Link>>();
  const links = async (path: string): Promise<ReadonlyMap<string, Link>> => {
    const found = known.get(path) ?? linksOf(path, await part(relationsOf(path)));
    known.set(path, found);
    return found;
  };
  const linked = async (path: string, kind: string) =>
    [...(await links(path)).values()].filter((link) => link.kind === kind && !link.outside).map(({ target }) => target);
  return done({ part, links, linked, has: (path) => entries.has(keyOf(path)) });
}

/** Office documents do not tell capitals apart in the names of their parts. */
const keyOf = (path: string): string => path.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase();

/** Parts are UTF-8 or UTF-16 (ECMA-376, part 2). */
function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

function relationsOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function linksOf(path: string, relations: XmlElement | null): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  for (const { attributes } of childrenOf(relations ?? undefined, 'Relationship')) {
    const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (id === undefined) continue;
    const outside = mode === 'External';
    const kind = type.slice(type.lastIndexOf('/') + 1);
    links.set(id, { kind, target: outside ? target : placeOf(target, path), outside });
  }
  return links;
}

/** A place in the package from the part that names it: `../customXml/item1.xml`, `/word/styles.xml`, `styles.xml`. */
function placeOf(target: string, from: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const pieces = from.split('/').slice(0, -1);
  for (const piece of target.split('/'))
    if (piece === '..') pieces.pop();
    else if (piece !== '.') pieces.push(piece);
  return pieces.join('/');
}
