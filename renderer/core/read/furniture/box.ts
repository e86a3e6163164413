import type { FurnitureKind } from '../../model/report.ts';
import { type Block, type Container, linkDensity } from '../block.ts';
import type { Content } from '../content/content.ts';
import { type Draft, endsSentence, isOpen, isParagraph, setAside } from '../draft.ts';
import { APPEAL, soundsLikeAppeal } from './appeal.ts';
import { isContact } from './contact.ts';
import { furnitureOfLine, kindOfPhrase, LONGEST_LINE } from './furniture-line.ts';
import { INVITES } from './house-news.ts';
import { SUBSCRIBE } from './newsletter.ts';
import { phraseKey, phrases } from './phrase.ts';

/**
 * Sets aside what follows a heading of furniture (draft `from`) and belongs to it. `whole` is the length of the text
 * inside the content; above the text (not `below`), the next lines may be the report's head.
 */
export function absorb(
  drafts: readonly Draft[],
  from: number,
  kind: FurnitureKind,
  content: Content | null,
  whole: number,
  below: boolean,
): void {
  const opener = drafts[from] as Draft;
  if (opener.block.text.length > LONGEST_LINE) return;
  const box = boxOf(drafts, from, kind, content, whole);
  const rule = `${kind}-box`;
  const button = kind === 'appeal' || kind === 'newsletter' ? buttonBelow(drafts, from, kind) : -1;
  const comments = kind === 'counter' && content === null && areComments(drafts, from);
  let taken = 0;
  for (let k = from + 1; k < drafts.length; k++) {
    const draft = drafts[k] as Draft;
    if (draft.role !== null && draft.role !== 'furniture') break;
    const inBox = box !== null && stands(draft.block.inside, box);
    if (!inBox && !comments && k > button && !belongsTo(kind, draft.block, taken, opener.block, below)) break;
    if (content === null && kind === 'related' && isFarther(drafts, from, k)) break;
    if (isOpen(draft)) setAside(draft, kind, rule);
    taken++;
  }
}

/** `Ann says:`, `August 5, 2021 at 9:12 am`: what stands above a comment. */
const COMMENTED =
  /^.{1,60} (?:says|said|writes|wrote|sagt|schreibt|pisze|napisała?|mówi|пишет|сказала?|написала?|каже|пише|написав|dit|dice)\s?:?$|^.{4,40}(?:\bat|um|o|о|в|à|,) \d{1,2}[:.]\d{2}(?: ?[ap]m)?$/iu;
const NEAR = 4;

/** In a text: comments of readers, to the end or to what is known to be something else. */
const areComments = (drafts: readonly Draft[], from: number): boolean =>
  drafts.slice(from + 1, from + 1 + NEAR).some(({ block }) => block.text.length <= 90 && COMMENTED.test(block.text));

/** In a text: the line stands farther from the one above it than the list's first line from its heading. */
function isFarther(drafts: readonly Draft[], from: number, k: number): boolean {
  const gap = (i: number) => (drafts[i] as Draft).block.range.start - (drafts[i - 1] as Draft).block.range.end;
  return k > from + 1 && gap(k) > gap(from + 1) && gap(from + 1) <= LINE_BREAK;
}

/** Characters between two lines without an empty one. */
const LINE_BREAK = 2;

/** Blocks between the heading of a box and its button. */
const LONGEST_BOX = 4;
const LONGEST_WORDS = 420;
/** What the button of a form may say, whatever the form is for. */
const BUTTONS = phrases('register|join|send|submit|go|zapisz|wyślij|отправить|надіслати|anmelden|senden|absenden');

/** The place of the button that closes a box of a few short texts (`Support us` … `Donate`); -1 where there is none. */
function buttonBelow(drafts: readonly Draft[], from: number, kind: FurnitureKind): number {
  for (let k = from + 1; k < drafts.length && k <= from + LONGEST_BOX; k++) {
    const { text } = (drafts[k] as Draft).block;
    if (kindOfPhrase(text) === kind || BUTTONS.has(phraseKey(text))) return k;
    if (text.length > LONGEST_WORDS) return -1;
  }
  return -1;
}

/** A box with more text than this is the report itself, whatever stands above it. */
const LARGEST_BOX: Readonly<Partial<Record<FurnitureKind, number>>> = {
  related: 4000,
  counter: 4000,
  newsletter: 700,
  appeal: 1500,
  other: 500,
};

/** The element around a heading of furniture, where it is a small box of its own inside the content. */
function boxOf(
  drafts: readonly Draft[],
  from: number,
  kind: FurnitureKind,
  content: Content | null,
  whole: number,
): Container | null {
  const { inside } = (drafts[from] as Draft).block;
  const box = inside.parent;
  const most = LARGEST_BOX[kind];
  if (most === undefined || !content?.root || !box || box.tag === 'body' || box.tag === 'article' || box.tag === 'main')
    return null;
  for (let up: Container | null = content.root; up; up = up.parent) if (up === box) return null;
  if (!stands(box, content.root)) return null;
  if (isBelowText(drafts, from, box)) return null;
  const limit = Math.min(most, whole / 3);
  let held = 0;
  for (let k = from; k < drafts.length && held <= limit; k++) {
    const { block } = drafts[k] as Draft;
    if (!stands(block.inside, box)) break;
    held += block.text.length - block.linked;
  }
  return held <= limit ? box : null;
}

/** Blocks above a heading of furniture that are looked at. */
const FAR = 100;

/** A button below the words of its box closes it, and a heading below a paragraph stands in the text. */
function isBelowText(drafts: readonly Draft[], from: number, box: Container): boolean {
  for (let k = from - 1; k >= Math.max(0, from - FAR); k--) {
    const { block, role } = drafts[k] as Draft;
    if (!stands(block.inside, box)) return false;
    if (role === null && (k === from - 1 || isParagraph(block.text))) return true;
  }
  return false;
}

/** True where an element is a given one or stands inside of it. */
export function stands(container: Container, box: Container): boolean {
  let at: Container | null = container;
  while (at && at.depth > box.depth) at = at.parent;
  return at === box;
}

/** Blocks of a page that lists other texts may be this long; longer ones are the report going on. */
const TEASER = 240;
const MOST_IN_APPEAL = 5;
const MOST_IN_NEWSLETTER = 4;
const MOST_IN_NEWS = 3;

function belongsTo(kind: FurnitureKind, block: Block, taken: number, opener: Block, below: boolean): boolean {
  const { text } = block;
  switch (kind) {
    case 'related':
      return (
        !isParagraph(text) ||
        linkDensity(block) > 0.5 ||
        (opener.place !== 'body' && block.place === opener.place && text.length < TEASER)
      );
    case 'appeal':
      return taken < MOST_IN_APPEAL && (soundsLikeAppeal(text) || APPEAL.has(phraseKey(text)));
    case 'newsletter':
      return (
        taken < MOST_IN_NEWSLETTER &&
        !isParagraph(text) &&
        (SUBSCRIBE.test(text) ||
          furnitureOfLine(text) === 'newsletter' ||
          /e-?mail|inbox|newsletter|skrzynk|рассылк|розсилк|почт|пошт|postfach/iu.test(text))
      );
    case 'contact':
      return taken < 6 && (isContact(text) || (below && text.length <= 80 && !endsSentence(text) && taken < 3));
    case 'other':
      return taken < MOST_IN_NEWS && !isParagraph(text) && INVITES.test(text);
    default:
      return false;
  }
}
