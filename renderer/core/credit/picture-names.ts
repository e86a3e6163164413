import type { Evidence, Field, Report } from '../model/report.ts';
import { fold } from '../text/fold.ts';

/**
 * Whether a name is known from a picture credit alone: it was read, not set by hand, and whatever speaks for it stands
 * in lines that credit pictures, or nothing speaks for it and a picture is credited to that name. Crediting a text to
 * whoever took its picture is the worst that a credit can do, so reading's own care is checked once more.
 */
export function isOfPicture(report: Report, field: Field<unknown>, name: string): boolean {
  if (field.corrected) return false;
  const wanted = fold(name);
  const naming = field.evidence.filter(({ found }) => fold(found).includes(wanted));
  const evidence = naming.length > 0 ? naming : field.evidence;
  return evidence.length > 0
    ? evidence.every((one) => standsByPicture(report, one))
    : report.pictureCredits.value.some((credit) => fold(credit) === wanted);
}

const standsByPicture = ({ parts }: Report, { range }: Evidence): boolean =>
  range !== null &&
  parts.some(
    (part) => part.role === 'picture-credit' && part.range.start <= range.start && range.end <= part.range.end,
  );
