import type { FurnitureKind } from '../../model/report.ts';
import { type Draft, isOpen, isParagraph, setAside } from '../draft.ts';
import { anyOf } from '../pattern.ts';
import { furnitureOfLine } from './furniture-line.ts';
import { isForwardMarker, isQuotationIntro, quotedHeaderAt, withoutMarker } from './mail-header.ts';
import { phraseKey, phrases } from './phrase.ts';

/** What mails are sent with. */
const DEVICES =
  'iphone|ipad|android|samsung|galaxy|huawei|xiaomi|redmi|nokia|blackberry|pixel|smartphone|smartfon|tablet|telefon|handy|mobil|мобильн|мобільн|телефон|смартфон|планшет|outlook|gmail|mail\\b|thunderbird|yahoo|proton|yandex|яндекс|почт|пошт|poczt|windows';

/** Lines of mail programs and list servers that are no text. English, Polish, Russian, Ukrainian, German. */
const SENT_WITH = anyOf(
  `^(?:sent (?:from|via|with|using)|wysłan[eoy] (?:z|za pomocą|przy użyciu)|отправлено (?:с|из|через)|(?:надіслано|відправлено) (?:зі?|із|за|через)|gesendet (?:von|mit|über)|von meinem|diese nachricht wurde von) .{0,30}(?:${DEVICES}).{0,40}$`,
  '^(?:get|pobierz|загрузить|завантажити|holen sie sich) (?:program )?outlook',
  'this (?:e-?mail|message) (?:has been|was) (?:checked|scanned) (?:for viruses )?by|^wolny od wirusów|^virus-free|проверено на (?:вирусы|отсутствие вирусов)|перевірено на (?:віруси|відсутність вірусів)|^virenfrei|auf viren (?:geprüft|überprüft)',
  'consider the environment before printing|zanim wydrukujesz (?:tę|te|tego)|подумайте об (?:окружающей среде|экологии)|подумайте про (?:довкілля|навколишнє)|denken sie (?:bitte )?an die umwelt|prüfen sie.{0,40}ausdruck',
  String.raw`^\[(?:external|ext|extern|zewn\p{L}{0,8}|внешн\p{L}{0,6}|зовн\p{L}{0,8})[^\]]{0,30}\].{0,250}$`,
  String.raw`^\[?(?:caution|warning|attention|important)\]?\s?[:!-]?\s?(?:this |external )(?:e-?mail|message|sender)\b.{0,80}(?:external|outside)`,
  '^(?:uwaga|внимание|увага|achtung|vorsicht)\\s?[:!-].{0,20}(?:ta wiadomość|wiadomość (?:pochodzi|została)|это (?:письмо|сообщение)|цей лист|це повідомлення|diese (?:e-?mail|nachricht)|externe (?:e-?mail|nachricht)).{0,80}(?:zewn|spoza|внешн|зовн|extern|außerhalb)',
  "do not click (?:on )?(?:any )?links? or (?:open )?attachments|^you don[’']t often get (?:e-?mail|messages) from",
  String.raw`^_{0,60}\s?\p{L}[\p{L} -]{1,40} mailing list$|^to (?:post|unsubscribe from this group|view this discussion)\b.{0,120}$`,
  String.raw`^https?:\/\/\S{1,200}\/(?:mailman\/)?listinfo\/\S{1,80}$`,
);
const LONGEST_SENT_WITH = 320;

