import type { ExportFormat } from '../core/model/dossier.ts';
import type { DossierView } from '../worker/contract.ts';
import { answered } from './answered.ts';
import type { DossierDesk } from './dossiers-state.ts';

/** How a dossier leaves. */
export function dossierExport({ store, ports, messages }: DossierDesk) {
  const { getState, setState } = store;
  return {
    chooseFormat: (format: ExportFormat) => setState({ format }),
    exportOpen: async () => {
      const { view, format, exporting } = getState();
      if (!view || exporting) return;
      setState({ exporting: true });
      const made = await answered(ports.archive.exportDossier(view.dossier.id, format));
      const saved = made.ok ? await answered(ports.desktop.saveExport(made.value.name, made.value.bytes)) : null;
      setState({ exporting: false });
      if (!made.ok) return messages.problem(made.problem);
      if (saved && !saved.ok) return messages.problem(saved.problem);
      if (!saved || saved.value.saved === null) return;
      messages.say({
        tone: 'done',
        sentence: `Exported: ${saved.value.saved}. Every quotation carries its credit.`,
        wayOut: leftOutWords(view),
      });
      const { leftBefore } = made.value;
      if (leftBefore !== null) messages.say({ tone: 'note', sentence: leftBefore, stays: true });
    },
  };
}

/** How many excerpts may leave: an export is made of these. */
export const leaving = ({ excerpts }: DossierView): number => excerpts.filter((e) => e.problem === null).length;

/** What an export says of the excerpts that cannot leave; undefined where all can. */
export function leftOutWords(view: DossierView): string | undefined {
  const n = view.excerpts.length - leaving(view);
  if (n === 0) return undefined;
  return n === 1
    ? 'One excerpt cannot leave and is left out. The export says so in its place.'
    : `${n} excerpts cannot leave and are left out. The export says so in their places.`;
}
