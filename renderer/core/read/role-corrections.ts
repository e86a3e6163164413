import type { Correction } from '../model/correction.ts';
import type { BytePlaces } from '../text/byte-places.ts';
import { datesIn } from './date/printed-dates.ts';
import type { Draft } from './draft.ts';
import type { Finding, Findings } from './findings.ts';
import { personsIn } from './head/persons.ts';
import { seriesParts } from './head/series.ts';
import { labelOf } from './labels.ts';
import type { NoticeFound } from './notice/set-apart.ts';
import { pictureCreditOf } from './picture-credit.ts';

/** What a person says outweighs whatever reading finds. */
const BY_HAND = 1000;

/** What the parts that a person gave a role say of the report. */
export interface RolesByHand {
  readonly notices: readonly NoticeFound[];
  readonly credits: readonly Finding[];
  /** Roles for whose place no part begins any more: the reading cuts the text in other ways now. */
  readonly homeless: number;
}

/**
 * Gives parts the roles that a person set, and takes over what they then say of the report. Runs once notices are cut
 * out of their blocks, so that the places of the parts are those that the person saw.
 */
export function applyRoles(
  drafts: readonly Draft[],
  corrections: readonly Correction[],
  byteOf: BytePlaces,
  findings: Findings,
): RolesByHand {
  const roles = new Map(corrections.flatMap((c) => (c.field === 'role' ? [[c.at, c.value] as const] : [])));
  const notices: NoticeFound[] = [];
  const credits: Finding[] = [];
  if (roles.size === 0) return { notices, credits, homeless: 0 };
  for (const draft of drafts) {
    const at = byteOf(draft.block.range.start);
    const role = roles.get(at);
    if (role === undefined) continue;
    roles.delete(at);
    draft.role = role;
    draft.rule = 'by-hand';
    draft.furniture = role === 'furniture' ? (draft.furniture ?? 'other') : null;
    const { text, range, licence } = draft.block;
    const value = labelOf(text)?.value || text;
    const found = <T>(what: T): Finding<T> => ({ value: what, rule: 'by-hand', found: text, range, weight: BY_HAND });
    if (role === 'title') findings.title.push(found(value));
    else if (role === 'series') takeSeries(value, findings, found);
    else if (role === 'publisher') findings.publisher.push(found(value));
    else if (role === 'address') findings.address.push(found(value));
    else if (role === 'author') findings.authors.push(found(namesIn(value)));
    else if (role === 'date')
      findings.date.push(
        ...datesIn(value)
          .slice(0, 1)
          .map((date) => found(date)),
      );
    else if (role === 'notice') notices.push({ ...found(text), speaks: true, inside: true, licence });
    else if (role === 'picture-credit') credits.push(found(creditIn(text)));
  }
  return { notices, credits, homeless: roles.size };
}

function takeSeries(value: string, findings: Findings, found: (what: string) => Finding): void {
  const { name, number } = seriesParts(value);
  findings.series.push(found(name === '' ? value : name));
  if (number !== null) findings.seriesNumber.push(found(number));
}

function namesIn(value: string): readonly string[] {
  const names = personsIn(value, true);
  return names.length > 0 ? names : [value];
}

const creditIn = (text: string): string =>
  pictureCreditOf(text, { next: null, paragraphBefore: true, paragraphAfter: true, caption: true })?.credit ?? text;
