import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where an archive stands if nothing else is said: the place that each system has for a program's data
 * (XDG Base Directory Specification on Linux, Application Support on macOS, Local AppData on Windows).
 */
export function defaultPlace(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  const parent =
    platform === 'win32'
      ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : env.XDG_DATA_HOME?.startsWith('/')
          ? env.XDG_DATA_HOME
          : join(home, '.local', 'share');
  return join(parent, platform === 'win32' || platform === 'darwin' ? 'Monitor Archive' : 'monitor-archive');
}
