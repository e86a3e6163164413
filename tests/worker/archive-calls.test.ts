import { describe, expect, it } from 'vitest';
import { failed } from '../../renderer/core/model/problem.ts';
import { archiveCalls } from '../../renderer/worker/archive-calls.ts';
import { desk, toolsOver, value } from '../archive/doubles/desk.ts';

describe('opening an archive again', () => {
  it.each([
    ['rejected', () => Promise.reject(new Error('closed'))],
    ['failed', async () => failed('host-gone', 'Gone.', 'Wait.')],
  ])('works after the first try was %s', async (_, first) => {
    const tools = toolsOver(desk());
    let tries = 0;
    const vault = { ...tools.vault, open: () => (tries++ === 0 ? first() : tools.vault.open()) };
    const calls = archiveCalls({ ...tools, vault }, () => {});
    const outcome = await calls.open().then(
      (opened) => opened.ok,
      () => false,
    );
    expect(outcome).toBe(false);
    expect(value(await calls.open()).how).toBe('opened');
    expect(tries).toBe(2);
  });
});
