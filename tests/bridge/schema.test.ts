import { describe, expect, it } from 'vitest';
import { answer } from '../../electron/bridge/answer.ts';
import { desktopOver } from '../../electron/bridge/calls.ts';
import type { Desktop, DesktopVerb, OriginalPiece } from '../../electron/bridge/desktop.ts';
import { type schema, VERBS } from '../../electron/bridge/schema.ts';
import type { YoursEntry } from '../../renderer/core/model/journal.ts';
import { desktopDouble } from './double.ts';

// Types prove both directions: what passes is what `Desktop` takes (in schema.ts), and all that `Desktop` takes may pass.
type Loose<T> = T extends Uint8Array ? T : T extends object ? { readonly [K in keyof T]: Loose<T[K]> } : T;
type Passing<V extends DesktopVerb> = Loose<NonNullable<(typeof schema)[V]['~types']>['input']>;
type Missing = { [V in DesktopVerb]: Parameters<Desktop[V]> extends Passing<V> ? never : V }[DesktopVerb];
/** Compiles only where no verb is missing. */
const complete: [Missing] extends [never] ? true : Missing = true;

const hash = 'a'.repeat(64);
const piece: OriginalPiece = {
  name: 'r.txt',
  original: hash,
  size: 3,
  at: 0,
  bytes: new Uint8Array(3),
  sample: false,
  job: 'j',
};
const anchor = {
  report: `${hash}#entry 3`,
  body: hash,
  start: 0,
  end: 5,
  prefix: '',
  exact: 'Words',
  suffix: '',
  paragraph: 1,
  lastParagraph: 2,
};
const entries: YoursEntry[] = [
  { kind: 'field-corrected', correction: { report: hash, field: 'title', value: null } },
  { kind: 'field-corrected', correction: { report: hash, field: 'authors', value: ['A', 'B'] } },
  { kind: 'field-corrected', correction: { report: hash, field: 'role', at: 12, value: 'picture-credit' } },
  { kind: 'correction-withdrawn', report: hash, key: 'role@12' },
  { kind: 'dossier-made', dossier: 'd-1', name: 'Договір' },
  { kind: 'dossier-renamed', dossier: 'd-1', name: '' },
  { kind: 'dossier-deleted', dossier: 'd-1' },
  {
    kind: 'excerpt-added',
    dossier: 'd',
    excerpt: { id: 'e', anchor, note: '', takenAt: '2026-11-24T00:00:00Z' },
    at: 0,
  },
  { kind: 'excerpt-moved', dossier: 'd', excerpt: 'e', at: 2 },
  { kind: 'excerpt-noted', dossier: 'd', excerpt: 'e', note: 'n' },
  { kind: 'excerpt-removed', dossier: 'd', excerpt: 'e' },
  { kind: 'settings-changed', settings: { theme: 'dark', readingSize: 17, currentDossier: null } },
  { kind: 'settings-changed', settings: {} },
  { kind: 'import-finished', job: 'j', counts: { imported: 1, alreadyThere: 0, notReadable: 2 } },
  {
    kind: 'left',
    how: 'export',
    format: 'docx',
    excerpts: [{ anchor, terms: 'cc-by-nd', credit: 'Origin: ...' }],
    hash,
  },
];

