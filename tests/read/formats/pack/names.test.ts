import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companionFolders } from '../../../../renderer/core/model/companion-folders.ts';
import { entryNames } from '../../../../renderer/core/read/formats/pack/entry-names.ts';
import { entryPlace, uniquePlaces } from '../../../../renderer/core/read/formats/pack/entry-place.ts';
import { naturalOrder } from '../../../../renderer/core/read/formats/pack/natural-order.ts';

/** The bytes that a packer writes for a name, by the letters of its code page that the name needs. */
const bytesOf = (name: string, page: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from([...name].map((letter) => page[letter] ?? letter.charCodeAt(0)));

const CP852 = { ą: 0xa5, ć: 0x86, ę: 0xa9, ł: 0x88, ń: 0xe4, ó: 0xa2, ś: 0x98, ź: 0xab, ż: 0xbe, Ł: 0x9d, Ż: 0xbd };
const CP1250 = { ą: 0xb9, ć: 0xe6, ę: 0xea, ł: 0xb3, ń: 0xf1, ó: 0xf3, ś: 0x9c, ź: 0x9f, ż: 0xbf, Ł: 0xa3, Ż: 0xaf };
const CP437 = { ä: 0x84, ö: 0x94, ü: 0x81, ß: 0xe1, Ü: 0x9a };
/** 866 puts the letters from р on into another place. */
const cyrillic866 = (name: string): Uint8Array =>
  Uint8Array.from(
    [...name].map((letter) => {
      const at = letter.charCodeAt(0) - 0x410;
      if (at < 0 || at > 0x3f) return letter.charCodeAt(0);
      return at < 48 ? 0x80 + at : 0xe0 + at - 48;
    }),
  );
const cyrillic1251 = (name: string): Uint8Array =>
  Uint8Array.from(
    [...name].map((letter) => (letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))),
  );

const decoded = (...names: readonly Uint8Array[]) => entryNames(names.map((bytes) => ({ bytes, certain: null })));

describe('the names in a packed file', () => {
  it.each([
    [
      'Polish DOS',
      bytesOf('Świat/żołnierze wyjeżdżają.txt'.replace('Ś', 'S'), CP852),
      'Swiat/żołnierze wyjeżdżają.txt',
    ],
    ['Polish Windows', bytesOf('Łódź – tydzień w Łodzi.html'.replace('–', '-'), CP1250), 'Łódź - tydzień w Łodzi.html'],
    ['German DOS', bytesOf('Überblick für Länder.txt', CP437), 'Überblick für Länder.txt'],
    ['Russian DOS', cyrillic866('Обзор/Новости недели.txt'), 'Обзор/Новости недели.txt'],
    ['Russian Windows', cyrillic1251('Обзор/Новости недели.txt'), 'Обзор/Новости недели.txt'],
    ['UTF-8 without saying so', new TextEncoder().encode('Підсумки тижня.txt'), 'Підсумки тижня.txt'],
    ['plain', new TextEncoder().encode('report-1.txt'), 'report-1.txt'],
  ])('are read in the letters of %s', (_, bytes, expected) => {
    expect(decoded(bytes)).toEqual([expected]);
  });

  it('are all read in the same letters, which the longer ones tell', () => {
    expect(decoded(bytesOf('ó.txt', CP852), bytesOf('wyjeżdżają żołnierze łącząc.txt', CP852))[0]).toBe('ó.txt');
  });

  it('become places that hold nothing unseen, no way up and no sign that parts places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const { path } = entryPlace(name);
        expect(path).not.toBe('');
        expect(path).not.toMatch(/#|\\|\p{Cc}|^\/|\/$|\/\//u);
        expect(path.split('/')).not.toContain('..');
      }),
    );
  });

  it('become places that are there once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a (2)', 'b')), (paths) => {
        const places = paths.map(uniquePlaces());
        expect(new Set(places).size).toBe(paths.length);
      }),
    );
  });

  it('are ordered as people count, in one order only', () => {
    const sorted = ['r10', 'r9', 'R1', 'r01', 'a', 'r1b'].sort(naturalOrder);
    expect(sorted).toEqual(['a', 'R1', 'r01', 'r1b', 'r9', 'r10']);
    const name = fc.string({ unit: fc.constantFrom('a', 'B', '1', '0', '2', ' ') });
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) || 0);
        if (naturalOrder(a, b) <= 0 && naturalOrder(b, c) <= 0) expect(naturalOrder(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the companion folder of a saved page', () => {
  it.each([
    ['Report.html', 'Report_files/ad.html'],
    ['Report.htm', 'Report-Dateien/ad.htm'],
    ['dir/Raport.html', 'dir/Raport_pliki/deep/ad.html'],
    ['Отчет.html', 'Отчет_файлы/ad.html'],
    ['REPORT.HTML', 'report.files/ad.js'],
    ['Żubr.html', 'Z\u0307ubr_files/ad.html'],
  ])('%s leaves out %s', (page, inside) => {
    expect([...companionFolders([page, inside])]).toEqual([inside]);
  });

  it.each([
    ['Report.html', 'Report/part.html'],
    ['Report.html', 'Report_2019/part.html'],
    ['Report.html', 'other/Report_files/part.html'],
    ['Report.pdf', 'Report_files/part.html'],
    ['a.html', '_files/part.html'],
  ])('%s keeps %s', (page, inside) => {
    expect([...companionFolders([page, inside])]).toEqual([]);
  });
});
