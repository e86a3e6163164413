import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The screen over a double, built like the product. */
export default defineConfig({
  root: 'tests/screen/page',
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [react()],
  build: {
    emptyOutDir: true,
    target: 'chrome150',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
  },
});
