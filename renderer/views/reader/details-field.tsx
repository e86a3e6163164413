import { CircleQuestionMark } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { correctionOf, type FieldKind, fieldOf, valuesOf } from '../../state/reading/fields.ts';
import { typedDate } from '../../state/typed-date.ts';
import { useDesk } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { fullDate } from '../../ui/dates.ts';
import type { ReportView } from '../../worker/contract.ts';
import styles from './details.module.css';
import { Why } from './why.tsx';

interface DetailsFieldProps {
  view: ReportView;
  kind: FieldKind;
  /** It was asked for by name: bring it into view, and say why. */
  asked: boolean;
  /** Every field says why. */
  allWhy: boolean;
}

/** One field: its value, why it has it, and a way to set it by hand. */
export function DetailsField({ view: { report }, kind, asked, allWhy }: DetailsFieldProps) {
  const desk = useDesk();
  const field = fieldOf(report, kind.key);
  const values = valuesOf(field);
  const [editing, setEditing] = useState(false);
  const [why, setWhy] = useState(asked || allWhy);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => setWhy(asked || allWhy), [asked, allWhy]);
  useEffect(() => {
    if (asked) element.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const open = field.check && !field.corrected;
  return (
    <div ref={element} className={`${styles.field} ${asked ? styles.asked : ''}`}>
      <div className={styles.line}>
        <p className={styles.label}>{kind.label}</p>
        <span className={styles.ways}>
          <Button
            look="link"
            className={styles.small ?? ''}
            aria-expanded={why}
            aria-label={`Why: ${kind.label}`}
            onClick={() => setWhy(!why)}
          >
            Why?
          </Button>
          {editing ? null : (
            <Button
              look="link"
              className={styles.small ?? ''}
              onClick={() => setEditing(true)}
              aria-label={`Correct: ${kind.label}`}
            >
              Correct
            </Button>
          )}
        </span>
      </div>
      {editing ? (
        <Editor
          kind={kind}
          values={values}
          onCancel={() => setEditing(false)}
          onSave={(text) => {
            void desk.reader.correct(correctionOf(report, kind, text)).then((saved) => saved && setEditing(false));
          }}
        />
      ) : (
        <div
          className={styles.value}
          lang={kind.key === 'title' || kind.key === 'notice' ? (report.language.value ?? '') : 'en'}
        >
          {values.length === 0 ? <span className={styles.missing}>not found</span> : null}
          {values.map((value) => (
            <p key={value} dir="auto">
              {shownValue(kind, value)}
            </p>
          ))}
        </div>
      )}
      {field.corrected ? (
        <p className={styles.evidence}>
          Set by hand.{' '}
          <Button
            look="link"
            className={styles.small ?? ''}
            onClick={() => void desk.reader.withdraw(report.id, kind.key)}
          >
            Take back
          </Button>
        </p>
      ) : null}
      {why ? <Why report={report} field={field} /> : null}
      {kind.key === 'publisher' ? (
        <Button look="link" className={styles.small ?? ''} onClick={() => desk.showPublisherOf(report.id)}>
          What we know of this publisher
        </Button>
      ) : null}
      {open ? (
        <div className={styles.check}>
          <p>
            <CircleQuestionMark size={14} strokeWidth={1.75} aria-hidden="true" /> {field.check?.question}
          </p>
          {field.check?.choices.map((choice) => (
            <Button
              key={choice}
              size="small"
              onClick={() => void desk.reader.correct(correctionOf(report, kind, choice))}
            >
              {shownValue(kind, choice)}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function shownValue({ key }: FieldKind, value: string): string {
  if (key === 'date') return fullDate(value);
  if (key !== 'language') return value;
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(value);
    return name ? `${name} (${value})` : value;
  } catch {
    return value;
  }
}

interface EditorProps {
  kind: FieldKind;
  values: readonly string[];
  onSave: (text: string) => void;
  onCancel: () => void;
}

function Editor({ kind, values, onSave, onCancel }: EditorProps) {
  const [text, setText] = useState(values.join('\n'));
  const [error, setError] = useState<string | null>(null);
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    const read = kind.key === 'date' ? typedDate(text) : null;
    if (read && !read.ok) return setError(read.error);
    if (kind.key === 'language' && text.trim() !== '' && !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text.trim()))
      return setError('Type the language as its code: en, pl, ru, uk, de.');
    onSave(read?.ok ? (read.date ?? '') : text);
  };
  const props = {
    className: `${styles.input} ${error ? styles.wrong : ''}`,
    'aria-label': kind.label,
    'aria-invalid': error !== null,
    value: text,
    autoFocus: true,
    spellCheck: false,
    onChange: (event: { target: { value: string } }) => {
      setText(event.target.value);
      setError(null);
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        onCancel();
      } else if (event.key === 'Enter' && (!kind.list || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        save();
      }
    },
  };
  return (
    <form className={styles.editor} onSubmit={save}>
      {kind.list || kind.long ? <textarea rows={kind.list ? 2 : 3} {...props} /> : <input type="text" {...props} />}
      {error ? (
        <p className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button look="primary" size="small" type="submit">
          Save
        </Button>
        <Button look="plain" size="small" onClick={onCancel}>
          Cancel
        </Button>
        <span className={styles.hint}>{kind.list ? 'One a line. Empty for none.' : 'Empty for none.'}</span>
      </div>
    </form>
  );
}
