import { describe, expect, it } from 'vitest';
import { readReport } from '../../renderer/core/read/read.ts';

const LONG =
  'The ministers met in Riga to agree on the gauge of the new line. Lithuania sent a deputy, and the talks went on until the evening.';

function read(...blocks: readonly string[]) {
  const bytes = new TextEncoder().encode(`${blocks.join('\n\n')}\n`);
  const result = readReport({ name: 'report.txt', bytes, original: '0'.repeat(64), sample: false });
  if (!result.ok) throw new Error(result.problem.sentence);
  const report = result.value;
  const of = (role: string) => report.parts.filter((part) => part.role === role).map((part) => part.text);
  return { report, of };
}

describe('the head of a text without markup', () => {
  it.each([
    ['Lakeside Institute\nRail Review No. 4'],
    ['Instytut Jeziorny\nPrzegląd kolejowy nr 4'],
    ['Озёрный клуб\nОбзор № 4'],
    ['Озерний інститут\nЗалізничний тиждень, випуск 4'],
    ['Cercle du Lac\nLettre des rails n° 4'],
  ])('a publisher above a series is not the title: %s', (names) => {
    const { report } = read(names, '3 May 2015', 'Rails reach the northern border', LONG);
    expect(report.title.value).toBe('Rails reach the northern border');
    expect(report.publisher.value).toBe(names.split('\n')[0]);
    expect(report.seriesNumber.value).toBe('4');
  });

  it('a name above its number is the series', () => {
    const { report } = read('Lakeside Ledger\nVol. 2, No. 7\n3 May 2015', 'Rails reach the northern border', LONG);
    expect(report.title.value).toBe('Rails reach the northern border');
    expect(report.series.value).toBe('Lakeside Ledger');
  });

  it('a first paragraph of one short sentence stays text', () => {
    const { report, of } = read('Rails reach the northern border', 'The first train left on Monday.', LONG);
    expect(report.title.value).toBe('Rails reach the northern border');
    expect(of('subtitle')).toEqual([]);
    expect(of('paragraph')).toEqual(['The first train left on Monday.', LONG]);
  });

  it('a sentence below the title is its second half where a byline follows', () => {
    const { of } = read('Rails reach the northern border', 'The first train left on Monday.', 'By Anna Kowalska', LONG);
    expect(of('subtitle')).toEqual(['The first train left on Monday.']);
  });
});

describe('what stands below a text', () => {
  it('footnotes, the author and the way out of a mailing list are no text', () => {
    const { of } = read(
      'Rails reach the northern border',
      LONG,
      'About the author: Anna Kowalska writes on railways.',
      'Notes',
      '[1] Data of the ministry.',
      '[2] An earlier version appeared in May.',
      'To unsubscribe click here.',
    );
    expect(of('paragraph')).toEqual([LONG]);
  });

  it('a numbered list below which the text goes on is text', () => {
    const { of } = read('Rails reach the northern border', LONG, 'Notes', '[1] Data of the ministry.', LONG);
    expect(of('paragraph').join()).toContain('Data of the ministry');
  });
});
