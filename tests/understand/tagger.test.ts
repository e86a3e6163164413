import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../renderer/core/model/entity.ts';
import { tagReport } from '../../renderer/core/understand/tagger.ts';
import { caseLines, listed, mentions, shipped, told, toldBy } from './reading.ts';

const authority = shipped();

interface Labelled {
  readonly language: string;
  readonly date: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly actors: readonly string[];
  readonly treaties: readonly string[];
  readonly countries: readonly string[];
}

const KINDS: readonly (readonly [EntityKind, 'actors' | 'treaties' | 'countries'])[] = [
  ['actor', 'actors'],
  ['treaty', 'treaties'],
  ['country', 'countries'],
];

const REAL = new URL('../../../shared/reports/russia-monitor-2019-12-12.txt', import.meta.url);

describe.skipIf(!existsSync(REAL))('the real report', () => {
  it('names exactly its actors, treaties and countries', () => {
    const blocks = readFileSync(REAL, 'utf8').split('\n\n');
    const [title = '', ...paragraphs] = [2, 3, 5, 9].map((place) => blocks[place] ?? '');
    const found = new Set(mentions({ title, paragraphs, language: 'en' }, authority).map(({ entity }) => entity));
    const of = (kind: EntityKind) => [...found].filter((id) => authority.entity(id)?.kind === kind).sort();
    expect(of('actor')).toEqual(['per-donald-trump', 'per-mike-pompeo', 'per-nicolas-maduro', 'per-sergey-lavrov']);
    expect(of('treaty')).toEqual(['inf-treaty', 'minsk-agreements', 'new-start', 'normandy-format']);
    expect(of('country')).toEqual(['CN', 'RU', 'UA', 'US', 'VE']);
  });
});

describe('labelled texts in five languages', () => {
  const texts = caseLines<Labelled>('texts.jsonl');
  for (const language of ['en', 'pl', 'ru', 'uk', 'de']) {
    it.each(KINDS)(`finds the right set of each %s (${language})`, (kind, field) => {
      let [right, wrong, missed] = [0, 0, 0];
      for (const text of texts.filter((one) => one.language === language)) {
        const wanted = new Set(text[field]);
        const found = new Set(
          mentions(text, authority)
            .map(({ entity }) => entity)
            .filter((id) => authority.entity(id)?.kind === kind),
        );
        const common = [...found].filter((id) => wanted.has(id)).length;
        right += common;
        wrong += found.size - common;
        missed += wanted.size - common;
      }
      expect(right).toBeGreaterThan(4);
      expect((2 * right) / (2 * right + wrong + missed)).toBeGreaterThanOrEqual(0.97);
    });
  }
});

describe('inflected forms of names that the rules have never seen', () => {
  const cases = caseLines<{ readonly language: string; readonly name: string; readonly forms: readonly string[] }>(
    'forms.jsonl',
  );
  const around: Readonly<Record<string, readonly [string, string]>> = {
    pl: ['Wczoraj mówiono o ', ' w mediach.'],
    ru: ['Вчера говорили о ', ' в новостях.'],
    uk: ['Учора говорили про ', ' у новинах.'],
    de: ['Gestern war von ', ' die Rede.'],
  };
  it.each(cases)('$language: $name', ({ language, name, forms }) => {
    const own = listed({ id: 'own', kind: 'actor', name, names: [] });
    const [before, after] = around[language] ?? ['', ''];
    const unread = forms.filter((form) => {
      const text = `${before}${form}${after}`;
      // A family name alone counts once the person has been introduced.
      const found = mentions({ paragraphs: [`${name}.`, text], language }, own);
      return !found.some(({ part, start }) => part === 1 && start >= before.length);
    });
    expect(unread).toEqual([]);
  });
});

describe('names that are not meant', () => {
  it.each([
    ['people who are called like countries', 'Jordan Peterson and Paris Hilton met Michael Jordan and Jack London.'],
    ['newspapers', 'The Washington Post, the New York Times and the Moscow Times wrote about it.'],
    [
      'places of something',
      'He was in Moscow, flew to Beijing and came back for the Geneva talks and the Paris summit.',
    ],
    ['a dateline', 'WARSAW, 12 December – The committee will meet on Monday, it was said.'],
    ['words in small letters', 'They start to sort the salt; who knows what us and it may mean.'],
    ['addresses', 'Write to press@nato.int, see gazprom.com and MID.RU.'],
    ['a namesake with another given name', 'Petr Lavrov was a philosopher, and Robert Novak wrote columns.'],
    ['a son', 'Donald Trump Jr. wrote the mail.'],
    ['the month', 'In May and on May 3 nothing happened.'],
    ['longer names', 'Latin American states and the Gulf of Mexico were left out.'],
  ])('%s', (_, text) => expect(toldBy(text, authority)).toEqual([]));

  it('a picture credit, a notice and furniture are not read', () => {
    const text = 'Russia and NATO';
    const range = { start: 0, end: 0 };
    const parts = (['picture-credit', 'notice', 'furniture', 'series'] as const).map((role) => ({
      role,
      text,
      range,
      bytes: range,
    }));
    const none = { value: null, evidence: [] };
    expect(tagReport({ parts, language: none, date: none }, authority)).toEqual([]);
  });
});

