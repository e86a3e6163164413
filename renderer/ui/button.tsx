import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './button.module.css';
import { Kbd } from './kbd.tsx';

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  look?: 'primary' | 'outline' | 'plain' | 'link' | 'float';
  size?: 'usual' | 'large' | 'small';
  icon?: LucideIcon;
  /** Shown as a cap behind the label. */
  keys?: string;
  busy?: boolean;
  children: ReactNode;
}

/** A button with words. */
export function Button({
  look = 'outline',
  size = 'usual',
  icon: Icon,
  keys,
  busy = false,
  className,
  children,
  ...rest
}: ButtonProps) {
  const classes = [styles.button, styles[look], styles[size], className].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} aria-busy={busy || undefined} {...rest}>
      {busy ? <LoaderCircle size={16} strokeWidth={1.75} className={styles.turning} aria-hidden="true" /> : null}
      {Icon && !busy ? <Icon size={16} strokeWidth={1.75} aria-hidden="true" /> : null}
      <span className={styles.label}>{children}</span>
      {keys ? <Kbd keys={keys} on={look === 'primary' ? 'accent' : look === 'float' ? 'float' : 'page'} /> : null}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'title'> {
  icon: LucideIcon;
  /** The name, read out and shown as a tooltip with the key behind it. */
  label: string;
  keys?: string;
  size?: number;
}

/** A button with a sign alone; its name stands in the tooltip. */
export function IconButton({ icon: Icon, label, keys, size = 16, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={[styles.icon, className].filter(Boolean).join(' ')}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      {...rest}
    >
      <Icon size={size} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
