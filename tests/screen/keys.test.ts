import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, commandById } from '../../renderer/commands/commands.ts';
import { notation, types } from '../../renderer/commands/keys.ts';

const press = (key: string, code: string, held: { ctrl?: boolean; alt?: boolean; shift?: boolean } = {}) =>
  notation({ key, code, ctrl: false, alt: false, shift: false, ...held });

describe('a key press', () => {
  it('is the letter on a Latin layout, wherever the key is', () => {
    expect(press('c', 'KeyC')).toBe('C');
    expect(press('q', 'KeyA')).toBe('Q');
    expect(press('D', 'KeyD', { shift: true })).toBe('Shift+D');
  });

  it('is the letter on the physical key on a Cyrillic layout', () => {
    expect(press('с', 'KeyC')).toBe('C');
    expect(press('В', 'KeyD', { shift: true })).toBe('Shift+D');
    expect(press('я', 'KeyZ', { ctrl: true })).toBe('Ctrl+Z');
    expect(press('.', 'Slash')).toBe('/');
    expect(press(',', 'Slash', { shift: true })).toBe('?');
  });

  it('is the sign that it types, not how it is typed', () => {
    expect(press('?', 'Slash', { shift: true })).toBe('?');
    expect(press('/', 'Digit7', { shift: true })).toBe('/');
    expect(press('1', 'Digit1', { shift: true })).toBe('1');
    expect(press('.', 'Period')).toBe('.');
  });

  it('knows which keys would type something', () => {
    expect(['C', 'Shift+D', '/', '1'].every(types)).toBe(true);
    expect(['F6', 'Ctrl+/', 'Enter', 'Alt+ArrowUp'].some(types)).toBe(false);
  });
});

describe('the command list', () => {
  it('has each id once', () => {
    const ids = COMMANDS.map((c) => c.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives no key to two commands of one group, and none that the system needs', () => {
    for (const group of new Set(COMMANDS.map((c) => c.group))) {
      const keys = COMMANDS.filter((c) => c.group === group || c.group === 'anywhere').flatMap((c) => c.keys);
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
    const taken = ['F1', 'F3', 'F5', 'F7', 'F10', 'F11', 'F12', ...[...'NTWKLEFGHJDOPSRU'].map((l) => `Ctrl+${l}`)];
    expect(COMMANDS.flatMap((c) => c.keys).filter((key) => taken.includes(key))).toEqual([]);
  });

  it('knows every command that the desktop’s menu names', () => {
    const menu = readFileSync('electron/menu.ts', 'utf8');
    const named = [...menu.matchAll(/command\('[^']*', '([^']+)'\)/g)].map((m) => m[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !commandById(id))).toEqual([]);
  });
});
