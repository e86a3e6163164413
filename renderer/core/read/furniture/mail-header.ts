import { anyOf } from '../pattern.ts';

/** What mail programs call the fields of a message that they forward or quote. English, Polish, Russian, Ukrainian, German, others. */
const LABELS = {
  from: 'from|od|von|от|від|от кого|від кого|отправитель|відправник|nadawca|absender|de|van|fra|från|da|expéditeur',
  date: `sent|date|sent on|date sent|data|wysłano|wysłane|data wysłania|дата|отправлено|дата отправки|надіслано|відправлено|послано|
    gesendet|gesendet am|datum|envoyé|fecha|enviado|inviato|verzonden|skickat|sendt`,
  to: 'to|do|кому|an|à|para|a|aan|til|till|получатель|отримувач|adresat|empfänger',
  subject: 'subject|temat|тема|betreff|objet|asunto|oggetto|onderwerp|ämne|emne',
  copy: 'cc|bcc|kopia|dw|udw|do wiadomości|копия|скрытая копия|копія|прихована копія|kopie|kopie an|blindkopie',
  other: `reply-to|reply to|odpowiedz do|ответить|кому ответить|відповісти|antwort an|attachments|attachment|załączniki|załącznik|
    вложения|вкладення|anlagen|anlage|anhänge|importance|ważność|важность|важливість|wichtigkeit|priority|priorytet|
    priorität|приоритет|пріоритет|organization|организация|message-id|list-id|mailing-list|resent-from|mailed-by|signed-by`,
} as const;

type Field = keyof typeof LABELS;

const FIELD_OF = new Map<string, Field>();
for (const [field, list] of Object.entries(LABELS))
  for (const label of list.split('|')) FIELD_OF.set(label.trim(), field as Field);

const ANY = [...FIELD_OF.keys()].sort((a, b) => b.length - a.length).join('|');
/** A label with its colon, set bold by stars or parted by a table's column where the program does so. */
const LABELLED = new RegExp(`^[\\s>|*_]{0,20}(${ANY})\\s?\\*{0,2}\\s?[:：]\\*{0,2}\\s{0,9}`, 'iu');
/** The same inside a line that holds several fields. */
const NEXT = new RegExp(`\\s\\*{0,2}(?:${ANY})\\s?\\*{0,2}[:：]\\*{0,2}(?=\\s|$)`, 'giu');

const MESSAGE = anyOf(
  'original message|original mail|original e-?mail|forwarded message|forwarded mail|forwarded by|forwarded e-?mail|begin forwarded message',
  'wiadomość oryginalna|oryginalna wiadomość|oryginalny e-?mail|treść przekazanej wiadomości|wiadomość przekazana|przekazana wiadomość|przekazywan[ea]j? wiadomoś|przesłana wiadomość|przesłanej wiadomości|przekierowana wiadomość|wiadomość przekierowana',
  '(?:исходно|пересылаемо|пересланно|перенаправленно|переадресованно|оригинально)(?:е|го) (?:сообщени|письм)',
  '(?:оригінальн|вихідн|початков|переслан|переадресован|пересилан|перенаправлен)(?:е|ий|ого) (?:повідомлен|лист)|листа, що пересилається',
  'ursprüngliche nachricht|originalnachricht|original-?nachricht|weitergeleitete nachricht|weitergeleiteten (?:nachricht|e-?mail)|ursprüngliche e-?mail|weitergeleitet von',
  "message d[’']origine|message transféré|message original|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht",
);
const LONGEST_MARKER = 160;
/** A block longer than this holds no header. */
const LONGEST = 3000;

/** How programs open the line that announces one by a colon, without dashes. */
const ANNOUNCES =
  /^(?:begin|original|forwarded|początek|wiadomość|oryginalna|przekazana|начало|исходное|пересылаемое|пересланное|початок|оригінальне|переслане|anfang|ursprüngliche|weitergeleitete|début|inicio|inizio)\s.{4,90}:\s?$/iu;

/** True for the line above a forwarded or quoted message: dashes around it, or a colon behind it. */
export const isForwardMarker = (line: string): boolean =>
  line.length <= LONGEST_MARKER &&
  (/^[\s>|]{0,9}[-_=*]{2}/u.test(line) || ANNOUNCES.test(line.replace(/^[\s>|]{1,9}/u, ''))) &&
  MESSAGE.test(line);

const MARKED = /^([\s>|]{0,9}[-_=*]{2,60}\s?[^-_=*]{5,90}?\s?[-_=*]{2,60})\s+(\S.*)$/u;
const ANNOUNCED = new RegExp(`^(\\S[^:]{5,90}:)\\s+((?:${ANY})\\s?:.*)$`, 'iu');

