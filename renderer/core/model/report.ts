import type { PrintedDate } from './date.ts';
import type { Range } from './range.ts';
import type { Terms } from './terms.ts';

/** SHA-256 of some bytes, 64 lower-case hexadecimal digits. */
export type Sha256 = string;

/** The original's SHA-256; where one original holds several reports, followed by `#` and the place inside. */
export type ReportId = string;

/** What a stretch of the original is. Each character of the original's text belongs to one part or to white space. */
export type PartRole =
  // the head of a report
  | 'series'
  | 'title'
  | 'subtitle'
  | 'date'
  | 'author'
  | 'publisher'
  | 'address'
  // the body, in reading order
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'block-quote'
  | 'table-cell'
  // kept apart from the body
  | 'picture-credit'
  | 'notice'
  | 'furniture';

/** Why a part was set aside as furniture. */
export type FurnitureKind =
  | 'appeal'
  | 'related'
  | 'navigation'
  | 'share'
  | 'newsletter'
  | 'cookies'
  | 'disclaimer'
  | 'contact'
  | 'download'
  | 'counter'
  | 'hidden'
  | 'repeated'
  | 'other';

/** A stretch of the original with what it is. Set aside is never deleted: furniture is a part like any other. */
export interface Part {
  readonly role: PartRole;
  /** White space folded, repairs done; what a person reads. */
  readonly text: string;
  /** Where it stands in the original's decoded text (markup included, for HTML). */
  readonly range: Range;
  /**
   * The bytes it was decoded from, in the original, or in the file inside the original that the report is (of made
   * texts, a PDF's or a Word file's: their UTF-8). The first byte names the part whatever the encoding.
   */
  readonly bytes: Range;
  /** Only for `furniture`. */
  readonly furniture?: FurnitureKind;
  /**
   * For body parts: the paragraph number that pins a quotation (`para. 2`), counted from 1 over `paragraph`
   * parts only. A heading, list item, quotation or cell carries the number of the paragraph before it, or 1.
   */
  readonly number?: number;
}

/** Why a field has its value: the words that were found and the rule that read them. */
export interface Evidence {
  /** Name of the rule, for instance `date-label`. */
  readonly rule: string;
  /** The words as they stand in the original. */
  readonly found: string;
  /** Where they stand in the original's decoded text; null for evidence from outside it (the file's name). */
  readonly range: Range | null;
  /** Set where the words speak for another value than the one that was taken. */
  readonly against?: true;
}

/** A question that reading could not settle by itself. */
export interface PleaseCheck {
  /** For instance "The page gives two dates. Which one is the report's?" */
  readonly question: string;
  /** The values that the evidence supports, best first. */
  readonly choices: readonly string[];
  /**
   * The printed numbers (`04/05/2018`), where nothing but the order of day and month is open: what a publisher does
   * once it does always.
   */
  readonly order?: string;
}

/** A value with its evidence. `corrected` means that a person set it; then evidence is that of the reading. */
export interface Field<T> {
  readonly value: T;
  readonly evidence: readonly Evidence[];
  readonly check?: PleaseCheck;
  readonly corrected?: true;
}

/** Something that reading noticed and a person may want to know. Reading never throws; it remarks. */
export interface Remark {
  /** Name of the rule, for instance `encoding-guessed`. */
  readonly rule: string;
  readonly grave: boolean;
  readonly sentence: string;
  readonly range: Range | null;
}

/** What people call the file that they saved. `mail` is an `.eml`, `feed` RSS or Atom, `wordpress` an export (WXR). */
export type ReportFormat = 'text' | 'markdown' | 'html' | 'mhtml' | 'pdf' | 'word' | 'mail' | 'feed' | 'wordpress';

/** One published text of a monitor series, as read from its original. */
export interface Report {
  readonly id: ReportId;
  readonly original: Sha256;
  /** The file's name as it came, without folders. */
  readonly file: string;
  /** Where in the file it stands (`2019/lavrov.html`, `p3`, places in places parted by `#`); empty where it is all of it. */
  readonly place: string;
  readonly format: ReportFormat;
  /** WHATWG label of the encoding in which the original was decoded. */
  readonly encoding: Field<string>;
  /** BCP 47, lower case (`en`, `pl`, `ru`, `uk`, `de`, ...); null where it could not be told. */
  readonly language: Field<string | null>;
  readonly title: Field<string | null>;
  readonly series: Field<string | null>;
  /** Number within the series as printed: `99 (1039)`, `2021/C 32`. */
  readonly seriesNumber: Field<string | null>;
  readonly publisher: Field<string | null>;
  readonly date: Field<PrintedDate | null>;
  /** When the publisher last changed it, printed or told for machines; absent where the report does not say. */
  readonly changed?: PrintedDate;
  readonly authors: Field<readonly string[]>;
  /** The web address at which it was published. */
  readonly address: Field<string | null>;
  /** Whom the pictures are credited to, without the label: `MID.RU`. Never the origin of the text. */
  readonly pictureCredits: Field<readonly string[]>;
  /** The publisher's own reuse sentences, word for word; null where none was found. */
  readonly notice: Field<string | null>;
  readonly terms: Terms;
  readonly parts: readonly Part[];
  readonly remarks: readonly Remark[];
  /** True for the sample reports that ship with the app; they are marked everywhere. */
  readonly sample: boolean;
}
