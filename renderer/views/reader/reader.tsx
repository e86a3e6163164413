import { useEffect, useRef, useState } from 'react';
import { guardCopying } from '../../commands/copying.ts';
import { shownView } from '../../state/reader.ts';
import { trimmed } from '../../state/reading/passage.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { withoutTurning } from '../../ui/turning.ts';
import type { ReportView } from '../../worker/contract.ts';
import { Comparison } from './comparison.tsx';
import { Details } from './details.tsx';
import { Original } from './original.tsx';
import styles from './reader.module.css';
import { selectedRange } from './selection.ts';
import { TermsStrip } from './strip.tsx';
import { ReportText } from './text.tsx';
import { Toolbar } from './toolbar.tsx';

/** Whether the terms let the whole text be passed on: what is printed is the whole text. */
const printsWhole = ({ report: { terms } }: ReportView) => terms.text === 'free' || terms.text === 'withCredit';

/** Why nothing of a report is printed but its title; null where its text is. */
function keptFromPrint(view: ReportView, original: boolean, compared: boolean): string | null {
  if (compared) return 'Compared versions are not printed. Go back to the report and print that.';
  if (original) return 'The original text is not printed. Go back to the report and print that.';
  if (printsWhole(view)) return null;
  return view.report.terms.text === 'notStated'
    ? 'The text is not printed: no terms are stated that let it be passed on whole.'
    : 'The text is not printed: its terms do not let it be passed on whole.';
}

/** Stands on paper in the place of a text that is not printed. */
function KeptFromPrint({ report, why }: { report: ReportView['report']; why: string }) {
  return (
    <div className={styles.printed}>
      <h2 lang={report.language.value ?? ''} dir="auto">
        {withoutTurning(report.title.value ?? report.file)}
      </h2>
      <p>{why}</p>
    </div>
  );
}

/** The pane in which one report is read. */
export function Reader() {
  const desk = useDesk();
  const shown = useQuestion(desk.reader, (s) => s.shown);
  const original = useQuestion(desk.reader, (s) => s.original);
  const compared = useQuestion(desk.versions, (s) => s.shown);
  const scroller = useRef<HTMLDivElement>(null);
  const [places] = useState(() => new Map<string, number>());
  const [titleGone, setTitleGone] = useState(false);
  const view = shown.kind === 'report' ? shown.view : null;
  const kept = view && keptFromPrint(view, original !== null, compared !== null);

  useEffect(
    () =>
      guardCopying({
        withCredit: (selection) => {
          const { body } = shownView(desk.reader.store.getState()) ?? {};
          const range = scroller.current && body !== undefined ? selectedRange(scroller.current, selection) : null;
          const words = range && body !== undefined ? trimmed(body, range) : null;
          if (words) void desk.reader.copy(words);
        },
        withoutSelection: () => {
          if (!desk.reader.store.getState().passage) return false;
          void desk.reader.copy();
          return true;
        },
        refuse: (sentence) => desk.messages.say({ tone: 'note', sentence }),
      }),
    [desk],
  );

  return (
    <section
      className={`${styles.pane} ${kept ? styles.kept : ''}`}
      aria-label="Report"
      data-pane="reader"
      tabIndex={-1}
    >
      <Toolbar view={view} titleGone={(titleGone && original === null) || compared !== null} />
      {view && kept ? <KeptFromPrint report={view.report} why={kept} /> : null}
      {view && original && !compared ? <Original view={view} original={original} /> : null}
      {view && compared ? <Comparison view={view} shown={compared} /> : null}
      {view && !original && !compared ? (
        <div
          ref={scroller}
          className={styles.scroller}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
          tabIndex={0}
          data-pane-focus=""
          onScroll={(event) => places.set(view.report.id, event.currentTarget.scrollTop)}
        >
          <ReportText key={view.report.id} view={view} scroller={scroller} places={places} onTitleGone={setTitleGone} />
        </div>
      ) : null}
      {shown.kind === 'problem' ? (
        <div className={styles.middle} role="alert">
          <p>{shown.problem.sentence}</p>
          <p>{shown.problem.wayOut}</p>
          {shown.problem.details ? (
            <Button size="small" onClick={() => void desk.copyDetails(shown.problem.details)}>
              Copy details
            </Button>
          ) : null}
        </div>
      ) : null}
      {shown.kind === 'nothing' ? <p className={styles.middle}>No report is chosen.</p> : null}
      {view ? <TermsStrip view={view} /> : null}
      {view ? <Details view={view} /> : null}
    </section>
  );
}
