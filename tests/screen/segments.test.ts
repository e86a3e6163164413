import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../renderer/state/reading/segments.ts';

const kindOf = (id: string) => (id.startsWith('p') ? 'actor' : 'country');
const shown = new Set(['actor', 'treaty', 'country'] as const);
const mention = (entity: string, start: number, end: number) => ({
  entity,
  start,
  end,
  part: 0,
  reason: 'name' as const,
});

describe('a part cut into segments', () => {
  it('keeps every character, whatever overlaps', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length + 1 }));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(fc.tuple(fc.constantFrom('p1', 'p2', 'C1'), range)),
        fc.array(range),
        (text, mentions, hits) => {
          const cut = segments(text, {
            mentions: mentions.map(([id, { start, end }]) => mention(id, start, end)),
            kindOf,
            shown,
            hits: hits.map((h, hit) => ({ ...h, hit })),
          });
          expect(cut.map((s) => s.text).join('')).toBe(text);
          expect(cut.every((s) => text.startsWith(s.text, s.start))).toBe(true);
        },
      ),
    );
  });

  it('marks an entity once, the first time it is named', () => {
    const cut = segments('Pompeo met Lavrov. Pompeo left.', {
      mentions: [mention('p1', 0, 6), mention('p2', 11, 17), mention('p1', 19, 25)],
      kindOf,
      shown,
      hits: [],
    });
    expect(cut.filter((s) => s.kind).map((s) => s.text)).toEqual(['Pompeo', 'Lavrov']);
  });

  it('lets a hit replace the mark where both stand, and keeps the rest of the mark', () => {
    const cut = segments('Sergey Lavrov said', {
      mentions: [mention('p2', 0, 13)],
      kindOf,
      shown,
      hits: [{ start: 7, end: 13, hit: 0 }],
    });
    expect(cut.map(({ text, kind, hit }) => ({ text, kind, hit }))).toEqual([
      { text: 'Sergey ', kind: 'actor', hit: undefined },
      { text: 'Lavrov', kind: undefined, hit: 0 },
      { text: ' said', kind: undefined, hit: undefined },
    ]);
  });

  it('shows characters that turn the direction of writing by their code', () => {
    const cut = segments('a\u202eb', { mentions: [], kindOf, shown, hits: [] });
    expect(cut.map((s) => s.control)).toEqual([undefined, '202E', undefined]);
  });
});
