import { isBody, paragraphs } from '../renderer/core/model/body.ts';
import type { Result } from '../renderer/core/model/problem.ts';
import type { Report } from '../renderer/core/model/report.ts';

/** What a reading case compares: the values of a report, without places and evidence. */
export function caseValues(read: Result<Report>): object {
  if (!read.ok) return { problem: read.problem.code };
  const report = read.value;
  const { text, credit, images, quoteLimit, licence, wording } = report.terms;
  return {
    title: report.title.value,
    series: report.series.value,
    seriesNumber: report.seriesNumber.value,
    publisher: report.publisher.value,
    date: report.date.value,
    ...(report.date.check ? { dateChoices: report.date.check.choices } : {}),
    authors: report.authors.value,
    address: report.address.value,
    language: report.language.value,
    encoding: report.encoding.value,
    pictureCredits: report.pictureCredits.value,
    notice: report.notice.value,
    terms: {
      class: report.terms.class,
      text,
      credit,
      images,
      ...(quoteLimit ? { quoteLimit } : {}),
      ...(licence ? { licence: licence.name } : {}),
      ...(wording ? { wording } : {}),
    },
    paragraphs: paragraphs(report),
    otherBody: report.parts
      .filter((part) => isBody(part) && part.role !== 'paragraph')
      .map((part) => `${part.role}: ${part.text}`),
    setAside: report.parts.filter((part) => part.role === 'furniture').map((part) => `${part.furniture}: ${part.text}`),
  };
}
