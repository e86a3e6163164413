import { describe, expect, it } from 'vitest';
import { readReport } from '../../renderer/core/read/read.ts';

const page = (head: string, line: string) => {
  const html = `<html><head>${head}</head><body><article><h1>Rails to the North</h1><p>12 December 2019</p>${line}<p>The ministers met in Riga to agree on the gauge of the new line. Russia was not invited, and Lithuania sent a deputy.</p></article></body></html>`;
  const bytes = new TextEncoder().encode(html);
  const read = readReport({ name: 'rails.html', bytes, original: 'a'.repeat(64), sample: false });
  return read.ok ? read.value : undefined;
};
const modified = (day: string) => `<meta property="article:modified_time" content="${day}T10:00:00+01:00">`;

describe('the day on which a report was changed', () => {
  it.each([
    ['is read from what the page says for machines', modified('2019-12-14'), '', '2019-12-14'],
    ['is read where it is printed', '', '<p>Updated: 16 December 2019</p>', '2019-12-16'],
    ['is absent where it is the day of the report', modified('2019-12-12'), '', undefined],
    ['is absent where nothing tells it', '', '', undefined],
  ])('%s', (_, head, line, day) => {
    const report = page(head, line);
    expect(report?.date.value).toBe('2019-12-12');
    expect(report?.changed).toBe(day);
  });
});
