import type { Container } from '../block.ts';
import type { Content } from '../content/content.ts';
import { type Draft, isOpen, isParagraph, setAside } from '../draft.ts';
import { closesAppeal, opensAppeal, soundsLikeAppeal } from './appeal.ts';
import { stands } from './box.ts';

/** Lines above and below an appeal that may belong to it. */
const MOST_BESIDE = 3;
/** A box with more text than this holds more than an appeal. */
const LARGEST_BOX = 700;
const LONGEST_LINE = 160;
/** A button asks for nothing; the few words that share its box do. */
const BUTTON = 30;
const SMALLEST_BOX = 260;

/**
 * Takes to each appeal what belongs to it: all of the small element that it stands in; where there is none, the line that
 * opens it (`Before you go`) and its buttons. An appeal's own words have set it aside already.
 */
export function completeAppeals(drafts: readonly Draft[], content: Content | null): void {
  drafts.forEach((draft, i) => {
    if (draft.rule !== 'appeal-words' && draft.rule !== 'appeal-box') return;
    const button = draft.block.text.length < BUTTON;
    const box = content && smallBox(drafts, i, content, button ? SMALLEST_BOX : LARGEST_BOX);
    if (button && !box) return;
    for (let k = i - 1; k >= 0 && k >= i - MOST_BESIDE; k--) {
      const above = drafts[k];
      if (above?.role === 'furniture' && above.furniture === 'appeal') continue;
      if (!isOpen(above) || !above.inside) break;
      const boxed = box ? stands(above.block.inside, box) : false;
      if (!isLine(above) || !(boxed || (opensAppeal(above.block.text) && k === i - 1))) break;
      setAside(above, 'appeal', 'appeal-opener');
    }
    for (let k = i + 1; k < drafts.length && k <= i + MOST_BESIDE; k++) {
      const below = drafts[k];
      if (below?.role === 'furniture') continue;
      if (!isOpen(below) || !below.inside) break;
      const { text } = below.block;
      const boxed = box ? stands(below.block.inside, box) : false;
      const goesOn = text.length <= LONGEST_LINE && soundsLikeAppeal(text) && k === i + 1;
      if (!isLine(below) || !(boxed || closesAppeal(text) || goesOn)) break;
      setAside(below, 'appeal', 'appeal-button');
    }
  });
}

const isLine = ({ block }: Draft): boolean => block.kind !== 'list-item' && !isParagraph(block.text);

/** The element around an appeal that holds it and little else; null where that is the content itself. */
function smallBox(drafts: readonly Draft[], at: number, { root }: Content, largest: number): Container | null {
  if (!root) return null;
  let found: Container | null = null;
  let box: Container | null = (drafts[at] as Draft).block.inside;
  for (let up = 0; up < MOST_UP && box && !stands(root, box); up++) {
    if (!isSmall(drafts, at, box, largest)) break;
    found = box;
    box = box.parent;
  }
  return found;
}

/** Elements around an appeal that are looked at. */
const MOST_UP = 4;

function isSmall(drafts: readonly Draft[], at: number, box: Container, largest: number): boolean {
  let held = 0;
  for (let k = at; k >= 0 && stands((drafts[k] as Draft).block.inside, box); k--) {
    held += (drafts[k] as Draft).block.text.length;
    if (held > largest) return false;
  }
  for (let k = at + 1; k < drafts.length && stands((drafts[k] as Draft).block.inside, box); k++) {
    held += (drafts[k] as Draft).block.text.length;
    if (held > largest) return false;
  }
  return true;
}
