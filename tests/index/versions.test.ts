import { describe, expect, it } from 'vitest';
import { nothingAlike } from '../../renderer/core/index/alike.ts';
import { areVersions, likenedBy } from '../../renderer/core/index/same-report.ts';
import { bandsOf, likeness, signatureOf } from '../../renderer/core/index/signature.ts';
import { noLinks } from '../../renderer/core/index/version-links.ts';
import { comparedWords } from '../../renderer/core/text/shingles.ts';
import { reportFrom } from '../archive/doubles/reports.ts';
import { labelledPairs } from './versions/pairs.ts';

describe('versions of one report', () => {
  const pairs = labelledPairs().map((pair) => ({
    ...pair,
    said: areVersions(likenedBy(pair.one), likenedBy(pair.other)),
  }));
  const are = pairs.filter((pair) => pair.are);
  const arenot = pairs.filter((pair) => !pair.are);

  it('are told apart on a labelled set of enough pairs', () => {
    expect(are.length).toBeGreaterThanOrEqual(60);
    expect(arenot.length).toBeGreaterThanOrEqual(100);
  });

  it('are never claimed of two reports', () => {
    expect(arenot.filter(({ said }) => said).map(({ name }) => name)).toEqual([]);
  });

  it('are recognised, and the same whichever comes first', () => {
    expect(are.filter(({ said }) => !said).map(({ name }) => name)).toEqual([]);
    for (const { name, one, other, said } of pairs)
      expect(areVersions(likenedBy(other), likenedBy(one)), name).toBe(said);
  });

  it('are found by their signatures alone', () => {
    const missed = are.filter(({ one, other }) => {
      const alike = nothingAlike();
      alike.put('one', signatureOf(one));
      alike.put('other', signatureOf(other));
      return !alike.candidates('one').includes('other');
    });
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});

/** Words by a seeded xorshift. */
function words(n: number, seed: number): string {
  let state = (seed + 1) * 0x9e3779b9;
  return Array.from({ length: n }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return `word${(state >>> 0) % 5000}`;
  }).join(' ');
}
const of = (id: string, text: string) => reportFrom({ id, paragraphs: [text] });

describe('a signature', () => {
  it('has 64 bytes whatever the text, and none for a text without words', () => {
    expect(signatureOf(of('a', words(5000, 1)))).toMatch(/^[0-9a-f]{128}$/);
    expect(signatureOf(of('a', 'One.'))).toMatch(/^[0-9a-f]{128}$/);
    expect(signatureOf(of('a', '— … —'))).toBe('');
    expect(bandsOf('')).toEqual([]);
  });

  it('is about as like another one as the texts are', () => {
    const text = words(3000, 1);
    const half = `${words(3000, 1).slice(0, text.length / 2)} ${words(1500, 2)}`;
    expect(likeness(signatureOf(of('a', text)), signatureOf(of('b', text)))).toBe(1);
    expect(likeness(signatureOf(of('a', text)), signatureOf(of('b', words(3000, 3))))).toBeLessThan(0.1);
    const third = likeness(signatureOf(of('a', text)), signatureOf(of('b', half)));
    expect(third).toBeGreaterThan(0.1);
    expect(third).toBeLessThan(0.6);
  });

  it('parts scripts without spaces by their characters', () => {
    expect(comparedWords('条约 has 条 in it, Łódź too')).toEqual(['条', '约', 'has', '条', 'in', 'it', 'lodz', 'too']);
  });
});

describe('reports that may be alike', () => {
  it('are found among ten thousand as quickly as among a few, also where all share a beginning', () => {
    const alike = nothingAlike();
    const frame = words(400, 99);
    for (let i = 0; i < 3000; i++) alike.put(`r${i}`, signatureOf(of('x', `${frame} ${words(30, i)}`)));
    const began = performance.now();
    for (let i = 0; i < 300; i++) expect(alike.candidates(`r${i * 10}`).length).toBeLessThanOrEqual(8);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('are forgotten when they leave', () => {
    const alike = nothingAlike();
    const signature = signatureOf(of('a', words(100, 1)));
    for (const id of ['a', 'b', 'c']) alike.put(id, signature);
    alike.remove('b');
    expect(alike.candidates('a')).toEqual(['c']);
    alike.put('c', '');
    expect(alike.candidates('a')).toEqual([]);
    expect(alike.candidates('never put')).toEqual([]);
  });
});

describe('links between versions', () => {
  it('go both ways, count once, and leave with their report', () => {
    const links = noLinks();
    links.link('b', 'a');
    links.link('a', 'b');
    links.link('a', 'a');
    links.link('b', 'c');
    expect([...links.pairs()].sort()).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    links.unlink('b');
    expect([...links.linked('a'), ...links.linked('c'), ...links.pairs()]).toEqual([]);
  });
});
