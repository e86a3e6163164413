import { type Draft, isOpen, isParagraph } from '../draft.ts';
import { isConfidentiality, isDisclaimer } from '../furniture/disclaimer.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { belongs, exceptsPictures, goesOn, isImprint, isName } from './beside.ts';
import { isCopyrightLine } from './copyright-line.ts';
import { COPYRIGHT, LICENCE, PROTECTED } from './copyright-words.ts';
import { ASKED_BACK, CALLED, INVITED, REQUESTED } from './invitation-words.ts';
import { holdsStems } from './notice-stems.ts';
import { isOtherMatter } from './other-matter.ts';
import { ASK, BAN, GRANT, NO_PART, SOLELY } from './permission-words.ts';
import { remembered } from './remembered.ts';
import { FOR_FEW } from './reservation-words.ts';
import { DUPLICATING, NARRATED, OF_PUBLISHER, QUOTED_SPEECH, REPRINTING, REUSE, SELF } from './reuse-words.ts';
import { isEvident, limitsQuotations, speaksOfReuse } from './speaking.ts';

/** A stretch of a block that is its publisher's notice, in the block's text. */
export interface NoticeSpan {
  readonly start: number;
  readonly end: number;
  /** It says more than that there is a copyright. */
  readonly speaks: boolean;
}

const LONGEST_BLOCK = 6000;
/** One paragraph below a notice is a remark on the page; this many are the report going on. */
const MANY = 2;
/** A copyright line in running text is no longer than this. */
const LONGEST_MARK = 200;
/** `Go ahead.`, `Gern.`: what answers an invitation is as short as this. */
const ANSWER = 60;
const LONGEST_BRIDGE = 120;
const LONGEST_LICENCE = 250;
/** `Der Nachdruck …`: a sentence that opens with the reprint is about it. */
const NEAR_START = 12;

/**
 * The notice inside a block that may hold one, sentences of other matter at its ends left out. `strict` asks that the
 * sentence speaks of its own page, as where body text follows.
 */
export function noticeIn(text: string, strict: boolean): NoticeSpan | null {
  if (text.length > LONGEST_BLOCK || !holdsStems(text, strict)) return null;
  return strict ? strictSpan(text) : looseSpan(text);
}

/** A publisher's foot stands below each of its reports. */
const strictSpan = remembered((text) => spanIn(text, true));
const looseSpan = remembered((text) => spanIn(text, false));

