import type { PdfFile } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { fold } from '../../../text/fold.ts';
import type { Fact } from '../../page.ts';
import { licenceAddress } from '../licence-address.ts';

/** What a file says of itself beside its pages. Weak: programs fill most of it in. */
export interface FileInfo {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  /** ISO days of making and changing. */
  readonly dates: readonly string[];
  readonly licence: string | null;
  readonly producer: string;
  readonly tagged: boolean;
}

const RULE = 'pdf info';
const LONGEST = 300;

export async function fileInfo(file: PdfFile): Promise<FileInfo> {
  const { info, metadata, hasStructTree } = await file
    .getMetadata()
    .catch(() => ({ info: {}, metadata: null, hasStructTree: false }));
  const of = (name: string): string => textOf(info[name as keyof typeof info]);
  const also = (name: string): string => textOf(metadata?.get(name));
  const title = [also('dc:title'), of('Title')].find(isTitle) ?? null;
  const creators = [also('dc:creator'), of('Author')].filter((value) => value !== '');
  const dates = [of('CreationDate'), of('ModDate')].map(dayOf).filter((day) => day !== null);
  const rights = [also('cc:license'), also('xmprights:webstatement'), also('dc:rights')];
  return {
    title,
    authors: creators.flatMap((value) => value.split(/\s?[;|]\s?/u)).slice(0, 20),
    language: of('Language') || null,
    dates: [...new Set(dates)],
    licence: rights.map(licenceAddress).find((address) => address !== null) ?? null,
    producer: `${of('Producer')} ${of('Creator')}`,
    tagged: hasStructTree === true,
  };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ').slice(0, LONGEST);
  if (typeof value !== 'string') return '';
  return value
    .slice(0, LONGEST)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Names that programs give: of files, drafts, nothing. */
const NO_TITLE =
  /\.(?:docx?|indd|qxd|qxp|pdf|rtf|odt|pptx?|xlsx?|pmd|p65|tex|dvi|ps|html?|aspx?|php)\b|^(?:microsoft word|untitled|bez nazwy|bez tytułu|без названия|без имени|без назви|unbenannt|ohne titel|document|dokument|документ|title|tytuł|titel|layout|slide|presentation|print|draft|new|untitled document)\s?\d*\b.{0,6}$|^microsoft word|^[\d_\s.-]*$|^\S*_\S*_\S*$|^[\w-]*\d[\w-]*$/iu;

const isTitle = (value: string): boolean => value.length >= 8 && /\s/u.test(value) && !NO_TITLE.test(value);

/** `D:20191212093000+01'00'` as `2019-12-12`. */
function dayOf(value: string): string | null {
  const found = /^(?:D:)?((?:19|20)\d{2})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])/u.exec(value);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

/**
 * The facts of a file for a report in it. `printed`: the words of its first and last pages; only authors whom they name
 * are believed, for programs put whoever sat at the keyboard. `parted`: the report is one of several in the file.
 */
export function factsOfInfo(info: FileInfo, printed: string, parted: boolean): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (field: Fact['field'], value: string | null) => {
    if (value) facts.push({ field, value, rule: RULE, range: null });
  };
  const words = ` ${fold(printed).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  if (!parted) add('title', info.title);
  for (const author of info.authors) {
    const name = fold(author)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (/\p{L}{2}\S*\s\S*\p{L}{2}/u.test(name) && words.includes(` ${name} `)) add('author', author);
  }
  add('language', info.language);
  // A day on which a program made or changed the file is no day of publication; it may be offered.
  for (const day of info.dates) add('modified', day);
  add('licence', info.licence);
  return facts;
}
