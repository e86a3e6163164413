import { describe, expect, it } from 'vitest';
import type { Correction } from '../../renderer/core/model/correction.ts';
import type { Report } from '../../renderer/core/model/report.ts';
import { readReport } from '../../renderer/core/read/read.ts';

const TEXT = `HARBOUR NOTES

04/05/2018

Cranes for the New Basin

The port authority has ordered three cranes for the new basin. They are to arrive by ship in the autumn, and the quay must be strengthened before.

A line that is a subtitle, perhaps

Shippers welcome the order. They had asked for five, and they will get two more if traffic grows as the plan says. Texts of the Harbour Observatory may be shared if the source is named.
`;

const ID = '0'.repeat(64);

function read(corrections: readonly Correction[], bytes: Uint8Array = new TextEncoder().encode(TEXT)): Report {
  const result = readReport({ name: 'a.txt', bytes, original: ID, sample: false }, { corrections });
  if (!result.ok) throw new Error(result.problem.sentence);
  return result.value;
}

const roleAt = (words: string, value: 'notice' | 'paragraph' | 'heading' | 'title' | 'furniture'): Correction => ({
  report: ID,
  field: 'role',
  at: TEXT.indexOf(words),
  value,
});

describe('what a person sets by hand', () => {
  it('settles a date that reading asks about, and keeps the reading’s evidence', () => {
    const before = read([]);
    expect(before.date).toMatchObject({ value: '2018', check: { choices: ['2018-04-05', '2018-05-04'] } });
    const after = read([{ report: ID, field: 'date', value: '2018-05-04' }]);
    expect(after.date).toEqual({ value: '2018-05-04', evidence: before.date.evidence, corrected: true });
  });

  it('is passed over where it is no date', () => {
    expect(read([{ report: ID, field: 'date', value: 'yesterday' }]).date).toEqual(read([]).date);
  });

  it('makes new terms with a new notice', () => {
    const report = read([{ report: ID, field: 'notice', value: 'All rights reserved.' }]);
    expect(report.notice).toMatchObject({ value: 'All rights reserved.', corrected: true });
    expect(report.terms.class).toBe('all-rights-reserved');
    expect(read([{ report: ID, field: 'notice', value: null }]).terms.class).toBe('not-stated');
  });

  it('sets lists and texts, and null means that there is none', () => {
    const report = read([
      { report: ID, field: 'authors', value: ['Ada Finch'] },
      { report: ID, field: 'series', value: null },
    ]);
    expect(report.authors).toMatchObject({ value: ['Ada Finch'], corrected: true });
    expect(report.series).toMatchObject({ value: null, corrected: true });
  });

  it('gives a part another role, and the fields follow', () => {
    const report = read([roleAt('A line that is', 'title')]);
    expect(report.title.value).toBe('A line that is a subtitle, perhaps');
  });

  it('puts a paragraph aside, and the numbers of the others follow', () => {
    const report = read([roleAt('The port authority', 'furniture')]);
    const paragraphs = report.parts.filter((part) => part.role === 'paragraph');
    expect(paragraphs.map((part) => part.number)).toEqual([1]);
  });

  it('takes a sentence that was taken for a notice back into the body', () => {
    const words = 'Texts of the Harbour Observatory';
    expect(read([]).notice.value).toBe('Texts of the Harbour Observatory may be shared if the source is named.');
    const report = read([roleAt(words, 'paragraph')]);
    expect(report.notice.value).toBeNull();
    expect(report.terms.credit).toBe('notStated');
    expect(report.parts.at(-1)).toMatchObject({ role: 'paragraph' });
  });

  it('makes a notice of a part that was not taken for one', () => {
    const report = read([roleAt('A line that is', 'notice')]);
    expect(report.notice.value).toContain('A line that is a subtitle, perhaps');
  });

  it('chooses the encoding before anything else is read', () => {
    const bytes = Uint8Array.from([...'Caf\u00E9 Review'].map((char) => char.charCodeAt(0)));
    const report = read([{ report: ID, field: 'encoding', value: 'windows-1251' }], bytes);
    expect(report.encoding).toMatchObject({ value: 'windows-1251', corrected: true });
    expect(report.parts[0]?.text).toBe('Caf\u0439 Review');
  });

  it('does not depend on the order in which it was set', () => {
    const corrections: readonly Correction[] = [
      { report: ID, field: 'title', value: 'Three Cranes' },
      roleAt('A line that is', 'heading'),
      { report: ID, field: 'publisher', value: 'Harbour Observatory' },
    ];
    expect(read(corrections)).toEqual(read([...corrections].reverse()));
  });

  it('keeps its part when another encoding is chosen', () => {
    const words = TEXT.replace('The port authority', '“Gdańsk” — the port authority').replace('Shippers', 'Żeglarze');
    const bytes = new TextEncoder().encode(words);
    const part = read([], bytes).parts.find(({ text }) => text.startsWith('A line that is'));
    const role: Correction = { report: ID, field: 'role', at: part?.bytes.start ?? -1, value: 'heading' };
    const encoding: Correction = { report: ID, field: 'encoding', value: 'windows-1252' };
    for (const corrections of [[role], [role, encoding], [encoding, role]]) {
      const { parts, remarks } = read(corrections, bytes);
      expect(parts.find(({ text }) => text.startsWith('A line that is'))?.role).toBe('heading');
      expect(remarks.map(({ rule }) => rule)).not.toContain('roles-homeless');
    }
  });

  it('says so where its part is there no more', () => {
    const report = read([{ report: ID, field: 'role', at: TEXT.length - 40, value: 'heading' }]);
    expect(report.remarks).toContainEqual(expect.objectContaining({ rule: 'roles-homeless', grave: true }));
  });
});
