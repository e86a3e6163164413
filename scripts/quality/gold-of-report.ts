import { isBody, paragraphs } from '../../renderer/core/model/body.ts';
import type { PartRole, Report } from '../../renderer/core/model/report.ts';
import { type Gold, PLAIN_FIELDS } from './gold.ts';

/** What was read from a report, in the shape of a gold: a draft for a person to put right, never a label. */
export function goldOf(report: Report): Gold {
  const texts = (role: PartRole) => report.parts.filter((part) => part.role === role).map((part) => part.text);
  const { class: termsClass, text, credit, images, quoteLimit, wording } = report.terms;
  const checks = [...PLAIN_FIELDS, 'authors' as const].flatMap((field) => {
    const choices = report[field].check?.choices;
    return choices ? [[field, choices] as const] : [];
  });
  const otherBody = report.parts.filter((part) => isBody(part) && part.role !== 'paragraph' && part.role !== 'heading');
  return {
    ...(Object.fromEntries(PLAIN_FIELDS.map((field) => [field, report[field].value])) as Gold),
    authors: report.authors.value,
    pictureCredits: report.pictureCredits.value,
    terms: {
      class: termsClass,
      text,
      credit,
      images,
      ...(quoteLimit ? { quoteLimit } : {}),
      ...(wording ? { wording } : {}),
    },
    paragraphs: paragraphs(report),
    headings: texts('heading'),
    ...(otherBody.length > 0 ? { otherBody: otherBody.map((part) => part.text) } : {}),
    bodyMustNotHold: texts('furniture'),
    setAside: texts('furniture'),
    ...(checks.length > 0 ? { pleaseCheck: Object.fromEntries(checks) } : {}),
  };
}
