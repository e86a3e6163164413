import { type Block, linkDensity } from './block.ts';
import { type Draft, endsSentence, isOpen, isParagraph, setAside, settle } from './draft.ts';
import type { Finding } from './findings.ts';
import { creditAtEnd, isCreditLine, pictureCreditOf } from './picture-credit.ts';

/** In a table only a line with its label is a credit: pictures once stood in tables, and figures still do. */
const LABELLED = /^\p{L}{3,20}(?: (?:by|credit|source))?: ?\p{Lu}/u;

const LONGEST_CAPTION = 320;
const PICTURE_MARKS =
  /(?:^|[\s_-])(?:caption|wp-caption|figure|figcaption|photo|image|img|picture|bild|foto|media)(?:$|[\s_-])/u;

const CAPTION_MARKS =
  /(?:^|[\s_-])(?:wp-?caption-?text|(?:figure|image|img|media|picture|photo|bild|foto|pic)[\s_-]{0,2}(?:caption|credit|copyright|legend|description|text|source|quelle|info)|caption|captiontext|bildunterschrift|bildtext|fig-?caption|imagecaption|legend|image-?subtitle|image-?wrap|image-?box)(?:$|[\s_-])/u;

/** `Figure 3: …`, `Abb. 2. …`, `Рис. 1 – …`: the words below a picture that a saved text no longer has. */
const NUMBERED_FIGURE =
  /^(?:figure|fig\.|chart|map|abbildung|abb\.|karte|rysunek|rys\.|wykres|mapa|рисунок|рис\.|карта|малюнок|мал\.|графік|график)\s?\d{1,3}\s?[.:–—-]\s\S/iu;

/** True for the words below a picture, by element or by name. */
function isCaption(block: Block): boolean {
  if (block.kind === 'caption') return true;
  return [block.inside.marks, block.inside.parent?.marks ?? ''].some((marks) => CAPTION_MARKS.test(marks));
}

/** True where captions are most of the text: a gallery, or an element that is only named like one. */
function areMostlyCaptions(drafts: readonly Draft[]): boolean {
  let all = 0;
  let captions = 0;
  for (const { inside, role, block } of drafts) {
    if (!inside || role !== null || linkDensity(block) > 0.5) continue;
    all += block.text.length;
    if (isCaption(block)) captions += block.text.length;
  }
  return captions > all / 2;
}

const isSentence = (text: string): boolean => text.length >= 40 && endsSentence(text);

/** Lines this near to the text, outside of its element, may still credit its pictures. */
const NEAR = 3;

/** Sets apart the lines that credit pictures, with the captions they stand in; returns whom they credit. */
export function setPictureLinesApart(drafts: readonly Draft[]): readonly Finding[] {
  const credits: Finding[] = [];
  const paragraphs = drafts.map((draft) => draft.inside && draft.role === null && isParagraph(draft.block.text));
  const believed = !areMostlyCaptions(drafts);
  const first = paragraphs.indexOf(true);
  const last = drafts.findLastIndex(
    (draft, i) => paragraphs[i] || (draft.inside && draft.role === null && isSentence(draft.block.text)),
  );
  const note = (draft: Draft, value: string, rule: string) =>
    credits.push({ value, rule, found: draft.block.text, range: draft.block.range, weight: 1 });
  drafts.forEach((draft, i) => {
    if (
      !isOpen(draft) ||
      draft.block.kind === 'heading' ||
      (draft.block.kind === 'table-cell' && !LABELLED.test(draft.block.text)) ||
      draft.block.kind === 'control' ||
      draft.block.kind === 'label'
    )
      return;
    const { text } = draft.block;
    if (text.length > LONGEST_CAPTION) return;
    const named = believed && isCaption(draft.block);
    const caption = named || PICTURE_MARKS.test(draft.block.inside.marks);
    const next = drafts[i + 1];
    const around = {
      next: isOpen(next) ? next.block.text : null,
      paragraphBefore: first >= 0 && i > first,
      paragraphAfter: i < last,
      caption,
    };
    const near = !draft.inside && draft.block.place === 'body' && i >= first - NEAR && i <= last + NEAR && first >= 0;
    const found = draft.inside || caption || (near && isCreditLine(text)) ? pictureCreditOf(text, around) : null;
    if (found) {
      settle(draft, 'picture-credit', 'picture-credit-line');
      if (found.onNextLine && next) settle(next, 'picture-credit', 'picture-credit-line');
      if (found.credit) note(found.onNextLine && next ? next : draft, found.credit, 'picture-credit-line');
      return;
    }
    const sentence = endsSentence(text) && !caption;
    const atEnd = caption || (!sentence && !isParagraph(text)) || text.length < 200 ? creditAtEnd(text) : null;
    if (atEnd && (caption || around.paragraphAfter)) {
      settle(draft, 'picture-credit', 'picture-caption');
      note(draft, atEnd, 'picture-caption');
    } else if (named || (draft.inside && NUMBERED_FIGURE.test(text))) setAside(draft, 'other', 'picture-caption');
  });
  return credits;
}
