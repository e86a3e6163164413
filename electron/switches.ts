import { app } from 'electron';
import { QUIET } from './launch/flags.ts';

/** Must run before the app is ready. Silences Chromium's own background services. */
export function setSwitches(): void {
  for (const [name, value] of QUIET) app.commandLine.appendSwitch(name, value);
  app.enableSandbox();
}
