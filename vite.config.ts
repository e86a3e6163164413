import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page and its worker. Served by `app://` in Electron and by the loopback host elsewhere, never by a dev server. */
export default defineConfig({
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome150',
    sourcemap: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
  },
});
