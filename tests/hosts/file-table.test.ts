import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorAt } from '../../electron/hosts/door.ts';
import { type FileTable, readFileTable } from '../../electron/hosts/file-table.ts';
import { respond } from '../../electron/hosts/responses.ts';

const parent = mkdtempSync(join(tmpdir(), 'table-'));
const folder = join(parent, 'renderer');
let table: FileTable;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const [name, text] of [
    ['index.html', '<p>page'],
    ['assets/a-1f.js', 'let a'],
    ['assets/a-1f.js.map', '{}'],
    ['assets/Ω name.css', 'p{}'],
  ] as const)
    writeFileSync(join(folder, name), text);
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'link.txt'));
  table = await readFileTable(folder);
});
afterAll(() => rmSync(parent, { recursive: true }));

/** Ways to write an address that leaves the folder, or names a file in some other form. */
function forms(): string[] {
  const dots = [
    '..',
    '%2e%2e',
    '.%2e',
    '%252e%252e',
    '..%00',
    '\u2025',
    '%c0%ae%c0%ae',
    '....',
    '..;',
    '. .',
    '%uff0e%uff0e',
  ];
  const slashes = ['/', '\\', '%2f', '%5c', '%252f', '//', '/./', '%c0%af', '\\\\'];
  const climbs = dots.flatMap((dot) =>
    slashes.flatMap((slash) => [`/${dot}${slash}secret.txt`, `/assets/${dot}${slash}${dot}${slash}secret.txt`]),
  );
  const others = [
    '',
    'index.html',
    '//index.html',
    '/./index.html',
    '/index.html/',
    '/index.html%00',
    '/index.html\0.js',
    '/INDEX.HTML',
    '/index.htm',
    '/assets',
    '/assets/',
    '/assets/a-1f.js.map',
    '/assets/%61-1f.js',
    '/link.txt',
    '/C:/Windows/win.ini',
    '/\\\\server\\share\\x',
    '//server/share/x',
    '/file:///etc/passwd',
    'http://127.0.0.1:1/index.html',
    '/etc/passwd',
    '/package.json',
    '/../package.json',
    '/__proto__',
    '/constructor',
    '/toString',
    '*',
    '/%',
    '/%zz',
  ];
  return [...climbs, ...others];
}

describe('the table of served files', () => {
  it('holds the built files by address, without source maps or links', () => {
    expect([...table.keys()].sort()).toEqual(['/', '/assets/%CE%A9%20name.css', '/assets/a-1f.js', '/index.html']);
    expect(table.get('/')?.type).toBe('text/html; charset=utf-8');
  });

  it('answers some two hundred other ways to write an address with nothing', () => {
    const door = doorAt(1234, false);
    const cookie = door.enter(door.address.split('key=')[1] ?? '')?.split(';')[0] ?? '';
    const headers = { host: '127.0.0.1:1234', cookie };
    expect(respond({ headers, method: 'GET', url: '/index.html' }, door, table).status).toBe(200);
    expect(forms().length).toBeGreaterThan(200);
    for (const url of forms()) {
      const { status, body } = respond({ headers, method: 'GET', url }, door, table);
      expect([url, status]).toEqual([url, 404]);
      expect(String(body)).not.toContain('secret');
    }
  });
});
