import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Kbd } from './kbd.tsx';
import styles from './menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly keys?: string | undefined;
  /** Why it cannot be done now; the item stays, greyed, with the reason. */
  readonly reason?: string | null;
  readonly run: () => void;
}

interface MenuProps {
  /** Read out, and shown as a tooltip. */
  label: string;
  items: readonly MenuItem[];
  className?: string | undefined;
  tabIndex?: number;
  /** The side on which the list has room. */
  toward?: 'left' | 'right';
  children: ReactNode;
}

const step: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A button that opens a list of actions under itself. Arrows move, Enter does it, Esc closes. */
export function Menu({ label, items, className, tabIndex, toward = 'left', children }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];

  const move = (event: KeyboardEvent) => {
    const all = buttons();
    const next = step[event.key]?.(all.indexOf(document.activeElement as HTMLButtonElement), all.length);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };

  return (
    <>
      <button
        type="button"
        className={className}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={label}
        title={label}
        tabIndex={tabIndex}
      >
        {children}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={`${styles.menu} ${styles[toward]}`}
        onToggle={(event) => event.newState === 'open' && buttons()[0]?.focus()}
        onKeyDown={move}
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.item}
            aria-disabled={item.reason ? true : undefined}
            onClick={() => {
              if (item.reason) return;
              list.current?.hidePopover();
              item.run();
            }}
          >
            <span>
              {item.label}
              {item.reason ? <span className={styles.reason}>{item.reason}</span> : null}
            </span>
            {item.keys ? <Kbd keys={item.keys} /> : null}
          </button>
        ))}
      </div>
    </>
  );
}
