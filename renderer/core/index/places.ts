import { isBody } from '../model/body.ts';
import type { Report } from '../model/report.ts';

/** The place of the title. Places of the head are below 0; every other place is an index into `report.parts`. */
export const TITLE = -1;
/** The place of the subtitle. */
const SUBTITLE = -2;

/** A stretch of a report that is searched as a whole: its title, its subtitle or one body part. */
export interface SearchedPlace {
  /** `TITLE`, `SUBTITLE` or an index into `report.parts`. */
  readonly place: number;
  readonly text: string;
}

/** True for a body part. */
export const isInBody = (place: number): boolean => place >= 0;

/**
 * What of a report is searched, in reading order: the title as it stands (corrections included), the subtitle and
 * each body part. Furniture, picture credits, notices and the other lines of the head are not searched.
 */
export function searchedPlaces(report: Pick<Report, 'title' | 'parts'>): readonly SearchedPlace[] {
  const title = report.title.value === null ? [] : [{ place: TITLE, text: report.title.value }];
  const below = report.parts.find((part) => part.role === 'subtitle');
  const subtitle = below ? [{ place: SUBTITLE, text: below.text }] : [];
  const body = report.parts.flatMap((part, place) => (isBody(part) ? [{ place, text: part.text }] : []));
  return [...title, ...subtitle, ...body];
}

/** The place that a mention of part `part` stands in. */
export function placeOfPart(report: Pick<Report, 'parts'>, part: number): number {
  const role = report.parts[part]?.role;
  if (role === 'title') return TITLE;
  return role === 'subtitle' ? SUBTITLE : part;
}
