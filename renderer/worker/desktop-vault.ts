import type { Desktop, DesktopVerb, KeptOriginal } from '../../electron/bridge/desktop.ts';
import type { Vault } from '../core/archive/ports.ts';
import { done, failed, type Result } from '../core/model/problem.ts';
import type { PageCalls } from './contract.ts';

/** The desktop side takes and gives at most so much of a file at a time, bytes. */
const PIECE = 4 * 1024 * 1024;

/** The vault, reached through the page: whole files here, pieces there. */
export function desktopVault(page: Pick<PageCalls, 'desktop'>): Vault {
  const call = <Verb extends DesktopVerb>(verb: Verb, ...args: Parameters<Desktop[Verb]>) =>
    page.desktop(verb, args).catch((thrown: unknown) => {
      return hostGone(`${verb}: ${thrown instanceof Error ? thrown.name : typeof thrown}`);
    }) as ReturnType<Desktop[Verb]>;

  const keep: Vault['keep'] = async ({ bytes, ...file }) => {
    const size = bytes.length;
    let answer: Result<KeptOriginal> | undefined;
    for (let at = 0; at === 0 || at < size; at += PIECE) {
      answer = await call('keepOriginal', { ...file, size, at, bytes: bytes.slice(at, at + PIECE) });
      if (!answer.ok) return answer;
      if (answer.value.complete) break;
    }
    if (!answer?.ok || !answer.value.complete) return unexpected('The vault did not complete the file.');
    return done({ alreadyThere: answer.value.alreadyThere, mark: answer.value.mark });
  };

  const read: Vault['read'] = async (original) => {
    const first = await call('readOriginal', original, 0);
    if (!first.ok) return first;
    const { size, bytes } = first.value;
    if (bytes.length === size) return done(bytes);
    const whole = new Uint8Array(size);
    whole.set(bytes);
    for (let at = bytes.length; at < size; ) {
      const next = await call('readOriginal', original, at);
      if (!next.ok) return next;
      if (next.value.bytes.length === 0 || at + next.value.bytes.length > size)
        return unexpected('A piece does not fit.');
      whole.set(next.value.bytes, at);
      at += next.value.bytes.length;
    }
    return done(whole);
  };

  return {
    open: () => call('openArchive'),
    keep,
    read,
    remove: (originals) => call('removeOriginals', originals),
    restore: (originals) => call('restoreOriginals', originals),
    journal: (after) => call('readJournal', after),
    append: (entries) => call('append', entries),
    check: (from) => call('checkOriginals', from),
    samples: () => call('samples'),
  };
}

const hostGone = (details: string): Result<never> =>
  failed(
    'host-gone',
    'The app’s desktop side does not answer. What was saved before is safe.',
    'Close the app and open it again.',
    details,
  );

const unexpected = (details: string): Result<never> =>
  failed(
    'unexpected',
    'The desktop side answered something unexpected. What was saved before is safe.',
    'Try once more. If it happens again, send these details to support.',
    details,
  );
