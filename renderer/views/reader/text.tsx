import {
  type PointerEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { isBody } from '../../core/model/body.ts';
import type { Part } from '../../core/model/report.ts';
import { blocksOf } from '../../state/reading/blocks.ts';
import { trimmed } from '../../state/reading/passage.ts';
import { segments } from '../../state/reading/segments.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import type { MenuItem } from '../../ui/menu-list.tsx';
import type { ReportView } from '../../worker/contract.ts';
import { PictureCredit, SetAside } from './apart.tsx';
import { ReportHead } from './head.tsx';
import { BodyPartView } from './part.tsx';
import { partActions } from './part-actions.ts';
import { PassageFill, PassageOver } from './passage-layer.tsx';
import { Questions } from './questions.tsx';
import { lineBoxes, selectedRange, selectOnScreen } from './selection.ts';
import styles from './text.module.css';
import { Versions } from './versions.tsx';

/** Blocks drawn at once; the rest follows while the page is idle, so that a book does not stop the window. */
const PORTION = 80;

function useGrowing(total: number, least: number): number {
  const [drawn, setDrawn] = useState(PORTION);
  useEffect(() => {
    if (drawn >= total) return;
    const idle = requestIdleCallback(() => setDrawn((n) => n + PORTION), { timeout: 300 });
    return () => cancelIdleCallback(idle);
  }, [drawn, total]);
  return Math.max(drawn, least);
}

interface ReportTextProps {
  view: ReportView;
  scroller: RefObject<HTMLDivElement | null>;
  /** Where each report was left, px from the top. */
  places: Map<string, number>;
  onTitleGone: (gone: boolean) => void;
}

/** The report itself: title, body, what stands apart, marks, passage. Text nodes only, whatever is in them. */
export function ReportText({ view, scroller, places, onTitleGone }: ReportTextProps) {
  const desk = useDesk();
  const hits = useQuestion(desk.reader, (s) => s.hits);
  const hit = useQuestion(desk.reader, (s) => s.hit);
  const current = useQuestion(desk.reader, (s) => s.part);
  const marks = useDeferredValue(useQuestion(desk.reader, (s) => s.marks));
  const setAsideShown = useQuestion(desk.reader, (s) => s.setAsideShown);
  const [column, setColumn] = useState<HTMLDivElement | null>(null);
  const [title, setTitle] = useState<HTMLHeadingElement | null>(null);
  const { report, mentions, entities, excerpts } = view;

  const rows = useMemo(() => {
    const correctRole = (part: Part, value: Part['role']) =>
      void desk.reader.correct({ report: report.id, field: 'role', at: part.bytes.start, value });
    const mentionsOf = Map.groupBy(mentions, (m) => m.part);
    const hitsOf = Map.groupBy(
      hits.map((range, hit) => ({ ...range, hit })),
      (h) => h.part,
    );
    return blocksOf(report).map((block) => {
      if (block.kind !== 'body') return { ...block, correctRole };
      const { part, index, at } = block.body;
      const end = at + part.text.length;
      return {
        ...block,
        quoted: excerpts.some((e) => e.start < end && e.end > at),
        actions: partActions(desk, report, block.body, (value) =>
          correctRole(part, value),
        ) satisfies readonly MenuItem[],
        segments: segments(part.text, {
          mentions: mentionsOf.get(index) ?? [],
          kindOf: (id) => entities[id]?.kind,
          shown: marks,
          hits: hitsOf.get(index) ?? [],
        }),
      };
    });
  }, [desk, report, mentions, entities, excerpts, marks, hits]);

  const wanted = rows.findIndex((r) => r.kind === 'body' && r.body.index === current);
  const drawn = useGrowing(rows.length, wanted < 0 ? 0 : wanted + 20);
  const dragging = usePassageByMouse(column, view);
  useSight(column, scroller, places, view);
  useTitleGone(title, scroller, onTitleGone);

  return (
    <div
      ref={setColumn}
      className={styles.column}
      lang={report.language.value ?? ''}
      onPointerDown={(event: PointerEvent) => {
        const part = (event.target as Element).closest<HTMLElement>('[data-part]')?.dataset.part;
        if (part !== undefined) desk.reader.touch(Number(part));
      }}
    >
      <div lang="en">
        <ReportHead view={view} titleRef={setTitle} />
        <Versions view={view} />
        <Questions view={view} />
      </div>
      <PassageFill column={column} />
      {rows.slice(0, drawn).map((row) => {
        if (row.kind === 'body') {
          const { part, index, at } = row.body;
          return (
            <BodyPartView
              key={index}
              part={part}
              index={index}
              at={at}
              segments={row.segments}
              actions={row.actions}
              quoted={row.quoted}
              current={index === current}
              hit={hits[hit]?.part === index ? hit : -1}
            />
          );
        }
        return (
          <div key={`apart-${row.index}`} lang="en">
            {row.kind === 'picture-credit' ? (
              <PictureCredit text={row.part.text} onBody={() => row.correctRole(row.part, 'paragraph')} />
            ) : (
              <SetAside parts={row.parts} open={setAsideShown} onBody={(part) => row.correctRole(part, 'paragraph')} />
            )}
          </div>
        );
      })}
      {report.parts.some(isBody) ? null : (
        <p className={styles.nothing} lang="en">
          No text was found in this report. Look at the original text (O), or at what was set aside.
        </p>
      )}
      <div lang="en">
        <PassageOver column={column} view={view} dragging={dragging} top={(scroller.current?.scrollTop ?? 0) + 4} />
      </div>
    </div>
  );
}

/** What is selected with the mouse or with Shift and arrows becomes the passage. True while the button is down. */
function usePassageByMouse(column: HTMLElement | null, view: ReportView): boolean {
  const desk = useDesk();
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    if (!column) return;
    const down = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('[data-body]')) setDragging(true);
    };
    const up = () => setDragging(false);
    const changed = () => {
      const selection = getSelection();
      if (!selection?.anchorNode || !column.contains(selection.anchorNode)) return;
      const range = selectedRange(column, selection);
      const words = range && trimmed(view.body, range);
      if (words) desk.reader.select(words);
      else if (selection.isCollapsed && selection.anchorNode.parentElement?.closest('[data-body]'))
        desk.reader.select(null);
    };
    column.addEventListener('pointerdown', down);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
    document.addEventListener('selectionchange', changed);
    return () => {
      column.removeEventListener('pointerdown', down);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
      document.removeEventListener('selectionchange', changed);
    };
  }, [column, view, desk]);
  return dragging;
}

