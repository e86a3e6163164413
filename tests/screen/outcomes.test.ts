import { expect, it } from 'vitest';
import type { OriginalView } from '../../renderer/core/model/original.ts';
import { GROUPS, rowOf, rowsOf } from '../../renderer/state/reading/outcomes.ts';

const problem = { code: 'disk-error', sentence: 'It could not be read.', wayOut: 'Try again.', details: '' } as const;
const unread = { outcome: 'not-readable', file: 'a.txt', place: '', original: null, problem } as const;

it('a file that was not kept never stands under words that call it safe', () => {
  const groupOf = (kept: boolean) => GROUPS.find((g) => g.group === rowOf({ ...unread, kept }, new Set()).group);
  expect(groupOf(true)?.note).toContain('safe in the vault');
  expect(groupOf(false)).toMatchObject({ title: 'Not kept', note: expect.not.stringContaining('safe') });
});

it('a file of an earlier import is listed with each of its reports, their questions first', () => {
  const listing = (report: string, please: readonly string[]) => ({
    report,
    place: report.slice(2),
    title: report,
    series: 'S',
    date: '2020',
    please,
  });
  const view: OriginalView = {
    original: 'o',
    name: 'months.pdf',
    size: 1,
    sample: false,
    job: 'j',
    keptAt: '2020-01-01T00:00:00.000Z',
    problem: null,
    unread: [{ place: 'cover', problem }],
    takenBack: false,
    reports: [listing('o#1', []), listing('o#2', ['Which date?'])],
  };
  expect(rowsOf(view, new Set())).toMatchObject([
    {
      file: 'months.pdf › 1',
      group: 'imported',
      report: 'o#1',
      title: 'o#1',
      series: 'S',
      date: '2020',
      questions: [],
    },
    { file: 'months.pdf › 2', group: 'please-check', report: 'o#2', words: 'Which date?', questions: ['Which date?'] },
    { file: 'months.pdf › cover', group: 'not-readable', report: null, words: problem.sentence },
  ]);
  expect(rowsOf(view, new Set(['o#2']))).toMatchObject([
    { group: 'imported' },
    { group: 'imported', questions: [] },
    { group: 'not-readable' },
  ]);
  expect(rowsOf({ ...view, problem, reports: [] }, new Set())).toMatchObject([
    { group: 'not-readable', words: problem.sentence, wayOut: problem.wayOut, report: null },
  ]);
  expect(rowsOf({ ...view, takenBack: true, reports: [] }, new Set())).toMatchObject([
    { group: 'taken-back', report: null },
  ]);
});
