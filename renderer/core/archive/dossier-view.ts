import { citationText } from '../cite/citation.ts';
import { creditExcerpt } from '../credit/credited-excerpt.ts';
import { creditLine } from '../credit/line.ts';
import { originOf } from '../credit/origin.ts';
import { termsInWords } from '../credit/terms-in-words.ts';
import { proposeAnchor } from '../excerpt/check.ts';
import { pinpoint } from '../excerpt/pinpoint.ts';
import type { DossierId } from '../model/dossier.ts';
import type { DossierView, ExcerptView } from '../model/dossier-view.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { done, type Problem, type Result } from '../model/problem.ts';
import type { Archive } from './archive.ts';
import { unknownDossier } from './dossier.ts';
import { newerWords } from './newer-words.ts';
import { originalOf } from './reports-by-original.ts';
import { wholeReport } from './whole-report.ts';

/** A dossier with each excerpt checked against its report as it is now. */
export async function dossierView(archive: Archive, id: DossierId): Promise<Result<DossierView>> {
  const dossier = archive.yours.dossiers.get(id);
  if (!dossier) return unknownDossier();
  const excerpts: ExcerptView[] = [];
  for (const excerpt of dossier.excerpts) excerpts.push(await excerptView(archive, excerpt));
  return done({ dossier, excerpts });
}

async function excerptView(archive: Archive, excerpt: Excerpt): Promise<ExcerptView> {
  const { anchor } = excerpt;
  const whole = await wholeReport(archive, anchor.report);
  if (!whole.ok) return withoutReport(archive, excerpt, whole.problem);
  const { report, body } = whole.value;
  const credited = creditExcerpt(report, body, anchor);
  const at = credited.ok ? credited.value.anchor : anchor;
  return {
    excerpt,
    title: report.title.value,
    series: report.series.value,
    publisher: report.publisher.value,
    date: report.date.value,
    language: report.language.value,
    pinpoint: pinpoint(at),
    citation: citationText(originOf(report), at),
    credit: credited.ok ? credited.value.credit : creditLine(report),
    notice: report.notice.value,
    terms: termsInWords(report.terms),
    problem: credited.ok ? null : credited.problem,
    moved: !credited.ok && credited.problem.code === 'words-changed' ? proposeAnchor(anchor, report, body) : null,
    takenBack: null,
    newer: await newerWords(archive, anchor),
  };
}

const withoutReport = ({ takenBack }: Archive, excerpt: Excerpt, problem: Problem): ExcerptView => ({
  excerpt,
  title: null,
  series: null,
  publisher: null,
  date: null,
  language: null,
  pinpoint: pinpoint(excerpt.anchor),
  citation: '',
  credit: '',
  notice: null,
  terms: [],
  problem,
  moved: null,
  takenBack: takenBack.get(originalOf(excerpt.anchor.report))?.job ?? null,
  newer: null,
});
