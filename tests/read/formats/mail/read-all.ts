import type { Report } from '../../../../renderer/core/model/report.ts';
import { openMail } from '../../../../renderer/core/read/formats/mail/mail.ts';
import { openMhtml } from '../../../../renderer/core/read/formats/mail/mhtml.ts';
import { isMail, isMhtml } from '../../../../renderer/core/read/formats/mail/recognise.ts';
import type { Opened, OpeningLimits } from '../../../../renderer/core/read/opened.ts';
import { readLeaf } from '../../../../renderer/core/read/read.ts';

export const LIMITS: OpeningLimits = { largest: 64 * 1024 * 1024, total: 256 * 1024 * 1024, most: 1000 };

export async function opened(bytes: Uint8Array, name = 'mail.eml', limits = LIMITS): Promise<readonly Opened[]> {
  const all: Opened[] = [];
  const open = isMhtml(bytes) ? openMhtml : openMail;
  for await (const one of open(bytes, name, limits)) all.push(one);
  return all;
}

/** Reads what an opened file holds, and files in it. */
export async function reports(bytes: Uint8Array, name = 'mail.eml'): Promise<ReadonlyMap<string, Report | string>> {
  const found = new Map<string, Report | string>();
  for (const one of await opened(bytes, name)) {
    if (one.opened === 'problem') found.set(one.place, one.problem.sentence);
    if (one.opened !== 'file') continue;
    const { bytes: inner, place, name: innerName, opened: _, ...known } = one;
    if (isMail(inner) || isMhtml(inner)) {
      for (const [deeper, report] of await reports(inner, innerName))
        found.set([place, deeper].filter(Boolean).join('#'), report);
      continue;
    }
    const file = { name, bytes, original: '0'.repeat(64), sample: false };
    const report = readLeaf({ file, place, name: innerName, bytes: inner, inner: known });
    found.set(place, report.ok ? report.value : report.problem.sentence);
  }
  return found;
}

/** The one report of a file. */
export async function report(bytes: Uint8Array, name = 'mail.eml'): Promise<Report> {
  const all = await reports(bytes, name);
  const only = all.get('');
  if (all.size !== 1 || typeof only !== 'object')
    throw new Error(
      `not one report: ${[...all].map(([place, one]) => `${place}: ${typeof one === 'string' ? one : 'report'}`)}`,
    );
  return only;
}
