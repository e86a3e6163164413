import { Check, FileDown } from 'lucide-react';
import { FILE_CHOICE, FOLDER_CHOICE, press } from '../../commands/focus.ts';
import { useDesk } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import styles from './first-run.module.css';

/** An archive without reports: one thing to do, one to try, one true example of what becomes of a report. */
export function FirstRun() {
  const desk = useDesk();
  return (
    <main className={styles.page} data-pane="reader" tabIndex={-1}>
      <div className={styles.column}>
        <h2 className={styles.title}>Start with a few saved reports</h2>
        <p className={styles.lead}>
          Files or whole folders, as you saved them. Your originals are copied and never changed, and nothing leaves
          this computer.
        </p>
        <div className={styles.drop}>
          <FileDown size={28} strokeWidth={1.25} aria-hidden="true" />
          <div className={styles.words}>
            <p className={styles.strong}>Drop files or folders anywhere in this window</p>
            <p className={styles.small}>
              Web pages, PDF, Word, e-mails, feeds, WordPress exports, Markdown, text, and ZIP files of these
            </p>
          </div>
          <Button size="large" onClick={() => press(FOLDER_CHOICE)}>
            Choose a folder
          </Button>
          <Button look="primary" size="large" keys="I" onClick={() => press(FILE_CHOICE)}>
            Choose files
          </Button>
        </div>
        <div className={styles.sample}>
          <Button size="large" onClick={() => void desk.imports.importSamples()}>
            Open the sample archive
          </Button>
          <p className={styles.small}>
            Invented reports in several languages, marked everywhere, taken back whenever you like.
          </p>
        </div>
        <Example />
      </div>
    </main>
  );
}

const SENTENCES = [
  { kind: 'actor', text: 'Lavrov' },
  { text: ' again blamed the ' },
  { kind: 'country', text: 'United States' },
  { text: ' for the collapse of the ' },
  { kind: 'treaty', text: 'INF Treaty' },
  { text: '. He assured that the ' },
  { kind: 'country', text: 'Kremlin' },
  { text: ' was ready to sign an extension of ' },
  { kind: 'treaty', text: 'New START' },
  { text: '.' },
] as const;

/** Two sentences of a real report as the reader shows them, with their credit. */
function Example() {
  return (
    <section className={styles.example} aria-labelledby="becomes">
      <h3 id="becomes" className={styles.small}>
        What becomes of a report
      </h3>
      <div className={styles.halves}>
        <figure>
          <blockquote className={styles.quote} lang="en">
            <span className={styles.number} aria-hidden="true">
              2
            </span>
            <p>
              {SENTENCES.map((piece) => (
                <span key={piece.text} className={'kind' in piece ? styles[piece.kind] : undefined}>
                  {piece.text}
                </span>
              ))}
            </p>
          </blockquote>
          <figcaption className={styles.credit}>
            <Check size={14} strokeWidth={2} aria-hidden="true" />
            Origin: Warsaw Institute Foundation, Russia Monitor, 12 December 2019.
          </figcaption>
        </figure>
        <ul className={styles.legend}>
          <li>
            <span className={styles.number}>2</span> Numbered paragraphs to cite
          </li>
          <li>
            <Glyph kind="actor" /> Actors, under any spelling
          </li>
          <li>
            <Glyph kind="treaty" /> Treaties
          </li>
          <li>
            <Glyph kind="country" /> Countries, also as “Kremlin”
          </li>
          <li>
            <Check size={14} strokeWidth={2} aria-hidden="true" /> The credit, on every quotation
          </li>
        </ul>
      </div>
    </section>
  );
}
