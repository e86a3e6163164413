import { expect, it } from 'vitest';
import type { OriginalView } from '../../renderer/core/model/original.ts';
import { checkLines, GROUPS, type OutcomeRow, rowOf, rowsOf } from '../../renderer/state/reading/outcomes.ts';

const problem = { code: 'disk-error', sentence: 'It could not be read.', wayOut: 'Try again.', details: '' } as const;
const unread = { outcome: 'not-readable', file: 'a.txt', place: '', original: null, problem } as const;

it('a file that was not kept never stands under words that call it safe', () => {
  const groupOf = (kept: boolean) => GROUPS.find((g) => g.group === rowOf({ ...unread, kept }, new Map()).group);
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
    publisher: null,
    dayOrMonth: null,
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
  expect(rowsOf(view, new Map())).toMatchObject([
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
  expect(rowsOf(view, new Map([['o#2', { report: 'o#2', date: '2021', please: [] }]]))).toMatchObject([
    { group: 'imported' },
    { group: 'imported', questions: [], date: '2021' },
    { group: 'not-readable' },
  ]);
  expect(rowsOf({ ...view, problem, reports: [] }, new Map())).toMatchObject([
    { group: 'not-readable', words: problem.sentence, wayOut: problem.wayOut, report: null },
  ]);
  expect(rowsOf({ ...view, takenBack: true, reports: [] }, new Map())).toMatchObject([
    { group: 'taken-back', report: null },
  ]);
});

it('reports that ask the same of one publisher stand as one line; a lone one and one that asks more do not', () => {
  const row = (file: string, publisher: string | null, questions: readonly string[] = ['Which day?']): OutcomeRow => ({
    file,
    group: 'please-check',
    report: file,
    original: file,
    title: file,
    series: null,
    date: '2018',
    words: '',
    wayOut: null,
    questions,
    publisher,
    dayOrMonth: '04/05/2018',
  });
  const rows = [
    row('a', 'X'),
    row('b', 'Y'),
    row('c', 'X'),
    row('d', 'X', ['Which day?', 'Which name?']),
    row('e', null),
  ];
  const lines = checkLines([...rows, { ...row('f', 'X'), dayOrMonth: null }]);
  expect(lines.map((line) => (line.line === 'row' ? line.row.file : line.asked.rows.map(({ file }) => file)))).toEqual([
    ['a', 'c'],
    'b',
    'd',
    'e',
    'f',
  ]);
});
