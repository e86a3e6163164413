import { fieldOf, type HeaderField, lineEnd, readHeader } from './header.ts';
import { parametersOf, words } from './parameters.ts';

/** Bytes looked at. */
const SAMPLE = 65_536;
/** Lines of white space that may stand above a message. */
const BLANKS = 40;

/** Fields that only messages have. */
const TELLING = new Set(
  `received return-path message-id mime-version dkim-signature delivered-to authentication-results list-id in-reply-to
  list-unsubscribe x-mailer x-mozilla-status x-gm-thrid x-originating-ip content-transfer-encoding thread-topic
  snapshot-content-location arc-seal x-ms-has-attach x-mimeole thread-index x-received envelope-to reply-to
  x-unsent x-priority x-spam-status user-agent x-apple-mail-remote-attachments`.split(/\s+/u),
);

/** Where a message's header begins: behind a byte order mark, empty lines, and what mailboxes write above it. */
export function messageStart(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let line = 0; line < BLANKS && at < bytes.length; line++) {
    const end = lineEnd(bytes, at, Math.min(bytes.length, at + 2000));
    const text = new TextDecoder('latin1').decode(bytes.subarray(at, end)).trim();
    // Apple's mail program writes the number of bytes above each message, mailboxes a line of the sender and the day.
    const above = text === '' || isMailboxLine(text) || (line === 0 && /^\d{2,10}$/u.test(text));
    if (!above || end === bytes.length) break;
    at = end;
  }
  return at;
}

/** The line above a message in a mailbox (RFC 4155): `From name@example.org Thu Dec 12 10:15:00 2019`. */
export const isMailboxLine = (line: string): boolean =>
  /^>?From (?:\S{1,200} |- )\s{0,9}[A-Z][a-z]{2} [A-Z][a-z]{2} .{0,40}\d{4}/u.test(line) ||
  /^From \S{1,200}@\S{1,200}$/u.test(line);

const fieldsAtStart = (bytes: Uint8Array): readonly HeaderField[] => {
  const sample = bytes.subarray(0, SAMPLE);
  return readHeader(sample, messageStart(sample), sample.length).fields;
};

/** True for a page saved in one file: by Chromium and its kin, Internet Explorer, Word, and others. */
export function isMhtml(bytes: Uint8Array): boolean {
  const fields = fieldsAtStart(bytes);
  if (!isMessage(fields)) return false;
  if (fieldOf(fields, 'snapshot-content-location') !== undefined) return true;
  const from = words(fieldOf(fields, 'from'));
  if (SAVED_BY.test(from)) return true;
  const sent = ['to', 'received', 'message-id', 'delivered-to', 'return-path', 'list-id', 'cc', 'bcc', 'x-unsent'];
  if (from.includes('@') || sent.some((name) => fieldOf(fields, name) !== undefined)) return false;
  const { value, of } = parametersOf(fieldOf(fields, 'content-type'));
  const page = value === 'text/html' || value === 'application/xhtml+xml';
  if (page) return fieldOf(fields, 'content-location') !== undefined || from !== '';
  return value === 'multipart/related' || (value.startsWith('multipart/') && of.get('type') === 'text/html');
}

/** How programs say that they saved a page, where a mail has its sender: `<Saved by Blink>`, in their own language. */
const SAVED_BY =
  /^[\s<"]{0,5}(?:saved by|gespeichert|zapisan|сохранен|збережен|enregistré|guardado|salvato|opgeslagen|uložen|web page|snapshot)/iu;

/** True for an e-mail, and for a mailbox with several in it. */
export const isMail = (bytes: Uint8Array): boolean => isMessage(fieldsAtStart(bytes)) && !isMhtml(bytes);

/** Fields that only messages have, or sender, day and receiver as messages name them. */
function isMessage(fields: readonly HeaderField[]): boolean {
  const has = (name: string) => fieldOf(fields, name) !== undefined;
  const telling = fields.filter(({ name }) => TELLING.has(name)).length;
  if (telling > 0 && (telling > 1 || has('from') || has('subject') || has('content-type'))) return true;
  if ((fieldOf(fields, 'content-type') ?? '').toLowerCase().startsWith('multipart/')) return true;
  const sender = (fieldOf(fields, 'from') ?? '').includes('@');
  return sender && has('subject') && (has('date') || has('to'));
}

/** Signature of the compound files in which Outlook keeps a message, as Word and Excel once kept theirs. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** True for a message saved by Outlook in its own format (`.msg`): a compound file whose folder names a message's parts. */
export function isOutlookMessage(bytes: Uint8Array): boolean {
  if (!COMPOUND.every((byte, i) => bytes[i] === byte)) return false;
  const sample = new TextDecoder('utf-16le').decode(bytes.subarray(0, SAMPLE));
  return sample.includes('__substg1.0_') || sample.includes('__nameid_version1.0');
}

/** True for the packet in which Outlook sends letters and files to programs that cannot open it (`winmail.dat`, TNEF). */
export const isOutlookPacket = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x78 && bytes[1] === 0x9f && bytes[2] === 0x3e && bytes[3] === 0x22;
