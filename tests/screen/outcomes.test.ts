import { expect, it } from 'vitest';
import { GROUPS, rowOf } from '../../renderer/state/reading/outcomes.ts';

const problem = { code: 'disk-error', sentence: 'It could not be read.', wayOut: 'Try again.', details: '' } as const;
const unread = { outcome: 'not-readable', file: 'a.txt', original: null, problem } as const;

it('a file that was not kept never stands under words that call it safe', () => {
  const groupOf = (kept: boolean) => GROUPS.find((g) => g.group === rowOf({ ...unread, kept }, new Set()).group);
  expect(groupOf(true)?.note).toContain('safe in the vault');
  expect(groupOf(false)).toMatchObject({ title: 'Not kept', note: expect.not.stringContaining('safe') });
});
