import { contentOf, type Entity } from './entity.ts';
import { fieldOf, readHeader } from './header.ts';
import { words } from './parameters.ts';
import { isOutlookPacket, messageStart } from './recognise.ts';
import { subjectOf } from './subject.ts';

/** Types that hold no report. */
const OTHERS =
  /^(?:image|audio|video|font|model)\/|^text\/(?:css|calendar|x?-?vcard|directory|javascript|enriched|richtext|x-amp-html|watch-html|rfc822-headers)$|^application\/(?:(?:x-)?javascript|ics|json|pgp-signature|pgp-encrypted|(?:x-)?pkcs7-signature|vnd\.ms-(?:excel|powerpoint).*|vnd\.openxmlformats-officedocument\.(?:spreadsheetml|presentationml).*|x-font.*|x-msdownload)$|^message\/(?:delivery-status|disposition-notification|feedback-report|partial|external-body)$/u;
const OTHER_NAMES =
  /\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|ico|heic|mp[34]|wav|ogg|avi|mov|m4[av]|webm|ics|vcf|css|js|asc|sig|p7s|xlsx?|ods|csv|pptx?|odp|exe|ttf|woff2?)$/iu;

/** Names that mail servers give to the ends of a message which they cut off: signatures, footers of lists. */
const CUT_OFF = /^(?:att\d{4,9}|untitled attachment \d{1,6}|part \d[\d.]{0,9}|noname)(?:\.(?:txt|html?|c))?$/iu;
const SMALL = 3000;

export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
  /** Outlook's own packet. */
  readonly packet: boolean;
}

export interface Sorted {
  readonly files: readonly Attached[];
  /** Names of attached files that hold no report; pictures of the text itself are not among them. */
  readonly others: readonly string[];
}

/** Tells the files that may hold a report from pictures, tables of figures, calendars and the like. */
export function sortedOut(attached: readonly Entity[]): Sorted {
  const files: Attached[] = [];
  const others: string[] = [];
  for (const part of attached) {
    const bytes = mayHold(part) ? contentOf(part) : undefined;
    if (bytes && bytes.length < SMALL && CUT_OFF.test(part.name)) continue;
    if (bytes && bytes.length > 0 && !isPicture(bytes))
      files.push({
        name: nameOf(part, bytes),
        bytes,
        charset: part.parameters.of.get('charset'),
        packet: isOutlookPacket(bytes),
      });
    else if (part.name !== '' && part.disposition === 'attachment') others.push(part.name);
  }
  return { files, others };
}

const mayHold = ({ type, name }: Entity): boolean =>
  !(OTHERS.test(type) || OTHER_NAMES.test(name)) || /\.(?:pdf|docx?|eml|html?|txt|md|zip)$/iu.test(name);

/** Pictures sent without their type. */
const isPicture = (bytes: Uint8Array): boolean => {
  const [a, b, c, d] = bytes;
  return (
    (a === 0x89 && b === 0x50) ||
    (a === 0xff && b === 0xd8) ||
    (a === 0x47 && b === 0x49 && c === 0x46) ||
    (a === 0x42 && b === 0x4d && d === 0)
  );
};

const ENDINGS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'text/markdown': 'md',
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
  'application/zip': 'zip',
  'application/msword': 'doc',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'multipart/related': 'mht',
};

/** The name of an attached file: its own, a message's subject, or what it is. */
function nameOf(part: Entity, bytes: Uint8Array): string {
  const ending = ENDINGS[part.type] ?? '';
  if (part.name !== '')
    return readable(/\.\w{1,8}$/u.test(part.name) || ending === '' ? part.name : `${part.name}.${ending}`);
  if (ending !== 'eml') return ending === '' ? 'attachment' : `attachment.${ending}`;
  const { fields } = readHeader(bytes, messageStart(bytes), bytes.length);
  const { title } = subjectOf(words(fieldOf(fields, 'subject')));
  return readable(`${title.slice(0, 100) || 'message'}.eml`);
}

/** A name without signs that part places from places or that no name may hold. */
const readable = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[#/\\]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(-200) || 'attachment';

/** Makes each name unique by a number before its ending: `report (2).pdf`. */
export function uniqueNames(names: readonly string[], taken: readonly string[]): readonly string[] {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const next = new Map<string, number>();
  return names.map((name) => {
    let unique = name;
    for (let n = next.get(name) ?? 2; known.has(unique.toLowerCase()); n++) {
      unique = name.replace(/(\.\w{1,8})?$/u, ` (${n})$1`);
      next.set(name, n + 1);
    }
    known.add(unique.toLowerCase());
    return unique;
  });
}
