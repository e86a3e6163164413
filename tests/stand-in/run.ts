// `node run.ts ROOT [--archive DIR]`: runs ROOT/dist/electron/main.js with the stand-in for `electron`.
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { becomeReady } from './app.ts';

const standIn = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;
registerHooks({
  resolve: (name, context, next) => (name === 'electron' ? { url: standIn, shortCircuit: true } : next(name, context)),
});

await import(pathToFileURL(join(process.argv[2] ?? '', 'dist', 'electron', 'main.js')).href);
becomeReady();
