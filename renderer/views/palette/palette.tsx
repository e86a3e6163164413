import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { perform } from '../../commands/commands.ts';
import { useDesk } from '../../state/use.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { offered } from './offered.ts';
import styles from './palette.module.css';

/** Every command by its words. What cannot be done now stays in the list, last, with its reason. */
export function Palette() {
  const desk = useDesk();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const groups = offered(desk, typed);
  const rows = groups.flatMap((g) => g.rows);
  const current = rows[Math.min(at, rows.length - 1)];

  const run = (row: (typeof rows)[number] | undefined) => {
    if (!row || row.reason !== null) return;
    desk.place.close();
    requestAnimationFrame(() => perform(desk, row.command));
  };
  const keys = (event: KeyboardEvent) => {
    const last = rows.length - 1;
    const here = Math.min(at, last);
    if (event.key === 'ArrowDown') setAt(here >= last ? 0 : here + 1);
    else if (event.key === 'ArrowUp') setAt(here <= 0 ? last : here - 1);
    else if (event.key === 'Enter') run(current);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog label="All commands" at="top" width={600} onClose={() => desk.place.close()}>
      <div className={styles.line}>
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
        <input
          className={styles.input}
          role="combobox"
          aria-label="Command"
          aria-expanded="true"
          aria-controls="commands"
          aria-activedescendant={current ? `command-${current.command.id}` : undefined}
          placeholder="What do you want to do?"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={keys}
          spellCheck={false}
          autoComplete="off"
        />
      </div>
      <div id="commands" className={styles.list} role="listbox" aria-label="Commands">
        {groups.map(({ title, rows: inside }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div key={title} role="group" aria-label={title}>
            <p className={styles.heading} aria-hidden="true">
              {title}
            </p>
            {inside.map((row) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the line, which holds the focus
              // biome-ignore lint/a11y/useFocusableInteractive: the line holds the focus
              <div
                key={row.command.id}
                id={`command-${row.command.id}`}
                role="option"
                aria-selected={row === current}
                aria-disabled={row.reason !== null || undefined}
                className={styles.row}
                ref={(element) => {
                  if (element && row === current) element.scrollIntoView({ block: 'nearest' });
                }}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => run(row)}
              >
                <span className={styles.label}>{row.command.label}</span>
                <span className={styles.object}>{row.reason ?? row.command.object?.(desk) ?? ''}</span>
                {row.command.keys[0] ? <Kbd keys={row.command.keys[0]} /> : null}
              </div>
            ))}
          </div>
        ))}
        {rows.length === 0 ? <p className={styles.none}>No command has these words.</p> : null}
      </div>
      <p className={styles.foot}>
        <span>
          <Kbd keys="ArrowUp ArrowDown" /> choose
        </span>
        <span>
          <Kbd keys="Enter" /> do it
        </span>
        <span>
          <Kbd keys="Escape" /> back
        </span>
      </p>
    </Dialog>
  );
}