/** Arguments that must pass, and arguments that must not. */
const cases: { readonly [V in DesktopVerb]: { fit: unknown[][]; unfit: unknown[] } } = {
  openArchive: { fit: [[]], unfit: [[1], null, {}, [[]], 'x', [undefined]] },
  keepOriginal: {
    fit: [[piece], [{ ...piece, size: 0, bytes: new Uint8Array(0) }]],
    unfit: [
      [{ ...piece, name: '../r.txt' }],
      [{ ...piece, name: 'C:\\r.txt' }],
      [{ ...piece, name: '..' }],
      [{ ...piece, name: '' }],
      [{ ...piece, name: 'x'.repeat(256) }],
      [{ ...piece, original: hash.toUpperCase() }],
      [{ ...piece, original: `${hash}\n` }],
      [{ ...piece, size: 2 }],
      [{ ...piece, size: -1 }],
      [{ ...piece, at: 0.5 }],
      [{ ...piece, bytes: [1, 2, 3] }],
      [{ ...piece, size: 5e6, bytes: new Uint8Array(4 * 1024 * 1024 + 1) }],
      [{ ...piece, bytes: new Uint8Array(0) }],
      [{ ...piece, path: '/etc/passwd' }],
      [piece, piece],
    ],
  },
  readOriginal: { fit: [[hash, 0]], unfit: [[hash], [hash, -1], ['../a', 0], [hash, '0'], [hash, Number.NaN]] },
  removeOriginals: { fit: [[[]], [[hash]]], unfit: [[hash], [[hash, 1]], [['*']], [null], [Array(10_001).fill(hash)]] },
  restoreOriginals: { fit: [[[hash]]], unfit: [[hash], [['x']], [{}], [[null]], []] },
  readJournal: { fit: [[0], [7]], unfit: [[-1], [1.5], ['1'], [Number.POSITIVE_INFINITY], [2n]] },
  append: {
    fit: [[entries]],
    unfit: [
      [[]],
      [entries[0]],
      [[{ kind: 'archive-made', archive: 'x' }]],
      [[{ kind: 'original-removed', original: hash }]],
      [[{ kind: 'dossier-made', dossier: 'd', name: 'x', extra: 1 }]],
      [[{ kind: 'dossier-made', dossier: 'd/../e', name: 'x' }]],
      [[{ kind: 'dossier-made', dossier: 'd', name: 'x'.repeat(501) }]],
      [[{ kind: 'excerpt-moved', dossier: 'd', excerpt: 'e', at: -1 }]],
      [[{ kind: 'settings-changed', settings: { theme: 'pink' } }]],
      [[{ kind: 'settings-changed', settings: { readingSize: 200 } }]],
      [[{ kind: 'field-corrected', correction: { report: hash, field: 'title', value: ['a'] } }]],
      [[{ kind: 'field-corrected', correction: { report: hash, field: 'role', at: 1, value: 'king' } }]],
      [[{ ...entries[14], excerpts: [{ anchor: { ...anchor, end: -1 }, terms: 'cc-by', credit: '' }] }]],
      [[{ kind: '__proto__' }]],
      [[JSON.parse('{"kind":"dossier-deleted","dossier":"d","__proto__":{"x":1}}')]],
    ],
  },
  checkOriginals: { fit: [[0]], unfit: [[], [-1], ['a'], [null], [0, 0]] },
  samples: { fit: [[]], unfit: [[0], {}, null, 'x', [null]] },
  saveExport: {
    fit: [['Brief.docx', new Uint8Array(1)]],
    unfit: [['a/b', new Uint8Array(1)], ['.', new Uint8Array(1)], ['a', 'text'], ['a'], [1, new Uint8Array(1)]],
  },
  copy: { fit: [['t', '<p>t</p>']], unfit: [['t'], [1, 2], ['t', null], [], ['t', 'h', 'x']] },
};

/** Services that only say that they were reached. */
function probe() {
  const reached: string[] = [];
  const services = desktopOver(async (verb) => {
    reached.push(verb);
    return { ok: true, value: null };
  });
  return { services, reached };
}

describe('the schema of calls', () => {
  it('has the verbs of the contract, and lets through all that the contract allows', () => {
    expect([...VERBS].sort()).toEqual(Object.keys(cases).sort());
    expect(complete).toBe(true);
  });

  for (const verb of VERBS) {
    it(`lets fitting arguments of ${verb} through and refuses others before anything is done`, async () => {
      for (const args of cases[verb].fit) {
        const { services, reached } = probe();
        expect(await answer(services, verb, args)).toMatchObject({ ok: true });
        expect(reached).toEqual([verb]);
      }
      expect(cases[verb].unfit.length).toBeGreaterThanOrEqual(5);
      for (const args of cases[verb].unfit) {
        const { services, reached } = probe();
        expect([args, await answer(services, verb, args)]).toMatchObject([
          args,
          { ok: false, problem: { code: 'call-refused' } },
        ]);
        expect(reached).toEqual([]);
      }
    });
  }

  it('refuses verbs that do not exist, whatever their name', async () => {
    const { services, reached } = probe();
    for (const verb of ['readFile', 'constructor', '__proto__', 'toString', '', 7, null, ['append']])
      expect(await answer(services, verb, [])).toMatchObject({ ok: false, problem: { code: 'call-refused' } });
    expect(reached).toEqual([]);
  });

  it('turns a defect into a problem without its words', async () => {
    const services = desktopOver(() => Promise.reject(new RangeError('secret words of a report')));
    const result = await answer(services, 'samples', []);
    expect(result).toMatchObject({ ok: false, problem: { code: 'unexpected', details: 'samples: RangeError' } });
  });

  it('tells where an argument does not fit, and never what it was', async () => {
    const { services } = probe();
    const result = await answer(services, 'append', [[{ kind: 'dossier-made', dossier: 'my secret!', name: 'x' }]]);
    expect(result).toMatchObject({ ok: false, problem: { code: 'call-refused' } });
    expect(JSON.stringify(result)).toContain('0.0.dossier');
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});

describe('the double for screen tests', () => {
  it('answers through the validators and emits events', async () => {
    const { desktop, calls, emit } = desktopDouble({ copy: async () => ({ ok: true, value: null }) });
    const heard: string[] = [];
    const quit = desktop.onEvent((event) => heard.push(event.event));
    emit({ event: 'command', command: 'search' });
    quit();
    emit({ event: 'gone', reason: '' });
    expect(heard).toEqual(['command']);
    expect(await desktop.copy('t', 'h')).toEqual({ ok: true, value: null });
    expect(await desktop.samples()).toMatchObject({ ok: false });
    expect(await desktop.readJournal(-1)).toMatchObject({ ok: false, problem: { code: 'call-refused' } });
    expect(calls.map((call) => call.verb)).toEqual(['copy', 'samples', 'readJournal']);
  });
});
