import { describe, expect, it } from 'vitest';
import { folderFiles } from '../../renderer/views/door/clutter.ts';
import { droppedFiles } from '../../renderer/views/door/dropped.ts';

const chosen = (path: string) =>
  Object.defineProperty(new File(['x'], path.split('/').at(-1) ?? ''), 'webkitRelativePath', { value: path });

const TREE = [
  'all/a.txt',
  'all/.hidden.txt',
  'all/.git/config',
  'all/Desktop.ini',
  'all/deep/Thumbs.db',
  'all/deep/page.html',
  'all/deep/page_files/logo.svg',
  'all/deep/page_files/deeper/frame.html',
  'all/Bericht.htm',
  'all/Bericht-Dateien/style.css',
  'all/raport.pdf',
  'all/photo.JPG',
  'all/case_files/b.txt',
];
const WANTED = ['all/Bericht.htm', 'all/a.txt', 'all/case_files/b.txt', 'all/deep/page.html', 'all/raport.pdf'];
/** Parts of saved pages, and a picture. */
const NO_REPORTS = 4;

/** A drop of that tree, as the browser hands it out. Paths in `broken` cannot be read. */
function drop(paths: readonly string[], broken: readonly string[] = []) {
  const entry = (path: string): object => {
    const name = path.split('/').at(-1) ?? '';
    const inside = [
      ...new Set(paths.flatMap((p) => (p.startsWith(`${path}/`) ? [p.slice(path.length + 1).split('/')[0]] : []))),
    ];
    const isFile = inside.length === 0;
    return {
      name,
      fullPath: `/${path}`,
      isFile,
      isDirectory: !isFile,
      file: (done: (file: File) => void, fail: () => void) => (broken.includes(path) ? fail() : done(chosen(path))),
      createReader: () => {
        const portions = [inside.map((one) => entry(`${path}/${one}`)), []];
        return {
          readEntries: (done: (entries: unknown) => void, fail: () => void) =>
            broken.includes(path) ? fail() : done(portions.shift()),
        };
      },
    };
  };
  const roots = [...new Set(paths.map((p) => p.split('/')[0] ?? ''))];
  const items = roots.map((root) => ({ kind: 'file', webkitGetAsEntry: () => entry(root) }));
  return { items, files: [] } as unknown as DataTransfer;
}

describe('the door', () => {
  it('leaves out hidden files and what systems and saved pages put beside reports', async () => {
    const paths = (files: readonly File[]) => files.map((f) => f.webkitRelativePath).sort();
    for (const { files, noReports } of [folderFiles(TREE.map(chosen)), await droppedFiles(drop(TREE))]) {
      expect(paths(files)).toEqual(WANTED);
      expect(noReports).toBe(NO_REPORTS);
    }
  });

  it('keeps a picture that was dropped by itself, but not what lies beside its page', async () => {
    const { files, noReports } = await droppedFiles(drop(['photo.jpg', 'page.html', 'page_files/logo.svg']));
    expect(files.map((f) => f.name)).toEqual(['photo.jpg', 'page.html']);
    expect(noReports).toBe(1);
  });

  it('takes a chosen folder whatever its own name is', () => {
    expect(folderFiles([chosen('.reports/a.txt')]).files).toHaveLength(1);
    expect(folderFiles([chosen('page_files/a.txt')]).files).toHaveLength(1);
  });

  it('says how many files of a drop are more than one import takes, and where they lie', async () => {
    const paths = ['a/1.txt', 'a/2.txt', 'a/3.txt', 'a/.hidden.txt', 'b/deep/4.txt', 'b/deep/5.txt', 'c.txt'];
    const { files, leftOut, unread } = await droppedFiles(drop(paths), 2);
    expect(files.map((f) => f.name)).toEqual(['1.txt', '2.txt']);
    expect(leftOut.files).toBe(4);
    expect(leftOut.folders).toEqual(['a', 'b/deep', '']);
    expect(unread).toEqual([]);
    expect((await droppedFiles(drop(paths), 6)).leftOut).toEqual({ files: 0, folders: [] });
  });

  it('names the files and folders of a drop that cannot be read', async () => {
    const { files, unread } = await droppedFiles(
      drop(['in/a.txt', 'in/b.txt', 'in/shut/c.txt'], ['in/b.txt', 'in/shut']),
    );
    expect(files.map((f) => f.name)).toEqual(['a.txt']);
    expect([...unread].sort()).toEqual(['b.txt', 'shut']);
  });
});
