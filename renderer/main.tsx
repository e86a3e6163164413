import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectDesktop } from '../electron/bridge/loopback-client.ts';
import { App } from './app.tsx';
import { createDesk } from './state/desk.ts';
import { windowMemory } from './state/memory.ts';
import { startArchive } from './worker/client.ts';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id app.');

try {
  const desktop = await connectDesktop();
  const { archive, onArchiveEvent } = startArchive(desktop);
  const desk = createDesk({ archive, onArchiveEvent, desktop, memory: windowMemory, newId: () => crypto.randomUUID() });
  createRoot(root).render(
    <StrictMode>
      <App desk={desk} />
    </StrictMode>,
  );
  await desk.start();
} catch (error) {
  root.textContent = `Monitor Archive could not start: ${error instanceof Error ? error.message : String(error)} Close this window and start the app again.`;
}
