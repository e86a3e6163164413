import { holdsReportWords } from './copying.ts';

/** What a middle click pastes in place of words of a report. */
const INSTEAD = 'To quote from Monitor Archive, mark the words there and press C: Copy with credit.';

/** Only X11 and Wayland have a selection that every program pastes at a middle click. */
const hasPrimarySelection = (): boolean => /Linux/.test(navigator.platform);

/**
 * Chromium hands out what is selected without being asked: as the primary selection of X11 and Wayland, and as the
 * print of the selection alone. Neither can carry a credit, so both get nothing of a report. Returns the function that
 * ends it.
 */
export function guardUnbidden(): () => void {
  const ends = [guardPrinting(), ...(hasPrimarySelection() ? [guardPrimarySelection()] : [])];
  return () => {
    for (const end of ends) end();
  };
}

/** With nothing selected there is no "selection only" to print; the passage stays marked. */
function guardPrinting(): () => void {
  const print = () => {
    const selection = getSelection();
    if (holdsReportWords(selection)) selection.removeAllRanges();
  };
  window.addEventListener('beforeprint', print);
  return () => window.removeEventListener('beforeprint', print);
}

/** The two ends of a selection. */
interface Ends {
  readonly anchor: readonly [Node, number];
  readonly focus: readonly [Node, number];
}

const isAt = (selection: Selection, { anchor, focus }: Ends): boolean =>
  selection.anchorNode === anchor[0] &&
  selection.anchorOffset === anchor[1] &&
  selection.focusNode === focus[0] &&
  selection.focusOffset === focus[1];

/**
 * Measured with Chromium 156 on X11: whatever is selected while an input event is handled becomes the primary
 * selection at once; what a timer selects does not. So when a selecting ends, other words are selected for the length
 * of that event. While the mouse button is down the bare words are there; the README says so.
 */
function guardPrimarySelection(): () => void {
  const decoy = document.body.appendChild(document.createElement('div'));
  decoy.textContent = INSTEAD;
  decoy.ariaHidden = 'true';
  Object.assign(decoy.style, { position: 'fixed', top: '0', left: '-200vw', userSelect: 'text' });
  /** To be selected again as soon as the event is over. */
  let kept: Ends | null = null;
  /** The selection that has been kept from middle clicks already. */
  let covered: Ends | null = null;

  const restore = () => {
    const selection = getSelection();
    if (kept && selection && decoy.contains(selection.anchorNode)) {
      const { anchor, focus } = kept;
      if (anchor[0].isConnected && focus[0].isConnected) selection.setBaseAndExtent(...anchor, ...focus);
    }
    kept = null;
  };
  const cover = () => {
    const selection = getSelection();
    if (kept) return;
    if (!holdsReportWords(selection)) covered = null;
    else if (selection.anchorNode && selection.focusNode && !(covered && isAt(selection, covered))) {
      kept = {
        anchor: [selection.anchorNode, selection.anchorOffset],
        focus: [selection.focusNode, selection.focusOffset],
      };
      covered = kept;
      selection.selectAllChildren(decoy);
      setTimeout(restore);
    }
  };
  /** The next input came before the timer: it must find the person's own selection. */
  const hurry = () => {
    if (!kept) return;
    restore();
    covered = null;
  };

  const covering = ['pointerup', 'pointercancel', 'keyup'] as const;
  const hurrying = ['pointerdown', 'keydown', 'copy', 'cut', 'contextmenu', 'beforeprint'] as const;
  for (const event of covering) window.addEventListener(event, cover, { capture: true });
  for (const event of hurrying) window.addEventListener(event, hurry, { capture: true });
  return () => {
    for (const event of covering) window.removeEventListener(event, cover, { capture: true });
    for (const event of hurrying) window.removeEventListener(event, hurry, { capture: true });
    decoy.remove();
  };
}
