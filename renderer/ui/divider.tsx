import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './divider.module.css';

interface DividerProps {
  label: string;
  /** Width of the pane before it, px. */
  width: number;
  least: number;
  most: number;
  usual: number;
  onChange: (width: number) => void;
}

/** The edge between two panes: drag it, move it with the arrows, double-click it for the usual width. */
export function Divider({ label, width, least, most, usual, onChange }: DividerProps) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const set = (next: number) => onChange(Math.round(Math.min(most, Math.max(least, next))));

  const drag = (event: PointerEvent) => {
    if (from.current) set(from.current.width + event.clientX - from.current.x);
  };
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(width + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is not a thematic break
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={styles.divider}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width };
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        from.current = null;
      }}
      onDoubleClick={() => onChange(usual)}
      onKeyDown={keys}
    />
  );
}
