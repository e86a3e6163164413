import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateParts } from '../../renderer/core/model/date.ts';
import { casesIn } from '../../scripts/quality/cases.ts';
import { type Floor, figuresOf, lostSince } from '../../scripts/quality/figures.ts';
import { type Gold, PLAIN_FIELDS } from '../../scripts/quality/gold.ts';
import { measure } from '../../scripts/quality/measure.ts';
import { variantNames } from './variants.ts';

const CASES = join(import.meta.dirname, 'cases');
const cases = casesIn(CASES);
const floor = JSON.parse(readFileSync(join(import.meta.dirname, 'floor.json'), 'utf8')) as Floor;
const reports = cases.flatMap((one) => one.golds.map((gold) => ({ name: one.name, gold })));

const KEYS = new Set<string>([
  ...PLAIN_FIELDS,
  ...['place', 'authors', 'pictureCredits', 'terms', 'paragraphs', 'headings', 'otherBody', 'bodyMustNotHold'],
  ...['setAside', 'pleaseCheck', 'accept', 'checked', 'apart', 'variants', 'file'],
]);

const FULL = [...PLAIN_FIELDS, 'authors', 'pictureCredits', 'terms', 'paragraphs', 'headings', 'setAside'] as const;

describe('every case is well formed', () => {
  it('has one source, which can be made, and all its labels', async () => {
    for (const one of cases) {
      const { bytes } = await one.file();
      expect(bytes.length, one.name).toBeGreaterThan(300);
      expect(one.name).toMatch(/^[a-z]{2}(-[a-z0-9]+)+$/);
      expect(one.golds.length, one.name).toBeGreaterThan(0);
      for (const gold of one.golds) {
        expect(
          Object.keys(gold).filter((key) => !KEYS.has(key)),
          one.name,
        ).toEqual([]);
        if (one.checked)
          expect(
            FULL.filter((key) => gold[key] === undefined),
            one.name,
          ).toEqual([]);
      }
    }
  });

  it('has dates that exist and a language that its name tells', () => {
    for (const { name, gold } of reports) {
      const dates = [...(gold.date ? [gold.date] : []), ...(gold.pleaseCheck?.date ?? [])];
      expect(
        dates.filter((date) => !dateParts(date)),
        name,
      ).toEqual([]);
      expect(gold.language, name).toBe(name.slice(0, 2));
    }
  });

  it('expects words that stand in its source', () => {
    for (const one of cases) {
      const sources = readingsOf(join(CASES, one.name));
      for (const gold of one.golds)
        for (const words of wordsOf(gold))
          expect(
            sources.some((source) => source.includes(bare(words))),
            `${one.name}: ${words}`,
          ).toBe(true);
    }
  });
});

/** Everything of a report that is printed word for word. */
const wordsOf = (gold: Gold): readonly string[] => [
  ...(gold.title ? [gold.title] : []),
  ...(gold.notice ? [gold.notice] : []),
  ...(gold.paragraphs ?? []),
  ...(gold.headings ?? []),
  ...(gold.setAside ?? []),
  ...(gold.pictureCredits ?? []),
];

/** Letters and digits alone: what stays the same whatever the markup, the encoding of lines and the quotes. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const LABELS = ['utf-8', 'windows-1250', 'windows-1251', 'windows-1252', 'iso-8859-2', 'koi8-u', 'utf-16le'];

/** The files of a case, in each encoding that one of them may have, as bare letters without markup. */
function readingsOf(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => name !== 'expected.json' && !name.endsWith('_files'));
  return files.flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return LABELS.flatMap((label) => {
      const text = unescaped(new TextDecoder(label).decode(bytes));
      return [bare(text.replace(/<[^>]*>/g, ' ')), bare(text)];
    });
  });
}

const unescaped = (text: string): string =>
  text
    .replace(/\\[nrt]|\]\([^)]*\)/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&#8211;|&(?:amp|shy|nbsp|raquo);/g, ' ');

describe('the set is wide enough', () => {
  it('has 130 reports or more, about as many in each of the five languages', () => {
    expect(reports.length).toBeGreaterThanOrEqual(130);
    for (const language of ['en', 'pl', 'ru', 'uk', 'de'])
      expect(reports.filter(({ name }) => name.startsWith(`${language}-`)).length, language).toBeGreaterThanOrEqual(22);
  });

  it('shows every variant at least twice, and names no other', () => {
    const known = variantNames();
    const seen = cases.flatMap((one) => one.variants);
    expect(known.filter((variant) => seen.filter((one) => one === variant).length < 2)).toEqual([]);
    expect([...new Set(seen)].filter((variant) => !known.includes(variant))).toEqual([]);
  });

  it('has every class of terms in every language', () => {
    const classes = new Set(
      variantNames()
        .filter((variant) => variant.startsWith('notice-'))
        .map((variant) => variant.slice('notice-'.length)),
    );
    const missing = [...classes].flatMap((one) =>
      ['en', 'pl', 'ru', 'uk', 'de']
        .filter((language) => !reports.some(({ name, gold }) => name.startsWith(language) && gold.terms?.class === one))
        .map((language) => `${language}: ${one}`),
    );
    expect(missing).toEqual([]);
  });

  it('has every format', () => {
    const formats = new Set(cases.map((one) => one.format));
    for (const format of ['txt', 'md', 'html', 'mhtml', 'eml', 'xml', 'docx', 'pdf', 'zip'])
      expect(formats.has(format), format).toBe(true);
  });
});

// Where reading stands is for `npm run quality` to say, which fails below the bars.
it('reading is nowhere worse than it was once', { timeout: 120_000 }, async () => {
  const { scored, extra } = await measure(cases);
  expect([...lostSince(floor, figuresOf(scored)), ...extra]).toEqual([]);
});
