import { createStore } from 'zustand/vanilla';
import type { ReportId } from '../core/model/report.ts';
import type { VersionComparison } from '../core/model/version.ts';
import { answered } from './answered.ts';
import type { Messages } from './messages.ts';
import type { Ports } from './ports.ts';
import { type createReader, shownView } from './reader.ts';

export interface VersionsState {
  /** What stands beside one another in place of the report's text; `comparison` is null while it is made. */
  readonly shown: {
    readonly report: ReportId;
    readonly other: ReportId;
    readonly comparison: VersionComparison | null;
  } | null;
  /** Number of the change one is at, -1 before the first step. */
  readonly change: number;
}

const NOTHING: VersionsState = { shown: null, change: -1 };

/** The versions of the report that is open: comparing two, saying that they are none. `changed`: hits fold otherwise. */
export function createVersions(
  ports: Ports,
  messages: Messages,
  reader: ReturnType<typeof createReader>,
  changed: () => void,
) {
  const store = createStore<VersionsState>(() => NOTHING);
  const { getState, setState } = store;
  const open = () => shownView(reader.store.getState());

  /** The comparison goes with the report that it was made for. */
  reader.store.subscribe((now) => {
    const { shown } = getState();
    if (shown && (now.shown.kind === 'nothing' || shownView(now)?.report.id !== shown.report)) setState(NOTHING);
  });

  const set = async (one: ReportId, other: ReportId, apart: boolean) => {
    const { partVersions, joinVersions } = ports.archive;
    const said = await answered(apart ? partVersions(one, other) : joinVersions(one, other));
    if (!said.ok) return messages.problem(said.problem);
    setState(NOTHING);
    await reader.reload();
    changed();
    const undo = { label: 'Undo', run: () => void set(one, other, !apart) };
    const sentence = apart
      ? 'Set apart: these are two reports, not two versions.'
      : 'These are versions of one report again.';
    messages.say({ tone: 'done', sentence, undo: true, action: undo });
  };

  return {
    store,
    /** Compares the open report with another version: the newest one, or of the newest the one before it. */
    compare: async (wanted?: ReportId) => {
      const view = open();
      const report = view?.report.id;
      const other = wanted ?? view?.versions.find((one) => one.report !== report)?.report;
      if (report === undefined || other === undefined) return;
      reader.hideOriginal();
      setState({ shown: { report, other, comparison: null }, change: -1 });
      const made = await answered(ports.archive.compareVersions(report, other));
      const { shown } = getState();
      if (shown?.report !== report || shown.other !== other) return;
      if (made.ok) return setState({ shown: { report, other, comparison: made.value }, change: -1 });
      setState(NOTHING);
      messages.problem(made.problem);
    },
    close: () => setState(NOTHING),
    /** To the next change, or with -1 to the one before; past the end begins again. */
    step: (by: 1 | -1) =>
      setState(({ shown, change }) => {
        const changes = changesIn(shown?.comparison ?? null);
        return changes === 0 ? {} : { change: change < 0 && by < 0 ? changes - 1 : (change + by + changes) % changes };
      }),
    setApart: (one: ReportId, other: ReportId) => set(one, other, true),
    join: (one: ReportId, other: ReportId) => set(one, other, false),
  };
}

/** Parts that differ. */
export const changesIn = (comparison: VersionComparison | null): number =>
  comparison?.parts.filter(({ kind }) => kind !== 'same').length ?? 0;
