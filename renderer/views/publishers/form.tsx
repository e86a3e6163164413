import { type ReactNode, useId } from 'react';
import type { PublisherProfile } from '../../core/model/publisher-profile.ts';
import type { ProfileDraft } from '../../state/publishers.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Choice } from '../../ui/choice.tsx';
import { TermsLine } from '../../ui/terms-line.tsx';
import styles from './form.module.css';

const ORDERS = [
  { value: 'unknown', label: 'Not known: ask' },
  { value: 'day-first', label: 'Day first: 04/05 is 4 May' },
  { value: 'month-first', label: 'Month first: 04/05 is 5 April' },
] as const;

/** Every fact of a profile. Nothing is kept before "Save". */
export function ProfileForm({ draft: { profile } }: { draft: ProfileDraft }) {
  const desk = useDesk();
  const set = (part: Partial<PublisherProfile>) => desk.publishers.change(part);
  const { name, names, hosts, series, dateOrder, wording, notice, furniture } = profile;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <div className={styles.form} tabIndex={0} data-pane-focus="">
      <Row label="Name" hint="As it is to be credited.">
        {(props) => <Text {...props} value={name} onText={(text) => set({ name: text })} single />}
      </Row>
      <Row label="Other names" hint="One a line, in any language: all are credited by the name above.">
        {(props) => <Lines {...props} lines={names} onLines={(all) => set({ names: all })} />}
      </Row>
      <Row label="Web hosts" hint="One a line, like osw.waw.pl. A page from there is this publisher’s.">
        {(props) => <Lines {...props} lines={hosts} onLines={(all) => set({ hosts: all })} />}
      </Row>
      <Row label="Series" hint="One a line; only those that nobody else publishes, never just Analysis or Commentary.">
        {(props) => <Lines {...props} lines={series} onLines={(all) => set({ series: all })} />}
      </Row>
      <div className={styles.row}>
        <span className={styles.label}>Dates in numbers</span>
        <div>
          <Choice
            label="Dates in numbers"
            look="field"
            value={dateOrder ?? 'unknown'}
            options={ORDERS}
            onChoose={(chosen) => set({ dateOrder: chosen === 'unknown' ? null : chosen })}
          />
        </div>
      </div>
      <Row label="Credit wording" hint="Only where it prescribes one, word for word. Else the app writes the credit.">
        {(props) => <Text {...props} value={wording ?? ''} onText={(text) => set({ wording: text || null })} />}
      </Row>
      <Row label="Terms" hint="Its own sentences on reuse, word for word, for reports that print none.">
        {(props) => (
          <>
            <Text {...props} value={notice ?? ''} onText={(text) => set({ notice: text || null })} />
            <TermsRead />
          </>
        )}
      </Row>
      <Row label="Never text" hint="Whole lines, one a line, that are set aside in all its reports.">
        {(props) => <Lines {...props} lines={furniture} onLines={(all) => set({ furniture: all })} />}
      </Row>
    </div>
  );
}

/** What the terms allow, as the reader will show it. */
function TermsRead() {
  const desk = useDesk();
  const terms = useQuestion(desk.publishers, (s) => s.terms);
  if (terms?.length === 0) return null;
  return (
    <div className={styles.terms} role="status" aria-label="Read as">
      <p className={styles.hint}>Read as</p>
      <ul>
        {terms?.map(({ sign, subject, rest }) => (
          <li key={`${subject} ${rest}`}>
            <TermsLine sign={sign} subject={subject} rest={rest} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FieldProps {
  id: string;
  'aria-describedby': string;
}

function Row({ label, hint, children }: { label: string; hint: string; children: (props: FieldProps) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div>
        {children({ id, 'aria-describedby': `${id}-hint` })}
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      </div>
    </div>
  );
}

interface TextProps extends FieldProps {
  value: string;
  onText: (text: string) => void;
  /** One line, in which Enter writes nothing. */
  single?: boolean;
}

/** A text that grows with what is typed. */
function Text({ value, onText, single = false, ...rest }: TextProps) {
  return (
    <textarea
      className={styles.input}
      rows={1}
      value={value}
      spellCheck={false}
      dir="auto"
      onChange={(event) => onText(single ? event.target.value.replace(/[\r\n]+/g, ' ') : event.target.value)}
      {...rest}
    />
  );
}

interface LinesProps extends FieldProps {
  lines: readonly string[];
  onLines: (lines: readonly string[]) => void;
}

const Lines = ({ lines, onLines, ...rest }: LinesProps) => (
  <Text value={lines.join('\n')} onText={(text) => onLines(text === '' ? [] : text.split('\n'))} {...rest} />
);
