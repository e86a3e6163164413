// biome-ignore-all lint/a11y/useSemanticElements: only the rows that can be seen are drawn, which a native table cannot do
// biome-ignore-all lint/a11y/useFocusableInteractive: the rows take the focus, not the cells
import { useVirtualizer } from '@tanstack/react-virtual';
import { Check, CircleQuestionMark, CopyCheck, Lock, type LucideIcon, TriangleAlert, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import {
  type CheckLine,
  checkLines,
  GROUPS,
  type OutcomeGroup,
  type OutcomeRow,
} from '../../state/reading/outcomes.ts';
import { useDesk } from '../../state/use.ts';
import { shortDate } from '../../ui/dates.ts';
import { withoutTurning } from '../../ui/turning.ts';
import { Answers } from './answers.tsx';
import styles from './table.module.css';
import { Together } from './together.tsx';
import { Unread } from './unread.tsx';

type Line =
  | {
      readonly line: 'group';
      readonly group: OutcomeGroup;
      readonly title: string;
      readonly note: string;
      readonly n: number;
    }
  | CheckLine;

const ICONS: Readonly<Record<OutcomeGroup, LucideIcon>> = {
  'not-kept': TriangleAlert,
  'please-check': CircleQuestionMark,
  'not-readable': Lock,
  'taken-back': Undo2,
  'already-there': CopyCheck,
  imported: Check,
};

/** The files of an import, grouped: first what needs a person, success last. */
export function OutcomeTable({ rows, reading }: { rows: readonly OutcomeRow[]; reading: string }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const unfold = (publisher: string) =>
    setUnfolded((before) => {
      const next = new Set(before);
      if (!next.delete(publisher)) next.add(publisher);
      return next;
    });
  const lines = useMemo(() => linesOf(rows, unfolded), [rows, unfolded]);
  const shown = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (lines[i]?.line === 'group' ? 44 : 32),
    getItemKey: (i) => keyOf(lines[i], i),
    overscan: 12,
  });
  return (
    <div className={styles.around}>
      {reading ? <p className={styles.reading}>Reading {reading}</p> : null}
      <div className={styles.table} role="treegrid" aria-label="Files of this import" aria-rowcount={lines.length + 1}>
        <div className={`${styles.cells} ${styles.header}`} role="row">
          {['File', 'Read as', 'Series', 'Date', 'Outcome'].map((name) => (
            <span key={name} role="columnheader">
              {name}
            </span>
          ))}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <div ref={scroller} className={styles.lines} role="rowgroup" tabIndex={0} data-pane-focus="">
          <div className={styles.whole} style={{ height: shown.getTotalSize() }}>
            {shown.getVirtualItems().map((item) => {
              const line = lines[item.index];
              return (
                <div
                  key={item.key}
                  ref={shown.measureElement}
                  data-index={item.index}
                  className={styles.place}
                  style={{ transform: `translateY(${item.start}px)` }}
                  role="presentation"
                >
                  {line?.line === 'group' ? <GroupLine {...line} /> : null}
                  {line?.line === 'together' ? (
                    <Together
                      asked={line.asked}
                      unfolded={unfolded.has(line.asked.publisher)}
                      onUnfold={() => unfold(line.asked.publisher)}
                    />
                  ) : null}
                  {line?.line === 'row' ? (
                    <Row
                      row={line.row}
                      open={open === keyOf(line, item.index)}
                      onOpen={(on) => setOpen(on ? String(keyOf(line, item.index)) : null)}
                    />
                  ) : null}
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

function keyOf(line: Line | undefined, i: number): string {
  if (line?.line === 'row') return `${line.row.group} ${line.row.report ?? ''} ${line.row.file} ${i}`;
  return line?.line === 'together' ? `together ${line.asked.publisher}` : `group ${line?.group}`;
}

/** Reports that ask the same of one publisher stand as one line, and below it each for itself where it is unfolded. */
function linesOf(rows: readonly OutcomeRow[], unfolded: ReadonlySet<string>): readonly Line[] {
  return GROUPS.flatMap(({ group, title, note }): Line[] => {
    const inside = rows.filter((row) => row.group === group);
    if (inside.length === 0) return [];
    return [
      { line: 'group', group, title, note, n: inside.length },
      ...checkLines(inside).flatMap((line): readonly Line[] =>
        line.line === 'together' && unfolded.has(line.asked.publisher)
          ? [line, ...line.asked.rows.map((row): Line => ({ line: 'row', row }))]
          : [line],
      ),
    ];
  });
}

function GroupLine({ title, note, n }: { title: string; note: string; n: number }) {
  return (
    <div className={styles.group} role="row">
      <span role="gridcell">
        <b>{title}</b> <span>{n.toLocaleString('en')}</span> <span className={styles.note}>{note}</span>
      </span>
    </div>
  );
}

function Row({ row, open, onOpen }: { row: OutcomeRow; open: boolean; onOpen: (open: boolean) => void }) {
  const desk = useDesk();
  const { report, original, group, questions } = row;
  const Icon = ICONS[group];
  const unread = report === null && original !== null;
  const asks = questions.length > 0 || unread;
  const press = () => {
    if (asks) onOpen(!open);
    else if (report) desk.showReport(report);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.key !== 'Enter') return;
    event.preventDefault();
    press();
  };
  return (
    <div className={`${styles.outcome} ${open ? styles.open : ''}`} role="presentation">
      <div
        className={`${styles.cells} ${report || asks ? styles.can : ''}`}
        role="row"
        aria-level={1}
        tabIndex={report || asks ? 0 : undefined}
        aria-expanded={asks ? open : undefined}
        onClick={press}
        onKeyDown={keys}
      >
        <Cell className={styles.file} text={row.file} />
        <Cell
          className={row.title === null ? styles.way : styles.title}
          text={withoutTurning(row.title ?? row.wayOut ?? '')}
        />
        <Cell text={row.series ?? (row.title !== null ? 'not found' : '')} />
        <Cell text={row.date ? shortDate(row.date) : row.title !== null ? 'not found' : ''} />
        <span role="gridcell" className={`${styles.end} ${styles[group]}`} title={row.words}>
          <Icon size={14} strokeWidth={2} aria-hidden="true" />
          <span>{row.words}</span>
        </span>
      </div>
      {open && report ? (
        <div role="row" aria-level={2}>
          <div role="gridcell">
            <Answers report={report} />
          </div>
        </div>
      ) : null}
      {open && unread ? (
        <div role="row" aria-level={2}>
          <div role="gridcell">
            <Unread row={row} onSave={() => void desk.saveOriginal(original)} />
          </div>
        </div>
      ) : null}
    </div>
  );
}

function Cell({ text, className = '' }: { text: string; className?: string | undefined }) {
  return (
    <span role="gridcell" className={className} title={text} dir="auto">
      {text}
    </span>
  );
}
