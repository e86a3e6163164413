import type { Sha256 } from '../model/report.ts';
import type { InnerFile } from './opened.ts';

/** A file as it came, with the SHA-256 of its bytes. */
export interface FileToRead {
  /** Without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly original: Sha256;
  /** One of the sample reports that ship with the app. */
  readonly sample: boolean;
}

/** What holds one report: a file, or a place inside one. */
export interface Leaf {
  readonly file: FileToRead;
  /** Empty where the whole file is the report. */
  readonly place: string;
  /** The file's own name, or that inside the file. */
  readonly name: string;
  /** Of the report: those inside, where it stands inside. */
  readonly bytes: Uint8Array;
  readonly inner: Pick<InnerFile, 'charset' | 'facts' | 'format' | 'whole' | 'remarks'>;
}

/** A whole file as the one report that it is. */
export const wholeFile = (file: FileToRead): Leaf => ({
  file,
  place: '',
  name: file.name,
  bytes: file.bytes,
  inner: {},
});
