import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { profileNamed } from '../../renderer/core/model/publisher-profile.ts';
import type { Evidence, Report } from '../../renderer/core/model/report.ts';
import { layOut } from '../../renderer/core/read/profile.ts';
import { readReport } from '../../renderer/core/read/read.ts';
import { dayOrMonthOf, orderedDays } from '../../renderer/state/reading/day-or-month.ts';
import { reasonsOf } from '../../renderer/state/reading/evidence.ts';
import { isKnownRule, ruleInWords } from '../../renderer/state/reading/rule-words.ts';
import { linesOf } from '../../renderer/views/reader/lines.ts';

const CASES = join(import.meta.dirname, '../quality/cases');

function read(name: string, bytes: Uint8Array): Report | null {
  const profiles = layOut([profileNamed('harbour', 'Harbour Observatory')]);
  const result = readReport({ name, bytes, original: '0'.repeat(64), sample: false }, { profiles });
  return result.ok ? result.value : null;
}

const fieldsOf = (report: Report) =>
  Object.entries(report).filter(([, value]) => value && typeof value === 'object' && 'evidence' in value);

it('every rule by which a report of the collection was read has words of its own', () => {
  const rules = new Set<string>();
  for (const folder of readdirSync(CASES))
    for (const file of readdirSync(join(CASES, folder)).filter((name) => /^source\.(?:txt|html?|md)$/.test(name))) {
      const report = read(file, readFileSync(join(CASES, folder, file)));
      for (const [, field] of report ? fieldsOf(report) : [])
        for (const { rule } of field.evidence as readonly Evidence[]) rules.add(rule);
    }
  expect(rules.size).toBeGreaterThan(30);
  expect([...rules].filter((rule) => !isKnownRule(rule))).toEqual([]);
});

it('a rule without words is called by its name', () => {
  expect(ruleInWords('tide-table')).toBe('its tide table');
  expect(ruleInWords('meta og:title')).toBe('the page’s own data for machines (og:title)');
});

it('says where the words stand, and sets those apart that speak for another value', () => {
  const page = `<!doctype html><html><head><title>Cranes</title><script type="application/ld+json">{"@type":"Article","headline":"Cranes for the Basin","datePublished":"2018-01-20"}</script></head><body><article><h1>Cranes for the Basin</h1><p class="date">12 May 2018</p><p>The port authority has ordered three cranes for the new basin. They are to arrive by ship in the autumn, and the quay must be strengthened before.</p><p>Shippers welcome the order. They had asked for five, and they will get two more if traffic grows as the plan of the authority says.</p></article></body></html>`;
  const report = read('a.html', new TextEncoder().encode(page)) as Report;
  const { pro, contra } = reasonsOf(report, report.date.evidence);
  expect(pro[0]).toMatchObject({ found: '12 May 2018', where: 'in the head' });
  expect(contra).toMatchObject([{ found: '2018-01-20', where: 'in the original, not shown' }]);
  expect(contra[0]?.place).toBe('2018-01-20');
  const place = pro[0]?.place;
  expect(typeof place === 'object' && place && page.slice(place.start, place.end)).toContain('12 May 2018');
});

it('offers one answer for all of a publisher only where its name is sure and only the order is open', () => {
  const text = (line: string) => `${line}

04/05/2018

Cranes for the New Basin

The port authority has ordered three cranes for the new basin. They are to arrive by ship in the autumn, and the quay must be strengthened before.

Shippers welcome the order. They had asked for five, and they will get two more if traffic grows as the plan of the authority says.
`;
  const of = (line: string) => dayOrMonthOf(read('a.txt', new TextEncoder().encode(text(line))) as Report);
  expect(of('Harbour Observatory')).toEqual({
    numbers: '04/05/2018',
    publisher: 'Harbour Observatory',
    days: [
      { order: 'day-first', date: '2018-05-04' },
      { order: 'month-first', date: '2018-04-05' },
    ],
  });
  expect(of('')).toBeNull();
  expect(orderedDays('16-23 December', ['2019-12-16', '2019-12-23'])).toEqual([]);
});

it('lines of the original know their place in it, whatever ends them', () => {
  const text = `one\r\ntwo\n\n${'x'.repeat(3000)}\rlast`;
  const lines = linesOf(text);
  for (const { text: line, at } of lines) expect(text.slice(at, at + line.length)).toBe(line);
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, null, null, 5]);
  expect(linesOf('')).toEqual([{ number: 1, text: '', at: 0 }]);
  expect(linesOf('a\n').map((line) => line.text)).toEqual(['a', '']);
});
