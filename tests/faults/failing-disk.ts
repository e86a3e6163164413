import { type Disk, nodeDisk, type OpenFile } from '../../electron/vault/disk.ts';

/** A disk whose calls are counted, and whose `failAt`-th call (from 1) fails, once or from then on. */
export interface FailingDisk extends Disk {
  readonly calls: () => number;
  arm(failAt: number, code: string, forEver: boolean): void;
}

export function failingDisk(): FailingDisk {
  let calls = 0;
  let armed: { at: number; code: string; forEver: boolean } | undefined;
  const due = () => {
    calls++;
    return armed !== undefined && (calls === armed.at || (armed.forEver && calls > armed.at));
  };
  const error = () => Object.assign(new Error(`injected ${armed?.code}`), { code: armed?.code, syscall: 'injected' });
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    if (due()) throw error();
    return work();
  };
  const wrap = (file: OpenFile): OpenFile => ({
    size: () => call(() => file.size()),
    read: (at, length) => call(() => file.read(at, length)),
    async write(bytes, at) {
      if (!due()) return file.write(bytes, at);
      // A disk that fails has often written a part.
      await file.write(bytes.subarray(0, Math.ceil(bytes.byteLength / 2)), at);
      throw error();
    },
    truncate: (size) => call(() => file.truncate(size)),
    sync: () => call(() => file.sync()),
    async close() {
      const failing = due();
      await file.close();
      if (failing) throw error();
    },
  });
  return {
    calls: () => calls,
    arm(failAt, code, forEver) {
      calls = 0;
      armed = failAt > 0 ? { at: failAt, code, forEver } : undefined;
    },
    open: (path, how) => call(async () => wrap(await nodeDisk.open(path, how))),
    rename: (from, to) => call(() => nodeDisk.rename(from, to)),
    remove: (path) => call(() => nodeDisk.remove(path)),
    makeFolder: (path) => call(() => nodeDisk.makeFolder(path)),
    list: (path) => call(() => nodeDisk.list(path)),
    look: (path) => call(() => nodeDisk.look(path)),
    syncFolder: (path) => call(() => nodeDisk.syncFolder(path)),
    free: (path) => call(() => nodeDisk.free(path)),
  };
}
