import { type Draft, isOpen, setAside } from '../draft.ts';
import { phraseKey, phrases } from './phrase.ts';
import { APPEARS } from './provenance.ts';

const NOTES = phrases(
  'notes|footnotes|endnotes|notes and references|references',
  'przypisy',
  'примечания|сноски|примітки|виноски',
  'anmerkungen|fußnoten|endnoten',
);

const FOOTNOTE = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]?) ?\S/u;

/** A sentence on how often a publication comes out is not longer. */
const LONGEST_APPEARS = 130;

/** Sets aside the last sentence of a report where it tells of the publication that it stands in. */
export function setAsideColophon(drafts: readonly Draft[]): void {
  const last = drafts.findLast((draft) => isOpen(draft) && draft.inside && draft.block.text !== '');
  if (last && last.block.text.length <= LONGEST_APPEARS && APPEARS.test(last.block.text))
    setAside(last, 'other', 'appears');
}

/**
 * Sets the footnotes of a report aside with the heading above them, where nothing but notices and furniture stands
 * below: they are sources of the text, not text. A list of points in the middle of a report has text below and stays.
 */
export function setAsideFootnotes(drafts: readonly Draft[]): void {
  const open = drafts.filter((draft) => isOpen(draft) && draft.inside && draft.block.text !== '');
  const from = open.findLastIndex((draft) => NOTES.has(phraseKey(draft.block.text)));
  if (from < 1 || from === open.length - 1) return;
  const below = open.slice(from + 1);
  if (!below.every((draft) => FOOTNOTE.test(draft.block.text))) return;
  for (const draft of open.slice(from)) setAside(draft, 'other', 'footnotes');
}
