import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { knowledgeOver } from '../../renderer/core/archive/knowledge-over.ts';
import { emptyIndex } from '../../renderer/core/index/archive-index.ts';
import { readReport } from '../../renderer/core/read/read.ts';
import type { SearchedReport } from '../../renderer/core/search/matched-term.ts';
import { type Searched, search } from '../../renderer/core/search/search.ts';
import { suggest } from '../../renderer/core/search/suggest.ts';
import { titlesOf } from '../../renderer/core/search/titles.ts';
import { openAuthority } from '../../renderer/core/understand/authority.ts';
import { shippedAuthority } from '../../renderer/core/understand/shipped-authority.ts';
import { tagReport } from '../../renderer/core/understand/tagger.ts';
import { request } from './corpus.ts';

const root = path.resolve(import.meta.dirname, '../..');
const samples = path.join(root, 'assets/samples');
const real = path.join(root, '../shared/reports/russia-monitor-2019-12-12.txt');

/** The archive that the files give with the shipped authority file. */
function archiveOf(files: readonly string[]): Searched {
  const text = readFileSync(path.join(root, 'assets/knowledge/authority.json'), 'utf8');
  const authority = openAuthority(shippedAuthority(text));
  const knowledge = knowledgeOver(authority, text, []);
  const index = emptyIndex();
  const reports = new Map<string, SearchedReport>();
  for (const file of files) {
    const bytes = readFileSync(file);
    const original = createHash('sha256').update(bytes).digest('hex');
    const read = readReport({ name: path.basename(file), bytes, original, sample: false });
    if (!read.ok) throw new Error(`${file}: ${read.problem.sentence}`);
    const report = read.value;
    const mentions = tagReport(report, authority);
    index.add(report, mentions);
    reports.set(report.id, { report, mentions });
  }
  return {
    index,
    lookUp: knowledge.lookUp((entity) => index.catalogue.mentioning(entity).size),
    nameOf: knowledge.entity,
    read: async (ids) => ids.flatMap((id) => reports.get(id) ?? []),
    ticks: () => 0,
    versionsOf: (report) => [report],
  };
}

const filesOf = async (archive: Searched, text: string): Promise<readonly string[]> =>
  (await search(archive, request(text))).hits.map((hit) => hit.file);

describe('the sample archive', () => {
  let archive: Searched;
  beforeAll(() => {
    archive = archiveOf(
      readdirSync(samples)
        .filter((name) => name.startsWith('sample-'))
        .map((name) => path.join(samples, name)),
    );
  });

  it.each([
    ['misspelt', 'Lavorv', 'lawrow-blinken'],
    ['in another script', 'Лавров', 'lawrow-blinken'],
    ['in another language', 'Lawrow', 'rsmd'],
    ['by its full name', 'Intermediate-Range Nuclear Forces Treaty', 'maas-inf-vertrag'],
    ['by a foreign abbreviation', 'РСМД', 'lantern-quay-inf-treaty'],
    ['half typed and misspelt', 'New Strat', 'new-start-extended'],
    ['a country misspelt', 'Venezuala', 'venezuela'],
    ['a country by a metonym', 'Kremlin', 'copper-bridge-nato-north'],
    ['a word', 'corridor', 'harbour-line-grain-corridor'],
    ['a word misspelt', 'corridoor', 'harbour-line-grain-corridor'],
    ['a word of another script', 'вирок', 'mh17'],
    ['exact words', '"INF Treaty"', 'lantern-quay-inf-treaty'],
    ['a question', 'what became of the grain corridor in the Black Sea', 'harbour-line-grain-corridor'],
  ])('%s: %s', async (_, text, file) => {
    expect((await filesOf(archive, text)).some((name) => name.includes(file))).toBe(true);
  });

  it('never shows one treaty for another', async () => {
    for (const file of await filesOf(archive, 'START I')) {
      const report = [...archive.index.catalogue.rows()].find((row) => row.file === file);
      expect(report?.mentions.some((mention) => mention.entity === 'start-i')).toBe(true);
    }
  });

  it('offers nothing for the site that a picture is credited to', async () => {
    const { entities } = await suggest(archive, titlesOf(archive.index.catalogue), 'MID.RU');
    expect(entities.actor).toEqual([]);
    expect((await search(archive, request('MID.RU'))).readAs).toEqual([]);
  });
});

describe.skipIf(!existsSync(real))('the report of 12 December 2019', () => {
  let archive: Searched;
  beforeAll(() => {
    archive = archiveOf([real]);
  });

  it.each([
    'Lavorv',
    'Лавров',
    'Lawrow',
    'Intermediate-Range Nuclear Forces Treaty',
    'New Strat',
    'Venezuala',
    'Kremlin',
    'INF Treaty',
    '"INF Treaty"',
    'Normandy format',
    'Pompeo urged',
  ])('is found by %s', async (text) => expect(await filesOf(archive, text)).toHaveLength(1));

  it.each(['START I', 'Iraq', 'NATO', 'MID.RU', '"inf treaty"', 'Lavrov Iraq'])('is not found by %s', async (text) =>
    expect(await filesOf(archive, text)).toHaveLength(0),
  );

  it('is found for the Kremlin as a country, and says so', async () => {
    const answer = await search(archive, request('Kremlin'));
    expect(answer.readAs.map(({ match }) => [match.entity, match.kind])).toEqual([['RU', 'country']]);
    expect(answer.hits[0]?.reasons[0]).toMatchObject({ reason: 'metonym', entity: 'RU' });
    expect(answer.facets.countries.map((facet) => facet.value)).toContain('RU');
  });
});
