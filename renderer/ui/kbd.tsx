import styles from './kbd.module.css';

/** Keys as they are pressed, one cap each: `Shift+D` is two caps, `G L` two pressed one after the other. */
export function Kbd({ keys, on = 'page' }: { keys: string; on?: 'page' | 'accent' | 'float' }) {
  return (
    <span className={styles.keys} aria-hidden="true">
      {keys.split(/[+ ]/).map((cap) => (
        <kbd key={cap} className={styles[on]}>
          {CAPS[cap] ?? cap}
        </kbd>
      ))}
    </span>
  );
}

const CAPS: Readonly<Record<string, string>> = {
  ...(/Mac/.test(navigator.platform) ? { Ctrl: '⌘', Alt: '⌥' } : {}),
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
};
