import type { Page } from 'playwright';
import type { DoubleOptions } from './double/archive.ts';
import { EARLIER_IMPORTS, ORDER_IMPORT } from './double/outcomes.ts';

const search = async (page: Page, text = 'Лавров INF') => {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(150);
};
const passage = async (page: Page) => {
  await page.evaluate(() => {
    const view = window.desk.reader.store.getState().shown;
    if (view.kind !== 'report') return;
    const { body } = view.view;
    const start = body.indexOf('Lavrov once more');
    window.desk.reader.select({ start, end: body.indexOf('INF Treaty.') + 11 });
  });
};
const files = (n: number) => (page: Page) =>
  page.evaluate((count) => {
    const names = [
      'russia-monitor-2019-11-21.html',
      'обзор-2019-10-14.txt',
      'monitor_wschodni_0312.html',
      'Lavrov Visits Washington (1).html',
    ];
    const list = Array.from({ length: count }, (_, i) => new File(['x'], `${i}-${names[i % names.length]}`));
    void window.desk.imports.importFiles(list);
  }, n);

export interface Scene {
  readonly name: string;
  readonly options?: DoubleOptions;
  readonly act?: (page: Page) => Promise<unknown>;
}

const FULL: DoubleOptions = { reports: 2418, dossiers: true, settings: { currentDossier: 'd1' } };

