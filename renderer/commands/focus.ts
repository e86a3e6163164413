/** The panes in reading order, as `data-pane` names them. */
const PANES = ['rail', 'list', 'reader', 'side'] as const;
export type Pane = (typeof PANES)[number];

const paneElement = (pane: Pane) => document.querySelector<HTMLElement>(`[data-pane="${pane}"]`);
const visible = (element: HTMLElement | null): element is HTMLElement => element?.checkVisibility() === true;

/** The pane that holds the focus. */
export function focusedPane(): Pane | null {
  const pane = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane;
  return PANES.find((known) => known === pane) ?? null;
}

/** Puts the focus into a pane: on its `data-pane-focus` element, else on the pane itself. */
export function focusPane(pane: Pane): void {
  const element = paneElement(pane);
  if (!visible(element)) return;
  (element.querySelector<HTMLElement>('[data-pane-focus]') ?? element).focus({ preventScroll: true });
}

/** To the next pane that is on the screen, or with -1 to the one before; around the end. */
export function stepPane(by: 1 | -1): void {
  const shown = PANES.filter((pane) => visible(paneElement(pane)));
  const at = focusedPane();
  const next = shown[((at ? shown.indexOf(at) : by === 1 ? -1 : 0) + by + shown.length) % shown.length];
  if (next) focusPane(next);
}

/** Waits until what was just changed is drawn. */
export const afterDrawing = (run: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(run));
};

export const SEARCH_BOX = 'search-box';
export const FILE_CHOICE = 'import-files';
export const FOLDER_CHOICE = 'import-folder';
export const PUBLISHERS_CHOICE = 'import-publishers';

export const press = (id: string): void => document.getElementById(id)?.click();

export function focusSearch(): void {
  const box = document.getElementById(SEARCH_BOX);
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  box.select();
}
