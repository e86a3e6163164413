import { createStore } from 'zustand/vanilla';
import { bodyParts } from '../core/model/body.ts';
import type { Correction } from '../core/model/correction.ts';
import type { EntityKind } from '../core/model/entity.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Range } from '../core/model/range.ts';
import type { ReportId } from '../core/model/report.ts';
import type { HitReason } from '../core/model/search.ts';
import type { ReportView } from '../worker/contract.ts';
import { answered } from './answered.ts';
import { tellCopied } from './copied.ts';
import type { Messages } from './messages.ts';
import type { Ports } from './ports.ts';
import { hitRanges, type PartRange } from './reading/hits.ts';
import { passageOf } from './reading/passage.ts';
import { firstSentence, longer, shorter } from './reading/sentences.ts';

/** What stands in the reader. */
type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'loading'; readonly report: ReportId }
  | { readonly kind: 'problem'; readonly report: ReportId; readonly problem: Problem }
  | { readonly kind: 'report'; readonly view: ReportView };

/** The original's text beside the report made of it. */
export interface OriginalText {
  readonly encoding: string;
  /** Null while it is read. */
  readonly text: string | null;
  /** The stretch that was asked for. */
  readonly sight?: Range;
}

export interface ReaderState {
  readonly shown: Shown;
  readonly hits: readonly PartRange[];
  /** Number of the hit one is at, -1 before the first step. */
  readonly hit: number;
  /** Index into `report.parts` of the body part one is at, -1 where none is. */
  readonly part: number;
  readonly passage: Range | null;
  /** Why the passage cannot go. */
  readonly refusal: Problem | null;
  readonly marks: ReadonlySet<EntityKind>;
  readonly setAsideShown: boolean;
  readonly noticeOpen: boolean;
  /** The details panel, and the field that it shows first. */
  readonly details: { readonly field: string | null /** Every field shows why. */; readonly why?: true } | null;
  readonly original: OriginalText | null;
  readonly copying: boolean;
  /** What the reader should bring into view; a new object for each move. */
  readonly sight: { readonly at: 'hit' | 'part' | 'passage' } | null;
}

const ALL: ReadonlySet<EntityKind> = new Set(['actor', 'treaty', 'country']);

const FIRST: ReaderState = {
  shown: { kind: 'nothing' },
  hits: [],
  hit: -1,
  part: -1,
  passage: null,
  refusal: null,
  marks: ALL,
  setAsideShown: false,
  noticeOpen: false,
  details: null,
  original: null,
  copying: false,
  sight: null,
};

