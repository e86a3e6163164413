import type { Sha256 } from '../model/report.ts';

/** A file as it came, with the SHA-256 of its bytes. */
export interface FileToRead {
  /** Without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly original: Sha256;
  /** One of the sample reports that ship with the app. */
  readonly sample: boolean;
}
