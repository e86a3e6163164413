import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAuthority } from '../../renderer/core/understand/authority.ts';
import { parseAuthorityLines, withOverlay } from '../../renderer/core/understand/authority-lines.ts';
import { lemmas } from '../../renderer/core/understand/lemmas.ts';
import { shippedAuthority } from '../../renderer/core/understand/shipped-authority.ts';
import { listed, toldBy } from './reading.ts';

const FILE = new URL('../../assets/knowledge/authority.json', import.meta.url);
const text = readFileSync(FILE, 'utf8');
const data = shippedAuthority(text);

describe('the shipped authority file', () => {
  it('is what its sources make', () => {
    const folder = mkdtempSync(join(tmpdir(), 'authority-'));
    try {
      const made = join(folder, 'authority.json');
      execFileSync(process.execPath, ['scripts/authority.ts', made], { cwd: new URL('../../', import.meta.url) });
      expect(readFileSync(made, 'utf8')).toBe(text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has each id once, a kind that is known and an origin that is described', () => {
    const ids = data.entities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { origin, name } of data.entities) {
      expect(name.trim()).not.toBe('');
      expect(data.origins[origin]?.licence).toBeTruthy();
    }
  });

  it('has no name twice in one entity', () => {
    for (const { id, name, names } of data.entities) {
      const seen = names
        .filter(({ kind }) => kind !== 'weak')
        .map((one) => `${one.text} ${one.kind === 'demonym' ? one.lang : ''}`);
      expect([id, seen.filter((one, place) => seen.indexOf(one) !== place || one.trim() === name)]).toEqual([id, []]);
    }
  });

  it('has a country for every country code', () => {
    const countries = new Set(data.entities.filter(({ kind }) => kind === 'country').map(({ id }) => id));
    expect(data.entities.filter(({ country }) => country !== undefined && !countries.has(country))).toEqual([]);
    expect(countries.size).toBeGreaterThan(240);
    expect(countries.has('XK')).toBe(true);
  });
});

describe('parseAuthorityLines', () => {
  it('reads an organisation’s own list', () => {
    const { entities, remarks } = parseAuthorityLines(
      [
        '{"id": "x-1", "kind": "actor", "name": "Rada Nadzorcza", "names": ["RN", {"name": "Rat", "lang": "de", "kind": "weak"}]}',
        '',
        '{"id": "x-2", "kind": "treaty", "name": "Traktat", "names": [{"name": "Dawny", "kind": "former"}, 7, ""]}',
      ].join('\r\n'),
    );
    expect(remarks).toEqual([]);
    expect(entities.map(({ id, names }) => [id, names])).toEqual([
      [
        'x-1',
        [
          { text: 'RN', kind: 'abbreviation' },
          { text: 'Rat', kind: 'weak', lang: 'de' },
        ],
      ],
      ['x-2', [{ text: 'Dawny', kind: 'former' }]],
    ]);
  });

  it('goes on after lines that are none, and says which', () => {
    const { entities, remarks } = parseAuthorityLines(
      'nonsense\n{"id": "a"}\n[1]\n{"id":"b","kind":"actor","name":"B C"}',
    );
    expect(entities.map(({ id }) => id)).toEqual(['b']);
    expect(remarks).toHaveLength(3);
    expect(remarks[0]).toMatch(/^Line 1: /u);
  });

  it('adds the names of the same id', () => {
    const { entities } = parseAuthorityLines(
      '{"id":"a","kind":"actor","name":"A B","names":["C"]}\n{"id":"a","kind":"actor","name":"D","names":["E"]}',
    );
    expect(entities).toHaveLength(1);
    expect(entities[0]?.name).toBe('D');
    expect(entities[0]?.names.map(({ text }) => text)).toEqual(['E', 'A B', 'C']);
  });
});

describe('an overlay', () => {
  it('is found like the shipped names, and the shipped ones stay', () => {
    const over = parseAuthorityLines(
      '{"id":"org-nato-fan-club","kind":"actor","name":"Vilnius Tea Society","names":[]}\n{"id":"PL","kind":"country","name":"Polska","names":["Lechia"]}',
    ).entities;
    const authority = openAuthority(withOverlay(data, over));
    expect(toldBy('The Vilnius Tea Society of Lechia and Poland.', authority)).toEqual([
      'Vilnius Tea Society = org-nato-fan-club (name)',
      'Lechia = PL (alias)',
      'Poland = PL (alias)',
    ]);
    expect(authority.entity('PL')?.name).toBe('Polska');
  });
});

describe('an unknown list', () => {
  it('tells persons from institutions by their looks', () => {
    const authority = listed(
      { id: 'p', kind: 'actor', name: 'Ewa Nowicka-Lis', names: [] },
      { id: 'o', kind: 'actor', name: 'Narodowy Instytut Wina', names: [] },
    );
    expect(
      authority
        .names()
        .filter(({ kind }) => kind === 'family')
        .map(({ text }) => text),
    ).toEqual(['Nowicka-Lis']);
  });

  it('takes the family name from the front where names are written so', () => {
    const authority = listed(
      { id: 'a', kind: 'actor', name: 'Zhang Wenhua', names: [] },
      { id: 'b', kind: 'actor', name: 'Randolph, Gena', names: [] },
      { id: 'c', kind: 'actor', name: 'Carlos Ruiz Jr.', names: [] },
    );
    expect(
      authority
        .names()
        .filter(({ kind }) => kind === 'family')
        .map(({ text }) => text),
    ).toEqual(['Zhang', 'Randolph', 'Ruiz']);
  });
});

describe('lemmas', () => {
  it.each([
    ['lawrowem', 'pl', 'lawrow'],
    ['polsce', 'pl', 'polska'],
    ['stanow', 'pl', 'stany'],
    ['лавровым', 'ru', 'лавров'],
    ['соглашении', 'ru', 'соглашения'],
    ['києва', 'uk', 'киів'],
    ['празі', 'uk', 'прага'],
    ['europaischen', 'de', 'europaische'],
    ['agreement', 'en', 'agreements'],
  ] as const)('%s (%s) may come from %s', (word, language, base) => {
    expect(lemmas(word, language).map((one) => one.base)).toContain(base);
  });

  it('knows a woman’s form from a man’s', () => {
    expect(lemmas('зеленскои', 'ru').find(({ base }) => base === 'зеленскии')?.feminine).toBe(true);
    expect(lemmas('зеленского', 'ru').find(({ base }) => base === 'зеленскии')?.feminine).toBe(false);
  });

  it('never gives the word itself, nor a stem of one letter', () => {
    for (const word of ['а', 'ab', 'путина', ''])
      expect(lemmas(word, 'ru').map(({ base }) => base)).not.toContain(word);
    expect(lemmas('а', 'ru')).toEqual([]);
  });
});
