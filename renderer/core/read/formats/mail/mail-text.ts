import { decode } from '../../../text/decode.ts';
import { isBeyondReading } from '../../size.ts';
import { declaredEncoding } from '../declared-encoding.ts';
import { contentOf, type Entity, identifier } from './entity.ts';
import { unflowed } from './flowed.ts';
import { shownLines } from './measure.ts';
import { isPgpMessage, unquoted, withoutArmour, withoutCiteQuotes } from './quoted-text.ts';

/** What a mail holds: the parts of its own text, in order, and what is attached to it. */
export interface Held {
  readonly texts: readonly Entity[];
  readonly attached: readonly Entity[];
  /** The whole is locked: no text can be read. */
  readonly locked?: 'S/MIME' | 'PGP' | 'signed-data';
}

const nothing: Held = { texts: [], attached: [] };
const SIGNATURES = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-keys)$/u;

/** Tells a mail's own text from what is attached. Depth is bounded by that of the entity. */
export function heldIn(entity: Entity): Held {
  const { type, parts } = entity;
  if (parts.length === 0) return heldInLeaf(entity);
  if (type === 'multipart/encrypted') return { ...nothing, locked: 'PGP' };
  const held = parts.map(heldIn);
  const attached = held.flatMap((one) => one.attached);
  const locked = held.find((one) => one.locked)?.locked;
  if (type === 'multipart/alternative')
    return { texts: bestOf(held.map((one) => one.texts)), attached, ...(locked ? { locked } : {}) };
  if (type === 'multipart/related') {
    const start = (entity.parameters.of.get('start') ?? '').replace(/^<|>$/gu, '');
    const root =
      start === ''
        ? 0
        : Math.max(
            0,
            parts.findIndex((part) => identifier(part, 'content-id') === start),
          );
    const others = held.flatMap((one, i) => (i === root ? [] : one.texts));
    return { texts: held[root]?.texts ?? [], attached: [...attached, ...others.filter((part) => part.name !== '')] };
  }
  return { texts: held.flatMap((one) => one.texts), attached, ...(locked ? { locked } : {}) };
}

function heldInLeaf(entity: Entity): Held {
  const { type, name, disposition } = entity;
  if (/^application\/(?:x-)?pkcs7-mime$/u.test(type)) {
    const kind = entity.parameters.of.get('smime-type')?.toLowerCase() ?? '';
    return { ...nothing, locked: kind.includes('signed') ? 'signed-data' : 'S/MIME' };
  }
  if (SIGNATURES.test(type)) return nothing;
  const text =
    type === '' ||
    type === 'text/plain' ||
    type === 'text/html' ||
    type === 'application/xhtml+xml' ||
    type.startsWith('multipart/');
  if (
    text &&
    disposition !== 'attachment' &&
    (name === '' || disposition === 'inline' || disposition === '') &&
    !isNamedFile(entity)
  )
    return { ...nothing, texts: [entity] };
  return { ...nothing, attached: [entity] };
}

/** A text with a file's name was attached by a person; one without is what was written. */
const isNamedFile = ({ name }: Entity): boolean => /\.[a-z0-9]{2,8}$/iu.test(name);

/** Of two ways to say the same, the page is better: it knows paragraphs and headings. Unless it shows much less. */
function bestOf(ways: readonly (readonly Entity[])[]): readonly Entity[] {
  const filled = ways.filter((texts) => texts.length > 0);
  const page = filled.findLast((texts) => texts.some((part) => isPage(part)));
  const plain = filled.find((texts) => texts.every((part) => !isPage(part)));
  if (!page || !plain) return page ?? plain ?? [];
  return shownLength(page) * 2 >= shownLength(plain) ? page : plain;
}

const isPage = (part: Entity): boolean =>
  part.type === 'text/html' ||
  part.type === 'application/xhtml+xml' ||
  (part.type !== 'text/plain' && showsMarkup(part));

const showsMarkup = (part: Entity): boolean =>
  /^\s{0,200}<(?:!doctype|html|head|body|div|table|p)[\s>]/iu.test(
    new TextDecoder('latin1').decode(part.packed.subarray(0, 2000)),
  );

const shownLength = (texts: readonly Entity[]): number =>
  texts.reduce((sum, part) => {
    const text = textOf(part);
    if (isBeyondReading(text)) return sum;
    return sum + shownLines(text, isPage(part)).reduce((length, line) => length + line.text.length, 0);
  }, 0);

/** The decoded text of a part. */
function textOf(part: Entity): string {
  const bytes = contentOf(part);
  const declared = part.parameters.of.get('charset') ?? (isPage(part) ? declaredEncoding(bytes) : undefined);
  return decode(bytes, null, declared).text;
}

/** The text of a mail as one file. */
export interface MailText {
  readonly html: boolean;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
  /** Locked inside the text itself. */
  readonly locked: boolean;
}

/**
 * Joins the parts of a mail's own text. One part that needs no mending stays byte for byte; otherwise lines broken for
 * the way are joined, marks of quotation around a message sent on go, and the whole is UTF-8.
 */
export function joinedText(parts: readonly Entity[]): MailText | undefined {
  const filled = parts
    .map((part) => ({ part, html: isPage(part), text: textOf(part) }))
    .filter(({ text }) => /\S/u.test(text));
  const [only] = filled;
  if (!only) return undefined;
  const html = filled.some((one) => one.html);
  const mended = filled.map(mendedText);
  const text =
    filled.length === 1
      ? (mended[0] as string)
      : filled.map((one, i) => (html && !one.html ? preformatted(mended[i] as string) : mended[i])).join('\n\n');
  const same = filled.length === 1 && text === only.text;
  return {
    html,
    text,
    bytes: same ? contentOf(only.part) : new TextEncoder().encode(text),
    charset: same ? only.part.parameters.of.get('charset') : 'utf-8',
    locked: filled.some((one) => !one.html && isPgpMessage(one.text)),
  };
}

/** A text beyond the limits of reading is not read, and so not mended either. */
function mendedText({
  part,
  html,
  text,
}: {
  readonly part: Entity;
  readonly html: boolean;
  readonly text: string;
}): string {
  if (isBeyondReading(text)) return text;
  return html ? withoutCiteQuotes(text) : plain(part, text);
}

/** How newsletter programs set a heading in plain text. */
const STARRED = /^\*\* (?=[^\n]{1,300}\n-{8})/gmu;

function plain(part: Entity, text: string): string {
  const flows = part.parameters.of.get('format')?.toLowerCase() === 'flowed';
  const whole = withoutArmour(flows ? unflowed(text, part.parameters.of.get('delsp')?.toLowerCase() === 'yes') : text);
  return unquoted(whole).replace(STARRED, '');
}

const preformatted = (text: string): string =>
  `<pre>\n${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}\n</pre>`;
