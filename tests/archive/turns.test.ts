import { expect, it } from 'vitest';
import { turns } from '../../renderer/core/archive/turns.ts';

it('turns are idle when the last of them has ended, those included that came meanwhile or failed', async () => {
  const all = turns();
  await all.idle();
  const ended: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = all.take(() => gate.promise.then(() => void ended.push('first')));
  const idle = all.idle().then(() => void ended.push('idle'));
  const second = all.take(async () => Promise.reject(new Error('no'))).catch(() => void ended.push('second'));
  const third = first.then(() => all.take(async () => void ended.push('third')));
  gate.resolve();
  await Promise.all([first, second, third, idle]);
  expect(ended).toEqual(['first', 'second', 'third', 'idle']);
});
