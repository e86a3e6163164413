import { describe, expect, it } from 'vitest';
import { readHtml } from '../../renderer/core/read/formats/html.ts';

const TEXT = [
  'The ferry between the two islands stopped running on Monday because nobody had paid for the fuel. It lies at its berth.',
  'The council met on Tuesday and put the question off. Two members left the hall before the vote, and nobody followed.',
  'Nobody knows when the next ship will sail, the harbour master said, and went home to his dinner like everybody else.',
];
const shell = (inside: string) =>
  `<html><head><title>A ferry</title></head><body><div id="app"></div>${inside}</body></html>`;
const texts = (html: string) =>
  readHtml(html)
    .blocks.filter((block) => !block.hidden)
    .map((block) => block.text);

describe('a page that shows no text of its own', () => {
  it('gives what it holds for readers without scripts, in its place', () => {
    const html = shell(`<noscript>${TEXT.map((text) => `<p>${text}</p>`).join('')}</noscript>`);
    const { blocks } = readHtml(html);
    expect(blocks.map((block) => block.text)).toEqual(TEXT);
    for (const { text, range } of blocks) expect(html.slice(range.start, range.end)).toBe(text);
  });

  it('gives the text of a template', () => {
    expect(
      texts(shell(`<script type="text/template">${TEXT.map((text) => `<p>${text}</p>`).join('')}</script>`)),
    ).toEqual(TEXT);
  });

  it('gives the text that its description holds, inside the script', () => {
    const script = JSON.stringify({ '@type': 'NewsArticle', articleBody: TEXT.join('\n\n') });
    const html = shell(`<script type="application/ld+json">${script}</script>`);
    const { blocks } = readHtml(html);
    expect(blocks.map((block) => block.text)).toEqual(TEXT);
    const start = html.indexOf('"articleBody"');
    for (const { range } of blocks) {
      expect(range.start).toBeGreaterThan(start);
      expect(range.end).toBeLessThanOrEqual(html.indexOf('</script>'));
    }
  });

  it('gives the text in the data for its programs, in one string or paragraph by paragraph', () => {
    const data = (value: unknown) =>
      shell(
        `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { title: 'A ferry', value } })}</script>`,
      );
    expect(texts(data({ body: TEXT.map((text) => `<p>${text}</p>`).join(''), teaser: { text: 'Read more' } }))).toEqual(
      TEXT,
    );
    expect(texts(data(TEXT.map((text) => ({ type: 'p', text }))))).toEqual(TEXT);
  });

  it('leaves them alone where the page shows its text', () => {
    const shown = TEXT.map((text) => `<p>${text}</p>`).join('');
    expect(texts(shell(`${shown}<noscript><p>${TEXT[0]} For readers without scripts.</p></noscript>`))).toEqual(TEXT);
  });

  it('bears scripts that end in the middle of a word', () => {
    expect(texts(shell('<script type="application/ld+json">{"articleBody": "The fer\\'))).toEqual([]);
  });
});
