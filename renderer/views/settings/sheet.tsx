import { X } from 'lucide-react';
import type { Settings } from '../../core/model/settings.ts';
import { openState, settings } from '../../state/archive.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Segments } from './segments.tsx';
import styles from './sheet.module.css';

/** How the window looks and listens. Every change shows at once and is kept. */
export function SettingsSheet() {
  const desk = useDesk();
  const {
    theme = 'system',
    density = 'comfortable',
    readingSize = 17,
    letterKeys = true,
  } = useQuestion(desk.archive, settings);
  const place = useQuestion(desk.archive, (s) => openState(s)?.place ?? '');
  const set = (change: Settings) => void desk.archive.changeSettings(change);
  return (
    <Dialog label="Settings" width={500} onClose={() => desk.place.close()}>
      <div className={styles.head}>
        <h2 className={styles.title}>Settings</h2>
        <IconButton icon={X} label="Close" keys="Esc" onClick={() => desk.place.close()} />
      </div>
      <div className={styles.body}>
        <Segments
          label="Theme"
          value={theme}
          options={[
            { value: 'system', label: 'As the system' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          onChoose={(value) => set({ theme: value })}
        />
        <Segments
          label="Lists"
          value={density}
          options={[
            { value: 'comfortable', label: 'Comfortable' },
            { value: 'compact', label: 'Compact' },
          ]}
          onChoose={(value) => set({ density: value })}
        />
        <div className={styles.row}>
          <label htmlFor="reading-size" className={styles.label}>
            Reading size
          </label>
          <div className={styles.slider}>
            <input
              id="reading-size"
              type="range"
              min={15}
              max={21}
              step={1}
              value={readingSize}
              onChange={(event) => set({ readingSize: Number(event.target.value) })}
            />
            <output>{readingSize} px</output>
          </div>
        </div>
        <p className={styles.sample} lang="en">
          Lavrov again blamed the United States for the collapse of the INF Treaty.
        </p>
        <label className={styles.check}>
          <input type="checkbox" checked={letterKeys} onChange={(event) => set({ letterKeys: event.target.checked })} />
          <span>
            Letters as keys
            <span className={styles.small}>
              C copies, D adds to the dossier, N goes to the next hit. Only outside text fields.
            </span>
          </span>
        </label>
      </div>
      <p className={styles.foot}>This archive is kept in {place}</p>
    </Dialog>
  );
}
