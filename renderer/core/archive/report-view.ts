import { creditLine } from '../credit/line.ts';
import { termsInWords } from '../credit/terms-in-words.ts';
import { checkAnchor } from '../excerpt/check.ts';
import { sentences } from '../excerpt/sentences.ts';
import { bodyText } from '../model/body.ts';
import type { Mention } from '../model/mention.ts';
import { done, type Result } from '../model/problem.ts';
import type { ReportId } from '../model/report.ts';
import type { ReportView } from '../model/report-view.ts';
import type { Archive } from './archive.ts';
import type { StoredReport } from './ports.ts';
import { setApartFrom, versionListings } from './versions.ts';
import { wholeReport } from './whole-report.ts';

/** A report with all that the reader shows. Fails with `report-unknown`, or where its original is needed and gone. */
export async function reportView(archive: Archive, id: ReportId): Promise<Result<ReportView>> {
  const whole = await wholeReport(archive, id);
  if (!whole.ok) return whole;
  const { report, mentions } = whole.value;
  const body = bodyText(report);
  return done({
    report,
    mentions,
    entities: namedEntities(archive, mentions),
    corrected: [...(archive.yours.corrections.get(id)?.keys() ?? [])],
    body,
    sentences: sentences(body, report.language.value),
    excerpts: excerptsIn(archive, whole.value),
    termsInWords: termsInWords(report.terms),
    credit: creditLine(report),
    versions: otherVersions(archive, id),
    setApart: setApartFrom(archive, id),
  });
}

function otherVersions(archive: Archive, id: ReportId): ReportView['versions'] {
  const all = versionListings(archive, id);
  return all.length > 1 ? all : [];
}

function namedEntities({ tools }: Archive, mentions: readonly Mention[]): ReportView['entities'] {
  const ids = new Set(mentions.map((mention) => mention.entity));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const entity = tools.knowledge.entity(id);
      if (!entity) return [];
      const { kind, name, type } = entity;
      return [[id, { id, kind, name, ...(type === undefined ? {} : { type }) }]];
    }),
  );
}

/** Those excerpts of the dossiers whose words still stand at their place. */
function excerptsIn({ yours }: Archive, { report, body }: StoredReport): ReportView['excerpts'] {
  return [...yours.dossiers.values()].flatMap((dossier) =>
    dossier.excerpts
      .filter(({ anchor }) => anchor.report === report.id && checkAnchor(anchor, report, body).ok)
      .map(({ id, anchor }) => ({ id, dossier: dossier.id, start: anchor.start, end: anchor.end })),
  );
}
