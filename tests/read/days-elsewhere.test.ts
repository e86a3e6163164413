import { describe, expect, it } from 'vitest';
import { readReport } from '../../renderer/core/read/read.ts';

const BODY =
  '<p>The ministers met in Riga to agree on the gauge of the new line. Russia was not invited, and Lithuania sent a deputy.</p><p>The talks go on in spring, when the Estonian government will have changed and the money of the Union is known.</p>';

/** A page whose text stands in an element of its own; `above` and `below` are outside of it, beside the title. */
const page = (above: string, below: string, head = '', foot = '') => {
  const html = `<html><head>${head}</head><body><nav><ul><li><a href="/a">News</a></li><li><a href="/b">Maps</a></li></ul></nav><main><header>${above}<h1>Rails to the North</h1>${below}</header><div class="text">${BODY}</div></main><footer>${foot}</footer></body></html>`;
  const read = readReport({
    name: 'rails.html',
    bytes: new TextEncoder().encode(html),
    original: 'a'.repeat(64),
    sample: false,
  });
  if (!read.ok) throw new Error(read.problem.sentence);
  const { date } = read.value;
  return { day: date.value, rule: date.evidence[0]?.rule, asked: date.check?.choices ?? null };
};
const published = (day: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rails to the North","datePublished":"${day}T08:00:00Z"}</script>`;

describe('a day that stands outside of the text of a page', () => {
  it.each([
    ['right below the title', '', '<div><span>12 December 2019</span> <span>| Transport</span></div>'],
    ['just above the title', '<div>12.12.2019 10:30</div>', ''],
    ['hidden, and marked as that of publication', '', '<span itemprop="datePublished" hidden>2019-12-12</span>'],
  ])('is the report’s where it stands %s', (_, above, below) => {
    expect(page(above, below)).toMatchObject({ day: '2019-12-12', asked: null });
  });

  it('counts more than what the page says for machines where it is printed below the title', () => {
    expect(page('', '<div>12 December 2019</div>', published('2019-12-18')).day).toBe('2019-12-12');
  });

  it('is read from a line far away that says that something was published', () => {
    expect(page('', '', '', '<p>Published: 12 December 2019</p>')).toMatchObject({ day: '2019-12-12', asked: null });
  });

  it('is not taken from lines of several other texts', () => {
    const others =
      '<ul><li><a href="/x">Snow</a> Published: 12 December 2019</li><li><a href="/y">Rain</a> Published: 3 May 2018</li></ul>';
    expect(page('', '', '', others).day).toBeNull();
  });

  it.each([
    ['the only one', '<p>12 December 2019</p>'],
    ['that of a change', '<p>Last edited: 12 December 2019</p>'],
  ])('is asked about where it is %s', (_, foot) => {
    expect(page('', '', '', foot)).toMatchObject({ day: '2019-12-12', asked: ['2019-12-12'] });
  });
});

describe('what a page says for machines', () => {
  it.each([
    [
      'with a line break inside a string',
      '{"@type":"NewsArticle","description":"two\nlines","datePublished":"2019-12-12"}',
    ],
    ['with a comma too many', '{"@type":"NewsArticle","image":["a",],"datePublished":"2019-12-12",}'],
    ['in a CDATA section', '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2019-12-12"}\n//]]>'],
    ['with a semicolon at its end', '{"@type":"NewsArticle","datePublished":"2019-12-12"};'],
  ])('is read also %s', (_, json) => {
    expect(page('', '', `<script type="application/ld+json">${json}</script>`).day).toBe('2019-12-12');
  });

  it('is taken from the data of a script where it names one day of publication', () => {
    const data = '<script>window.state={"post":{"published_at":"2019-12-12T08:00:00","title":"Rails"}}</script>';
    expect(page('', '', data)).toMatchObject({ day: '2019-12-12', rule: 'script' });
  });
});
