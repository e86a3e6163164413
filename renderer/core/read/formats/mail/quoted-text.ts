import { linesOf } from '../../../text/lines.ts';
import { isForwardMarker, isQuotationIntro, quotedHeaderAt, withoutMarker } from '../../furniture/mail-header.ts';

/** Above a forwarded message at most this much is a word to its receiver. */
const COVER = 600;
/** Of the lines of a forwarded message at least this share is marked as quoted where the program marks them. */
const MOSTLY = 0.9;
const QUOTED = /^\s{0,3}>+ ?/u;

/** The header of the message that a mail forwards, and where it stands. */
export interface Forwarded {
  readonly from: string;
  readonly date: string;
  readonly subject: string;
}

/**
 * The message that a mail hands on: the innermost whose header has no more than a few words above it. `shown` is what
 * the mail shows, block by block. Undefined where the mail is the message itself.
 */
export function forwardedIn(shown: readonly string[]): Forwarded | undefined {
  const lines = shown.flatMap(withoutMarker);
  let left = lines.reduce((sum, line) => sum + line.length, 0);
  let found: Forwarded | undefined;
  let cover = 0;
  for (let i = 0; i < lines.length && cover < COVER; i++) {
    const line = lines[i] as string;
    const marker = isForwardMarker(line);
    let at = i + (marker ? 1 : 0);
    while (marker && at < i + 4 && /^[\s>_=*-]{0,120}$/u.test(lines[at] ?? '-')) at++;
    const header = at < lines.length ? quotedHeaderAt(lines, at, marker) : null;
    const intro =
      !header && (isQuotationIntro(line) ? line : marker && isQuotationIntro(lines[at] ?? '') ? lines[at] : undefined);
    const end = header?.end ?? (intro === undefined ? i : at) + 1;
    for (let k = i; k < end; k++) left -= (lines[k] as string).length;
    if (header || intro !== undefined) {
      // Less below than above: what is quoted there was answered, not sent on.
      if (left < cover) break;
      found = header ?? (found && intro === line ? found : ofIntro(intro as string));
      cover = 0;
      i = end - 1;
    } else cover += line.length;
  }
  return found;
}

/** `12.12.2019, 10:15, "Name" <name@example.org>:` */
function ofIntro(intro: string): Forwarded {
  const sender = /(?:^|[,\d]|[AP]M)\s{0,3}("?[^",<>\d]{2,80}"?\s{0,3}<[^<>\s]{3,100}>)/u.exec(intro)?.[1] ?? '';
  return { from: sender.trim(), date: intro, subject: '' };
}

/** A plain text in which the message sent on is marked as quoted throughout, without those marks. */
export function unquoted(text: string): string {
  const lines = [...linesOf(text)].map((line) => line.text);
  const first = lines.findIndex((line) => isForwardMarker(line) || isQuotationIntro(line) || QUOTED.test(line));
  if (first < 0) return text;
  const above = lines.slice(0, first).reduce((sum, line) => sum + line.trim().length, 0);
  const below = lines.slice(first).filter((line) => line.trim() !== '');
  const quoted = below.filter((line) => QUOTED.test(line)).length;
  if (above >= COVER || quoted < 3 || quoted < (below.length - 2) * MOSTLY) return text;
  return [...lines.slice(0, first), ...lines.slice(first).map((line) => line.replace(QUOTED, ''))].join('\n');
}

const TAG = /<(\/?)blockquote\b([^<>]{0,2000})>/giu;

/** A page in which programs set the message sent on as a quotation, without those of its elements that say so. */
export function withoutCiteQuotes(html: string): string {
  const open: boolean[] = [];
  return html.replace(TAG, (tag, closing: string, attributes: string) => {
    if (closing !== '') return open.pop() ? '</div>' : tag;
    const cites =
      /\btype\s{0,5}=\s{0,5}["']?cite|\bclass\s{0,5}=\s{0,5}["']?(?:gmail_quote|protonmail_quote|yahoo_quoted)|padding-left:\s?\d+(?:px|pt|ex);\s?(?:margin|border)/iu.test(
        attributes,
      );
    open.push(cites);
    return cites ? '<div>' : tag;
  });
}

const SIGNED = /^-----BEGIN PGP SIGNED MESSAGE-----\s{0,9}\r?\n(?:[\w-]{1,40}: [^\n]{0,400}\r?\n){0,20}\s{0,9}\r?\n/u;

/** The text of a message signed with PGP, without the signature and its marks (RFC 9580, 7). */
export function withoutArmour(text: string): string {
  const start = text.trimStart();
  const found = SIGNED.exec(start);
  if (!found) return text;
  const end = start.indexOf('-----BEGIN PGP SIGNATURE-----');
  return start.slice(found[0].length, end < 0 ? undefined : end).replace(/^- /gmu, '');
}

export const isPgpMessage = (text: string): boolean => text.trimStart().startsWith('-----BEGIN PGP MESSAGE-----');
