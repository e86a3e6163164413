import { describe, expect, it } from 'vitest';
import type { Archive } from '../../renderer/core/archive/archive.ts';
import { correct } from '../../renderer/core/archive/correct.ts';
import { importFiles } from '../../renderer/core/archive/import.ts';
import { openArchive } from '../../renderer/core/archive/open.ts';
import { dropProfile, exportProfiles, importProfiles, keepProfile } from '../../renderer/core/archive/profiles.ts';
import { publisherOf, publishers } from '../../renderer/core/archive/publishers.ts';
import { readerHere } from '../../renderer/core/archive/reader.ts';
import { failed } from '../../renderer/core/model/problem.ts';
import { type PublisherProfile, profileNamed } from '../../renderer/core/model/publisher-profile.ts';
import { profilesFrom } from '../../renderer/core/read/profile-file.ts';
import { type Desk, desk, incoming, toolsOver, value } from './doubles/desk.ts';
import { plainKnowledge } from './doubles/plain-knowledge.ts';

// The real reader: what a profile does to a report is what counts.

const HARBOUR: PublisherProfile = {
  ...profileNamed('harbour', 'Harbour Observatory'),
  series: ['Harbour Notes'],
  hosts: ['harbour.example'],
};

const text = (i: number, series = 'HARBOUR NOTES') => `${series}

04/05/2018

Cranes for Basin ${i}

The port authority has ordered ${i} cranes for the new basin. They are to arrive by ship in the autumn, and the quay must be strengthened before they do.

Ask the harbour master

Shippers welcome the order. They had asked for more, and they will get two more if traffic grows as the plan of the authority says it will.
`;

type Wrap = Parameters<typeof toolsOver>[1];

async function open(at: Desk, wrap: Wrap = {}): Promise<Archive> {
  const tools = {
    ...toolsOver(at, wrap),
    reader: readerHere(() => []),
    knowledge: { ...plainKnowledge, profiles: [HARBOUR] },
  };
  return value(await openArchive(tools)).archive;
}

const rows = (archive: Archive) => [...archive.index.catalogue.rows()].sort((a, b) => (a.file < b.file ? -1 : 1));
const dates = (archive: Archive) => rows(archive).map(({ date }) => date);

async function filled(at: Desk, count = 3): Promise<Archive> {
  const archive = await open(at);
  const files = Array.from({ length: count }, (_, i) => incoming(`${i}.txt`, text(i)));
  await importFiles(archive, 'job', [...files, incoming('x.txt', text(99, 'QUAY LETTERS'))], false);
  return archive;
}

const DAY_FIRST = { ...HARBOUR, dateOrder: 'day-first' } as const;

