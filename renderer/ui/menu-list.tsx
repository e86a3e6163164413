import type { CSSProperties, KeyboardEvent, RefObject, ToggleEvent } from 'react';
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

interface MenuListProps {
  id?: string;
  list: RefObject<HTMLDivElement | null>;
  /** Read out. */
  label: string;
  items: readonly MenuItem[];
  /** `auto` closes by itself at a click elsewhere and at Esc. */
  popover: 'auto' | 'manual';
  className?: string | undefined;
  style?: CSSProperties;
  onToggle?: (event: ToggleEvent) => void;
  /** Keys that the list does not know itself. */
  onKey?: (event: KeyboardEvent) => void;
  /** Called before an item does its work. */
  onChosen: () => void;
}

const step: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at <= 0 ? count : at) - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A list of actions over everything else. Arrows move, Enter does it. */
export function MenuList(props: MenuListProps) {
  const { id, list, label, items, popover, className, style, onToggle, onKey, onChosen } = props;
  const move = (event: KeyboardEvent) => {
    const all = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = step[event.key]?.(all.indexOf(document.activeElement as HTMLButtonElement), all.length);
    if (next === undefined) return onKey?.(event);
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    <div
      ref={list}
      id={id}
      popover={popover}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={`${styles.menu} ${className ?? ''}`}
      style={style}
      onToggle={onToggle}
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
            onChosen();
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
  );
}
