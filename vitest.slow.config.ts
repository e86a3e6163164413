import { defineConfig } from 'vitest/config';

/** Unit specs that take minutes: `npm run sure` runs them, `npm test` does not. */
export default defineConfig({
  test: { include: ['tests/**/*.slow.test.ts'], setupFiles: ['fake-indexeddb/auto'], testTimeout: 60_000 },
});