function spanIn(text: string, strict: boolean): NoticeSpan | null {
  const sentences = sentencesOf(text);
  const words = sentences.map((sentence) => sentence.text);
  const may = words.map((sentence) => !strict || holdsStems(sentence, false));
  const speaking = words.map((s, i) => may[i] === true && speaksOfReuse(s) && !isOpinion(s));
  const marked = words.map((s, i) => may[i] === true && isMark(s, strict));
  if (!(speaking.includes(true) || marked.includes(true)) || isConfidentiality(text)) return null;
  const invited = words.some((sentence) => INVITED.test(sentence));
  const follows = (sentence: string) => goesOn(sentence) || (invited && sentence.length <= ANSWER);
  // Beside sentences of other matter, one has to speak of its own page to be a notice.
  const other = words.map((s, i) => !speaking[i] && !marked[i] && !follows(s) && !isImprint(s));
  const onItsPage = words.some((s, i) => (speaking[i] === true && isOnItsPage(s)) || marked[i] === true);
  const mixed = other.includes(true) && (strict || !onItsPage || lengthOf(other, true) > lengthOf(other, false));
  const own = (s: string) =>
    SELF.test(s) ||
    (!mixed && isEvident(s)) ||
    OF_PUBLISHER.test(s) ||
    (!strict &&
      s.length <= LONGEST_LICENCE &&
      (isUnmistakable(s) || limitsQuotations(s) || NO_PART.test(s) || FOR_FEW.test(s)));
  const self = words.map((s) => own(s) && !QUOTED_SPEECH.test(s) && !(strict && isTold(s)));
  const isNotice = (i: number) =>
    (speaking[i] === true && ((!strict && !mixed) || self[i] === true)) || marked[i] === true;
  let first = sentences.findIndex((_, i) => isNotice(i));
  if (first < 0) return null;
  let last = sentences.findLastIndex((_, i) => isNotice(i));
  while (first > 0 && !mixed && goesBefore(first - 1)) first--;
  while (last + 1 < sentences.length && (joins(last + 1) || bridges(last + 1) || adds(last + 1))) last++;
  const start = (sentences[first] as Sentence).start + leadIn(words[first] as string);
  const end = (sentences[last] as Sentence).end - (MENU_BEHIND.exec(words[last] as string)?.[0].length ?? 0);
  return { start, end, speaks: speaking.slice(first, last + 1).includes(true) };

  /** The characters of the sentences that are, or are not, of other matter. */
  function lengthOf(marks: readonly boolean[], mark: boolean): number {
    return words.reduce((sum, word, i) => sum + (marks[i] === mark ? word.length : 0), 0);
  }

  function goesBefore(i: number): boolean {
    const sentence = words[i] as string;
    return speaking[i] === true || (belongs(sentence) && !STREET.test(sentence));
  }

  /** In a block that is a notice what follows belongs to it, understood or not, unless it is surely something else. */
  function adds(i: number): boolean {
    const opens = first === 0 && speaking[0] === true && isOnItsPage(words[0] as string);
    return !strict && (!mixed || opens) && speaking.includes(true) && !isOtherMatter(words[i] as string);
  }

  /** A short sentence that is not understood, with one on pictures behind it. */
  function bridges(i: number): boolean {
    const next = words[i + 1];
    return !strict && next !== undefined && (words[i] as string).length <= LONGEST_BRIDGE && exceptsPictures(next);
  }

  function joins(i: number): boolean {
    const sentence = words[i] as string;
    return (
      speaking[i] === true || follows(sentence) || (marked[i - 1] === true && isName(sentence)) || allowsMore(sentence)
    );
  }
}

const isOpinion = (sentence: string): boolean => isDisclaimer(sentence) && !PROTECTED.test(sentence);

/** A copyright line: among the body a short one; one that does not open with its mark may tell of somebody's rights. */
const isMark = (sentence: string, strict: boolean): boolean =>
  isCopyrightLine(sentence) &&
  !QUOTED_WHOLE.test(sentence) &&
  (strict ? sentence.length < LONGEST_MARK && !QUOTED_SPEECH.test(sentence) : true) &&
  (COPYRIGHT.at(sentence) < NEAR_START * 2 || !NARRATED.test(sentence));

