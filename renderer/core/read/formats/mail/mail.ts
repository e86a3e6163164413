import type { Problem } from '../../../model/problem.ts';
import type { Remark } from '../../../model/report.ts';
import type { InnerFile, Opened, Opener, OpeningLimits } from '../../opened.ts';
import { isBeyondReading } from '../../size.ts';
import { type Attached, sortedOut, uniqueNames } from './attached.ts';
import { isCoverLetter } from './cover-letter.ts';
import { type Entity, readEntity } from './entity.ts';
import { factsOfAttached, factsOfMail } from './mail-facts.ts';
import { heldIn, joinedText, type MailText } from './mail-text.ts';
import { messagesIn } from './mailbox.ts';
import { shownLines } from './measure.ts';
import { emptyMail, encryptedMail, largeInside, outlookPacket, sealedMail, tooManyInside } from './problems.ts';
import { forwardedIn } from './quoted-text.ts';
import { messageStart } from './recognise.ts';
import { viewAddress } from './view-address.ts';

/** Lines looked at for the message that a mail hands on. */
const MOST_LINES = 2000;
/** No letter about what is attached has more. */
const LETTER_LINES = 200;

/** Where the text of a mail stands that has files attached. */
const TEXT = 'text of the mail';

/**
 * Opens an e-mail (RFC 5322): its own text where that is a report, and each file attached to it that may be one. A
 * mailbox (RFC 4155) gives its mails, by their number.
 */
export const openMail: Opener = async function* (bytes, name, limits) {
  const messages = messagesIn(bytes);
  if (messages.length > 1) yield* openMailbox(messages, limits);
  else yield* openMessage(messages[0] ?? bytes.subarray(messageStart(bytes)), name, limits);
};

function* openMailbox(messages: readonly Uint8Array[], limits: OpeningLimits): Generator<Opened> {
  for (const [i, bytes] of messages.slice(0, limits.most).entries()) {
    const place = String(i + 1);
    if (bytes.length > limits.largest) yield problemAt(place, `${place}.eml`, largeInside(bytes.length));
    else yield { opened: 'file', place, name: `${place}.eml`, bytes, format: 'mail' };
  }
  if (messages.length > limits.most)
    yield problemAt(String(limits.most + 1), `${limits.most + 1}.eml`, tooManyInside(limits.most));
}

function* openMessage(bytes: Uint8Array, name: string, limits: OpeningLimits): Generator<Opened> {
  const mail = readEntity(bytes);
  const held = heldIn(mail);
  const { files, others } = sortedOut(held.attached);
  const text = joinedText(held.texts);
  const locked = held.locked ?? (text?.locked ? 'PGP' : undefined);
  if (locked && files.length === 0 && (!text || text.locked)) {
    yield problemAt('', name, locked === 'signed-data' ? sealedMail() : encryptedMail(locked));
    return;
  }
  const own = text && !text.locked ? ownText(mail, text, name) : undefined;
  if (!own && files.length === 0) {
    yield problemAt('', name, emptyMail());
    return;
  }
  const covers = own !== undefined && files.length > 0 && own.cover;
  const place = files.length === 0 ? '' : TEXT;
  if (own && !covers) {
    if (own.file.bytes.length > limits.largest)
      yield problemAt(place, own.file.name, largeInside(own.file.bytes.length));
    else yield { ...own.file, place, ...noticed(otherFiles(others)) };
  }
  const remarks = covers ? [...letterOnly(), ...otherFiles(others)] : [];
  yield* attachedFiles(files, own && !covers ? [TEXT] : [], mail, remarks, limits);
}

/** The mail's own text as a file, and whether it is only a letter about what is attached. */
function ownText(mail: Entity, text: MailText, name: string): { readonly file: InnerFile; readonly cover: boolean } {
  const lines = isBeyondReading(text.text) ? [] : shownLines(text.text, text.html).map((line) => line.text);
  const address = viewAddress(text.text, text.html);
  const file: InnerFile = {
    opened: 'file',
    place: '',
    name: `${name.replace(/\.\w{1,8}$/u, '')}.${text.html ? 'html' : 'txt'}`,
    format: 'mail',
    facts: factsOfMail(mail, forwardedIn(lines.slice(0, MOST_LINES)), address),
    bytes: text.bytes,
    ...(text.charset ? { charset: text.charset } : {}),
  };
  return { file, cover: lines.length > 0 && lines.length <= LETTER_LINES && isCoverLetter(lines) };
}

function* attachedFiles(
  files: readonly Attached[],
  taken: readonly string[],
  mail: Entity,
  remarks: readonly Remark[],
  limits: OpeningLimits,
): Generator<Opened> {
  const names = uniqueNames(
    files.map((file) => file.name),
    taken,
  );
  const facts = factsOfAttached(mail);
  let total = 0;
  for (const [i, file] of files.entries()) {
    const place = names[i] as string;
    total += file.bytes.length;
    if (i >= limits.most) {
      yield problemAt(place, file.name, tooManyInside(limits.most));
      return;
    }
    if (file.packet) yield problemAt(place, file.name, outlookPacket());
    else if (file.bytes.length > limits.largest || total > limits.total)
      yield problemAt(place, file.name, largeInside(file.bytes.length));
    else
      yield {
        opened: 'file',
        place,
        name: file.name,
        bytes: file.bytes,
        facts,
        ...noticed(remarks),
        ...(file.charset ? { charset: file.charset } : {}),
      };
  }
}

const problemAt = (place: string, name: string, problem: Problem): Opened => ({
  opened: 'problem',
  place,
  name,
  problem,
});

/** Remarks only where there are any: what the outer file noticed is not to be hidden by nothing. */
const noticed = (remarks: readonly Remark[]) => (remarks.length > 0 ? { remarks } : {});

const remark = (rule: string, sentence: string): Remark => ({ rule, grave: false, sentence, range: null });

const letterOnly = (): readonly Remark[] => [
  remark(
    'mail-letter',
    'The mail that this file was attached to holds only a letter about it, which was not read as a report.',
  ),
];

const otherFiles = (names: readonly string[]): readonly Remark[] =>
  names.length === 0
    ? []
    : [
        remark(
          'mail-other-files',
          `The mail also holds ${names.length === 1 ? 'a file that is no report' : `${names.length} files that are no reports`}; they stay in the original.`,
        ),
      ];
