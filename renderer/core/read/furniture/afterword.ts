import { type Draft, isOpen, setAside } from '../draft.ts';
import { phraseKey, phrases } from './phrase.ts';

const NOTES = phrases(
  'notes|footnotes|endnotes|notes and references|references',
  'przypisy',
  'примечания|сноски|примітки|виноски',
  'anmerkungen|fußnoten|endnoten',
);

const FOOTNOTE = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]?) ?\S/u;

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
