/** What a file is by its first bytes, where that is no text. */
interface BinaryKind {
  /** For a sentence: "a PDF file". */
  readonly what: string;
  /** A document that may hold a report, in a format that is not read. */
  readonly document: boolean;
}

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** File signatures, from the formats' own specifications. */
const SIGNATURES: readonly (readonly [string, string, boolean])[] = [
  ['%PDF-', 'a PDF file', true],
  ['{\\rtf', 'a rich text (RTF) file', true],
  ['PK\u0003\u0004', 'a packed file (ZIP, Word, OpenDocument or EPUB)', true],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Office document', true],
  ['\u0089PNG', 'a picture (PNG)', false],
  ['\u00FF\u00D8\u00FF', 'a picture (JPEG)', false],
  ['GIF8', 'a picture (GIF)', false],
  ['RIFF', 'a sound, film or picture (RIFF)', false],
  ['\u001F\u008B', 'a packed file (gzip)', false],
  ['7z\u00BC\u00AF', 'a packed file (7z)', false],
  ['Rar!', 'a packed file (RAR)', false],
  ['BZh', 'a packed file (bzip2)', false],
  ['\u007FELF', 'a program', false],
  ['SQLite format 3', 'a database', false],
  ['OggS', 'a sound or film (Ogg)', false],
  ['ID3', 'a sound (MP3)', false],
];

/** Bytes looked at to tell text from other data. */
const SAMPLE = 65_536;
/** Control characters that texts do hold: tab, line feed, vertical tab, form feed, carriage return, escape. */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 27]);

/** Tells files that are no text; undefined for text. UTF-16 is told apart from data by `isUtf16`. */
export function binaryKind(bytes: Uint8Array, isUtf16: boolean): BinaryKind | undefined {
  const head = latin(bytes, 0, 16);
  for (const [signature, what, document] of SIGNATURES) {
    const short = signature === 'BZh' || signature === 'ID3' || signature === 'GIF8' || signature === 'RIFF';
    if (head.startsWith(signature) && (!short || hasControls(bytes))) return { what, document };
  }
  if (isUtf16 || !hasControls(bytes)) return undefined;
  return { what: 'data of another kind', document: false };
}

/** More than three control characters in a hundred: no text has that, however damaged. */
function hasControls(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    if (byte < 32 && !TEXT_CONTROLS.has(byte)) controls++;
  }
  return controls > Math.max(2, length * 0.03);
}

/** Endings of names under which no report's text is expected, with what they are. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  xml: 'an XML file',
  json: 'a data file (JSON)',
  jsonl: 'a data file (JSON lines)',
  csv: 'a table (CSV)',
  tsv: 'a table (TSV)',
  xls: 'a spreadsheet',
  xlsx: 'a spreadsheet',
  ppt: 'a presentation',
  pptx: 'a presentation',
  css: 'a style sheet',
  js: 'a script',
  mjs: 'a script',
  ts: 'a script',
  svg: 'a drawing (SVG)',
};

/** What the ending of a file's name says that it is, if that is a format that is not read; undefined otherwise. */
export const otherFormat = (name: string): string | undefined =>
  OTHER_NAMES[/\.([a-z0-9]{1,6})$/iu.exec(name)?.[1]?.toLowerCase() ?? ''];

const MAIL = /^(?:[A-Z][A-Za-z-]{1,40}: [^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n){0,50}){3}/u;

/** What the text of a file is, by its content: a format that is read, or the name of one that is not. */
export function formatOf(text: string, name: string): 'text' | 'markdown' | 'html' | { readonly what: string } {
  const start = text.slice(0, 4096).trimStart();
  if (/^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/iu.test(start))
    return { what: 'a feed' };
  if (/^(?:From |MIME-Version:|Return-Path:|Received:)/u.test(start) && /^content-type:/imu.test(start))
    return { what: 'an e-mail or web archive' };
  if (MAIL.test(start) && /^mime-version:/imu.test(start)) return { what: 'an e-mail or web archive' };
  if (isHtml(start, text)) return 'html';
  if (/\.(?:html?|xhtml|shtml)$/iu.test(name) && /<[a-z][^<>]{0,500}>/iu.test(text.slice(0, 200_000))) return 'html';
  return /\.(?:md|markdown|mdown)$/iu.test(name) || isMarkdown(text) ? 'markdown' : 'text';
}

/** A page by its first tag, or by many tags of pages near the beginning. */
function isHtml(start: string, text: string): boolean {
  if (
    /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(start)
  )
    return true;
  if (
    /^<(?:div|article|section|main|header|p|h1|table|meta|title|script|link)[\s>]/iu.test(start) &&
    /<\/(?:div|article|section|main|p|h1|table|title)\s*>/iu.test(text.slice(0, 100_000))
  )
    return true;
  const tags = text.slice(0, 20_000).match(/<\/(?:p|div|h[1-6]|li|ul|table|span|body|html)>/giu);
  return (tags?.length ?? 0) >= 8;
}

/** Front matter, headings marked by number signs, or links as Markdown writes them. */
function isMarkdown(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (/^---[ \t]*\r?\n[\s\S]{0,4000}?\n---[ \t]*\r?\n/u.test(start) && /^[\w-]{2,20}:\s/mu.test(start)) return true;
  const headings = start.match(/^#{1,6} \S/gmu)?.length ?? 0;
  const links = start.match(/\[[^\]\n]{1,120}\]\(https?:/gu)?.length ?? 0;
  return headings >= 2 || (headings >= 1 && (links > 0 || /\*\*\S[^*\n]{0,200}\*\*/u.test(start))) || links >= 3;
}