/** A block in which a marker and the header below it run on, as its two lines; any other as it is. */
export function withoutMarker(block: string): readonly string[] {
  if (block.length > LONGEST) return [block];
  const found = MARKED.exec(block) ?? ANNOUNCED.exec(block);
  return found && isForwardMarker(found[1] as string) ? [found[1] as string, found[2] as string] : [block];
}

const WROTE = anyOf(
  String.raw`\bwrote\b|\bwrites\b|\bpisze\b|napisał\p{L}{0,1}(?:\(a\))?|napisano|пишет|написал[аи]?(?:\(а\))?|пише|написав(?:\(ла\))?|написала|\bschrieb\b`,
  'a écrit|escribió|ha scritto|schreef|skrev',
);

/** Day, clock, a comma and a name, and nothing else before the word: no sentence of a report is like that. */
const DATED =
  /^[\s>]{0,9}(?:On|Am|W dniu|Dnia|Le|El|Il|Op)\s[^:]{4,40}\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\s(?:Uhr|\p{Lu}{2,5}))?(?:,\s|\sschrieb\s)\p{Lu}[\p{L}.’'-]{0,30}(?:\s\p{L}[\p{L}.’'-]{0,30}){0,4}(?:\s\S{4,14})?:\s?$/u;

/** The line above a quotation: `On Thu, Dec 12, 2019 at 10:15 AM Name <name@example.org> wrote:`. */
export const isQuotationIntro = (line: string): boolean =>
  line.length <= 250 &&
  /:\s?$/u.test(line) &&
  /\d/u.test(line) &&
  (line.includes('@')
    ? WROTE.test(line) || /^[^@]{0,40}\d{1,2}:\d{2}(?: [AP]M)?, .{2,120}>:\s?$/u.test(line)
    : WROTE.test(line) && DATED.test(line));

/** The header of a forwarded or quoted message, as it stands among the lines of another. */
export interface QuotedHeader {
  /** Behind its last line. */
  readonly end: number;
  readonly from: string;
  readonly date: string;
  readonly subject: string;
}

const MOST_LINES = 30;

/**
 * Reads the header of a quoted message that begins at line `at`: sender with day or subject, and an address, a clock or
 * a marker that tells it from a memorandum. `marked`: a marker stands above. Null where there is none.
 */
export function quotedHeaderAt(lines: readonly string[], at: number, marked: boolean): QuotedHeader | null {
  const values = new Map<Field, string>();
  let fields = 0;
  let open: Field | null = null;
  let i = at;
  for (; i < lines.length && i < at + MOST_LINES; i++) {
    const pieces = piecesOf(lines[i] as string);
    if (pieces.length === 0) {
      if (!goesOn(open, values, lines[i] as string)) break;
      if (values.get(open as Field) === '') values.set(open as Field, (lines[i] as string).trim());
      continue;
    }
    if (pieces.some(([field]) => values.has(field) && field !== 'other')) break;
    for (const [field, value] of pieces) {
      values.set(field, value);
      fields++;
      open = field;
    }
  }
  const from = values.get('from') ?? '';
  const date = values.get('date') ?? '';
  const subject = values.get('subject') ?? '';
  if (from === '' || (date === '' && subject === '')) return null;
  const addressed = from.includes('@') || (values.get('to') ?? '').includes('@') || /\d{1,2}[:.]\d{2}/u.test(date);
  return (marked && fields >= 2) || (fields >= 3 && addressed) ? { end: i, from, date, subject } : null;
}

/** The fields of a line, by their labels; empty where it does not begin with one. */
function piecesOf(line: string): readonly (readonly [Field, string])[] {
  const first = line.length > LONGEST ? null : LABELLED.exec(line);
  if (!first) return [];
  const starts = [
    0,
    ...[...line.matchAll(NEXT)].map((found) => found.index + 1).filter((start) => start >= first[0].length),
  ];
  return starts.flatMap((start, i) => {
    const piece = line.slice(start, starts[i + 1] ?? line.length);
    const label = LABELLED.exec(piece);
    const field = label ? FIELD_OF.get((label[1] as string).toLowerCase()) : undefined;
    return label && field ? [[field, piece.slice(label[0].length).replace(/[\s*|]{1,9}$/u, '')] as const] : [];
  });
}

/** A value on the line below its label, and addresses that run on. */
function goesOn(open: Field | null, values: ReadonlyMap<Field, string>, line: string): boolean {
  if (open === null || line.length > 400) return false;
  if (values.get(open) === '') return true;
  return (
    (open === 'to' || open === 'copy' || open === 'from') &&
    /^[\s>]{0,9}\S{0,80}[<\w.+-]*@[\w.-]+[^.!?]{0,300}$/u.test(line)
  );
}
