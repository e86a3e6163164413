import '../../../renderer/ui/fonts.css';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../../renderer/app.tsx';
import { createDesk, type Desk } from '../../../renderer/state/desk.ts';
import { createDouble, type Double, type DoubleOptions } from '../double/archive.ts';

declare global {
  interface Window {
    desk: Desk;
    double: Double;
  }
}

// The real screen over a double of worker and desktop side; the address says how the double stands.
const options = JSON.parse(decodeURIComponent(location.hash.slice(1)) || '{}') as DoubleOptions;
window.double = createDouble(options);
window.desk = createDesk(window.double);
const root = document.getElementById('app');
if (root) createRoot(root).render(<App desk={window.desk} />);
void window.desk.start();
