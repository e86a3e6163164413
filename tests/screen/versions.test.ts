import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportOutcome } from '../../renderer/core/model/import.ts';
import type { VersionListing } from '../../renderer/core/model/version.ts';
import { createDesk } from '../../renderer/state/desk.ts';
import { shownView } from '../../renderer/state/reader.ts';
import { rowOf } from '../../renderer/state/reading/outcomes.ts';
import { namedVersions } from '../../renderer/state/reading/version-names.ts';
import { foldedParts } from '../../renderer/views/reader/folded-parts.ts';
import { createDouble } from './double/archive.ts';
import { DRAFTS } from './double/drafts.ts';
import { LATER } from './double/versions.ts';
import { CHROMIUM, openScreen, type Screen } from './opened.ts';

const FIRST = DRAFTS[0]?.id ?? '';
const listing = (report: string, more: Partial<VersionListing> = {}): VersionListing => ({
  report,
  title: 'Rails',
  publisher: 'Rail Institute',
  date: '2019-12-12',
  changed: null,
  importedAt: '2026-03-03T09:00:00.000Z',
  ...more,
});

describe('the names of versions', () => {
  it('are their days, oldest first, and where these are the same what else differs', () => {
    const names = (all: readonly VersionListing[]) => namedVersions(all).map(({ name }) => name);
    expect(names([listing('b', { date: '2019-12-14' }), listing('a')])).toEqual([
      '12 December 2019',
      '14 December 2019',
    ]);
    expect(names([listing('b', { changed: '2019-12-20' }), listing('a', { date: null })])).toEqual([
      'without a date',
      '20 December 2019 (changed)',
    ]);
    expect(names([listing('b', { publisher: 'Mirror' }), listing('a')])).toEqual([
      '12 December 2019, Rail Institute',
      '12 December 2019, Mirror',
    ]);
    expect(names([listing('b'), listing('a')])).toEqual([
      '12 December 2019, imported 3 March 2026 (1)',
      '12 December 2019, imported 3 March 2026 (2)',
    ]);
  });
});

describe('the outcome of a file that is a version of a known report', () => {
  it('names the report and the day of its import', () => {
    const imported: Extract<ImportOutcome, { outcome: 'imported' }> = {
      outcome: 'imported',
      file: 'a.html',
      place: '',
      report: 'r',
      title: 'Rails',
      series: null,
      date: null,
      paragraphs: 3,
      mentions: 4,
      please: [],
      publisher: null,
      dayOrMonth: null,
      versionOf: { report: 'q', title: 'Rails to the North', importedAt: '2019-03-03T09:00:00.000Z' },
    };
    expect(rowOf(imported, new Map()).words).toBe('A version of “Rails to the North”, imported 3 March 2019');
    expect(rowOf({ ...imported, versionOf: null }, new Map()).words).toBe('3 paragraphs, 4 mentions');
  });
});

describe('compared text', () => {
  const part = (kind: 'same' | 'changed') => ({ role: 'paragraph', kind, pieces: [], number: 1 }) as const;
  const drawn = (kinds: string, unfolded: readonly number[] = []) =>
    foldedParts(
      [...kinds].map((k) => part(k === 's' ? 'same' : 'changed')),
      new Set(unfolded),
    )
      .map((row) => (row.row === 'folded' ? `[${row.from}-${row.to}]` : `${row.at}${row.change < 0 ? '' : '!'}`))
      .join(' ');

  it('folds long stretches without a change, and keeps what stands beside one', () => {
    expect(drawn('sssscsssssc')).toBe('[0-3] 3 4! 5 [6-9] 9 10!');
    expect(drawn('sccss')).toBe('0 1! 2! 3 4');
    expect(drawn('ssss')).toBe('[0-4]');
    expect(drawn('sssscs', [0])).toBe('0 1 2 3 4! 5');
  });
});

describe('the versions of the open report', () => {
  const started = async () => {
    const desk = createDesk(createDouble({ reports: 12, versions: true }));
    await desk.start();
    await desk.reader.open(LATER.id);
    return desk;
  };

  it('are compared with the version before the newest, or with the newest, until another report is opened', async () => {
    const desk = await started();
    await desk.versions.compare();
    expect(desk.versions.store.getState().shown).toMatchObject({ report: LATER.id, other: FIRST });
    desk.versions.step(-1);
    expect(desk.versions.store.getState().change).toBe(3);
    desk.versions.step(1);
    expect(desk.versions.store.getState().change).toBe(0);
    await desk.reader.open(FIRST);
    expect(desk.versions.store.getState().shown).toBeNull();
    await desk.versions.compare();
    expect(desk.versions.store.getState().shown?.other).toBe(LATER.id);
  });

  it('are set apart, and joined again by undo', async () => {
    const desk = await started();
    await desk.versions.compare();
    await desk.versions.setApart(LATER.id, FIRST);
    expect(desk.versions.store.getState().shown).toBeNull();
    expect(shownView(desk.reader.store.getState())).toMatchObject({ versions: [], setApart: [{ report: FIRST }] });
    desk.messages.undo();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(shownView(desk.reader.store.getState())?.versions).toHaveLength(2);
  });
});

describe.skipIf(CHROMIUM === undefined)('comparing in a browser', () => {
  let screen: Screen;
  beforeAll(async () => {
    screen = await openScreen();
  }, 60_000);
  afterAll(() => screen.close());

  it('is reached by keys, tells insertions and deletions apart for screen readers, and lets no words out bare', async () => {
    const { page, complaints } = await screen.open({ reports: 12, versions: true });
    await page.getByText('2 versions:').waitFor();
    await page.keyboard.press('Shift+O');
    await page.getByRole('region', { name: 'Compared text' }).waitFor();
    expect(
      await page.getByRole('region', { name: 'Compared text' }).getByRole('deletion').first().textContent(),
    ).toContain('once more');
    expect(await page.getByRole('region', { name: 'Compared text' }).getByRole('insertion').count()).toBe(3);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.getByText('2 of 4').waitFor();
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('[data-change="1"] [data-bare]') as Element),
    );
    await page.keyboard.press('Control+c');
    await page.getByText('Copy from the report itself').waitFor();
    expect(await page.evaluate(() => window.double.copied)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('2 versions:').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is one press away from an excerpt whose words the newer version lacks', async () => {
    const { page } = await screen.open({ reports: 12, versions: true, dossiers: true });
    await page.evaluate(() => window.desk.place.go('dossiers'));
    await page.getByText('The newer version of 14 December 2019 does not have these words.').waitFor();
    await page.getByRole('button', { name: 'Compare versions' }).click();
    await page.getByRole('region', { name: 'Compared text' }).waitFor();
    await page.context().close();
  });
});
