import type { FurnitureKind } from '../../model/report.ts';
import { endsSentence } from '../draft.ts';
import { APPEAL, APPEAL_LINE, isAppeal } from './appeal.ts';
import { CONTACT, isContact } from './contact.ts';
import { COOKIE_SENTENCE, COOKIE_WORD, COOKIES } from './cookies.ts';
import { COUNTED, COUNTER } from './counter.ts';
import { isDisclaimer } from './disclaimer.ts';
import { DOWNLOAD, FILE_FORMAT, FILE_LINE } from './download.ts';
import { HOUSE_NEWS } from './house-news.ts';
import { kindOfInvitation } from './invitation.ts';
import { BREADCRUMBS, CLICK_HERE, isPath, NAVIGATION } from './navigation.ts';
import { MAILING, NEWSLETTER, NO_SPAM, SUBSCRIBE } from './newsletter.ts';
import { PAYWALL } from './paywall.ts';
import { phraseKey } from './phrase.ts';
import { kindOnPlatform, PLATFORM } from './platform.ts';
import { CITATION, PROVENANCE } from './provenance.ts';
import { ALSO_OF_INTEREST, READ_ALSO, RELATED } from './related.ts';
import { SHARE } from './share.ts';

const LISTS: readonly (readonly [FurnitureKind, ReadonlySet<string>])[] = [
  ['related', RELATED],
  ['appeal', APPEAL],
  ['newsletter', PLATFORM],
  ['newsletter', NEWSLETTER],
  ['share', SHARE],
  ['cookies', COOKIES],
  ['download', DOWNLOAD],
  ['counter', COUNTER],
  ['contact', CONTACT],
  ['navigation', NAVIGATION],
  ['other', HOUSE_NEWS],
];

/** The kind of each phrase; where several lists hold it, the first one's. */
const KIND_OF = new Map<string, FurnitureKind>();
for (const [kind, list] of LISTS) for (const phrase of list) if (!KIND_OF.has(phrase)) KIND_OF.set(phrase, kind);

/** After the colon a sentence goes on to its stop. */
const RUNS_ON = /^[^:]{3,30}:\s\p{Ll}.*[.]$/u;

export const LONGEST_LINE = 160;
const LONGEST_PHRASE = 60;
/** Lines are framed with signs where nothing else sets them off: `*** Support us! ***`. */
const SIGNS = /^[*=~_#+>|<-]{2,8}\s/u;
const SIGNS_BEHIND = /\s[*=~_#+>|<-]{2,8}$/u;
const LONGEST_APPEAL = 400;

/** The kind of the phrase that a line is, word for word; undefined where it is none. */
export function kindOfPhrase(text: string): FurnitureKind | undefined {
  if (text.length > LONGEST_PHRASE) return undefined;
  return KIND_OF.get(phraseKey(text));
}

/** The kind of a line whose own words say that it is furniture; undefined for all others. */
export function furnitureOfLine(line: string): FurnitureKind | undefined {
  const text =
    line.length <= LONGEST_APPEAL && SIGNS.test(line) ? line.replace(SIGNS, '').replace(SIGNS_BEHIND, '') : line;
  const phrase = kindOfPhrase(text);
  if (phrase) return phrase;
  if ((text.length <= LONGEST_PHRASE || (text.length <= LONGEST_LINE && /["“„«”]/u.test(text))) && COUNTED.test(text))
    return 'counter';
  if (text.length <= LONGEST_LINE) {
    if (BESIDES.test(text)) return 'navigation';
    if (FILED.test(text)) return 'other';
    if (BREADCRUMBS.test(text) || isPath(text) || CLICK_HERE.test(text)) return 'navigation';
    if (APPEAL_LINE.test(text)) return 'appeal';
    const joined = furnitureOfPieces(text);
    if (joined) return joined;
    if ((READ_ALSO.test(text) && !RUNS_ON.test(text)) || (text.length <= LONGEST_PHRASE && ALSO_OF_INTEREST.test(text)))
      return 'related';
    if (FILE_FORMAT.test(text) && FILE_LINE.test(text) && !(endsSentence(text) && text.length > 100)) return 'download';
  }
  const platform = kindOnPlatform(text);
  if (platform) return platform;
  const invitation = kindOfInvitation(text);
  if (invitation) return invitation;
  if (text.length <= 400) {
    if (COOKIE_WORD.test(text) && COOKIE_SENTENCE.test(text)) return 'cookies';
    if (text.length <= LONGEST_LINE && NO_SPAM.test(text)) return 'newsletter';
    if (PROVENANCE.test(text) || CITATION.test(text)) return 'other';
    if (SUBSCRIBE.test(text) || MAILING.test(text)) return 'newsletter';
    if (PAYWALL.test(text)) return 'appeal';
    if (isContact(text)) return 'contact';
  }
  if (isDisclaimer(text)) return 'disclaimer';
  return isAppeal(text) ? 'appeal' : undefined;
}

/** `← An older post  A newer one →`, `Bookmark the permalink.` */
const BESIDES = /^[←«‹]\s.{3,150}\s[→»›]$|\bbookmark the permalink\b/iu;
/** Where a blog filed a text. */
const FILED = /^(?:posted|filed|entry was posted) (?:in|under) .{3,60}\b(?:tagged|permalink)\b/iu;

const SHARE_LABEL =
  /^(?:share|share this|teilen|udostępnij|podziel się|поделиться|поширити|поділитися)[^:]{0,20}:\s?\S/iu;

/** A row of furniture on one line: `Previous | Next | Contents`, `Facebook, Twitter`, `Share: …`. */
function furnitureOfPieces(text: string): FurnitureKind | undefined {
  if (SHARE_LABEL.test(text) && !endsSentence(text)) return 'share';
  if (!/[|·•/,]/u.test(text)) return undefined;
  const pieces = text.split(/\s?[|·•/,]\s?/u).filter(Boolean);
  if (pieces.length < 2 || pieces.length > 12) return undefined;
  const kinds = pieces.map(kindOfPhrase);
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length >= 2 && known.length * 4 >= pieces.length * 3 ? known[0] : undefined;
}
