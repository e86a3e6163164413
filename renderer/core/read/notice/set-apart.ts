import { type Draft, setAside, settle } from '../draft.ts';
import type { Finding } from '../findings.ts';
import { goesOnInConfidence, isConfidentiality } from '../furniture/disclaimer.ts';
import { sentencesOf } from '../sentences.ts';
import { splitDraft } from '../split.ts';
import { goesOnBelow, isMailFoot } from './beside.ts';
import { bodyFollows, type NoticeSpan, noticeIn } from './notice.ts';

export interface NoticeFound extends Finding {
  /** It says more than that there is a copyright. */
  readonly speaks: boolean;
  readonly inside: boolean;
  readonly licence: string | null;
}

/** A notice that fills less of its block than this is cut out of it. */
const MOST_OF_BLOCK = 0.98;
const LONGEST_SECOND = 300;
const LONGEST_ANSWER = 600;

/** Sets notices apart, cutting them out of blocks that hold other text too; returns the drafts that follow from it. */
export function setNoticesApart(drafts: readonly Draft[]): {
  drafts: readonly Draft[];
  notices: readonly NoticeFound[];
} {
  const loose = new Map<Draft, NoticeSpan | null>();
  const follows = bodyFollows(drafts, (draft) => {
    const span = noticeIn(draft.block.text, false);
    loose.set(draft, span);
    return span;
  });
  setConfidencesAside(drafts, follows);
  const notices: NoticeFound[] = [];
  const result = drafts.flatMap((draft, i) => {
    const { block } = draft;
    if (draft.role !== null || block.kind === 'control' || block.kind === 'caption') return [draft];
    const known = follows[i] ? undefined : loose.get(draft);
    const span = (known === undefined ? noticeIn(block.text, follows[i] === true) : known) ?? badge(draft);
    if (!span) return [draft];
    const whole = span.end - span.start >= block.text.length * MOST_OF_BLOCK;
    const { drafts: pieces, middle } = whole
      ? { drafts: [draft], middle: draft }
      : splitDraft(draft, span.start, span.end);
    for (const piece of pieces)
      if (piece !== middle && isMailFoot(piece.block.text)) setAside(piece, 'newsletter', 'mail-foot');
    settle(middle, 'notice', span.speaks ? 'notice-words' : 'copyright-line');
    notices.push({
      value: middle.block.text,
      rule: middle.rule,
      found: middle.block.text,
      range: middle.block.range,
      weight: (span.speaks ? 2 : 0) + (draft.inside ? 1 : 0),
      speaks: span.speaks,
      inside: draft.inside,
      licence: block.licence,
    });
    return pieces;
  });
  joinBlocksBelow(result, notices);
  return { drafts: result, notices };
}

/** What is told in confidence below a mail, in several blocks, forbids the mail to be passed on and not the report. */
function setConfidencesAside(drafts: readonly Draft[], follows: readonly boolean[]): void {
  let within = false;
  for (const [i, draft] of drafts.entries()) {
    if (follows[i]) continue;
    const { text } = draft.block;
    const opens = isConfidentiality(text);
    within = opens || (within && goesOnInConfidence(text));
    if (within && !opens && draft.role === null) setAside(draft, 'disclaimer', 'confidentiality');
  }
}

/** A notice of several blocks: `Photos: all rights reserved.` below what is said of the texts. */
function joinBlocksBelow(drafts: readonly Draft[], notices: NoticeFound[]): void {
  let above: NoticeFound | undefined;
  drafts.forEach((draft) => {
    const at = notices.findIndex((notice) => draft.role === 'notice' && notice.range === draft.block.range);
    const own = notices[at];
    if (above && isSecondBlock(draft, own, above)) {
      const joined = own ? { ...own, weight: above.weight, speaks: true } : { ...above, ...saidIn(draft) };
      settle(draft, 'notice', 'notice-words');
      if (own) notices[at] = joined;
      else notices.splice(notices.indexOf(above) + 1, 0, joined);
      above = joined;
    } else above = own?.speaks ? own : undefined;
  });
}

const isSecondBlock = (draft: Draft, own: NoticeFound | undefined, above: NoticeFound): boolean =>
  (above.value.endsWith(':') && draft.role === null && draft.block.kind === 'list-item') ||
  (above.value.endsWith('?') && isAnswer(draft)) ||
  isPlainSecond(draft, own);

/** What stands below `Can I republish this?` */
const isAnswer = ({ role, block }: Draft): boolean =>
  (role === null || role === 'notice') && block.kind === 'text' && block.text.length <= LONGEST_ANSWER;

const isPlainSecond = ({ role, block }: Draft, own: NoticeFound | undefined): boolean =>
  (own ? !own.speaks : role === null && block.kind === 'text' && block.linked === 0) &&
  block.text.length <= LONGEST_SECOND &&
  sentencesOf(block.text).every(({ text }) => goesOnBelow(text));

const saidIn = ({ block }: Draft) => ({
  value: block.text,
  found: block.text,
  range: block.range,
  licence: block.licence,
});

/** A block that links to a licence and says little else is a notice, whatever its words. */
function badge(draft: Draft) {
  const { block } = draft;
  return block.licence !== null && block.text.length <= 300 ? { start: 0, end: block.text.length, speaks: true } : null;
}

/**
 * The notice of a report: sentences that say something go before lines that only claim a copyright, those beside the
 * text before those at the foot of the page. Several are joined by line breaks, each once.
 */
export function chooseNotice(notices: readonly NoticeFound[]): readonly NoticeFound[] {
  const speaking = notices.filter((notice) => notice.speaks);
  const pool = speaking.length > 0 ? speaking : notices;
  const inside = pool.filter((notice) => notice.inside);
  const chosen = inside.length > 0 ? inside : pool;
  const seen = new Set<string>();
  return chosen
    .filter((notice) => {
      const fresh = !seen.has(notice.value);
      seen.add(notice.value);
      return fresh;
    })
    .slice(0, 6);
}
