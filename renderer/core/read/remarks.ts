import { encodingName } from '../model/encoding.ts';
import type { Remark } from '../model/report.ts';
import type { Decoded } from '../text/decode.ts';

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What a person should know about how the bytes were read. */
export function encodingRemarks(decoded: Decoded): readonly Remark[] {
  const remarks: Remark[] = [];
  const name = encodingName(decoded.encoding);
  if (decoded.how === 'guessed' || decoded.how === 'shape')
    remarks.push({
      rule: 'encoding-guessed',
      grave: false,
      sentence: `The file does not say how its letters are encoded; it was read as ${name} by its letters. Choose another encoding if words look wrong.`,
      range: null,
    });
  else if (decoded.how === 'declared')
    remarks.push({
      rule: 'encoding-declared',
      grave: false,
      sentence: `The file was read as ${name}, as the page itself says.`,
      range: null,
    });
  if (decoded.lost > 0) {
    const at = decoded.text.indexOf('\uFFFD');
    const places = counted(decoded.lost, 'place', 'places');
    remarks.push({
      rule: 'characters-lost',
      grave: true,
      sentence: `${places} of the text could not be decoded and show as \uFFFD. Compare with the original, or choose another encoding.`,
      range: { start: at, end: at + 1 },
    });
  }
  return remarks;
}

/** What a person should know about what was found and what was not. */
export function readingRemarks(found: {
  readonly title: string | null;
  readonly date: string | null;
  readonly paragraphs: number;
  readonly noticeFound: boolean;
  /** Roles set by hand for which no part begins any more. */
  readonly homeless: number;
}): readonly Remark[] {
  const remarks: Remark[] = [];
  const add = (rule: string, grave: boolean, sentence: string) => remarks.push({ rule, grave, sentence, range: null });
  if (found.paragraphs === 0)
    add(
      'no-paragraphs',
      true,
      'No paragraph of running text was found. Everything that the file holds is among the parts set aside.',
    );
  if (found.title === null) add('no-title', false, 'No title was found.');
  if (found.date === null) add('no-date', false, 'No date of publication was found.');
  if (!found.noticeFound) add('no-notice', false, 'No reuse notice was found, so the terms are not stated.');
  if (found.homeless > 0)
    add(
      'roles-homeless',
      true,
      `${counted(found.homeless, 'correction', 'corrections')} of what a part is could not be applied: the text is divided in other ways now. Look at the parts once more.`,
    );
  return remarks;
}
