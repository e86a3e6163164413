import { describe, expect, it } from 'vitest';
import { dateInPath } from '../../renderer/core/read/address.ts';
import { datesIn } from '../../renderer/core/read/date/printed-dates.ts';

const PRINTED: readonly (readonly [string, string | null])[] = [
  ['12 December 2019', '2019-12-12'],
  ['17 maja 2019 r.', '2019-05-17'],
  ['11 июня 2021 г.', '2021-06-11'],
  ['11 червня 2021 року', '2021-06-11'],
  ['3. März 2021', '2021-03-03'],
  ['August 19, 2016', '2016-08-19'],
  ['Mar 19, 2022 - Press', '2022-03-19'],
  ['Sept. 4, 2014', '2014-09-04'],
  ['December 12th, 2019', '2019-12-12'],
  ['the 12th of December 2019', '2019-12-12'],
  ['12-Dec-2019', '2019-12-12'],
  ['12 XII 2019', '2019-12-12'],
  ['11.04.2018', '2018-04-11'],
  ['1. 2. 2020', '2020-02-01'],
  ['30.04.2021, 8 Pages', '2021-04-30'],
  ['12.12.19', '2019-12-12'],
  ['2019-08-30 - Comment', '2019-08-30'],
  ['2019-12-12T23:30:00+01:00', '2019-12-12'],
  ['04/23/2018', '2018-04-23'],
  ['23/04/2018', '2018-04-23'],
  ['субота, 15 Лютий, 2025', '2025-02-15'],
  ['January 2023', '2023-01'],
  ['Volume 43: June 2013', '2013-06'],
  ['styczeń 2020', '2020-01'],
  ['listopad 2020', '2020-11'],
  ['December 16-23, 2019', '2019-12'],
  ['28 maja - 3 czerwca 2021', '2021'],
  ['31 April 2020', '2020-04'],
  ['no. 2/2018', null],
  ['2021/C 32', null],
  ['in chapter 12 and 2019', null],
];

describe('a printed date is read at its precision', () => {
  for (const [text, date] of PRINTED)
    it(`${text} is ${date ?? 'none'}`, () => expect(datesIn(text)[0]?.date ?? null).toBe(date));
});

describe('a date that can be read in two ways', () => {
  it('offers both and is certain of the year only', () => {
    expect(datesIn('04/05/2018')[0]).toMatchObject({ date: '2018', choices: ['2018-04-05', '2018-05-04'] });
    expect(datesIn('05-04-2018')[0]).toMatchObject({ date: '2018', choices: ['2018-04-05', '2018-05-04'] });
  });

  it('is one where both ways are the same day', () => {
    expect(datesIn('05/05/2018')[0]).toMatchObject({ date: '2018-05-05', choices: ['2018-05-05'] });
  });

  it('keeps day and month where the year is missing', () => {
    expect(datesIn('July 8, 7:00 pm ET')[0]).toMatchObject({ date: null, dayOfYear: { month: 7, day: 8 } });
  });
});

describe('a date in an address or file name', () => {
  it.each([
    ['/2019/09/30/title/', '2019-09-30'],
    ['/news/2023-01-05/x', '2023-01-05'],
    ['/2018/04/title', '2018-04'],
    ['russia-monitor-2019-12-12', '2019-12-12'],
    ['20191212_report', '2019-12-12'],
    ['/articles/12345678/', undefined],
    ['/publications/', undefined],
  ])('%s', (path, date) => expect(dateInPath(path)).toBe(date));
});
