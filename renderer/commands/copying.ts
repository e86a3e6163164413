/** Words of a report that leave only with their credit. */
const BODY = '[data-body]';
/** Words of a report's page that do not leave from where they are shown. */
const BARE = '[data-bare]';
const TEXT = 'input, textarea, select';

/** True where a selection holds words inside such elements. */
function touches(selection: Selection | null, selector: string): boolean {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  if (element?.closest(selector)) return true;
  return [...(element?.querySelectorAll(selector) ?? [])].some((inside) => range.intersectsNode(inside));
}

/** True where words of a report are selected that may not leave without their credit. */
export const holdsReportWords = (selection: Selection | null): selection is Selection =>
  touches(selection, BODY) || touches(selection, BARE);

export interface CopyDoor {
  /** Words of a report are selected: copy them with their credit. */
  readonly withCredit: (selection: Selection) => void;
  /** Nothing is selected natively. True where something was copied all the same. */
  readonly withoutSelection: () => boolean;
  readonly refuse: (sentence: string) => void;
}

/**
 * Stands at the ordinary copy and cut keys and at dragging: words of a report never reach the clipboard bare. Returns
 * the function that ends it.
 */
export function guardCopying(door: CopyDoor): () => void {
  const copy = (event: Event) => {
    if (event.target instanceof Element && event.target.closest(TEXT)) return;
    const selection = getSelection();
    if (selection && touches(selection, BODY)) {
      event.preventDefault();
      door.withCredit(selection);
    } else if (touches(selection, BARE)) {
      event.preventDefault();
      door.refuse('Copy from the report itself, so that the credit goes along. The clipboard is as it was.');
    } else if (selection?.isCollapsed !== false && door.withoutSelection()) event.preventDefault();
  };
  const drag = (event: DragEvent) => {
    if (!holdsReportWords(getSelection())) return;
    const grip = event.target instanceof Element && event.target.closest('[draggable="true"]');
    if (grip && !event.dataTransfer?.types.some((type) => type.startsWith('text/'))) return;
    event.preventDefault();
  };
  document.addEventListener('copy', copy);
  document.addEventListener('cut', copy);
  document.addEventListener('dragstart', drag);
  return () => {
    document.removeEventListener('copy', copy);
    document.removeEventListener('cut', copy);
    document.removeEventListener('dragstart', drag);
  };
}
