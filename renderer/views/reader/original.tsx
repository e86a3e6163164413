import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { ENCODINGS, encodingName } from '../../core/model/encoding.ts';
import type { Range } from '../../core/model/range.ts';
import type { OriginalText } from '../../state/reader.ts';
import { useDesk } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import type { ReportView } from '../../worker/contract.ts';
import { type Line, linesOf } from './lines.ts';
import styles from './original.module.css';

const OFFERED = ENCODINGS.map(({ label, name }) => ({ value: label, label: name }));

/** The original as text, line by line, in any encoding; another encoding can be kept. */
export function Original({ view: { report }, original }: { view: ReportView; original: OriginalText }) {
  const desk = useDesk();
  const other = original.encoding.toLowerCase() !== report.encoding.value.toLowerCase();
  const known = OFFERED.some((encoding) => encoding.value === original.encoding);
  const options = known ? OFFERED : [{ value: original.encoding, label: encodingName(original.encoding) }, ...OFFERED];
  return (
    <div className={styles.original}>
      <div className={styles.head}>
        <h2 className={styles.title}>Original text</h2>
        <p className={styles.file} title={report.file}>
          {report.file}
        </p>
        <Choice
          label="Encoding"
          value={original.encoding}
          options={options}
          onChoose={(encoding) => void desk.reader.showOriginal(encoding)}
        />
        {other ? (
          <Button
            size="small"
            onClick={() => void desk.reader.correct({ report: report.id, field: 'encoding', value: original.encoding })}
          >
            Read it this way
          </Button>
        ) : null}
        <Button look="plain" size="small" keys="O" onClick={() => desk.reader.hideOriginal()}>
          Back to the report
        </Button>
      </div>
      {original.text === null ? (
        <p className={styles.waiting}>Reading the original</p>
      ) : (
        <Lines text={original.text} sight={original.sight} />
      )}
    </div>
  );
}

function Lines({ text, sight }: { text: string; sight: Range | undefined }) {
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(text), [text]);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 20,
    overscan: 20,
  });
  useEffect(() => {
    if (!sight) return;
    const at = lines.findLastIndex((line) => line.at <= sight.start);
    rows.scrollToIndex(Math.max(0, at), { align: 'center' });
    scroller.current?.focus({ preventScroll: true });
  }, [sight, lines, rows]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section ref={scroller} className={styles.lines} aria-label="Original text" tabIndex={0} data-bare="">
      <div className={styles.whole} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const line = lines[row.index];
          return (
            <div
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              className={styles.line}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <span className={styles.number} aria-hidden="true">
                {line?.number ?? ''}
              </span>
              <span className={styles.text} dir="auto">
                {line ? <Marked line={line} sight={sight} /> : null}
              </span>
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** A line with the stretch that was asked for. */
function Marked({ line: { text, at }, sight }: { line: Line; sight: Range | undefined }) {
  const start = sight ? Math.max(0, sight.start - at) : 0;
  const end = sight ? Math.min(text.length, sight.end - at) : 0;
  if (end <= start) return text;
  return (
    <>
      {text.slice(0, start)}
      <mark className={styles.sight}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
