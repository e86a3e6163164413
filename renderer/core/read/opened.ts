import type { Problem } from '../model/problem.ts';
import type { Remark, ReportFormat } from '../model/report.ts';
import type { Fact, Page } from './page.ts';

/** Where something stands in the file that holds it, and how it is called there. */
interface InnerPlace {
  /**
   * Unique in the file, the same at every reading, readable: an entry's name (`2019/lavrov.html`), a post's number.
   * Empty where the file holds this one thing and nothing else. Never holds `#`, which parts places in places.
   */
  readonly place: string;
  /** A file name from which format and date may be told, without folders. */
  readonly name: string;
  /** What opening noticed, before anything was read. */
  readonly remarks?: readonly Remark[];
}

/** A file inside a file, to be told by its content and read like any other. */
export interface InnerFile extends InnerPlace {
  readonly opened: 'file';
  readonly bytes: Uint8Array;
  /** Encoding as the outer file states it; a guess all the same. */
  readonly charset?: string;
  /** What the outer file says of it: subject, sender, day, address. */
  readonly facts?: readonly Fact[];
  /** What people call what they saved, where that is the outer file's format and not that of these bytes: `mail`. */
  readonly format?: ReportFormat;
  /** True where all of it is the report's own text, without a page around it that must be told from it. */
  readonly whole?: true;
}

/** A page that a format made by itself, without bytes of text to show: a PDF's. */
export interface InnerPage extends InnerPlace {
  readonly opened: 'page';
  readonly page: Page;
  /** The text in which the ranges of the page's blocks are measured. */
  readonly text: string;
}

/** A place that could not be opened; the rest of the file can. */
export interface Unopened extends InnerPlace {
  readonly opened: 'problem';
  readonly problem: Problem;
}

export type Opened = InnerFile | InnerPage | Unopened;

/** Limits while a file is opened; what goes beyond them becomes a problem at its place. */
export interface OpeningLimits {
  /** Bytes of one inner file. */
  readonly largest: number;
  /** Bytes of all inner files together. */
  readonly total: number;
  /** Number of inner files. */
  readonly most: number;
}

/**
 * Opens a file of one format: what stands in it, in its own order. Never throws for bad input: a file that cannot be
 * opened at all gives one `problem` at place ''. Nothing is fetched, run or written.
 */
export type Opener = (bytes: Uint8Array, name: string, limits: OpeningLimits) => AsyncIterable<Opened>;
