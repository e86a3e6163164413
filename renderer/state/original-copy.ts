import { LARGEST_EXPORT } from '../../electron/bridge/values.ts';
import type { ReportId } from '../core/model/report.ts';
import { answered } from './answered.ts';
import type { Messages } from './messages.ts';
import type { Ports } from './ports.ts';

/**
 * Saves a copy of a report's original where the person chooses: to be opened there with the program that made it, for the
 * app opens no file with another program. `report` may name a file that gave no report.
 */
export const originalSaving = (ports: Ports, messages: Messages) => async (report: ReportId) => {
  const copy = await answered(ports.archive.originalCopy(report));
  if (!copy.ok) return messages.problem(copy.problem);
  const { name, bytes } = copy.value;
  if (bytes.length > LARGEST_EXPORT)
    return messages.say({
      tone: 'problem',
      sentence: `${name} is larger than ${LARGEST_EXPORT / 1_048_576} MB, more than can be saved from here. It is safe in the vault.`,
      wayOut: 'Take it from the folder “originals” of the archive, where its name is its SHA-256.',
    });
  const saved = await answered(ports.desktop.saveExport(name, bytes));
  if (!saved.ok) messages.problem(saved.problem);
  else if (saved.value.saved !== null)
    messages.say({
      tone: 'done',
      sentence: `Saved: ${saved.value.saved}, as it came. The original stays in the vault.`,
    });
};
