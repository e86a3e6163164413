import { describe, expect, it } from 'vitest';
import { readReport } from '../../renderer/core/read/read.ts';

const BODY =
  '<p>The ferry between the two islands stopped running on Monday because nobody had paid for the fuel. It lies at its berth.</p>' +
  '<p>The council met on Tuesday and put the question off. Two members left the hall before the vote, and nobody followed.</p>';

function dateOf(meta: string, { head = '', after = '' } = {}) {
  const html = `<html><head><title>A ferry</title>${head}</head><body><main><h1>A ferry</h1>${meta}${BODY}${after}</main></body></html>`;
  const bytes = new TextEncoder().encode(html);
  const result = readReport({ name: 'page.html', bytes, original: '0'.repeat(64), sample: false });
  if (!result.ok) throw new Error(result.problem.sentence);
  return { value: result.value.date.value, asked: result.value.date.check !== undefined };
}
const published = (day: string) => ({ head: `<meta property="article:published_time" content="${day}T08:00:00Z">` });

describe('the day of a page', () => {
  it('is not that of a change where the page gives both', () => {
    expect(dateOf('<span class="date">Updated 14 May 2022</span>', published('2022-05-09')).value).toBe('2022-05-09');
  });

  it('is put together from day, month and year apart', () => {
    const parts =
      '<div class="date"><div class="day">9</div><div class="month">May</div><div class="year">2022</div></div>';
    expect(dateOf(parts)).toEqual({ value: '2022-05-09', asked: false });
  });

  it('is the nearest of many in elements of one kind', () => {
    const others = [3, 4, 5]
      .map((day) => `<p><time datetime="2023-01-0${day}">${day} January</time> Other news</p>`)
      .join('');
    expect(dateOf('<time datetime="2022-05-09">9 May</time>', { after: others }).value).toBe('2022-05-09');
  });

  it('is the only one on the page, asked about, where it stands far below', () => {
    const far = `<div>${'<p>More of the same story about ships, islands and the people who wait for them at the pier.</p>'.repeat(30)}</div>`;
    expect(dateOf('', { after: `${far}<footer><time datetime="2022-05-09">Monday</time></footer>` })).toEqual({
      value: '2022-05-09',
      asked: true,
    });
  });

  it('takes its year from the copyright where nothing else has one, and asks', () => {
    expect(dateOf('<p>May 9, 7:00 pm ET</p>', { after: '<p>© 2022 Harbour Studies Centre</p>' })).toEqual({
      value: '2022-05-09',
      asked: true,
    });
  });

  it('has two digits for its year only where no clock is meant', () => {
    expect(dateOf('<p>9 May 22</p>').value).toBe('2022-05-09');
    expect(dateOf('<p>May 9, 19:30</p>', published('2022-05-09')).value).toBe('2022-05-09');
  });
});
