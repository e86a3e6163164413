import { failed, type Result } from '../../core/model/problem.ts';

/** A failure of the database as a problem. What is in the vault is safe in every case. */
export function storeFailure(thrown: unknown): Result<never> {
  const chain = errorsIn(thrown);
  const names = chain.map(({ name }) => name).join(' < ');
  if (chain.some(isFull)) {
    return failed(
      'disk-full',
      'The disk is full, so nothing more can be stored. What was stored before is safe.',
      'Free some space (a gigabyte is a good measure) and go on.',
      names,
    );
  }
  if (chain.some(({ name }) => name === 'DatabaseClosedError')) {
    return failed(
      'archive-locked',
      'Another window has taken over this archive. Your work up to here is safe.',
      'Go on in the other window, or close it and open the archive here again.',
      names,
    );
  }
  return failed(
    'disk-error',
    'The search index could not be read or written. Your originals and your work are safe in the archive’s folder.',
    'Close the archive and open it again: the index is then checked and, where needed, built again.',
    names,
  );
}

/** The rows are no longer those that this store wrote: a database that was emptied or replaced while it was open. */
export class RowsChanged extends Error {
  override readonly name = 'RowsChanged';
}

export const damagedStore = (details: string): Result<never> =>
  failed(
    'archive-damaged',
    'The search index was damaged while the archive was open. Your originals and your work are safe in the archive’s folder.',
    'Close the archive and open it again: the index is then built again.',
    details,
  );

interface Named {
  readonly name: string;
  readonly message: string;
}

/** The error and those inside it; Dexie and the browser both wrap. */
function errorsIn(thrown: unknown): readonly Named[] {
  const chain: Named[] = [];
  let next = thrown;
  while (next instanceof Error && chain.length < 10) {
    chain.push({ name: next.name, message: next.message });
    next = (next as Error & { readonly inner?: unknown }).inner ?? next.cause;
  }
  return chain.length > 0 ? chain : [{ name: typeof thrown, message: '' }];
}

const isFull = ({ name, message }: Named): boolean =>
  name === 'QuotaExceededError' || /quota|disk full|no space/iu.test(message);
