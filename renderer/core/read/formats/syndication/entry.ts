import type { Fact } from '../../page.ts';

/** An entry of a feed with what is told of it, whatever its format. */
export interface Entry {
  /** Post number or identifier, where the file gives one; not yet a place. */
  readonly id: string;
  readonly title: string;
  /** The text, as HTML. */
  readonly html: string;
  /** The feed says that it gives only a summary. */
  readonly summary: boolean;
  readonly address: string | null;
  readonly language: string | null;
  /** The publisher's sentences on rights, with which the feed covers all its entries. */
  readonly rights: string | null;
  readonly facts: readonly Fact[];
  /** False where the file broke off inside of it. */
  readonly complete: boolean;
}
