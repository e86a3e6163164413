import type { Problem } from '../model/problem.ts';
import type { KeptOriginal } from './journal-state.ts';
import { isLost } from './lost-original.ts';
import type { Vault, VaultInfo } from './ports.ts';

/** Originals that are tried first, and their largest size in bytes: enough to see that a folder is not there. */
const TRIED = 8;
const QUICKLY_READ = 1024 * 1024;

/**
 * The problem that most originals are out of reach (their folder is missing, empty or shut), with how many of how
 * many; null where most of a few can be read. Only where those few cannot, every original is looked at.
 */
export async function originalsAway(
  vault: Vault,
  originals: Iterable<KeptOriginal>,
  { place }: Pick<VaultInfo, 'place'>,
): Promise<Problem | null> {
  const here = [...originals].filter((original) => !original.takenBack);
  const small = here.filter((original) => original.size <= QUICKLY_READ);
  const tried = (small.length > 0 ? small : here).slice(0, TRIED);
  let unread = 0;
  for (const { original } of tried) {
    const bytes = await vault.read(original);
    if (!bytes.ok && (isLost(bytes.problem) || isOfTheFolder(bytes.problem))) unread++;
  }
  if (!isMost(unread, tried.length)) return null;
  const found = await counted(vault, here.length);
  return found && isMost(found.unread, found.of) ? outOfReach(found, place) : null;
}

const isMost = (some: number, all: number): boolean => some > all / 2;

/** What the vault says where no original is at fault by itself. */
const isOfTheFolder = ({ code }: Problem): boolean => code === 'disk-error';

interface Counted {
  readonly unread: number;
  readonly of: number;
}

/** Undefined where the vault cannot be asked. `all` is how many there should be. */
async function counted(vault: Vault, all: number): Promise<Counted | undefined> {
  let checked = 0;
  let unread = 0;
  for (let from: number | null = 0; from !== null; ) {
    const step = await vault.check(from);
    if (!step.ok) return isOfTheFolder(step.problem) ? { unread: all, of: all } : undefined;
    checked += step.value.checked;
    unread += step.value.damaged.length;
    from = step.value.next;
  }
  return { unread, of: checked };
}

function outOfReach({ unread, of }: Counted, place: string): Problem {
  const files = `${unread.toLocaleString('en')} of ${of.toLocaleString('en')}`;
  return {
    code: 'original-missing',
    sentence: `The archive cannot read ${files} originals. They should be in the folder “originals” in ${place}. Nothing was deleted: reports that the search index has are still there, and so are your dossiers.`,
    wayOut:
      'Close the app. Connect the disk that has this folder, give your account the right to read it, or put it back from a copy; then open the archive again. If there is no copy, make an empty folder of that name and import the files again.',
    details: `${unread} of ${of}`,
  };
}