export const SCENES: readonly Scene[] = [
  {
    name: '1-library',
    options: FULL,
    act: async (page) => {
      await search(page);
      await passage(page);
    },
  },
  { name: '1a-all', options: FULL },
  {
    name: '1b-palette',
    options: FULL,
    act: async (page) => {
      await search(page);
      await page.keyboard.press('F2');
    },
  },
  {
    name: '1c-filters',
    options: FULL,
    act: async (page) => {
      await search(page);
      await page.evaluate(async () => {
        await window.desk.search.toggleEntity('per-lavrov');
        await window.desk.search.excludeEntity('tre-minsk');
        await window.desk.search.setDates('2016', '2021');
        await window.desk.search.toggleReason('typo');
        window.desk.place.showRail(true);
      });
    },
  },
  { name: '1d-none', options: FULL, act: (page) => search(page, 'Lawrof') },
  {
    name: '1e-details',
    options: FULL,
    act: async (page) => {
      await search(page, 'Ławrow');
      await page.evaluate(() => window.desk.search.choose(1));
      await page.waitForTimeout(80);
      await page.evaluate(() => window.desk.reader.showDetails('date'));
    },
  },
  {
    name: '1f-original',
    options: FULL,
    act: async (page) => {
      await search(page);
      await page.keyboard.press('o');
      await page.waitForTimeout(100);
    },
  },
  {
    name: '1g-reader',
    options: FULL,
    act: async (page) => {
      await search(page);
      await page.evaluate(() => {
        window.desk.place.showReader(true);
        window.desk.reader.goTo(4);
      });
      await passage(page);
    },
  },
  {
    name: '1h-aside',
    options: FULL,
    act: async (page) => {
      await search(page);
      await page.evaluate(() => {
        window.desk.place.showReader(true);
        window.desk.reader.toggleSetAside();
        window.desk.reader.toggleNotice();
        window.desk.reader.goTo(11);
      });
    },
  },
  {
    name: '1i-sample',
    options: FULL,
    act: async (page) => {
      await page.evaluate(() => window.desk.showReport('f6'.repeat(32)));
      await page.waitForTimeout(100);
    },
  },
  {
    name: '1j-long',
    options: FULL,
    act: async (page) => {
      await page.evaluate(() => window.desk.showReport('99'.repeat(32)));
      await page.waitForTimeout(900);
    },
  },
  {
    name: '1k-versions',
    options: { ...FULL, versions: true },
    act: async (page) => {
      await search(page);
      await page.evaluate(() => window.desk.place.showReader(true));
      await page.waitForTimeout(100);
    },
  },
  {
    name: '1l-compared',
    options: { ...FULL, versions: true },
    act: async (page) => {
      await search(page);
      await page.evaluate(() => window.desk.place.showReader(true));
      await page.waitForTimeout(100);
      await page.keyboard.press('Shift+O');
      await page.waitForTimeout(100);
      await page.keyboard.press('n');
      await page.keyboard.press('n');
    },
  },
  {
    name: '1m-set-apart',
    options: { ...FULL, versions: true },
    act: async (page) => {
      await search(page);
      await page.evaluate(async () => {
        window.desk.place.showReader(true);
        await window.desk.versions.setApart('ab'.repeat(32), 'a1'.repeat(32));
      });
      await page.waitForTimeout(100);
    },
  },
  {
    name: '5e-newer-version',
    options: { ...FULL, versions: true },
    act: async (page) => {
      await page.evaluate(() => window.desk.place.go('dossiers'));
      await page.waitForTimeout(150);
    },
  },
  {
    name: '2-suggestions',
    options: FULL,
    act: async (page) => {
      await search(page);
      await page.keyboard.press('/');
      await page.keyboard.type('Washin');
      await page.waitForTimeout(100);
    },
  },
  { name: '3-empty', options: { reports: 0 } },
  {
    name: '4-import-running',
    options: { ...FULL, pace: null },
    act: async (page) => {
      await files(260)(page);
      await page.waitForTimeout(600);
    },
  },
  {
    name: '4b-import-finished',
    options: FULL,
    act: async (page) => {
      await files(260)(page);
      await page.waitForTimeout(700);
      await page.locator('[role=row][aria-expanded]').first().click();
      await page.waitForTimeout(80);
    },
  },
  {
    name: '4c-import-elsewhere',
    options: { ...FULL, pace: null },
    act: async (page) => {
      await files(260)(page);
      await page.waitForTimeout(600);
      await page.evaluate(() => window.desk.place.go('library'));
    },
  },
  {
    name: '4d-import-earlier',
    options: { ...FULL, imports: EARLIER_IMPORTS },
    act: async (page) => {
      await page.evaluate(() => window.desk.place.go('imports'));
      await page.evaluate(() => window.desk.imports.choose('partly'));
      await page.waitForTimeout(80);
    },
  },
  {
    name: '4e-import-taken-back',
    options: { ...FULL, imports: EARLIER_IMPORTS },
    act: async (page) => {
      await page.evaluate(() => window.desk.place.go('imports'));
      await page.waitForTimeout(80);
    },
  },
  {
    name: '4f-reports-of-an-import',
    options: { ...FULL, imports: EARLIER_IMPORTS },
    act: async (page) => {
      await page.evaluate(() => window.desk.showImport('partly'));
      await page.waitForTimeout(80);
    },
  },
  {
    name: '5-dossier',
    options: FULL,
    act: async (page) => {
      await page.keyboard.press('g');
      await page.keyboard.press('d');
      await page.waitForTimeout(120);
    },
  },
  {
    name: '5b-dossier-empty',
    options: { reports: 20 },
    act: (page) => page.evaluate(() => window.desk.place.go('dossiers')),
  },
  {
    name: '5c-choice',
    options: FULL,
    act: async (page) => {
      await search(page);
      await passage(page);
      await page.keyboard.press('Shift+D');
    },
  },
  {
    name: '5d-note',
    options: FULL,
    act: async (page) => {
      await page.evaluate(() => window.desk.place.go('dossiers'));
      await page.waitForTimeout(100);
      await page.keyboard.press('b');
    },
  },
  { name: '6-keys', options: FULL, act: (page) => page.keyboard.press('?') },
  { name: '6b-settings', options: FULL, act: (page) => page.keyboard.press('Control+,') },
  { name: '7-rebuilding', options: { ...FULL, opening: 'rebuilding' } },
  { name: '7b-rebuilt', options: { ...FULL, opening: 'rebuilt' } },
  { name: '7c-failed', options: { opening: 'failed' } },
  {
    name: '7d-gone',
    options: FULL,
    act: (page) => page.evaluate(() => window.double.tellDesktop({ event: 'gone', reason: 'The app was ended.' })),
  },
  {
    name: '8-refusal',
    options: FULL,
    act: async (page) => {
      await search(page);
      await page.evaluate(() => {
        window.desk.search.choose(2);
        window.desk.place.showReader(true);
      });
      await page.waitForTimeout(100);
      await page.evaluate(() => {
        const s = window.desk.reader.store.getState().shown;
        if (s.kind === 'report') {
          const at = s.view.body.indexOf('Außenminister');
          void window.desk.reader.copy({ start: at, end: s.view.body.indexOf(' Die Gespräche') });
        }
      });
      await page.waitForTimeout(80);
    },
  },
  {
    name: '8b-copied',
    options: FULL,
    act: async (page) => {
      await search(page);
      await passage(page);
      await page.keyboard.press('c');
      await page.waitForTimeout(100);
    },
  },
  {
    name: '8c-menu',
    options: FULL,
    act: async (page) => {
      await search(page);
      await page.evaluate(() => window.desk.place.showReader(true));
      await page.locator('[data-part="2"] [aria-haspopup]').click();
    },
  },
  {
    name: '9-publisher',
    options: FULL,
    act: async (page) => {
      await page.keyboard.press('g');
      await page.keyboard.press('p');
      await page.waitForTimeout(80);
      await page.evaluate(() => {
        const { listings } = window.desk.publishers.store.getState();
        const found = listings?.find(({ profile }) => profile.id === 'lantern-quay');
        if (found) window.desk.publishers.choose(found);
        window.desk.publishers.change({
          dateOrder: 'day-first',
          notice:
            'Quotations of up to 400 characters may be used with credit. Images may not be used without permission.',
        });
      });
      await page.waitForTimeout(80);
    },
  },
  {
    name: '9b-publisher-long',
    options: FULL,
    act: async (page) => {
      await page.evaluate(() => window.desk.showPublisherOf('c8'.repeat(32)));
      await page.waitForTimeout(80);
    },
  },
  { name: '9c-publishers', options: FULL, act: (page) => page.evaluate(() => window.desk.place.go('publishers')) },
  {
    name: '9d-day-or-month',
    options: FULL,
    act: async (page) => {
      await page.evaluate(() => {
        window.desk.showReport('c8'.repeat(32));
      });
      await page.waitForTimeout(120);
    },
  },
  {
    name: '9e-why',
    options: FULL,
    act: async (page) => {
      await search(page, 'Ławrow');
      await page.evaluate(() => window.desk.search.choose(1));
      await page.waitForTimeout(80);
      await page.evaluate(() => window.desk.place.showReader(true));
      await page.keyboard.press('w');
      await page.waitForTimeout(60);
    },
  },
  {
    name: '9f-place-in-original',
    options: FULL,
    act: async (page) => {
      await search(page);
      await page.evaluate(() => {
        window.desk.place.showReader(true);
        void window.desk.reader.showOriginal(null, { start: 40_100, end: 40_160 });
      });
      await page.waitForTimeout(120);
    },
  },
  {
    name: '9g-asked-together',
    options: { ...FULL, imports: [ORDER_IMPORT] },
    act: async (page) => {
      await page.evaluate(() => window.desk.place.go('imports'));
      await page.waitForTimeout(150);
    },
  },
  {
    name: '9h-settled',
    options: { ...FULL, imports: [ORDER_IMPORT] },
    act: async (page) => {
      await page.evaluate(() => window.desk.place.go('imports'));
      await page.getByRole('button', { name: /day first/ }).click();
      await page.waitForTimeout(150);
    },
  },
];
