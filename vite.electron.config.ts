import { defineConfig } from 'vite';

/** Electron's main file (mode `main`, an ES module) and its preload (mode `preload`, CommonJS: sandboxed preloads must be). */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/electron',
    emptyOutDir: false,
    target: 'node24',
    sourcemap: true,
    rolldownOptions: {
      input: mode === 'preload' ? 'electron/preload.ts' : 'electron/main.ts',
      external: ['electron'],
      output:
        mode === 'preload'
          ? { format: 'cjs', entryFileNames: 'preload.cjs' }
          : { format: 'es', entryFileNames: 'main.js' },
    },
  },
  ssr: { noExternal: true },
}));
