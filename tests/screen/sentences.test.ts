import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyPart, bodyParts } from '../../renderer/core/model/body.ts';
import type { Range } from '../../renderer/core/model/range.ts';
import { permittedPassage, trimmed } from '../../renderer/state/reading/passage.ts';
import { firstSentence, longer, shorter, touched } from '../../renderer/state/reading/sentences.ts';
import { DRAFTS } from './double/drafts.ts';
import { viewOf } from './double/library.ts';

describe('a passage that grows and shrinks', () => {
  const view = viewOf(DRAFTS[0] as (typeof DRAFTS)[number]);
  const { sentences } = view;
  const parts = bodyParts(view.report);

  it('grows by one sentence, across paragraphs too, and shrinks back the same way', () => {
    let passage = firstSentence(sentences, parts[0] as BodyPart);
    const steps = [passage];
    for (let i = 0; i < 8; i++) {
      passage = longer(sentences, passage);
      steps.push(passage);
    }
    expect(passage.end).toBeGreaterThan((parts[1]?.at ?? 0) + 10);
    for (const expected of steps.toReversed().slice(1)) {
      const next = shorter(sentences, passage);
      expect(next).toEqual(expected);
      if (next) passage = next;
    }
  });

  it('comes to whole sentences first where it ends within one', () => {
    const [first, second] = sentences as [Range, Range];
    const cut = { start: first.start + 3, end: second.start + 5 };
    expect(longer(sentences, cut)).toEqual({ start: cut.start, end: second.end });
    expect(shorter(sentences, cut)).toEqual({ start: cut.start, end: first.end });
    expect(touched(sentences, cut)).toEqual([first, second]);
  });

  it('begins with the first sentence of any part, and with all of a part that has none', () => {
    const [, second] = parts as [BodyPart, BodyPart];
    const begun = firstSentence(sentences, second);
    expect(begun.start).toBe(second.at);
    expect(touched(sentences, begun)).toHaveLength(1);
    expect(firstSentence([], second)).toEqual({ start: second.at, end: second.at + second.part.text.length });
  });

  it('stays as it is at the end of the report, and is gone below one sentence', () => {
    const all = { start: 0, end: view.body.length };
    expect(longer(sentences, all)).toEqual(all);
    expect(shorter(sentences, { start: 0, end: 20 })).toBeNull();
  });

  it('is offered shorter by a refusal: by whole sentences, or by words where not even one may go', () => {
    const text = bodyParts(view.report)[0]?.part.text ?? '';
    const refused = (permittedEnd?: number) => ({
      code: 'terms-forbid' as const,
      sentence: '',
      wayOut: '',
      details: '',
      ...(permittedEnd !== undefined && { permittedEnd }),
    });
    const passage = { start: 0, end: view.body.length };
    const { end } = sentences[1] as Range;
    expect(permittedPassage(view, passage, refused(end))).toEqual({
      range: { start: 0, end },
      amount: 2,
      of: 'sentence',
    });
    const word = text.indexOf(' ', 12);
    const offered = permittedPassage(view, passage, refused(word));
    expect(offered).toMatchObject({ range: { start: 0, end: word }, of: 'word' });
    expect(offered?.amount).toBe(text.slice(0, word).split(' ').length);
    expect(permittedPassage(view, passage, refused())).toBeNull();
  });
});

describe('a range without white space at its ends', () => {
  it('covers the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n') }), fc.nat(30), fc.nat(30), (body, a, b) => {
        const range = { start: Math.min(a, b, body.length), end: Math.min(Math.max(a, b), body.length) };
        const words = body.slice(range.start, range.end).trim();
        const kept = trimmed(body, range);
        expect(kept === null ? '' : body.slice(kept.start, kept.end)).toBe(words);
      }),
    );
  });
});