/** Openings and closings of letters. */
const GREETING = anyOf(
  String.raw`^(?:dear|hello|hi|good (?:morning|afternoon|evening)|greetings)(?:,?\s[\p{L}.’' ,/&-]{1,60})?[,!:]$`,
  String.raw`^(?:szanown[iae]|drodzy|droga|drogi|dzień dobry|witam(?:y)?|cześć)(?:,?\s[\p{L}.’' ,/-]{1,60})?[,!:]$`,
  String.raw`^(?:уважаем(?:ые|ый|ая)|дорог(?:ие|ой|ая)|здравствуйте|добрый (?:день|вечер)|доброе утро|привет)(?:,?\s[\p{L}.’' ,-]{1,60})?[,!:.]$`,
  String.raw`^(?:шановн(?:і|ий|а)|дорог(?:і|ий|а)|вітаю|добрий (?:день|вечір)|доброго (?:дня|ранку|вечора)|привіт)(?:,?\s[\p{L}.’' ,-]{1,60})?[,!:.]$`,
  String.raw`^(?:sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|hallo|geschätzte)(?:,?\s[\p{L}.’' ,/:*-]{1,70})?[,!:]$`,
  '^(?:dear (?:all|colleagues|friends|readers?|subscribers?)|szanowni państwo|drodzy czytelnicy|уважаемые (?:коллеги|читатели)|шановні (?:колеги|читачі)|sehr geehrte damen und herren|liebe leserinnen und leser)$',
);
const CLOSING = phrases(
  `best|best regards|kind regards|kindest regards|regards|warm regards|with best regards|with kind regards|sincerely|yours sincerely|
  sincerely yours|yours|best wishes|many thanks|thanks|thank you|cheers|yours faithfully|all the best`,
  'pozdrawiam|pozdrawiamy|z poważaniem|z wyrazami szacunku|serdecznie pozdrawiam|pozdrowienia|z pozdrowieniami|łączę pozdrowienia',
  'с уважением|с наилучшими пожеланиями|всего доброго|спасибо|с приветом',
  'з повагою|з найкращими побажаннями|щиро|дякую|всього найкращого',
  `mit freundlichen grüßen|mit freundlichem gruß|mit besten grüßen|freundliche grüße|viele grüße|beste grüße|herzliche grüße|
  ihre|ihr|eure|euer|mfg|liebe grüße|schöne grüße|mit freundlichen gruessen|hochachtungsvoll`,
);

/** The kind of a line that a mail program, a list server or a letter's form put there; undefined for all others. */
export function furnitureOfMailLine(text: string): FurnitureKind | undefined {
  if (text.length > LONGEST_SENT_WITH) return undefined;
  if (isForwardMarker(text) || isQuotationIntro(text)) return 'other';
  if (SENT_WITH.test(text)) return 'other';
  // Programs that turn a page into a text write each link behind its words.
  const words = text.includes('://')
    ? text
        .replace(ADDRESS, '')
        .replace(/^[*\s]{1,4}/u, '')
        .trim()
    : text;
  return words === text || words === '' ? undefined : furnitureOfLine(words);
}

const ADDRESS = /\s?[(<[]{0,2}https?:\/\/[^\s<>()[\]]{1,1000}[)>\]]{0,2}/giu;

export const isGreeting = (text: string): boolean => text.length <= 90 && GREETING.test(text);

/** `Kind regards,` and a name behind it at most. */
export const isClosing = (text: string): boolean =>
  text.length <= 120 && (CLOSING.has(phraseKey(text)) || CLOSING.has(phraseKey(text.split(/[,\n]/u)[0] as string)));

/** Above a forwarded message at most this much is a word to its receiver; with more it may be the report. */
const COVER = 600;

/**
 * Sets aside what a letter has around its text: headers of forwarded and quoted messages, what stands above the one that
 * is forwarded, greetings, closings and signatures. In a `mail` also what is quoted below its text; elsewhere a report
 * may quote letters.
 */
export function setAsideMail(drafts: readonly Draft[], mail: boolean): void {
  const letter = setAsideHeaders(drafts, mail);
  let greeted = false;
  drafts.forEach((draft, i) => {
    if (!isOpen(draft)) return;
    const kind = furnitureOfMailLine(draft.block.text);
    if (kind) setAside(draft, kind, 'mail-words');
    else if (isGreeting(draft.block.text) && isFirst(drafts, i)) {
      setAside(draft, 'other', 'greeting');
      greeted = true;
    }
  });
  setAsideSignature(drafts, letter || greeted || mail);
}

