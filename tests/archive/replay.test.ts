import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateOf } from '../../renderer/core/archive/journal-state.ts';
import { NOTHING_YET, replayLine } from '../../renderer/core/archive/replay.ts';
import type { Excerpt } from '../../renderer/core/model/excerpt.ts';
import type { JournalLine, YoursEntry } from '../../renderer/core/model/journal.ts';

const excerpt = (id: string): Excerpt => ({
  id,
  anchor: {
    report: 'r',
    body: 'b',
    start: 0,
    end: 1,
    prefix: '',
    exact: 'x',
    suffix: '',
    paragraph: 1,
    lastParagraph: 1,
  },
  note: '',
  takenAt: '2020-01-01T00:00:00.000Z',
});

const dossier = fc.constantFrom('d1', 'd2');
const id = fc.constantFrom('e1', 'e2', 'e3', 'e4');
const at = fc.nat(5);
const entry: fc.Arbitrary<YoursEntry> = fc.oneof(
  fc.record({ kind: fc.constant('dossier-made' as const), dossier, name: fc.string() }),
  fc.record({ kind: fc.constant('dossier-renamed' as const), dossier, name: fc.string() }),
  fc.record({ kind: fc.constant('dossier-deleted' as const), dossier }),
  fc.record({ kind: fc.constant('excerpt-added' as const), dossier, excerpt: id.map(excerpt), at }),
  fc.record({ kind: fc.constant('excerpt-moved' as const), dossier, excerpt: id, at }),
  fc.record({ kind: fc.constant('excerpt-noted' as const), dossier, excerpt: id, note: fc.string() }),
  fc.record({ kind: fc.constant('excerpt-removed' as const), dossier, excerpt: id }),
  fc.record({
    kind: fc.constant('settings-changed' as const),
    settings: fc.constantFrom({}, { theme: 'dark' as const }),
  }),
  fc.record({
    kind: fc.constant('field-corrected' as const),
    correction: fc.record({
      report: fc.constantFrom('r1', 'r2'),
      field: fc.constantFrom('title' as const, 'date' as const),
      value: fc.option(fc.string()),
    }),
  }),
  fc.record({
    kind: fc.constant('correction-withdrawn' as const),
    report: fc.constantFrom('r1', 'r2'),
    key: fc.constantFrom('title', 'date'),
  }),
);
const journal = fc
  .array(entry, { maxLength: 60 })
  .map((entries) => entries.map((one, i): JournalLine => ({ ...one, n: i + 1, writtenAt: new Date(i).toISOString() })));

describe('replaying a journal', () => {
  it('line by line gives what replaying all of it gives, and touches what it changed', () => {
    fc.assert(
      fc.property(journal, (lines) => {
        let yours = NOTHING_YET;
        for (const line of lines) {
          const before = yours;
          const next = replayLine(before, line);
          yours = next.yours;
          for (const [key, value] of yours.dossiers)
            if (before.dossiers.get(key) !== value) expect(next.touched.dossier).toBe(key);
          if (before.settings !== yours.settings) expect(next.touched.settings).toBe(true);
        }
        expect(stateOf(lines).yours).toEqual(yours);
      }),
    );
  });

  it('never changes what it was given, and keeps each excerpt once in a dossier', () => {
    fc.assert(
      fc.property(journal, (lines) => {
        let yours = NOTHING_YET;
        for (const line of lines) {
          const before = structuredClone(yours);
          const next = replayLine(yours, line).yours;
          expect(yours).toEqual(before);
          yours = next;
          for (const { excerpts } of yours.dossiers.values()) {
            expect(new Set(excerpts.map((one) => one.id)).size).toBe(excerpts.length);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('puts a removed excerpt back where it was', () => {
    const say = (...entries: readonly YoursEntry[]) =>
      stateOf(entries.map((one, i) => ({ ...one, n: i + 1, writtenAt: '' })))
        .yours.dossiers.get('d')
        ?.excerpts.map((one) => one.id);
    const add = (name: string, place: number): YoursEntry => ({
      kind: 'excerpt-added',
      dossier: 'd',
      excerpt: excerpt(name),
      at: place,
    });
    const made: YoursEntry = { kind: 'dossier-made', dossier: 'd', name: 'D' };
    expect(say(made, add('a', 0), add('b', 1), add('c', 99))).toEqual(['a', 'b', 'c']);
    expect(
      say(
        made,
        add('a', 0),
        add('b', 1),
        add('c', 2),
        { kind: 'excerpt-removed', dossier: 'd', excerpt: 'b' },
        add('b', 1),
      ),
    ).toEqual(['a', 'b', 'c']);
    expect(
      say(made, add('a', 0), add('b', 1), add('c', 2), { kind: 'excerpt-moved', dossier: 'd', excerpt: 'a', at: 2 }),
    ).toEqual(['b', 'c', 'a']);
  });
});
