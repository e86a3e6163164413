import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedParts } from '../../renderer/core/archive/compared-parts.ts';
import { comparedForm } from '../../renderer/core/text/diffed-words.ts';
import { reportFrom } from './doubles/reports.ts';

const paragraph = fc
  .array(fc.constantFrom('Rails', 'to', 'the', 'North', 'not', 'were', 'sold', '“now”.', 'Riga,', 'łódź'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '));
const paragraphs = fc.array(paragraph, { maxLength: 9 });
const of = (texts: readonly string[], title = 'Rails') => reportFrom({ id: 'r', title, paragraphs: texts });

describe('two versions, compared by their parts', () => {
  it('give each version back, in order', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (older, newer) => {
        const parts = comparedParts(of(older), of(newer));
        const without = (kind: string) =>
          parts.flatMap(({ pieces, kind: whole }) =>
            whole === kind ? [] : [pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('')],
          );
        expect(without('deleted')).toEqual(newer);
        expect(without('inserted').map(comparedForm)).toEqual(older.map(comparedForm));
      }),
      { numRuns: 500 },
    );
  });

  it('tell a changed paragraph from one that was replaced, and a new title', () => {
    const older = ['The ministers met in Riga.', 'Nothing was decided about the bridge.', 'The end.'];
    const newer = ['The ministers did not meet in Riga.', 'A letter came from Vilnius on Friday.', 'The end.'];
    const parts = comparedParts(of(older), of(newer, 'Rails again'));
    expect(parts.map(({ role, kind }) => `${role} ${kind}`)).toEqual([
      'title changed',
      'paragraph changed',
      'paragraph deleted',
      'paragraph inserted',
      'paragraph same',
    ]);
  });

  it('take a moment only for a thousand changed paragraphs', () => {
    const many = (word: string) =>
      Array.from({ length: 1000 }, (_, i) => `Paragraph ${i} of ${word} and of other things.`);
    const began = performance.now();
    expect(comparedParts(of(many('one')), of(many('two'))).every(({ kind }) => kind === 'changed')).toBe(true);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
