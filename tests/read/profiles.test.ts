import { describe, expect, it } from 'vitest';
import { type PublisherProfile, profileNamed } from '../../renderer/core/model/publisher-profile.ts';
import type { Report } from '../../renderer/core/model/report.ts';
import { layOut } from '../../renderer/core/read/profile.ts';
import { readReport } from '../../renderer/core/read/read.ts';

const BODY = `The port authority has ordered three cranes for the new basin. They are to arrive by ship in the autumn, and the quay must be strengthened before.

Shippers welcome the order. They had asked for five, and they will get two more if traffic grows as the plan of the authority says.`;

const TEXT = `HARBOUR NOTES

04/05/2018

Cranes for the New Basin

${BODY}

Ask the harbour master
`;

const HARBOUR: PublisherProfile = {
  ...profileNamed('harbour-observatory', 'Harbour Observatory'),
  names: ['Harbour Obs.'],
  hosts: ['harbour.example'],
  series: ['Harbour Notes'],
};

function read(text: string, profiles: readonly PublisherProfile[], name = 'a.txt'): Report {
  const file = { name, bytes: new TextEncoder().encode(text), original: '0'.repeat(64), sample: false };
  const result = readReport(file, { profiles: layOut(profiles) });
  if (!result.ok) throw new Error(result.problem.sentence);
  return result.value;
}

describe('what is known of a publisher', () => {
  it('names the publisher of its series', () => {
    expect(read(TEXT, []).publisher.value).toBeNull();
    const { publisher } = read(TEXT, [HARBOUR]);
    expect(publisher).toMatchObject({ value: 'Harbour Observatory', evidence: [{ rule: 'publisher-profile' }] });
  });

  it.each([
    ['day-first', '2018-05-04'],
    ['month-first', '2018-04-05'],
  ] as const)('settles the order of numbers: %s', (dateOrder, date) => {
    expect(read(TEXT, [HARBOUR]).date).toMatchObject({ value: '2018', check: { choices: expect.anything() } });
    const settled = read(TEXT, [{ ...HARBOUR, dateOrder }]).date;
    expect(settled.value).toBe(date);
    expect(settled.check).toBeUndefined();
    expect(settled.evidence.map(({ rule }) => rule)).toContain('publisher-profile');
  });

  it('does not settle what is not a matter of order', () => {
    const week = TEXT.replace('04/05/2018', '16-23 December 2019');
    expect(read(week, [{ ...HARBOUR, dateOrder: 'day-first' }]).date.value).toBe('2019-12');
  });

  it('gives the terms where a report prints none, and the credit that is prescribed', () => {
    const notice = 'Texts may be shared if Harbour Observatory is credited. Images may not be used without permission.';
    const profile = { ...HARBOUR, notice, wording: 'Credit: the Harbour Observatory, harbour.example' };
    const silent = read(TEXT, [profile]);
    expect(silent.notice.value).toBe(notice);
    expect(silent.terms).toMatchObject({ credit: 'required', images: 'permission', wording: profile.wording });
    const printed = read(`${TEXT}\n© 2018 Harbour Observatory. All rights reserved.\n`, [profile]);
    expect(printed.notice.value).toBe('© 2018 Harbour Observatory. All rights reserved.');
    expect(printed.terms).toMatchObject({ class: 'all-rights-reserved', wording: profile.wording });
  });

  it('sets its usual lines aside, and only whole ones', () => {
    const aside = (profiles: readonly PublisherProfile[]) =>
      read(TEXT, profiles)
        .parts.filter((part) => part.role === 'furniture')
        .map((part) => part.text);
    expect(aside([{ ...HARBOUR, furniture: ['ASK THE HARBOUR MASTER', 'cranes'] }])).toEqual([
      'Ask the harbour master',
    ]);
  });

  it('finds a page by its address, also below its host, and takes the name by which it is credited', () => {
    const page = `<!doctype html><title>Cranes</title><meta property="og:site_name" content="Harbour Obs."><link rel="canonical" href="https://blog.harbour.example/cranes/2018"><h1>Cranes</h1><p>${BODY.replace('\n\n', '</p><p>')}</p>`;
    expect(read(page, [], 'a.html').publisher.value).toBe('Harbour Obs.');
    expect(read(page, [HARBOUR], 'a.html').publisher.value).toBe('Harbour Observatory');
    const other = { ...HARBOUR, hosts: ['arbour.example'], names: [], series: [] };
    expect(read(page, [other], 'a.html').publisher.value).toBe('Harbour Obs.');
  });

  it('stays silent where two publishers are named', () => {
    const other = { ...profileNamed('quay', 'Quay Society'), dateOrder: 'day-first' as const };
    const both = TEXT.replace('HARBOUR NOTES', 'HARBOUR NOTES\n\nQuay Society');
    expect(read(both, [HARBOUR, other]).date.value).toBe('2018');
  });
});
