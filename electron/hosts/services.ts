import type { Result } from '../../renderer/core/model/problem.ts';
import type { Desktop } from '../bridge/desktop.ts';
import type { Vault } from '../vault/vault.ts';
import { readSamples } from './samples.ts';

/** What differs between the hosts: how a file leaves the archive, and who owns the clipboard. */
export type HostServices = Pick<Desktop, 'saveExport' | 'copy'>;

export interface About {
  readonly host: 'electron' | 'loopback';
  /** Version of the app. */
  readonly app: string;
  /** Folder of the sample reports. */
  readonly samples: string;
}

/** Every call of the contract, over an open vault. */
export function servicesOver(vault: Vault, about: About, own: HostServices): Desktop {
  return {
    async openArchive() {
      const { archive, place, mended } = vault;
      return ok({ archive, place, mended, mark: vault.mark(), host: about.host, app: about.app });
    },
    keepOriginal: vault.keep,
    readOriginal: vault.read,
    removeOriginals: vault.remove,
    restoreOriginals: vault.restore,
    readJournal: vault.journal,
    append: vault.append,
    checkOriginals: vault.check,
    samples: () => readSamples(about.samples),
    saveExport: own.saveExport,
    copy: own.copy,
  };
}

const ok = <T>(value: T): Result<T> => ({ ok: true, value });
