import { FolderPlus, Quote } from 'lucide-react';
import { bodyParts } from '../../core/model/body.ts';
import { words } from '../../core/model/quotation-length.ts';
import type { Range } from '../../core/model/range.ts';
import { pinpoint } from '../../state/reading/passage.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { count } from '../../ui/counts.ts';
import type { ReportView } from '../../worker/contract.ts';
import styles from './passage-bar.module.css';

/** What can be done with the passage, and what it is: paragraph and length, before anything is copied. */
export function PassageBar({ view, passage }: { view: ReportView; passage: Range }) {
  const desk = useDesk();
  const copying = useQuestion(desk.reader, (s) => s.copying);
  const length = words(view.body.slice(passage.start, passage.end));
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label="With the selected passage"
      onPointerDown={(e) => e.preventDefault()}
    >
      <Button look="float" icon={Quote} keys="C" busy={copying} onClick={() => void desk.reader.copy()}>
        {copying ? 'Copying' : 'Copy with credit'}
      </Button>
      <Button look="float" icon={FolderPlus} keys="D" onClick={() => void desk.keepPassage()}>
        Add to dossier
      </Button>
      <span className={styles.what}>
        {pinpoint(bodyParts(view.report), passage)}, {count(length, 'word')}
      </span>
    </div>
  );
}
