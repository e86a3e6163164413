import type { Remark } from '../../../model/report.ts';

/** What of a Word file does not come into the text, counted while it is read. */
export interface LeftOut {
  /** Texts that are formatted as hidden, in order. */
  readonly hidden: string[];
  /** Stretches that tracked changes delete or move away. */
  deleted: number;
  comments: number;
  /** Other documents built into this one, whose text Word itself would fetch. */
  embedded: number;
}

export const nothingLeftOut = (): LeftOut => ({ hidden: [], deleted: 0, comments: 0, embedded: 0 });

const remark = (rule: string, grave: boolean, sentence: string): Remark => ({ rule, grave, sentence, range: null });

/** What a person should know about it. */
export function leftOutRemarks({ hidden, deleted, comments, embedded }: LeftOut): readonly Remark[] {
  const remarks: Remark[] = [];
  if (deleted > 0)
    remarks.push(
      remark(
        'word-changes',
        false,
        'The file holds tracked changes. It was read as if all of them were accepted: what they insert counts, what they delete does not.',
      ),
    );
  if (comments > 0)
    remarks.push(
      remark(
        'word-comments',
        false,
        `Comments in the margin were left out (${comments}); they are no part of the text.`,
      ),
    );
  if (hidden.length > 0)
    remarks.push(
      remark('word-hidden-text', false, 'The file holds text that Word does not show or print. It was set aside.'),
    );
  if (embedded > 0)
    remarks.push(
      remark(
        'word-embedded',
        true,
        `Other documents are built into this file (${embedded}). Their text was not read; open the file in Word and save it as a new one to have it.`,
      ),
    );
  return remarks;
}
