import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Look, openScreen } from './opened.ts';
import { SCENES } from './scenes.ts';

// Takes a picture of every screen and state in every size and theme, and runs axe on each. For people:
//   node tests/screen/look.ts [part of a name]

const FOLDER = 'tests/artefacts/screen/pictures';

const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: 'light-1440', width: 1440, height: 900 },
  { name: 'dark-1440', width: 1440, height: 900, dark: true },
  { name: 'light-1024', width: 1024, height: 700 },
  { name: 'light-800', width: 800, height: 700 },
];

const [, , part = '', only = ''] = process.argv;
mkdirSync(FOLDER, { recursive: true });
const screen = await openScreen();
let bad = 0;
for (const scene of SCENES.filter((s) => s.name.includes(part)))
  for (const look of LOOKS.filter((l) => l.name.includes(only))) {
    const { page, complaints } = await screen.open(scene.options, look);
    await page.waitForTimeout(150);
    await scene.act?.(page);
    await page.waitForTimeout(100);
    await page.screenshot({ path: `${FOLDER}/${scene.name}-${look.name}.png` });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const grave = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
    for (const v of grave)
      console.log(
        scene.name,
        look.name,
        v.id,
        v.nodes.length,
        v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')} ${n.failureSummary?.split('\n')[1] ?? ''}`),
      );
    for (const text of complaints) console.log(scene.name, look.name, 'console:', text);
    bad += grave.length + complaints.length;
    await page.context().close();
  }
await screen.close();
console.log(bad === 0 ? 'No grave violation, no complaint.' : `${bad} to look at.`);
