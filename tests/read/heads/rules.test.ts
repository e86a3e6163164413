import { describe, expect, it } from 'vitest';
import { assignRoles, type Place } from '../../../renderer/core/read/head/assign-roles.ts';
import { bylineOf } from '../../../renderer/core/read/head/bylines.ts';
import { publisherInImprint } from '../../../renderer/core/read/head/imprint.ts';
import { personsIn } from '../../../renderer/core/read/head/persons.ts';
import type { LineRole } from '../../../renderer/core/read/head/role-scores.ts';
import { seriesParts } from '../../../renderer/core/read/head/series.ts';

const NOTHING: Record<LineRole, number> = {
  title: -9,
  subtitle: -9,
  series: -9,
  publisher: -9,
  author: -9,
  idle: -0.6,
  text: -9,
};
const line = (scores: Partial<Record<LineRole, number>>, goesOn = false): Place => ({
  scores: { ...NOTHING, ...scores },
  known: null,
  goesOn,
});
const known = (role: Place['known']): Place => ({ scores: null, known: role, goesOn: false });

describe('the roles of lines, weighed together', () => {
  it('one line is the title however little it looks like one', () => {
    expect(assignRoles([line({ title: -2, series: 1 })], false, false)).toEqual(['title']);
    expect(assignRoles([line({ title: -2, series: 1 })], false, true)).toEqual(['series']);
  });

  it('of two that look like titles the better one is it, and a title goes on only where its line does', () => {
    expect(assignRoles([line({ title: 1 }), line({ title: 2, subtitle: 0 })], false, false)).toEqual([
      'title',
      'subtitle',
    ]);
    expect(assignRoles([line({ title: 1 }, true), line({ title: 1, subtitle: 0 })], false, false)).toEqual([
      'title',
      'title',
    ]);
  });

  it('a second series is none, and neither is one beside a line that names it already', () => {
    expect(assignRoles([line({ series: 2 }), line({ series: 3 }), line({ title: 2 })], false, false)).toEqual([
      'idle',
      'series',
      'title',
    ]);
    expect(assignRoles([known('series'), line({ series: 3 }), line({ title: 2 })], false, false)).toEqual([
      null,
      'idle',
      'title',
    ]);
  });

  it('a name above a series is rather its publisher than nothing', () => {
    const name = line({ publisher: -2 });
    expect(assignRoles([name, line({ series: 2 }), line({ title: 2 })], false, false)[0]).toBe('publisher');
    expect(assignRoles([name, line({ title: 2 })], false, false)[0]).toBe('idle');
  });
});

describe('the names in a byline', () => {
  it.each([
    ['Prof. Dr. Ulrike Stamm', ['Ulrike Stamm']],
    ['płk rez. Jan Nowak, ekspert', ['Jan Nowak']],
    ['капитан 2 ранга запаса Иван Петров', ['Иван Петров']],
    ['Anna Kowalska*, Berlin', ['Anna Kowalska']],
    ['Петренко О. В., Савчук М. І.', ['Петренко О. В.', 'Савчук М. І.']],
    ['Quentin Falk, Senior Fellow', ['Quentin Falk']],
    ['Anna Kowalska (anna@house.example)', ['Anna Kowalska']],
    ['Rails Reach the Border', []],
    ['Visiting Fellow', []],
  ])('%s', (text, names) => {
    expect(personsIn(text, false)).toEqual(names);
  });

  it.each([
    ['by Quentin Falk in Riga', ['Quentin Falk']],
    ['Interviewed by Sofie Berg', ['Sofie Berg']],
    ['Z gen. Janem Nowakiem rozmawiała Ewa Lis', ['Ewa Lis']],
    ['Материал подготовила Анна Петрова', ['Анна Петрова']],
    ['Матеріал підготувала Ганна Коваль', ['Ганна Коваль']],
    ['Propos recueillis par Anne Petit', ['Anne Petit']],
    ['By the river', []],
  ])('%s', (text, names) => {
    expect(bylineOf(text)).toEqual(names);
  });
});

it.each([
  ['Rail Review is a project of the Lakeside Institute.', 'Lakeside Institute'],
  ['Rail Review, published monthly by the Lakeside Institute', 'Lakeside Institute'],
  ['Przegląd kolejowy wydaje Fundacja Jeziorna, Gdynia.', 'Fundacja Jeziorna'],
  ['«Обзор» издаётся фондом «Озеро», Псков.', 'Фонд «Озеро»'],
  ['«Огляд» – видання Інституту колії.', 'Інститут колії'],
  ['Bahnbrief, herausgegeben von der Seestiftung, Konstanz', 'Seestiftung'],
  ['Newsletter im Browser ansehen', null],
  ['Edited by Anna Kowalska', null],
])('an imprint names who publishes: %s', (text, publisher) => {
  expect(publisherInImprint(text)).toBe(publisher);
});

it.each([
  ['Rails (No. 21)', 'Rails', '21'],
  ['Listy, nr 4 (31), rok VI', 'Listy', '4 (31)'],
  ['Ausgabe 7/2021 | Bahnen kompakt', 'Bahnen kompakt', '7/2021'],
  ['Kwartalnik Tor 2(14)/2019', 'Kwartalnik Tor', '2(14)/2019'],
  ['Winter 2023/24', 'Winter 2023/24', null],
])('the number of an issue: %s', (text, name, number) => {
  expect(seriesParts(text)).toEqual({ name, number });
});
