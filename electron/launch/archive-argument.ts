import { resolve } from 'node:path';
import { defaultPlace } from '../hosts/place.ts';

/**
 * The archive's folder from the words with which Electron was started, in either form of `--archive`. Other
 * words are Chromium's own and are passed over.
 */
export function archiveFrom(words: readonly string[]): { readonly place: string; readonly named: boolean } {
  const at = words.findLastIndex((word) => word === '--archive' || word.startsWith('--archive='));
  const word = words[at] ?? '';
  const folder = word === '--archive' ? words[at + 1] : word.slice('--archive='.length);
  return folder ? { place: resolve(folder), named: true } : { place: defaultPlace(), named: false };
}
