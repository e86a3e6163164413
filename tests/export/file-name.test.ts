import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../renderer/core/export/file-name.ts';

describe('the name of an exported file', () => {
  it.each([
    ['Arms control after INF', 'Arms control after INF.docx'],
    ['Głosy: Москва / Київ', 'Głosy Москва Київ.docx'],
    ["Lavrov's trip", "Lavrov's trip.docx"],
    ['../../etc/passwd', 'etc passwd.docx'],
    ['..\\..\\x', 'x.docx'],
    ['...', 'Dossier.docx'],
    ['', 'Dossier.docx'],
    ['CON', 'Dossier CON.docx'],
    ['lpt1.txt', 'Dossier lpt1.txt.docx'],
    ['report\u202Excod.exe', 'report xcod.exe.docx'],
    ['-rf', 'rf.docx'],
    ['a\u0000b\nc', 'a b c.docx'],
    ['e\u0301', 'é.docx'],
  ])('%j is %s', (name, expected) => {
    expect(fileName(name, 'docx')).toBe(expected);
  });

  it('is safe and short whatever the dossier is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const made = fileName(name, 'docx');
        expect(made).toMatch(/^[^. -].*[^. ]\.docx$|^[^. -]\.docx$/su);
        expect(made).not.toMatch(/[<>:"/\\|?*\p{C}]/u);
        expect(new TextEncoder().encode(made).length).toBeLessThanOrEqual(255);
      }),
    );
  });

  it('is made in time of a name of 200,000 signs', () => {
    for (const pump of [' ', '.', '-', '/', ' .']) fileName(`a${pump.repeat(200_000 / pump.length)}b`, 'md');
  });
});
