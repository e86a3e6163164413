import { childOf, childrenOf, type XmlElement } from '../xml/xml-tree.ts';
import { settingOf, switchOf } from './word-elements.ts';

/** What a paragraph is by its style. */
export type StyleRole = 'title' | 'subtitle' | 'quote' | 'caption' | 'contents' | `heading ${1 | 2 | 3 | 4 | 5 | 6}`;

/** What a style sheet says of one paragraph or character style, inherited answers included. */
export interface WordStyle {
  readonly role: StyleRole | null;
  readonly hidden: boolean;
  readonly bold: boolean;
  /** The list that its paragraphs are entries of. */
  readonly list: ListPlace | null;
}

/** Which list, by the file's number for it, and how deep in it, from 0. */
export interface ListPlace {
  readonly number: string;
  readonly level: number;
}

/** The styles of a file by their ids. */
export type WordStyles = ReadonlyMap<string, WordStyle>;

/**
 * Names of Word's built-in styles. The file holds them in English, as Word writes it; other programs put the localised
 * names there, and so do files that went through them. English, Polish, Russian, Ukrainian, German and some others.
 */
const NAMES: readonly (readonly [RegExp, StyleRole])[] = [
  [
    /^(?:title|tytuł|название|заголовок|назва|заголовок документа|titel|dokumenttitel|titre|título|titolo|název|názov)$/u,
    'title',
  ],
  [
    /^(?:subtitle|podtytuł|подзаголовок|підзаголовок|untertitel|sous-titre|subtítulo|sottotitolo|podtitul)$/u,
    'subtitle',
  ],
  [
    /^(?:intense |block )?(?:quote|quotations?)$|^block text$|^(?:cytat|цитата|виділена цитата|выделенная цитата|(?:intensives )?zitat|citation|cita|citazione)(?: intensywny| intense)?$/u,
    'quote',
  ],
  [
    /^(?:caption|legenda|podpis|название объекта|назва об'єкта|подпись|підпис|beschriftung|bildunterschrift|légende|leyenda|didascalia|figure|illustration|drawing|abbildung|obraz|рисунок|ilustracja)$/u,
    'caption',
  ],
  [
    /^(?:toc|table of contents|contents|spis treści|оглавление|зміст|содержание|verzeichnis|inhaltsverzeichnis|tm|tdc|sommario)(?: heading| \d)?$/u,
    'contents',
  ],
];

const HEADING =
  /^(?:heading|nagłówek|заголовок|überschrift|titre|título|titolo|kop|rubrik|nadpis|overskrift|otsikko|címsor|başlık|naslov) ?([1-9])$/u;

/** The role that a style's own name gives it. */
function roleOfName(name: string): StyleRole | null {
  const plain = name.toLowerCase().trim();
  const level = HEADING.exec(plain)?.[1];
  if (level !== undefined) return headingRole(Number(level));
  // Apple Pages calls its only heading style so.
  if (plain === 'heading') return 'heading 1';
  return NAMES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Headings of the seventh to ninth level are rare and count as the sixth. */
const headingRole = (level: number): StyleRole => `heading ${Math.min(level, 6) as 1 | 2 | 3 | 4 | 5 | 6}`;

/** Longer chains of styles that build on one another are circles. */
const LONGEST_CHAIN = 12;

/** Reads a style sheet (`word/styles.xml`). */
export function readStyles(sheet: XmlElement | null): WordStyles {
  const written = new Map<string, XmlElement>();
  for (const style of childrenOf(sheet ?? undefined, 'w:style')) {
    const id = style.attributes['w:styleId'];
    if (id !== undefined && !written.has(id)) written.set(id, style);
  }
  return new Map([...written.keys()].map((id) => [id, styleOf(id, written)]));
}

function styleOf(id: string, written: ReadonlyMap<string, XmlElement>): WordStyle {
  let role: StyleRole | null = null;
  let hidden: boolean | undefined;
  let bold: boolean | undefined;
  let list: ListPlace | null = null;
  let at: string | undefined = id;
  for (let i = 0; at !== undefined && i < LONGEST_CHAIN; i++) {
    const style = written.get(at);
    if (!style) break;
    const properties = childOf(style, 'w:pPr');
    role ??= roleOfName(settingOf(style, 'w:name') ?? '') ?? roleOfOutline(properties);
    list ??= listOf(properties);
    const letters = childOf(style, 'w:rPr');
    hidden ??= switchOf(letters, 'w:vanish');
    bold ??= switchOf(letters, 'w:b');
    at = settingOf(style, 'w:basedOn');
  }
  return { role, hidden: hidden ?? false, bold: bold ?? false, list };
}

/** A level of the outline makes a heading of any paragraph; the tenth is body text. */
export function roleOfOutline(properties: XmlElement | undefined): StyleRole | null {
  const level = Number(settingOf(properties, 'w:outlineLvl') ?? Number.NaN);
  return level >= 0 && level <= 8 ? headingRole(level + 1) : null;
}

/** The list that a paragraph's properties make it an entry of. */
export function listOf(properties: XmlElement | undefined): ListPlace | null {
  const numbering = childOf(properties, 'w:numPr');
  const number = settingOf(numbering, 'w:numId');
  if (number === undefined) return null;
  const level = Number(settingOf(numbering, 'w:ilvl') ?? 0);
  return { number, level: level >= 0 && level <= 8 ? level : 0 };
}
