import { FileCode, FileText, Hash, Lock, type LucideIcon } from 'lucide-react';
import type { ExportFormat } from '../../core/model/dossier.ts';
import { leaving, leftOutWords } from '../../state/dossiers-export.ts';
import { unsavedNotes } from '../../state/dossiers-notes.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { count } from '../../ui/counts.ts';
import { TermsLine } from '../../ui/terms-line.tsx';
import type { DossierView } from '../../worker/contract.ts';
import styles from './export-pane.module.css';
import { sourcesOf } from './sources.ts';

const FORMATS: readonly { format: ExportFormat; name: string; ending: string; icon: LucideIcon }[] = [
  { format: 'docx', name: 'Word', ending: '.docx', icon: FileText },
  { format: 'markdown', name: 'Markdown', ending: '.md', icon: Hash },
  { format: 'html', name: 'Web page', ending: '.html', icon: FileCode },
];

/** How a dossier leaves: format, whom it quotes under which terms, and the credit that is always part of it. */
export function ExportPane({ view }: { view: DossierView }) {
  const desk = useDesk();
  const format = useQuestion(desk.dossiers, (s) => s.format);
  const exporting = useQuestion(desk.dossiers, (s) => s.exporting);
  const n = view.excerpts.length;
  const out = leaving(view);
  const leftOut = leftOutWords(view);
  const unsaved = useQuestion(desk.dossiers, (s) => unsavedNotes(s, view.dossier.id));
  return (
    <aside className={styles.pane} aria-label="Export" data-pane="side" tabIndex={-1}>
      <h2 className={styles.title}>Export</h2>
      <div className={styles.inside}>
        <fieldset className={styles.formats}>
          <legend className={styles.legend}>Format</legend>
          {FORMATS.map(({ format: one, name, ending, icon: Icon }) => (
            <label key={one} className={styles.format}>
              <input
                type="radio"
                name="format"
                checked={one === format}
                onChange={() => desk.dossiers.chooseFormat(one)}
              />
              <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
              <span>{name}</span>
              <span className={styles.ending}>{ending}</span>
            </label>
          ))}
        </fieldset>
        {n > 0 ? (
          <section className={styles.sources} aria-labelledby="sources">
            <h3 id="sources" className={styles.small}>
              Sources and terms
            </h3>
            <ul>
              {sourcesOf(view).map(({ name, excerpts, terms }) => (
                <li key={name}>
                  <p className={styles.source}>
                    <span>{name}</span>
                    <span className={styles.small}>{count(excerpts, 'excerpt')}</span>
                  </p>
                  {terms.map((t) => (
                    <p key={`${t.subject} ${t.rest}`}>
                      <TermsLine sign={t.sign} subject={t.subject} rest={t.rest} />
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <div className={styles.locked}>
          <span className={styles.box}>
            <Lock size={11} strokeWidth={2} aria-hidden="true" />
          </span>
          <p>
            Credit lines
            <span className={styles.small}>
              always part of an export, with a list of sources and their notices at the end
            </span>
          </p>
        </div>
      </div>
      <div className={styles.foot}>
        {n > 0 && out === 0 ? (
          <p className={styles.warn}>No excerpt of this dossier can leave. The reason stands with each.</p>
        ) : leftOut ? (
          <p className={styles.warn}>{leftOut}</p>
        ) : null}
        {unsaved > 0 ? (
          <p className={styles.warn}>{count(unsaved, 'note')} not saved. The export has what was saved before.</p>
        ) : null}
        <Button
          look="primary"
          size="large"
          keys="Ctrl+Enter"
          busy={exporting}
          disabled={out === 0}
          onClick={() => void desk.dossiers.exportOpen()}
        >
          {exporting ? 'Exporting' : `Export ${count(out, 'excerpt')}`}
        </Button>
      </div>
    </aside>
  );
}
