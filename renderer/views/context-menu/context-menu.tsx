import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { perform } from '../../commands/commands.ts';
import { commandsAt } from '../../commands/context.ts';
import { holdsReportWords } from '../../commands/copying.ts';
import { useDesk } from '../../state/use.ts';
import { type MenuItem, MenuList } from '../../ui/menu-list.tsx';
import styles from './context-menu.module.css';

/** Where text is written the browser's own menu stays: it corrects and pastes, and no report stands there. */
const TEXT = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select';

interface Opened {
  /** Px from the window's upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly items: readonly MenuItem[];
  /** What had the focus, and gets it back. */
  readonly from: Element | null;
}

/** Where the menu opens: at the mouse; by the keyboard at the words that are marked, else at what has the focus. */
function placeOf(event: MouseEvent): { readonly element: Element; readonly x: number; readonly y: number } {
  const { button, target, clientX: x, clientY: y } = event;
  const selection = getSelection();
  const marked = selection?.focusNode?.parentElement;
  if (button === -1 && marked && holdsReportWords(selection)) {
    const { left, bottom } = selection.getRangeAt(0).getBoundingClientRect();
    return { element: marked, x: left, y: bottom };
  }
  return { element: target instanceof Element ? target : document.documentElement, x, y };
}

/**
 * The menu of the right mouse button, of the Menu key and of Shift+F10, in the place of the browser's, which would
 * copy words of a report without their credit.
 */
export function ContextMenu() {
  const desk = useDesk();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = useCallback(() => {
    setOpened(null);
    if (opened?.from instanceof HTMLElement) opened.from.focus({ preventScroll: true });
  }, [opened]);

  useEffect(() => {
    const open = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest(TEXT)) return;
      event.preventDefault();
      const { element, x, y } = placeOf(event);
      if (document.querySelector('dialog:modal') || element.closest('[role="menu"]')) return;
      const items = commandsAt(desk, element).map((command) => ({
        id: command.id,
        label: command.label,
        keys: command.keys[0],
        reason: command.reason(desk),
        run: () => perform(desk, command),
      }));
      setOpened({ x, y, items, from: document.activeElement });
    };
    document.addEventListener('contextmenu', open);
    return () => document.removeEventListener('contextmenu', open);
  }, [desk]);

  return opened ? <Items key={`${opened.x} ${opened.y}`} opened={opened} onClose={close} /> : null;
}

function Items({ opened: { x, y, items }, onClose }: { opened: Opened; onClose: () => void }) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = list.current;
    if (!menu) return;
    menu.showPopover();
    const { offsetWidth, offsetHeight } = menu;
    menu.style.left = `${Math.max(0, Math.min(x, innerWidth - offsetWidth))}px`;
    menu.style.top = `${Math.max(0, Math.min(y, innerHeight - offsetHeight))}px`;
    (menu.querySelector<HTMLElement>('button:not([aria-disabled])') ?? menu).focus({ preventScroll: true });
  }, [x, y]);

  useEffect(() => {
    const elsewhere = (event: Event) => {
      if (!(event.target instanceof Node && list.current?.contains(event.target))) onClose();
    };
    document.addEventListener('pointerdown', elsewhere, { capture: true });
    document.addEventListener('wheel', elsewhere, { capture: true, passive: true });
    window.addEventListener('blur', onClose);
    window.addEventListener('resize', onClose);
    return () => {
      document.removeEventListener('pointerdown', elsewhere, { capture: true });
      document.removeEventListener('wheel', elsewhere, { capture: true });
      window.removeEventListener('blur', onClose);
      window.removeEventListener('resize', onClose);
    };
  }, [onClose]);

  return (
    <MenuList
      list={list}
      label="What can be done here"
      items={items}
      // One that closes by itself would do so when the button that opened it is let go.
      popover="manual"
      className={styles.at}
      onKey={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Tab') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onChosen={onClose}
    />
  );
}
