import { type ReactNode, useEffect, useRef } from 'react';
import styles from './dialog.module.css';

interface DialogProps {
  label: string;
  onClose: () => void;
  /** `top` for what is typed into, `middle` for what is read. */
  at?: 'top' | 'middle';
  width?: number;
  children: ReactNode;
}

/**
 * A modal dialog. It is open as long as it is drawn; Esc and a press beside it call `onClose`. The browser
 * keeps the focus inside and gives it back to where it was. It begins at the part with `data-first`.
 */
export function Dialog({ label, onClose, at = 'middle', width = 520, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${styles[at]}`}
      style={{ width }}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}
