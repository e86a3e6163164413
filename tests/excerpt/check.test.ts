import { describe, expect, it } from 'vitest';
import { anchorPassage } from '../../renderer/core/excerpt/anchor.ts';
import { checkAnchor, proposeAnchor } from '../../renderer/core/excerpt/check.ts';
import { bodyText } from '../../renderer/core/model/body.ts';
import type { Anchor } from '../../renderer/core/model/excerpt.ts';
import { bodyHash, reportOf } from './report-by-hand.ts';

const BODY = ['Team Alpha agreed to the plan.', 'Team Beta agreed to the plan. It was not amused.'];
const REPORT = reportOf({ body: BODY });

function anchorOf(words: string): Anchor {
  const start = bodyText(REPORT).lastIndexOf(words);
  const passage = { report: REPORT.id, start, end: start + words.length, words };
  const result = anchorPassage(REPORT, bodyHash(REPORT), passage);
  if (!result.ok) throw new Error(result.problem.sentence);
  return result.value;
}

const checked = (anchor: Anchor, body: readonly string[]) => {
  const report = reportOf({ body });
  return checkAnchor(anchor, report, bodyHash(report));
};

const REFUSED = { ok: false, problem: { code: 'words-changed' } };

describe('checking an anchor', () => {
  it('gives the words while they stand', () => {
    expect(checked(anchorOf('It was not amused.'), BODY)).toEqual({ ok: true, value: 'It was not amused.' });
  });

  it('gives the words when something far from them has changed', () => {
    expect(checked(anchorOf('Team Alpha'), [...BODY, 'A correction.'])).toEqual({ ok: true, value: 'Team Alpha' });
  });

  it.each([
    ['a word changed', ['Team Alpha agreed to the plan.', 'Team Beta agreed to the plan. It was now amused.']],
    ['a not was dropped', ['Team Alpha agreed to the plan.', 'Team Beta agreed to the plan. It was amused.']],
    ['the case changed', ['Team Alpha agreed to the plan.', 'Team Beta agreed to the plan. it was not amused.']],
    ['the words moved', ['Team Alpha agreed.', 'Team Beta agreed to the plan. It was not amused.']],
    ['the paragraph is gone', ['Team Alpha agreed to the plan.']],
  ])('refuses when %s', (_, body) => {
    expect(checked(anchorOf('It was not amused.'), body)).toMatchObject(REFUSED);
  });

  it('refuses a look-alike that came to stand at the place', () => {
    const body = ['Team Gamma agreed to the plan.', 'Team Alpha agreed to the plan.', BODY[1] ?? ''];
    const first = { ...anchorOf('agreed to the plan.'), start: 11, end: 30 };
    expect(checked(first, body)).toMatchObject(REFUSED);
  });

  it.each([
    ['another report', { report: 'b'.repeat(64) }],
    ['another range', { start: 0, end: 4 }],
    ['words that were edited', { exact: 'It was so amused.x' }],
    ['no words', { exact: '', start: 3, end: 3 }],
    ['a place that is no number', { start: Number.NaN, end: Number.NaN }],
  ])('refuses an anchor of %s', (_, wrong) => {
    expect(checked({ ...anchorOf('It was not amused.'), ...wrong }, BODY)).toMatchObject(REFUSED);
  });

  it('says nothing of the report in its details', () => {
    const result = checked(anchorOf('It was not amused.'), ['Other.']);
    expect(JSON.stringify(result)).not.toContain('amused');
  });
});

describe('proposing a new place', () => {
  const proposed = (words: string, body: readonly string[]) => {
    const report = reportOf({ body });
    return proposeAnchor(anchorOf(words), report, bodyHash(report));
  };

  it('finds the exact words where they moved to, with their new paragraph', () => {
    const found = proposed('It was not amused.', ['New.', ...BODY]);
    expect(found).toMatchObject({ exact: 'It was not amused.', paragraph: 3 });
  });

  it('tells two places apart by the words around them', () => {
    expect(proposed('agreed to the plan.', ['Team Gamma agreed to the plan.', ...BODY])).toMatchObject({
      paragraph: 3,
    });
  });

  it('proposes nothing for altered words and for several places', () => {
    expect(proposed('It was not amused.', ['It was not very amused.'])).toBeNull();
    expect(proposed('agreed to the plan.', ['They agreed to the plan.', 'We agreed to the plan.'])).toBeNull();
  });
});