/** `“All rights reserved for the people,” the banner read.` */
const QUOTED_WHOLE = /^[“"„«][^”"“»]{4,160}[,.!?]?[”"“»],? [–—-]? ?\p{Ll}/u;

const isTold = (sentence: string): boolean => NARRATED.test(sentence) && !LICENCE.test(sentence);

/** A sentence by which a whole block is a notice. */
const isOnItsPage = (sentence: string): boolean =>
  !NARRATED.test(sentence) &&
  !QUOTED_SPEECH.test(sentence) &&
  (SELF.test(sentence) ||
    OF_PUBLISHER.test(sentence) ||
    LICENCE.test(sentence) ||
    [FOR_FEW, NO_PART, INVITED, ASKED_BACK, REQUESTED, CALLED].some((idea) => idea.test(sentence)) ||
    limitsQuotations(sentence) ||
    (isEvident(sentence) && (REPRINTING.test(sentence) || DUPLICATING.test(sentence))));

/** A sentence that speaks of its own page whatever stands beside it, as long as no body text follows. */
const isUnmistakable = (sentence: string): boolean =>
  LICENCE.test(sentence) || (REPRINTING.test(sentence) && !NARRATED.test(sentence) && isSettled(sentence));

const isSettled = (sentence: string): boolean =>
  isEvident(sentence) ||
  (isNear(REPRINTING.at(sentence)) && ASK.test(sentence) && (BAN.test(sentence) || SOLELY.test(sentence)));

/** The publisher's address. */
const STREET =
  /\b\d{1,4} (?:\p{Lu}[\p{L}.]{1,15} ){1,2}(?:street|road|avenue|lane|square)|(?:^|[ ,])(?:ul|ул|вул|str)\. ?\p{Lu}|\p{L}{3,}(?:straße|gasse|allee|platz|weg) \d/iu;

const isNear = (at: number): boolean => at >= 0 && at < NEAR_START;

/** `Verwenden und verbreiten Sie sie, wie Sie möchten.` behind a notice. */
const allowsMore = (sentence: string): boolean =>
  sentence.length <= LONGEST_MARK && REUSE.test(sentence) && GRANT.test(sentence) && !QUOTED_SPEECH.test(sentence);

/** `– Impressum – Datenschutz` behind a copyright line. */
const MENU_BEHIND =
  /(?:\s[–—-]\s(?:impressum|datenschutz(?:erklärung)?|kontakt|agb|imprint|privacy(?: policy)?|contact(?: us)?|terms(?: of (?:use|service))?|sitemap|rss|cookies?|polityka prywatności|regulamin|контакты|контакти|о нас|про нас|политика конфиденциальности|політика конфіденційності)){1,6}$/iu;

/** A label or a line without a stop that stands before a notice: `Nachnutzung: …`, `… 41 При перепечатке …`. */
const LABEL = /^(?:Nachnutzung|Weiterverwendung|Re-?use|Republishing|Republication): (?=\p{Lu})/u;
const LINE_BEFORE =
  /^.{12,200}?[\d»”)] (?=(?:При (?:перепечатк|цитирован|использован|копирован|передрук|цитуван|використан)|Przy (?:cytowaniu|przedruku)|Przedruk|Перепечатка|Передрук|Reprinting|Reproduction))/u;

/** How much before the notice is none of its words. */
const leadIn = (sentence: string): number =>
  Math.max(...[BADGE, LABEL, LINE_BEFORE].map((pattern) => pattern.exec(sentence)?.[0].length ?? 0));

/** The words that stand for a licence's picture, before the sentence that names it. */
const BADGE =
  /^(?:Creative Commons[ -](?:[Ll]icen[cs]e|[Ll]izenz(?:vertrag)?)|[Ll]icen(?:ce|cia|za) Creative Commons|[Ll]icencja Creative Commons|[Лл]ицензия Creative Commons|[Лл]іцензія Creative Commons|CC BY(?:-[A-Z]{2}){0,2}(?: \d\.\d)?) (?!Attribu|Atribu|Uznanie|Namensn|Reconoc|Paternit|Uveďte|Зазнач|Із |С )(?=\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?\p{Ll}{2,})/u;

/**
 * For each draft whether body text still follows it (or, outside of the text, whether it stands above): there a sentence
 * has to speak of its own page to be a notice, for reports quote rules and bans too. `noticeOf` finds a draft's notice as
 * where no body text follows.
 */
export function bodyFollows(
  drafts: readonly Draft[],
  noticeOf: (draft: Draft) => NoticeSpan | null,
): readonly boolean[] {
  const follows: boolean[] = new Array(drafts.length).fill(false);
  let seen = 0;
  let below = true;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    follows[i] = seen >= MANY || (!draft.inside && !below);
    if (draft.inside) below = false;
    if (seen < MANY && isOpen(draft) && draft.inside && draft.block.kind === 'text' && isParagraph(draft.block.text)) {
      const span = noticeOf(draft);
      const mostly = span !== null && span.end - span.start >= draft.block.text.length / 2;
      if (!mostly && !isDisclaimer(draft.block.text)) seen++;
    }
  }
  return follows;
}
