import { bodyText } from '../model/body.ts';
import type { Anchor } from '../model/excerpt.ts';
import type { NewerWords } from '../model/version.ts';
import { comparedInOrder } from '../text/diffed-words.ts';
import type { Archive } from './archive.ts';
import { versionsOf } from './versions.ts';
import { wholeReport } from './whole-report.ts';

/**
 * The newest version of an excerpt's report, where the words of the excerpt do not stand in it as they were taken;
 * null where they do (shapes of quotation marks, dashes and white space apart), and where there is no newer version.
 */
export async function newerWords(archive: Archive, { report, exact }: Anchor): Promise<NewerWords | null> {
  const [newest] = versionsOf(archive, report);
  if (newest === undefined || newest === report) return null;
  const whole = await wholeReport(archive, newest);
  if (!whole.ok) return null;
  const { changed, date } = whole.value.report;
  if (comparedInOrder(bodyText(whole.value.report)).includes(comparedInOrder(exact))) return null;
  return { report: newest, date: changed ?? date.value };
}
