import { type ReactNode, useId, useRef } from 'react';
import styles from './menu.module.css';
import { type MenuItem, MenuList } from './menu-list.tsx';

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

/** A button that opens a list of actions under itself. Arrows move, Enter does it, Esc closes. */
export function Menu({ label, items, className, tabIndex, toward = 'left', children }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
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
      <MenuList
        id={id}
        list={list}
        label={label}
        items={items}
        popover="auto"
        className={styles[toward]}
        onToggle={(event) => event.newState === 'open' && list.current?.querySelector('button')?.focus()}
        onChosen={() => list.current?.hidePopover()}
      />
    </>
  );
}