/** Brings into view what the reader was asked to show; a report that was left comes back where it was. */
function useSight(
  column: HTMLElement | null,
  scroller: RefObject<HTMLDivElement | null>,
  places: Map<string, number>,
  view: ReportView,
) {
  const desk = useDesk();
  const sight = useQuestion(desk.reader, (s) => s.sight);
  const id = view.report.id;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || desk.reader.store.getState().sight) return;
    box.scrollTop = places.get(id) ?? 0;
  }, [desk, scroller, places, id]);
  useEffect(() => {
    const box = scroller.current;
    if (!column || !box || !sight) return;
    const { part, hit, passage } = desk.reader.store.getState();
    if (sight.at === 'passage' && passage) {
      selectOnScreen(column, passage);
      const last = lineBoxes(column, passage).at(-1);
      if (last && last.bottom + 90 > box.scrollTop + box.clientHeight)
        box.scrollTop = last.bottom + 90 - box.clientHeight;
      else if (last && last.top < box.scrollTop + 40) box.scrollTop = last.top - 60;
      return;
    }
    const found = column.querySelector(sight.at === 'hit' ? `[data-hit="${hit}"]` : `[data-part="${part}"]`);
    found?.scrollIntoView({ block: 'nearest' });
  }, [column, scroller, desk, sight]);
}

function useTitleGone(
  title: HTMLElement | null,
  scroller: RefObject<HTMLDivElement | null>,
  tell: (gone: boolean) => void,
) {
  useEffect(() => {
    if (!title) return;
    const watch = new IntersectionObserver(([entry]) => tell(entry?.isIntersecting === false), {
      root: scroller.current,
    });
    watch.observe(title);
    return () => watch.disconnect();
  }, [title, scroller, tell]);
}
