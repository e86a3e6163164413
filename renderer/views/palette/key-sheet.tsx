import { X } from 'lucide-react';
import type { CommandGroup } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/commands.ts';
import { settings } from '../../state/archive.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './key-sheet.module.css';
import { GROUP_TITLES } from './offered.ts';

/** All keys on one page. */
export function KeySheet() {
  const desk = useDesk();
  const letters = useQuestion(desk.archive, settings).letterKeys !== false;
  return (
    <Dialog label="Keys" width={880} onClose={() => desk.place.close()}>
      <div className={styles.head}>
        <h2 className={styles.title}>Keys</h2>
        <IconButton icon={X} label="Close" keys="Esc" onClick={() => desk.place.close()} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div className={styles.columns} tabIndex={0} data-first="">
        {(Object.keys(GROUP_TITLES) as CommandGroup[]).map((group) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{GROUP_TITLES[group]}</h3>
            <dl>
              {COMMANDS.filter((c) => c.group === group && c.keys.length > 0).map(({ id, label, keys }) => (
                <div key={id} className={styles.row}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((one) => (
                      <Kbd key={one} keys={one} />
                    ))}
                    <span className={styles.spoken}>{keys.join(' or ')}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.foot}>
        {letters
          ? 'Letters act only outside text fields, on every keyboard layout. They can be switched off in the settings.'
          : 'Letters are switched off in the settings. The other keys work.'}
      </p>
    </Dialog>
  );
}
