import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, type Disk } from './disk.ts';
import { fail } from './failures.ts';
import { withFile } from './reading.ts';

/** Who has an archive open. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells this process from a later one with the same number; empty where the system does not say. */
  readonly birth: string;
  readonly key: string;
}

/** Returns the function that gives the archive free. Another program that has it open is `archive-locked`. */
export async function lock(disk: Disk, path: string): Promise<() => Promise<void>> {
  const me: Holder = { pid: process.pid, host: hostname(), birth: birthOf(process.pid), key: randomUUID() };
  if (!(await write(disk, path, me))) {
    let holder = await holderOf(disk, path);
    if (!holder) {
      // Perhaps it is being written at this moment.
      await pause(50);
      holder = await holderOf(disk, path);
    }
    if (holder && isAlive(holder)) locked(holder);
    await disk.remove(path);
    if (!(await write(disk, path, me))) locked(await holderOf(disk, path));
    // Two programs may have found the same dead holder; the later one's file stands.
    await pause(50);
    const now = await holderOf(disk, path);
    if (now?.key !== me.key) locked(now);
  }
  return async () => {
    if ((await holderOf(disk, path))?.key === me.key) await disk.remove(path);
  };
}

/** Who holds an archive now; undefined where nobody does, or a dead process. */
export async function liveHolder(disk: Disk, path: string): Promise<Holder | undefined> {
  const holder = await holderOf(disk, path);
  return holder && isAlive(holder) ? holder : undefined;
}

/** Ends the work in hand with `archive-locked` where a living process has the archive open. */
export async function needUnlocked(disk: Disk, path: string): Promise<void> {
  const holder = await liveHolder(disk, path);
  if (holder) locked(holder);
}

function locked(holder: Holder | undefined): never {
  const elsewhere = holder !== undefined && holder.host !== hostname();
  return fail(
    'archive-locked',
    elsewhere
      ? 'This archive is open on another computer, or was not closed there.'
      : 'This archive is already open in another window.',
    elsewhere
      ? 'Close it there. If that computer crashed, delete the file archive.lock in the archive’s folder.'
      : 'Go on in the window that is open, or close it first.',
    holder ? `process ${holder.pid} on ${holder.host}` : '',
  );
}

async function write(disk: Disk, path: string, me: Holder): Promise<boolean> {
  try {
    const file = await disk.open(path, 'new');
    try {
      await file.write(Buffer.from(JSON.stringify(me)), 0);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A lock file that cannot be read as one was half written by a process that died over it. */
async function holderOf(disk: Disk, path: string): Promise<Holder | undefined> {
  const bytes = await withFile(disk, path, (file) => file.read(0, 10_000));
  try {
    const { pid, host, birth, key }: Partial<Holder> = JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
    return typeof pid === 'number' && typeof host === 'string' && typeof birth === 'string' && typeof key === 'string'
      ? { pid, host, birth, key }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A process of another computer cannot be asked, so it counts as alive. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const birth = birthOf(holder.pid);
  return birth === '' || holder.birth === '' || birth === holder.birth;
}

/** Boot and start time of a process, from Linux's /proc (proc_pid_stat(5), field 22); empty elsewhere. */
function birthOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
  }
}
