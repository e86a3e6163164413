import { bylineOf } from '../../head/bylines.ts';
import { dateLineOf } from '../../head/date-line.ts';
import { personsIn } from '../../head/persons.ts';

/** True for a line in a title's type that is a date, a byline or names of persons all the same. */
export const isHeadLine = (text: string): boolean =>
  text.length <= 200 &&
  (dateLineOf(text) !== undefined || bylineOf(text).length > 0 || personsIn(text, false).length > 0);