/** Reading one report: hits, passage, corrections, the way out for words. */
export function createReader(ports: Ports, messages: Messages) {
  const store = createStore<ReaderState>(() => FIRST);
  const { getState, setState } = store;
  let newest = 0;

  const view = () => shownView(getState());
  const parts = () => {
    const open = view();
    return open ? bodyParts(open.report) : [];
  };

  const partAt = (offset: number) => parts().findLast(({ at }) => at <= offset)?.index ?? -1;

  /** Shows another reading of the report that is open. */
  const replace = (next: ReportView) => {
    if (view()?.report.id !== next.report.id) return;
    const { original } = getState();
    setState({
      shown: { kind: 'report', view: next },
      hits: hitRanges(next, reasons),
      hit: -1,
      passage: null,
      refusal: null,
      original: original && { ...original, encoding: next.report.encoding.value },
    });
  };
  let reasons: readonly HitReason[] = [];
  ports.onArchiveEvent((event) => {
    if (event.event === 'reread' && event.reports.some(({ report }) => report === view()?.report.id)) void reread();
  });

  /** The report that is open was read anew behind our back. */
  const reread = async () => {
    const open = view();
    if (!open) return;
    const read = await answered(ports.archive.report(open.report.id));
    if (!read.ok || view()?.report.id !== read.value.report.id) return;
    if (read.value.body === open.body) setState({ shown: { kind: 'report', view: read.value } });
    else replace(read.value);
  };

  /** `at` is the stretch to bring into view, or words that are looked for. */
  const showOriginal = async (encoding: string | null, at?: Range | string) => {
    const open = view();
    if (!open) return;
    const wanted = encoding ?? open.report.encoding.value;
    setState({ original: { encoding: wanted, text: null }, details: null });
    const read = await answered(ports.archive.originalText(open.report.id, encoding));
    if (view()?.report.id !== open.report.id || getState().original?.encoding !== wanted) return;
    if (read.ok) {
      const sight = typeof at === 'string' ? placeOf(at, read.value.text) : at;
      if (at !== undefined && !sight)
        messages.say({ tone: 'note', sentence: 'The original writes these words in another way.' });
      return setState({ original: sight ? { ...read.value, sight } : read.value });
    }
    setState({ original: null });
    messages.problem(read.problem);
  };

  const goTo = (part: number) => setState({ part, sight: { at: 'part' } });

  return {
    store,
    /** Opens a report. `why` are the reasons of the hit it was opened from. */
    open: async (report: ReportId, why: readonly HitReason[] = []) => {
      const mine = ++newest;
      const same = view()?.report.id === report && why === reasons;
      reasons = why;
      if (view()?.report.id !== report)
        setState({ ...FIRST, marks: getState().marks, shown: { kind: 'loading', report } });
      const read = await answered(ports.archive.report(report));
      if (mine !== newest) return;
      if (!read.ok) return setState({ shown: { kind: 'problem', report, problem: read.problem } });
      const hits = hitRanges(read.value, why);
      const shown = { kind: 'report', view: read.value } as const;
      if (same) return setState((s) => ({ shown, hits, hit: Math.min(s.hit, hits.length - 1) }));
      const [first] = hits;
      setState((s) => ({
        shown,
        hits,
        hit: first ? 0 : -1,
        part: first?.part ?? -1,
        sight: first ? { at: 'hit' } : s.sight,
      }));
    },
    close: () => {
      newest++;
      setState({ ...FIRST, marks: getState().marks });
    },
    /** To the next hit, or with -1 to the one before; past the end begins again. */
    stepHit: (by: 1 | -1) =>
      setState(({ hits, hit }) => {
        if (hits.length === 0) return {};
        const next = hit < 0 ? (by === 1 ? 0 : hits.length - 1) : (hit + by + hits.length) % hits.length;
        return { hit: next, part: hits[next]?.part ?? -1, sight: { at: 'hit' } };
      }),
    stepPart: (by: 1 | -1) => {
      const body = parts().map((p) => p.index);
      const at = body.indexOf(getState().part);
      const next = body[at < 0 ? 0 : Math.min(body.length - 1, Math.max(0, at + by))];
      if (next !== undefined) goTo(next);
    },
    goTo,
    /** Marks the part one is at without moving anything. */
    touch: (part: number) => setState({ part }),
    /** Makes a range the passage. The same range again changes nothing. */
    select: (passage: Range | null) =>
      setState((s) =>
        s.passage?.start === passage?.start && s.passage?.end === passage?.end
          ? {}
          : { passage, refusal: null, part: passage ? partAt(passage.start) : s.part },
      ),
    /** A sentence longer; without a passage the first sentence of the paragraph one is at. */
    lengthen: () => {
      const open = view();
      const body = parts();
      const { passage, part } = getState();
      const here = body.find((p) => p.index === part) ?? body[0];
      if (!open || !here) return;
      const next = passage ? longer(open.sentences, passage) : firstSentence(open.sentences, here);
      setState({ passage: next, refusal: null, part: partAt(next.start), sight: { at: 'passage' } });
    },
    shorten: () => {
      const open = view();
      const { passage } = getState();
      if (open && passage) setState({ passage: shorter(open.sentences, passage), refusal: null });
    },
    refuse: (refusal: Problem | null) => setState({ refusal }),
    /** Puts a passage on the clipboard with its credit, or says why it stays. Nothing is copied bare. */
    copy: async (range = getState().passage) => {
      const open = view();
      if (!open || !range || getState().copying) return;
      setState({ copying: true, refusal: null });
      const made = await answered(ports.archive.copyWithCredit([passageOf(open, range)]));
      const put = made.ok ? await answered(ports.desktop.copy(made.value.text, made.value.html)) : made;
      setState({ copying: false });
      if (made.ok && put.ok) tellCopied(messages, made.value);
      else if (!put.ok && put.problem.code === 'terms-forbid' && view() === open)
        setState({ passage: range, refusal: put.problem });
      else if (!put.ok) messages.problem(put.problem);
    },
    toggleMarks: (kind?: EntityKind) =>
      setState(({ marks }) => {
        if (!kind) return { marks: marks.size > 0 ? new Set<EntityKind>() : ALL };
        const next = new Set(marks);
        if (!next.delete(kind)) next.add(kind);
        return { marks: next };
      }),
    toggleSetAside: () => setState((s) => ({ setAsideShown: !s.setAsideShown })),
    toggleNotice: () => setState((s) => ({ noticeOpen: !s.noticeOpen })),
    showDetails: (field: string | null) => setState({ details: { field } }),
    /** Shows or hides why every field has its value. */
    toggleWhy: () =>
      setState(({ details }) => (details?.why ? { details: null } : { details: { field: null, why: true } })),
    hideDetails: () => setState({ details: null }),
    showOriginal,
    hideOriginal: () => setState({ original: null }),
    /** Sets a field by hand; the report is read again with it. */
    correct: async (correction: Correction) => {
      const read = await answered(ports.archive.correct(correction));
      if (read.ok) replace(read.value);
      else messages.problem(read.problem);
      return read.ok;
    },
    withdraw: async (report: ReportId, key: string) => {
      const read = await answered(ports.archive.withdrawCorrection(report, key));
      if (read.ok) replace(read.value);
      else messages.problem(read.problem);
    },
    /** Reads the open report again, for instance after an excerpt of it was kept. */
    reload: async () => {
      const open = view();
      if (!open) return;
      const read = await answered(ports.archive.report(open.report.id));
      if (read.ok && view()?.report.id === open.report.id) setState({ shown: { kind: 'report', view: read.value } });
    },
  };
}

/** The first place of some words in a text; undefined where they are written in another way. */
function placeOf(words: string, text: string): Range | undefined {
  const start = text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}

export const shownView = ({ shown }: ReaderState): ReportView | null => (shown.kind === 'report' ? shown.view : null);