describe('one word and its bearers', () => {
  it('a family name means the person introduced by the full name', () => {
    expect(toldBy('Theresa May met Boris Johnson. May smiled, Johnson frowned.', authority)).toEqual([
      'Theresa May = per-theresa-may (name)',
      'Boris Johnson = per-boris-johnson (name)',
      'May = per-theresa-may (part)',
      'Johnson = per-boris-johnson (part)',
    ]);
  });

  it('two bearers: the one whose full name stands in the report', () => {
    expect(toldBy('Joseph Aoun was elected. Aoun thanked the army.', authority)).toEqual([
      'Joseph Aoun = per-joseph-aoun (name)',
      'Aoun = per-joseph-aoun (part)',
    ]);
  });

  it('two bearers without a full name: by country and office, else nobody', () => {
    const own = listed(
      {
        id: 'one',
        kind: 'actor',
        type: 'person',
        country: 'KG',
        roles: ['president'],
        name: 'Askar Akunov',
        names: ['Akunov'],
      },
      {
        id: 'two',
        kind: 'actor',
        type: 'person',
        country: 'UZ',
        roles: ['coach'],
        name: 'Timur Akunov',
        names: ['Akunov'],
      },
      { id: 'KG', kind: 'country', name: 'Kyrgyzstan', names: [] },
    );
    expect(toldBy('It was Akunov who said so.', own)).toEqual([]);
    expect(toldBy('In Kyrgyzstan it was Akunov who said so.', own).at(-1)).toBe('Akunov = one (alias)');
  });

  it('a name inside a longer name belongs to the longer one', () => {
    expect(toldBy('The Washington Treaty, the OSCE Minsk Group and the African Union matter.', authority)).toEqual([
      'Washington Treaty = north-atlantic-treaty (alias)',
      'OSCE Minsk Group = osce-minsk-group (name)',
      'African Union = org-african-union (name)',
    ]);
  });

  it('says why: demonym, metonym, inflection, another script', () => {
    expect(toldBy('The Kremlin and Russian envoys; Moscow said no to the U.S. offer.', authority)).toEqual([
      'Kremlin = RU (metonym)',
      'Russian = RU (demonym)',
      'Moscow = RU (metonym)',
      'U.S. = US (alias)',
    ]);
    expect(toldBy('Rozmowa z Zołotowem i Ławrowem.', authority, 'pl')).toEqual([
      'Zołotowem = per-viktor-zolotov (transliteration)',
      'Ławrowem = per-sergey-lavrov (transliteration)',
    ]);
    expect(toldBy('О Минских соглашениях говорили с Лавровым.', authority, 'ru')).toEqual([
      'Минских соглашениях = minsk-agreements (inflection)',
      'Лавровым = per-sergey-lavrov (inflection)',
    ]);
  });
});

describe('the tagger as a machine', () => {
  const names = ['Ab', 'Ab Ba', 'Ba Ab Ab', 'Ca', 'Ca Ba', 'Da Ca Ba Ab'];
  const own = listed(...names.map((name, place) => ({ id: `e${place}`, kind: 'treaty', name, names: [] })));

  /** From left to right, at each word the longest name that stands there letter for letter. */
  function naive(words: readonly string[]): readonly string[] {
    const found: string[] = [];
    for (let at = 0; at < words.length; ) {
      const fits = names.filter((name) => words.slice(at, at + name.split(' ').length).join(' ') === name);
      const longest = fits.sort((a, b) => b.length - a.length)[0];
      if (longest !== undefined) found.push(longest);
      at += longest?.split(' ').length ?? 1;
    }
    return found;
  }

  it('finds what a search for every name at every word finds', () => {
    const word = fc.constantFrom('Ab', 'Ba', 'Ca', 'Da', 'x');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const found = mentions({ paragraphs: [text], language: 'fr' }, own);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(naive(words));
      }),
      { numRuns: 500 },
    );
  });

  it('gives ranges in order that do not overlap, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        const text = `Lavrov ${noise} US-Russia ${noise}«Путин» Merkel's`;
        let last = 0;
        for (const { start, end } of mentions({ paragraphs: [text], language: null }, authority)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads hostile paragraphs in time', () => {
    for (const piece of ['Paris, ', 'Minsk ', '" ', "'s ", 'U.', 'Трамп-', ' '.repeat(3), 'Aa']) {
      told({ paragraphs: [piece.repeat(30_000)], language: 'en' }, authority);
    }
  });
});
