import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../renderer/core/read/read.ts';
import expectations from './expected.json' with { type: 'json' };
import { differences, type Expected } from './reading.ts';

const folder = new URL('../../assets/samples/', import.meta.url);
const expected = expectations as readonly Expected[];
const samples = readdirSync(folder).filter((name) => !['README.md', '.gitattributes'].includes(name));
const decoded = (e: Expected) => new TextDecoder(e.encoding ?? 'utf-8').decode(readFileSync(new URL(e.file, folder)));
const kinds = (values: readonly (string | null)[]) => new Set(values).size;

/** How each language says "sample" and "invented". */
const MARKS: Readonly<Record<string, RegExp>> = {
  en: /Sample report of Monitor Archive\.\s.*invented publisher/s,
  pl: /Przykładowy raport programu Monitor Archive\..*wydawcą zmyślonym/s,
  ru: /Пример отчёта для программы Monitor Archive\..*вымышленный издатель/s,
  uk: /Зразок звіту для програми Monitor Archive\..*вигаданий видавець/s,
  de: /Beispielbericht des Programms Monitor Archive\..*erfundener Herausgeber/s,
};

describe('the sample archive', () => {
  it('has at least 24 reports, each with its expectation', () => {
    expect(samples.length).toBeGreaterThanOrEqual(24);
    expect(samples.toSorted()).toEqual(expected.map((e) => e.file).toSorted());
  });

  it('has many publishers, languages and kinds of terms', () => {
    expect(kinds(expected.map((e) => e.publisher))).toBeGreaterThanOrEqual(4);
    expect(kinds(expected.map((e) => e.language))).toBeGreaterThanOrEqual(5);
    expect(kinds(expected.map((e) => e.terms.class))).toBeGreaterThanOrEqual(5);
    expect(expected.some((e) => e.notice === null)).toBe(true);
  });

  it.each(expected)('$file is marked as a sample, in its name and in the language of its text', (e) => {
    expect(e.file).toMatch(/^sample-/);
    expect(decoded(e)).toMatch(MARKS[e.language] ?? /no mark for this language/);
  });

  it.each(expected)('$file names no real host that a page could load from', (e) => {
    const loads = decoded(e).matchAll(
      /(?:\bsrc|\bsrcset|data-src|<link\b[^>]*\bhref|\baction)\s*=\s*["']?(https?:[^"'\s>]+)/gi,
    );
    const hosts = [...loads].map((load) => new URL(load[1] ?? '').hostname);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });
});

describe('reading the samples', () => {
  it.each(expected)('$file is read as expected', (e) => {
    const bytes = new Uint8Array(readFileSync(new URL(e.file, folder)));
    const read = readReport({ name: e.file, bytes, original: '0'.repeat(64), sample: true });
    if (!read.ok) throw new Error(`${read.problem.code}: ${read.problem.sentence}`);
    expect(differences(read.value, e)).toEqual([]);
  });
});
