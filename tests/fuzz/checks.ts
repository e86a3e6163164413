import type { Understood } from '../../renderer/core/archive/reader.ts';
import type { Range } from '../../renderer/core/model/range.ts';
import type { Field, Report } from '../../renderer/core/model/report.ts';
import { notReadable } from '../../renderer/core/read/problems.ts';
import { lostLetters } from './lost-letters.ts';

/** What reading threw and caught: a defect, though the person sees a problem. */
const caught = notReadable(undefined);
const CAUGHT = caught.ok ? '' : caught.problem.sentence;
/** What the pool says of a thread that fell silent, or broke. */
const POOL = /^Reading this file (?:took longer|broke down)/u;

/** What is wrong with the outcome of one file, in a few words each; the same fault is told once. */
export function faultsOf(items: readonly Understood[]): readonly string[] {
  const faults = new Set<string>();
  if (items.length === 0) faults.add('no outcome at all');
  const places = new Set<string>();
  for (const { place, outcome, source } of items) {
    if (places.has(place)) faults.add('two reports at one place');
    places.add(place);
    if (outcome.ok) {
      for (const fault of faultsIn(outcome.value.report, place, source?.text)) faults.add(fault);
      for (const { part, start, end } of outcome.value.mentions)
        if (!holds(outcome.value.report.parts[part]?.text.length ?? -1, { start, end })) faults.add('mention outside');
    } else {
      const { sentence, wayOut, details } = outcome.problem;
      if (POOL.test(sentence)) faults.add(`${sentence.slice(0, 40)} (${details.slice(0, 80)})`);
      if (sentence === CAUGHT) faults.add(`threw ${details}`);
      if (sentence === '' || wayOut === '') faults.add('problem without words');
    }
  }
  return [...faults];
}

function* faultsIn(report: Report, place: string, text: string | undefined): Generator<string> {
  if (text === undefined) {
    yield 'report without text';
    return;
  }
  if (report.place !== place) yield 'report names another place';
  let last = 0;
  for (const { range, bytes } of report.parts) {
    if (!holds(text.length, range)) yield 'part outside the text';
    if (range.start < last) yield 'parts overlap or are out of order';
    if (bytes.start > bytes.end || bytes.start < 0) yield 'bytes of a part run backwards';
    last = range.end;
  }
  const fields = Object.values(report).filter(isField);
  for (const { range } of [...fields.flatMap(({ evidence }) => evidence), ...report.remarks])
    if (range && !holds(text.length, range)) yield 'evidence or remark outside the text';
  const lost = lostLetters(report, text);
  if (lost !== '') yield `${report.format} lost ${lost}`;
}

const isField = (value: unknown): value is Field<unknown> =>
  typeof value === 'object' && value !== null && 'evidence' in value;

const holds = (length: number, { start, end }: Range): boolean => 0 <= start && start <= end && end <= length;