describe('what the person knows of a publisher', () => {
  it('settles the open dates of its reports at once, also of those that come later, and of no other', async () => {
    const archive = await filled(desk());
    expect(dates(archive)).toEqual(['2018', '2018', '2018', '2018']);
    const [listing] = publishers(archive);
    expect(listing).toMatchObject({ known: 'shipped', reports: 3, asking: 3 });
    value(await keepProfile(archive, DAY_FIRST));
    await archive.rereads.idle();
    expect(dates(archive)).toEqual(['2018-05-04', '2018-05-04', '2018-05-04', '2018']);
    expect(publishers(archive)[0]).toMatchObject({ known: 'changed', reports: 3, asking: 0 });
    await importFiles(archive, 'later', [incoming('3.txt', text(3))], false);
    expect(dates(archive)[3]).toBe('2018-05-04');
  });

  it('goes back to what ships when it is dropped, and one of its own is forgotten', async () => {
    const archive = await filled(desk());
    value(await keepProfile(archive, DAY_FIRST));
    value(await dropProfile(archive, 'harbour'));
    await archive.rereads.idle();
    expect(dates(archive)).toEqual(['2018', '2018', '2018', '2018']);
    const own = value(
      await keepProfile(archive, { ...profileNamed('', 'Letters of the Quay'), series: ['Quay Letters'] }),
    );
    await archive.rereads.idle();
    expect(own.id).toBe('letters-of-the-quay');
    expect(rows(archive)[3]?.publisher).toBe('Letters of the Quay');
    expect(publishers(archive).find(({ profile }) => profile.id === own.id)?.known).toBe('own');
    value(await dropProfile(archive, own.id));
    await archive.rereads.idle();
    expect(rows(archive)[3]?.publisher).toBeNull();
  });

  it('leaves what was set by hand', async () => {
    const archive = await filled(desk());
    const [first] = rows(archive);
    value(await correct(archive, { report: first?.report ?? '', field: 'date', value: '2018-04-05' }));
    value(await keepProfile(archive, { ...DAY_FIRST, furniture: ['Ask the harbour master'] }));
    await archive.rereads.idle();
    expect(dates(archive)).toEqual(['2018-04-05', '2018-05-04', '2018-05-04', '2018']);
  });

  it('reads anew only what is concerned, and tells how far it is', async () => {
    const at = desk();
    await filled(at);
    const read: string[] = [];
    const archive = await open(at, {
      vault: (vault) => ({
        ...vault,
        read: (original) => {
          read.push(original);
          return vault.read(original);
        },
      }),
    });
    // A report that asks nothing and is of somebody else.
    value(await correct(archive, { report: rows(archive)[3]?.report ?? '', field: 'date', value: '2018' }));
    read.length = 0;
    value(await keepProfile(archive, { ...HARBOUR, wording: 'Credit: the Harbour Observatory' }));
    await archive.rereads.idle();
    expect(new Set(read)).toEqual(
      new Set(
        rows(archive)
          .slice(0, 3)
          .map(({ report: id }) => id),
      ),
    );
    const told = at.events.filter((event) => event.event === 'reread');
    expect(told.at(-1)).toMatchObject({ finished: 3, total: 3 });
    value(await keepProfile(archive, { ...HARBOUR, wording: 'Credit: the Harbour Observatory', names: ['H. O.'] }));
    await archive.rereads.idle();
    expect(new Set(read).size).toBe(4);
    const { report } = rows(archive)[0] ?? { report: '' };
    expect(at.rows.reports.get(report)?.report.terms.wording).toBe('Credit: the Harbour Observatory');
  });

  it('lets another edit come in between, which then holds', async () => {
    const archive = await filled(desk(), 30);
    value(await keepProfile(archive, DAY_FIRST));
    const { report } = rows(archive)[20] ?? { report: '' };
    value(await correct(archive, { report, field: 'title', value: 'By hand' }));
    value(await keepProfile(archive, { ...HARBOUR, dateOrder: 'month-first' }));
    await archive.rereads.idle();
    expect(new Set(dates(archive))).toEqual(new Set(['2018-04-05', '2018']));
    expect(rows(archive)[20]?.title).toBe('By hand');
    expect(archive.profilesUnderWay.size).toBe(0);
  });

  it('does not bring back what was taken back meanwhile', async () => {
    const at = desk();
    const archive = await filled(at);
    value(await keepProfile(archive, DAY_FIRST));
    for (const id of [...archive.originals.keys()].slice(0, 2)) archive.originals.delete(id);
    const put = at.rows.reports.size;
    await archive.rereads.idle();
    expect(at.rows.reports.size).toBe(put);
    expect(dates(archive).filter((date) => date === '2018-05-04')).toHaveLength(1);
  });
});