/** Headers of quoted messages and what they settle about the text around them. True where there is one. */
function setAsideHeaders(drafts: readonly Draft[], mail: boolean): boolean {
  const lengths = drafts.map((draft) => (isOpen(draft) && draft.inside ? draft.block.text.length : 0));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const headers = headersIn(drafts);
  let above = 0;
  let next = 0;
  for (const { from, to } of headers) {
    for (let k = next; k < from; k++) above += lengths[k] as number;
    const held = lengths.slice(from, to).reduce((sum, length) => sum + length, 0);
    const below = whole - above - held;
    for (let k = from; k < to; k++) take(drafts[k], 'mail-header');
    if (above < COVER && below >= above) for (let k = next; k < from; k++) take(drafts[k], 'above-forwarded');
    else if (mail && below < above) {
      for (let k = to; k < drafts.length; k++) take(drafts[k], 'quoted-mail');
      break;
    }
    above = above < COVER ? 0 : above + held;
    next = to;
  }
  return headers.length > 0;
}

/** The drafts that hold headers of quoted messages, the markers above them and the lines that introduce quotations. */
function headersIn(drafts: readonly Draft[]): readonly { readonly from: number; readonly to: number }[] {
  const lines: string[] = [];
  const owner: number[] = [];
  drafts.forEach(({ block }, i) => {
    for (const line of withoutMarker(block.text)) {
      lines.push(line);
      owner.push(i);
    }
  });
  const headers: { from: number; to: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const end = headAt(lines, i);
    if (end === 0) continue;
    headers.push({ from: owner[i] as number, to: (owner[end - 1] as number) + 1 });
    i = end - 1;
  }
  return headers;
}

/** Behind the header of a quoted message with the marker above it, or the line that introduces a quotation; 0 for none. */
function headAt(lines: readonly string[], i: number): number {
  const line = lines[i] as string;
  const marker = isForwardMarker(line);
  let at = i + (marker ? 1 : 0);
  while (marker && at < i + 3 && isRule(lines[at] ?? '-')) at++;
  const header = at < lines.length ? quotedHeaderAt(lines, at, marker) : null;
  if (header) return header.end;
  if (marker && isQuotationIntro(lines[at] ?? '')) return at + 1;
  return marker || isQuotationIntro(line) ? i + 1 : 0;
}

const isRule = (line: string): boolean => line.length < 120 && /^[\s>_=*-]*$/u.test(line);

function take(draft: Draft | undefined, rule: string): void {
  if (isOpen(draft)) setAside(draft, 'other', rule);
}

/** True where nothing that may be text stands above. */
const isFirst = (drafts: readonly Draft[], at: number): boolean =>
  drafts.slice(Math.max(0, at - 30), at).every((draft) => !isOpen(draft) || !isParagraph(draft.block.text));

/** Lines of a signature, and characters of all of them. */
const MOST_SIGNED = 14;
const LONGEST_SIGNATURE = 900;

/**
 * Sets aside the signature below a text: what follows two dashes (RFC 3676, 4.3) or, in a letter, the closing words, as
 * far as it is short lines to the end.
 */
function setAsideSignature(drafts: readonly Draft[], letter: boolean): void {
  const last = drafts.findLastIndex((draft) => isOpen(draft) && draft.inside && isParagraph(draft.block.text));
  const from = drafts.findIndex(
    (draft, i) => i > last && (draft.block.text === '--' || (letter && isOpen(draft) && isClosing(draft.block.text))),
  );
  if (from <= 0) return;
  const signed = drafts.slice(from).filter((draft) => isOpen(draft) && draft.inside);
  const length = signed.reduce((sum, draft) => sum + draft.block.text.length, 0);
  if (signed.length > MOST_SIGNED || length > LONGEST_SIGNATURE) return;
  for (const draft of signed) setAside(draft, 'contact', 'signature');
}
