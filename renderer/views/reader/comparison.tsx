import { ChevronDown, ChevronUp } from 'lucide-react';
import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import { commandById, perform } from '../../commands/commands.ts';
import type { ComparedPart, ComparedPiece } from '../../core/model/version.ts';
import { type NamedVersion, namedVersions } from '../../state/reading/version-names.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { changesIn, type VersionsState } from '../../state/versions.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { count } from '../../ui/counts.ts';
import { withoutTurning } from '../../ui/turning.ts';
import type { ReportView } from '../../worker/contract.ts';
import styles from './comparison.module.css';
import { foldedParts } from './folded-parts.ts';

/** Two versions of the report in one text: what was deleted struck through, what was inserted underlined. */
export function Comparison({ view, shown }: { view: ReportView; shown: NonNullable<VersionsState['shown']> }) {
  const desk = useDesk();
  const change = useQuestion(desk.versions, (s) => s.change);
  const { comparison, report, other } = shown;
  const names = namedVersions(view.versions);
  const nameOf = (id: string) => names.find((one) => one.report === id)?.name ?? '';
  const changes = changesIn(comparison);
  const run = (id: string) => () => {
    const command = commandById(id);
    if (command) perform(desk, command);
  };
  return (
    <div className={styles.comparison}>
      <div className={styles.head}>
        <h2 className={styles.title}>{comparison ? count(changes, 'change') : 'Comparing'}</h2>
        {changes > 0 && change >= 0 ? (
          <span className={styles.place}>
            {change + 1} of {changes}
          </span>
        ) : null}
        <IconButton icon={ChevronUp} label="Previous change" keys="Shift+N" onClick={run('previous-hit')} />
        <IconButton icon={ChevronDown} label="Next change" keys="N" onClick={run('next-hit')} />
        {names.length > 2 ? <OtherVersion names={names} report={report} other={other} /> : null}
        <span className={styles.rest} />
        <Button look="plain" size="small" onClick={() => void desk.versions.setApart(report, other)}>
          Not versions of one report
        </Button>
        <Button look="plain" size="small" keys="Shift+O" onClick={() => desk.versions.close()}>
          Back to the report
        </Button>
      </div>
      {comparison ? (
        <>
          <p className={styles.legend}>
            <del>Only in {nameOf(comparison.older.report)}</del>
            <ins>Only in {nameOf(comparison.newer.report)}</ins>
          </p>
          <ComparedText parts={comparison.parts} language={comparison.language} />
        </>
      ) : null}
    </div>
  );
}

function OtherVersion(props: { names: readonly NamedVersion[]; report: string; other: string }) {
  const desk = useDesk();
  const options = props.names.filter((one) => one.report !== props.report);
  return (
    <Choice
      label="Compared with"
      value={props.other}
      options={options.map(({ report, name }) => ({ value: report, label: name }))}
      onChoose={(report) => void desk.versions.compare(report)}
    />
  );
}

function ComparedText({ parts, language }: { parts: readonly ComparedPart[]; language: string | null }) {
  const desk = useDesk();
  const scroller = useRef<HTMLElement>(null);
  const change = useQuestion(desk.versions, (s) => s.change);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(() => foldedParts(parts, unfolded), [parts, unfolded]);
  useEffect(() => {
    scroller.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    scroller.current?.querySelector(`[data-change="${change}"]`)?.scrollIntoView({ block: 'center' });
  }, [change]);
  return (
    <section
      ref={scroller}
      className={styles.scroller}
      aria-label="Compared text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      data-pane-focus=""
    >
      <div className={styles.column}>
        {rows.every((row) => row.row === 'folded') ? <p className={styles.none}>Both have the same words.</p> : null}
        {rows.map((row) =>
          row.row === 'folded' ? (
            <Button
              key={row.from}
              look="link"
              className={styles.folded ?? ''}
              onClick={() => setUnfolded(new Set([...unfolded, row.from]))}
            >
              {count(row.to - row.from, 'unchanged paragraph')}
            </Button>
          ) : (
            <div
              key={row.at}
              className={`${styles.part} ${styles[row.part.kind]} ${row.change === change ? styles.now : ''}`}
              data-change={row.change < 0 ? undefined : row.change}
            >
              <span className={styles.number} aria-hidden="true">
                {row.part.number ?? ''}
              </span>
              <p
                className={`${styles.text} ${styles[row.part.role] ?? ''}`}
                lang={language ?? ''}
                dir="auto"
                data-bare=""
              >
                <Pieces pieces={row.part.pieces} />
              </p>
            </div>
          ),
        )}
      </div>
    </section>
  );
}

function Pieces({ pieces }: { pieces: readonly ComparedPiece[] }) {
  let at = 0;
  return pieces.map(({ kind, text }) => {
    const key = at;
    at += text.length;
    const words = withoutTurning(text);
    if (kind === 'same') return <span key={key}>{words}</span>;
    const Mark = kind === 'inserted' ? 'ins' : 'del';
    const marked = words.trimEnd();
    return (
      <Fragment key={key}>
        <Mark>{marked}</Mark>
        {words.slice(marked.length)}
      </Fragment>
    );
  });
}