describe('a crash while reports are read anew', () => {
  it.each([0, 1, 2, 3])(
    'is caught up with at the next opening, whichever change of the store it hit: %i',
    async (at) => {
      const home = desk();
      await filled(home, 20);
      let changes = 0;
      const dying = await open(home, {
        store: (store) => ({
          ...store,
          change: (change) =>
            changes++ > at ? Promise.resolve(failed('disk-error', 'Gone.', 'Wait.')) : store.change(change),
        }),
      });
      value(await keepProfile(dying, DAY_FIRST));
      await dying.rereads.idle();
      const next = await open(home);
      expect(dates(next).filter((date) => date === '2018-05-04')).toHaveLength(20);
      expect(home.rows.profiles).toEqual([DAY_FIRST]);
    },
  );

  it('after the change was taken back leaves no report as it was read in between', async () => {
    const home = desk();
    await filled(home, 20);
    let changes = 0;
    const dying = await open(home, {
      store: (store) => ({
        ...store,
        change: (change) =>
          changes++ > 1 ? Promise.resolve(failed('disk-error', 'Gone.', 'Wait.')) : store.change(change),
      }),
    });
    value(await keepProfile(dying, DAY_FIRST));
    await dying.rereads.idle();
    expect(home.rows.profiles).toEqual([]);
    value(await dropProfile(dying, 'harbour'));
    await dying.rereads.idle();
    expect(
      [...home.rows.reports.values()].filter(({ report }) => report.date.value === '2018-05-04').length,
    ).toBeGreaterThan(0);
    expect(new Set(dates(await open(home)))).toEqual(new Set(['2018']));
  });

  it('while the next opening catches up is caught up with by the one after it', async () => {
    const home = desk();
    const archive = await filled(home, 3);
    const id = rows(archive)[0]?.report ?? '';
    let changes = 0;
    const stuck = await open(home, {
      store: (store) => ({
        ...store,
        change: (change) =>
          change.put ? Promise.resolve(failed('disk-error', 'Gone.', 'Wait.')) : store.change(change),
      }),
    });
    await correct(stuck, { report: id, field: 'title', value: 'By hand' });
    value(await keepProfile(stuck, DAY_FIRST));
    await stuck.rereads.idle();
    const half = open(home, {
      store: (store) => ({
        ...store,
        change: (change) =>
          changes++ > 0 ? Promise.resolve(failed('disk-error', 'Gone.', 'Wait.')) : store.change(change),
      }),
    });
    await expect(half).rejects.toThrow('disk-error');
    const next = await open(home);
    expect(rows(next)[0]).toMatchObject({ title: 'By hand', date: '2018-05-04' });
    expect(dates(next).filter((date) => date === '2018-05-04')).toHaveLength(3);
  });
});

describe('the publishers', () => {
  it('are listed with those that reports only name, and each report knows its own', async () => {
    const archive = await filled(desk());
    const named = text(7, 'THE WEEK').replace('\n04/05', '\nPublisher: Московский Центр Портов\n\n04/05');
    await importFiles(archive, 'more', [incoming('named.txt', named)], false);
    const row = rows(archive).find(({ file }) => file === 'named.txt');
    const found = publishers(archive).find(({ profile }) => profile.name === row?.publisher);
    expect(found).toMatchObject({ known: 'named', reports: 1 });
    expect(found?.profile.id).toMatch(/^[a-z0-9-]+$/);
    const shown = value(await publisherOf(archive, row?.report ?? ''));
    expect(shown.profile).toMatchObject({ id: found?.profile.id, series: row?.series ? [row.series] : [] });
    expect(value(await publisherOf(archive, rows(archive)[0]?.report ?? '')).profile).toEqual(HARBOUR);
    const nobody = rows(archive).find(({ publisher }) => publisher === null);
    expect(value(await publisherOf(archive, nobody?.report ?? '')).profile).toMatchObject({ id: '', name: '' });
  });

  it('leave as a file and come back from it; lines that are none are counted', async () => {
    const archive = await filled(desk());
    value(await keepProfile(archive, DAY_FIRST));
    const { name, bytes } = exportProfiles(archive);
    const file = new TextDecoder().decode(bytes);
    expect(name).toBe('publishers.jsonl');
    expect(profilesFrom(file)).toEqual([DAY_FIRST]);
    const other = await filled(desk());
    expect(value(await importProfiles(other, `${file}\nno profile\n`))).toEqual({ kept: 1, same: 0, passedOver: 1 });
    await other.rereads.idle();
    expect(dates(other)[0]).toBe('2018-05-04');
    expect(value(await importProfiles(other, file))).toEqual({ kept: 0, same: 1, passedOver: 0 });
    expect((await importProfiles(other, 'nothing')).ok).toBe(false);
  });

  it('are kept tidy: bare hosts, nothing twice, no name no profile', async () => {
    const archive = await filled(desk(), 1);
    const untidy = {
      ...profileNamed('', '  Quay\n Society '),
      names: ['Quay Society', 'Q. S.', ' Q. S. ', ''],
      hosts: ['https://www.Quay.example/en/', 'quay.example', 'no host'],
      notice: '   ',
    };
    expect(value(await keepProfile(archive, untidy))).toMatchObject({
      id: 'quay-society',
      name: 'Quay Society',
      names: ['Q. S.'],
      hosts: ['quay.example'],
      notice: null,
    });
    expect((await keepProfile(archive, profileNamed('x', ' '))).ok).toBe(false);
  });
});
