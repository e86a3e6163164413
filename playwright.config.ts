import { defineConfig } from '@playwright/test';

/**
 * One spec set, three hosts: the loopback host in an installed Chromium; the real main.js under a stand-in for the
 * `electron` module; and Electron itself where its binary is on the machine (else reported as skipped, by name).
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'tests/artefacts/e2e',
  timeout: 90_000,
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'tests/artefacts/e2e.json' }]],
  projects: [
    { name: 'loopback', use: { hostName: 'loopback' } as object },
    // The page is the same; its looks in the dark and in a small window are seen once.
    { name: 'stand-in', use: { hostName: 'stand-in' } as object, grepInvert: /dark|1024/ },
    { name: 'electron', use: { hostName: 'electron' } as object },
  ],
});
