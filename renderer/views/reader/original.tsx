import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { ENCODINGS, encodingName } from '../../core/model/encoding.ts';
import type { OriginalText } from '../../state/reader.ts';
import { useDesk } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import type { ReportView } from '../../worker/contract.ts';
import { linesOf } from './lines.ts';
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
      {original.text === null ? <p className={styles.waiting}>Reading the original</p> : <Lines text={original.text} />}
    </div>
  );
}

function Lines({ text }: { text: string }) {
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(text), [text]);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 20,
    overscan: 20,
  });
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
                {line?.text}
              </span>
            </div>
          );
        })}
      </div>
    </section>
  );
}
