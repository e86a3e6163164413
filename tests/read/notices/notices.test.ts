import { describe, expect, it } from 'vitest';
import { CORPUS, faultsOf, reportsWith, type Wording } from './corpus.ts';

/** Lines kept apart that are read wrongly as yet: no more than these, and fewer is better. */
const APART = { notice: 17, none: 3 } as const;

/** Lines that something before the notices reads wrongly: a word of one capital letter is taken for a drop cap. */
const KNOWN = /^È /u;

const faulty = (wording: Wording): readonly string[] =>
  reportsWith(wording).flatMap((report) => {
    const { fields, rights } = faultsOf(wording, report);
    return [...fields, ...rights];
  });

const LEARNT = CORPUS.filter((wording) => !wording.apart && !KNOWN.test(wording.text));

describe('a notice in a small report is found word for word, with its terms', () => {
  it.each(LEARNT.filter(({ kind }) => kind === 'notice').map((wording) => [wording.text, wording] as const))(
    '%s',
    (_, wording) => expect(faulty(wording)).toEqual([]),
  );
});

describe('words that permit and forbid nothing make no notice', () => {
  it.each(LEARNT.filter(({ kind }) => kind === 'none').map((wording) => [wording.text, wording] as const))(
    '%s',
    (_, wording) => expect(faulty(wording)).toEqual([]),
  );
});

describe('wordings that no rule was mended on', () => {
  it.each(['notice', 'none'] as const)('are read as well as they were: %s', (kind) => {
    const apart = CORPUS.filter((wording) => wording.apart === true && wording.kind === kind);
    const wrong = apart.filter((wording) => faulty(wording).length > 0);
    expect(apart.length).toBeGreaterThan(50);
    expect(wrong.length).toBeLessThanOrEqual(APART[kind]);
  });
});
