import { defineConfig } from 'vitest/config';

/** Unit specs, in Node. What needs a browser is an end-to-end spec (`npm run e2e`). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/**/*.slow.test.ts', 'node_modules/**'],
    setupFiles: ['fake-indexeddb/auto'],
    // Also the guard against hangs: no single input may take longer, and no other timing decides a test.
    testTimeout: 30_000,
  },
});
