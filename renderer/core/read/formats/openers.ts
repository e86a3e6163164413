import type { Opener } from '../opened.ts';
import { isMail, isMhtml, isOutlookMessage } from './mail/recognise.ts';
import { isGzip, isOtherDocument, isZip } from './pack/recognise.ts';
import { isPdf } from './pdf/recognise.ts';
import { isFeed, isJsonFeed, isWordpress } from './syndication/recognise.ts';
import { isWord } from './word/recognise.ts';

/** A format that is opened before anything in it is read. */
interface Format {
  /** Told by the first bytes, never by the name. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** Loads the format's code, which is large for some. */
  readonly load: () => Promise<Opener>;
}

/** At most one of them recognises a file, but for PDF and ZIP: a PDF may begin behind other bytes. */
const FORMATS: readonly Format[] = [
  { recognises: isPdf, load: async () => (await import('./pdf/pdf.ts')).openPdf },
  { recognises: isWord, load: async () => (await import('./word/word.ts')).openWord },
  { recognises: isZip, load: async () => (await import('./pack/pack.ts')).openPack },
  { recognises: isOtherDocument, load: async () => (await import('./pack/other-document.ts')).openOtherDocument },
  { recognises: isGzip, load: async () => (await import('./pack/gzip.ts')).openGzip },
  { recognises: isMhtml, load: async () => (await import('./mail/mhtml.ts')).openMhtml },
  { recognises: isMail, load: async () => (await import('./mail/mail.ts')).openMail },
  { recognises: isOutlookMessage, load: async () => (await import('./mail/outlook.ts')).openOutlookMessage },
  { recognises: isWordpress, load: async () => (await import('./syndication/feed.ts')).openWordpress },
  { recognises: isFeed, load: async () => (await import('./syndication/feed.ts')).openFeed },
  { recognises: isJsonFeed, load: async () => (await import('./syndication/json-feed.ts')).openJsonFeed },
];

/** The way to open a file; undefined for texts and pages, which are read as they are, and for what is not known. */
export async function openerFor(bytes: Uint8Array): Promise<Opener | undefined> {
  return FORMATS.find((format) => format.recognises(bytes))?.load();
}
