import { type Draft, isOpen, isParagraph, settle } from '../draft.ts';
import { type Findings, noFindings } from '../findings.ts';
import { labelOf } from '../labels.ts';
import { WEIGHT } from '../weights.ts';
import { readBiographies } from './biographies.ts';
import { readHeadLine } from './head-line.ts';
import { isInstitution } from './institutions.ts';
import { lighten } from './lighten.ts';
import { isUnknownName } from './lines-around-title.ts';
import { note } from './note.ts';

/** How much less a finding in the last lines counts than the same in the head. */
const IN_TAIL = 0.5;

/** So many institutions one below the other are a list of others. */
const LIST = 3;

/** Labels this many blocks behind the text of a page are still its own. */
const BEHIND_TEXT = 8;

const isLabelled = ({ block }: Draft): boolean => {
  const field = block.place === 'nav' ? undefined : labelOf(block.text)?.field;
  return field === 'author' || field === 'date';
};

/** A cell among others of a table of figures, none of which is a label. */
const isFigure = (drafts: readonly Draft[], i: number): boolean => {
  const around = drafts.slice(Math.max(0, i - 3), i + 4).filter(({ block }) => block.kind === 'table-cell');
  return drafts[i]?.block.kind === 'table-cell' && around.length >= 4 && !around.some(isLabelled);
};

/** Reads what stands below the last paragraph: dates, authors and addresses that the head may lack. */
export function readTail(drafts: readonly Draft[], end: number, findings: Findings): void {
  const isText = (draft: Draft): boolean =>
    isOpen(draft) && draft.inside && draft.block.kind !== 'heading' && isParagraph(draft.block.text);
  readBiographies(drafts, end, drafts.findIndex(isText), findings);
  const last = drafts.findLastIndex((draft, i) => i < end && isText(draft));
  if (last < 0) return;
  const found = noFindings();
  const houses = drafts.slice(last + 1).filter(({ block }) => isInstitution(block.text)).length;
  const isAlone = houses < LIST && findings.publisher.length === 0;
  drafts.forEach((draft, i) => {
    if (i <= last || !isOpen(draft) || draft.block.kind === 'heading' || isFigure(drafts, i)) return;
    if (!draft.inside && !(i <= last + BEHIND_TEXT && isLabelled(draft))) return;
    readHeadLine(draft, found, drafts[i + 1]);
    if (isOpen(draft) && draft.inside && isAlone && isInstitution(draft.block.text)) {
      note(found.publisher, draft, draft.block.text, 'institution-below', WEIGHT.nameLine);
      settle(draft, 'publisher', 'institution-below');
    }
    const signs = i === last + 1 && isOpen(draft) && found.authors.length + findings.authors.length === 0;
    if (signs && isUnknownName(draft, drafts)) {
      note(found.authors, draft, [draft.block.text], 'name-below', WEIGHT.nameLine);
      settle(draft, 'author', 'name-below');
    }
  });
  lighten(found, findings, IN_TAIL);
}
