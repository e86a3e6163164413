import { describe, expect, it } from 'vitest';
import { compareVersions, joinVersions, partVersions } from '../../renderer/core/archive/compare-versions.ts';
import { addExcerpt, makeDossier } from '../../renderer/core/archive/dossier.ts';
import { dossierView } from '../../renderer/core/archive/dossier-view.ts';
import { importFiles } from '../../renderer/core/archive/import.ts';
import { reportView } from '../../renderer/core/archive/report-view.ts';
import { searchArchive } from '../../renderer/core/archive/searching.ts';
import { restoreImport, takeBackImport } from '../../renderer/core/archive/take-back.ts';
import { versionsOf } from '../../renderer/core/archive/versions.ts';
import { loadIndex, saveIndex } from '../../renderer/core/index/archive-index.ts';
import { request } from '../search/corpus.ts';
import { desk, incoming, opened, sha256, value } from './doubles/desk.ts';

const SENTENCES = Array.from(
  { length: 14 },
  (_, i) =>
    `Sentence ${'abcdefghijklmn'[i]} tells how the harbour of Arvania was ${['dredged', 'sold', 'closed', 'mined'][i % 4]} for reason ${['one', 'two', 'three'][i % 3]} by number ${i * 7}.`,
);
const textOf = (title: string, date: string, paragraphs: readonly string[]) =>
  [title, 'Tide', date, ...paragraphs].join('\n');
const FIRST = textOf('Harbour', '2019-12-12', SENTENCES);
const SECOND = textOf('Harbour', '2019-12-14', [
  ...SENTENCES.slice(0, 4),
  ...SENTENCES.slice(5),
  'A last word was added.',
]);
const OTHER = textOf(
  'Mountains',
  '2019-12-13',
  SENTENCES.map((s) => s.split(' ').reverse().join(' ')),
);
const [first, second, other] = [FIRST, SECOND, OTHER].map(sha256) as [string, string, string];

async function archiveWith(at = desk()) {
  const archive = await opened(at);
  const one = await importFiles(archive, 'first', [incoming('first.txt', FIRST), incoming('other.txt', OTHER)], false);
  const two = await importFiles(archive, 'second', [incoming('second.txt', SECOND)], false);
  return { at, archive, outcomes: [...one.outcomes, ...two.outcomes] };
}

describe('a file that is a version of a report', () => {
  it('says so when it comes in, and of which', async () => {
    const { outcomes } = await archiveWith();
    const known = outcomes.map((one) => (one.outcome === 'imported' ? (one.versionOf?.report ?? null) : undefined));
    expect(known).toEqual([null, null, first]);
    expect(outcomes[2]).toMatchObject({ versionOf: { title: 'Harbour', importedAt: expect.any(String) } });
  });

  it('says so too of one that came in the same import, and the first says nothing', async () => {
    const archive = await opened(desk());
    const { outcomes } = await importFiles(archive, 'job', [incoming('b', SECOND), incoming('a', FIRST)], false);
    expect(outcomes.map((one) => one.outcome === 'imported' && one.versionOf?.report)).toEqual([undefined, second]);
  });
});

describe('the versions of a report', () => {
  it('stand newest first with both, and with none that has another text', async () => {
    const { archive } = await archiveWith();
    for (const id of [first, second]) expect(versionsOf(archive, id)).toEqual([second, first]);
    expect(versionsOf(archive, other)).toEqual([other]);
    expect(value(await reportView(archive, first)).versions.map(({ date }) => date)).toEqual([
      '2019-12-14',
      '2019-12-12',
    ]);
    expect(value(await reportView(archive, other)).versions).toEqual([]);
  });

  it('are the same after opening again, with a kept index and without', async () => {
    const { at, archive } = await archiveWith();
    expect(versionsOf(await opened(at), first)).toEqual([second, first]);
    const loaded = loadIndex(saveIndex(archive.index));
    expect([...(loaded?.versions.linked(first) ?? [])]).toEqual([second]);
    expect(loaded?.alike.candidates(first)).toContain(second);
  });

  it('leave with an import that is taken back, and come back with it', async () => {
    const { archive } = await archiveWith();
    value(await takeBackImport(archive, 'second'));
    expect(versionsOf(archive, first)).toEqual([first]);
    value(await restoreImport(archive, 'second'));
    expect(versionsOf(archive, first)).toEqual([second, first]);
  });

  it('are folded in the list under the newest that answers best, and listed where all are asked for', async () => {
    const { archive } = await archiveWith();
    const reports = async (text: string, more = {}) =>
      (await searchArchive(archive, request(text, more))).hits.map(({ report }) => report);
    expect(await reports('')).toEqual([second, other]);
    expect(await reports('"added"')).toEqual([second]);
    expect(await reports('"number 28"')).toEqual([first]);
    expect((await reports('', { versions: 'all' })).sort()).toEqual([first, second, other].sort());
    const answer = await searchArchive(archive, request(''));
    expect(answer).toMatchObject({ total: 2, folded: 1 });
    expect(answer.hits.map(({ versions }) => versions)).toEqual([2, 1]);
  });
});

describe('two versions beside one another', () => {
  it('are compared part by part, the older first whichever is named first', async () => {
    const { archive } = await archiveWith();
    for (const pair of [
      [first, second],
      [second, first],
    ] as const) {
      const { older, newer, parts } = value(await compareVersions(archive, ...pair));
      expect([older.report, newer.report]).toEqual([first, second]);
      expect(parts.filter(({ kind }) => kind === 'deleted').map(({ pieces }) => pieces[0]?.text)).toEqual([
        SENTENCES[4],
      ]);
      expect(parts.filter(({ kind }) => kind === 'inserted').map(({ number }) => number)).toEqual([14]);
    }
    expect(await compareVersions(archive, first, other)).toMatchObject({ problem: { code: 'versions-unknown' } });
    expect(await compareVersions(archive, first, first)).toMatchObject({ problem: { code: 'versions-unknown' } });
  });
});

describe('"These are not versions of one report"', () => {
  it('holds after opening again and after a rebuild, and can be taken back', async () => {
    const { at, archive } = await archiveWith();
    value(await partVersions(archive, second, first));
    expect(versionsOf(archive, first)).toEqual([first]);
    expect(value(await reportView(archive, first)).setApart.map(({ report }) => report)).toEqual([second]);
    expect((await searchArchive(archive, request(''))).total).toBe(3);
    const again = await opened(at);
    expect(versionsOf(again, second)).toEqual([second]);
    at.rows.sentinel = null;
    const rebuilt = await opened(at);
    expect(versionsOf(rebuilt, second)).toEqual([second]);
    value(await joinVersions(rebuilt, first, second));
    expect(versionsOf(rebuilt, second)).toEqual([second, first]);
    expect(versionsOf(await opened(at), second)).toEqual([second, first]);
  });
});

describe('an excerpt', () => {
  it('stays with the version it was taken from, and says where the newest has other words', async () => {
    const { archive } = await archiveWith();
    const dossier = value(await makeDossier(archive, 'Harbours'));
    const { body } = value(await reportView(archive, first));
    for (const i of [0, 4]) {
      const words = SENTENCES[i] ?? '';
      const start = body.indexOf(words);
      value(await addExcerpt(archive, dossier, { report: first, start, end: start + words.length, words }, ''));
    }
    const { excerpts } = value(await dossierView(archive, dossier));
    expect(excerpts.map(({ newer }) => newer)).toEqual([null, { report: second, date: '2019-12-14' }]);
    expect(excerpts.every(({ excerpt, problem }) => excerpt.anchor.report === first && problem === null)).toBe(true);
  });
});
