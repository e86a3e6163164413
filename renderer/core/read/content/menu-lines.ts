import { type Draft, isOpen, isParagraph, setAside } from '../draft.ts';
import { NAVIGATION } from '../furniture/navigation.ts';
import { phraseKey } from '../furniture/phrase.ts';

/** Entries of menus are short. */
const LONGEST_ENTRY = 32;

/**
 * Menus in pages saved as plain text: short lines between two lines that are surely entries of a menu are entries
 * too. One line in three must be sure.
 */
export function setAsideMenus(drafts: readonly Draft[]): void {
  let first = -1;
  let sure = 0;
  let last = -1;
  const close = () => {
    if (first >= 0 && last > first && sure * 3 >= last - first + 1)
      for (let k = first; k <= last; k++)
        if (isOpen(drafts[k])) setAside(drafts[k] as Draft, 'navigation', 'menu-lines');
    first = -1;
    last = -1;
    sure = 0;
  };
  drafts.forEach((draft, i) => {
    const { text } = draft.block;
    if (text.length > LONGEST_ENTRY || isParagraph(text) || (draft.role !== null && draft.role !== 'furniture'))
      close();
    else if (NAVIGATION.has(phraseKey(text)) || (draft.role === 'furniture' && draft.furniture === 'navigation')) {
      if (first < 0) first = i;
      last = i;
      sure++;
    }
  });
  close();
}
