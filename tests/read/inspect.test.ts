import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { walk } from '../../scripts/commands/command-line.ts';

const COMMAND = join(import.meta.dirname, '../../scripts/commands/inspect.ts');
const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string | Uint8Array): string {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
  return full;
}

function inspect(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });
  const lines = stdout.split('\n').filter(Boolean);
  return { lines, stderr, status, objects: () => lines.map((line) => JSON.parse(line)) };
}

const REPORT = `Baltic Monitor

Date: 04/05/2018

Rails to the North

The ministers met in Riga to agree on the gauge of the new line. Russia was not invited, and Lithuania sent a deputy.

SOURCE: MOD.GOV.LV

All texts of the Rail Institute may be shared if the origin is credited. Images may not be used without permission.

Top
`;

describe('inspect', () => {
  const report = put('many/b.txt', REPORT);
  put(
    'many/a.html',
    '<html><body><h1>A Page</h1><p>Words that make a paragraph, for they end with a stop. So it is one.</p></body></html>',
  );
  put('many/deep/c.md', '# Notes\n\nA short paragraph of text.\n');
  put('many/picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  put('many/a_files/style.css', 'p {}');
  put('many/.hidden', 'not looked at');

  it('prints what was read, field by field', () => {
    const { objects, status } = inspect(report);
    expect(status).toBe(0);
    const [line] = objects();
    expect(line).toMatchObject({
      file: report,
      title: 'Rails to the North',
      series: 'Baltic Monitor',
      publisher: 'Rail Institute',
      date: '2018',
      authors: [],
      pictureCredits: ['MOD.GOV.LV'],
      notice:
        'All texts of the Rail Institute may be shared if the origin is credited. Images may not be used without permission.',
      terms: { credit: 'required', images: 'permission' },
      setAside: ['Top'],
      language: 'en',
    });
    expect(line.paragraphs).toHaveLength(1);
    expect(line.body).toBe(line.paragraphs[0]);
    expect(line.entities.countries.map((country: { id: string }) => country.id)).toEqual(['RU', 'LT']);
    expect(line.evidence.date[0]).toMatchObject({ rule: 'date-label', found: '04/05/2018' });
    expect(line.remarks).toContainEqual(
      expect.objectContaining({ rule: 'please-check', field: 'date', choices: ['2018-04-05', '2018-05-04'] }),
    );
  });

  it('walks folders in the order of names, and lists what it does not read', () => {
    const { objects, status } = inspect(join(folder, 'many'));
    expect(objects().map((line) => basename(line.file))).toEqual(['a.html', 'b.txt', 'c.md', 'picture.png']);
    expect(objects()[3].remarks[0].rule).toBe('file-not-text');
    expect(status).toBe(1);
  });

  it('goes on after a file that is not there, and says so at the end', () => {
    const { objects, status } = inspect(join(folder, 'nowhere.txt'), report);
    expect(objects()).toHaveLength(2);
    expect(objects()[0]).toMatchObject({ title: null, paragraphs: [], entities: { actors: [] } });
    expect(objects()[0].remarks[0].sentence).toBe('There is no file of this name.');
    expect(status).toBe(1);
  });

  it('tells how to be used', () => {
    const help = inspect('--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.lines[0]).toContain('Usage:');
    const wrong = inspect();
    expect(wrong.status).toBe(2);
    expect(wrong.lines).toEqual([]);
    expect(wrong.stderr.split('\n')).toHaveLength(3);
  });

  it('walks lazily: the first file is there before the other folders are read', () => {
    put('lazy/a.txt', 'x');
    put('lazy/b/c.txt', 'x');
    const files = walk([join(folder, 'lazy')]);
    expect(files.next().value).toMatchObject({ path: join(folder, 'lazy/a.txt'), size: 1 });
    rmSync(join(folder, 'lazy/b'), { recursive: true });
    expect(files.next().value).toHaveProperty('unreachable');
  });

  it('names the older state of a report, whichever comes first, and nothing for a copy or another report', () => {
    const more =
      'The engineers told at length that the bridge is too low for the trains of the army and too weak for the freight that the ports expect.';
    const dated = (day: string, ...paragraphs: string[]) =>
      REPORT.replace('04/05/2018', day).replace('\n\nSOURCE', `\n\n${[more, ...paragraphs].join('\n\n')}\n\nSOURCE`);
    const newer = put('states/a-newer.txt', dated('14 December 2019', 'A letter came after the meeting.'));
    const older = put('states/b-older.txt', dated('12 December 2019'));
    put('states/c-copy.txt', dated('12 December 2019'));
    put(
      'states/d-other.txt',
      REPORT.replace(
        /The ministers[^\n]+/,
        'Quite another text about the river, the dam and the fish that nobody counts any more.',
      ),
    );
    const { objects } = inspect(join(folder, 'states'));
    expect(objects().map(({ file, versionOf }) => [basename(file), versionOf])).toEqual([
      ['a-newer.txt', older],
      ['b-older.txt', null],
      ['c-copy.txt', null],
      ['d-other.txt', null],
    ]);
    expect(newer).toContain('a-newer');
  });
});
