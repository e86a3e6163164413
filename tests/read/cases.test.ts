import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../renderer/core/read/read.ts';
import { caseValues } from '../../scripts/case-values.ts';

const CASES = join(import.meta.dirname, '../cases/read');

function read(path: string, name: string) {
  const bytes = readFileSync(path);
  const original = createHash('sha256').update(bytes).digest('hex');
  return readReport({ name, bytes, original, sample: false });
}

describe('a report is read as its case says', () => {
  for (const name of readdirSync(CASES)) {
    const folder = join(CASES, name);
    const source = readdirSync(folder).find((file) => file.startsWith('source.')) as string;
    it(name.replaceAll('-', ' '), () => {
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
      expect(caseValues(read(join(folder, source), source))).toEqual(expected);
    });
  }
});

const REAL = join(import.meta.dirname, '../../../shared/reports/russia-monitor-2019-12-12.txt');

describe.skipIf(!existsSync(REAL))('the real report', () => {
  it('is read as it was published', () => {
    const result = read(REAL, 'russia-monitor-2019-12-12.txt');
    if (!result.ok) throw new Error(result.problem.sentence);
    const report = result.value;
    const texts = (role: string) => report.parts.filter((part) => part.role === role).map((part) => part.text);
    expect(report.series.value).toBe('Russia Monitor');
    expect(report.publisher.value).toBe('Warsaw Institute Foundation');
    expect(report.date.value).toBe('2019-12-12');
    expect(report.title.value).toBe('Lavrov Visits Washington, China Among Topics Tackled');
    expect(report.language.value).toBe('en');
    expect(texts('paragraph')).toHaveLength(3);
    expect(report.pictureCredits.value).toEqual(['MID.RU']);
    expect(texts('picture-credit')).toEqual(['SOURCE: MID.RU']);
    expect(texts('furniture')).toHaveLength(5);
    expect(texts('furniture')).toContain('Support Us');
    expect(texts('furniture').slice(-2)).toEqual(['Related posts', 'Top']);
    expect(report.notice.value).toBe(
      'All texts published by the Warsaw Institute Foundation may be disseminated on the condition that their origin is credited. Images may not be used without permission.',
    );
    expect(report.terms).toMatchObject({ text: 'withCredit', credit: 'required', images: 'permission' });
    expect(report.remarks).toEqual([]);
  });
});
