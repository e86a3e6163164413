import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkedRange, pieces, SNIPPET, snippet } from '../../renderer/core/search/snippet.ts';

const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcж😀'), minLength: 1, maxLength: 12 }), {
  maxLength: 120,
});

/** A text with some of its words marked. */
const marked = fc.tuple(words, fc.array(fc.nat(119), { maxLength: 12 })).map(([all, chosen]) => {
  const text = all.join(' ');
  const marks: MarkedRange[] = [];
  let at = 0;
  all.forEach((word, i) => {
    if (chosen.includes(i)) marks.push({ start: at, end: at + word.length, reason: i % 3 });
    at += word.length + 1;
  });
  return { text, marks };
});

describe('a snippet', () => {
  it('is a stretch of the text, whole words, not longer than allowed, with a mark in it where there is one', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const shown = snippet(text, marks);
        const bare = shown.filter((piece) => piece.text !== '… ' && piece.text !== ' …');
        const stretch = bare.map((piece) => piece.text).join('');
        expect(` ${text} `).toContain(stretch === '' ? '' : ` ${stretch} `);
        expect(stretch.length).toBeLessThanOrEqual(SNIPPET);
        if (marks.length > 0) expect(bare.some((piece) => piece.reason !== undefined)).toBe(true);
      }),
    );
  });

  it('shows where most different words stand', () => {
    const filler = 'nothing of note here '.repeat(30);
    const text = `one ${filler}one two three ${filler}`;
    const second = text.indexOf('one two');
    const marks = [
      { start: 0, end: 3, reason: 0 },
      { start: second, end: second + 3, reason: 0 },
      { start: second + 4, end: second + 7, reason: 1 },
    ];
    expect(snippet(text, marks).filter((piece) => piece.reason !== undefined)).toEqual([
      { text: 'one', reason: 0 },
      { text: 'two', reason: 1 },
    ]);
  });

  it('cuts a text without spaces between characters', () => {
    const shown = snippet('😀'.repeat(400), [{ start: 500, end: 502, reason: 0 }]);
    expect(
      shown
        .map((piece) => piece.text)
        .join('')
        .isWellFormed(),
    ).toBe(true);
  });
});

describe('pieces', () => {
  it('together are the text', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const all = pieces(text, marks);
        expect(all.map((piece) => piece.text).join('')).toBe(text);
        expect(all.filter((piece) => piece.reason !== undefined)).toHaveLength(marks.length);
      }),
    );
  });
});
