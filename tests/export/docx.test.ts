import { describe, expect, it } from 'vitest';
import { docxFile } from '../../renderer/core/export/docx.ts';
import { dossierDocument } from '../../renderer/core/export/dossier-document.ts';
import { termsOf } from '../credit/terms-by-class.ts';
import { excerptOf, value } from './made-by-hand.ts';
import { unzip } from './readers/docx.ts';

const excerpts = [
  excerptOf({ publisher: 'House', address: 'https://a.test/x?b=1&c=2', terms: termsOf('attribution-required') }),
  excerptOf({
    id: 'b'.repeat(64),
    language: 'he',
    body: [
      ['heading', 'ראש'],
      ['list-item', 'שלום'],
    ],
  }),
];
const files = unzip(
  await docxFile(
    value(
      dossierDocument(
        'Name',
        excerpts.map((excerpt) => ({ excerpt, note: '' })),
      ),
    ),
  ),
);
const count = (file: string, pattern: RegExp) => files.get(file)?.match(pattern)?.length ?? 0;

describe('a Word file', () => {
  it('has a real footnote for each excerpt', () => {
    expect(count('word/document.xml', /<w:footnoteReference /g)).toBe(2);
    expect(count('word/footnotes.xml', /Origin: /g)).toBe(2);
  });

  it('has real styles, each paragraph with one', () => {
    for (const style of ['Heading1', 'Heading2', 'Quote', 'Reference']) {
      expect(files.get('word/document.xml')).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(files.get('word/styles.xml')).toMatch(new RegExp(`w:styleId="${style}"`));
    }
    expect(files.get('word/document.xml')).not.toMatch(/<w:pStyle[^>]*><w:pStyle/);
  });

  it('tells the language and direction of the words', () => {
    expect(files.get('word/document.xml')).toMatch(
      /<w:pStyle w:val="Quote"\/>.*?<w:bidi\/>.*?<w:rtl\/>.*?<w:lang w:bidi="he"\/>/,
    );
  });

  it('keeps the anchors as custom properties', () => {
    const { anchor } = excerpts[0] ?? excerptOf({});
    const properties = files.get('docProps/custom.xml');
    expect(properties).toContain('name="Monitor Archive excerpt 1"');
    expect(properties).toContain(`report ${anchor.report} body ${anchor.body} range ${anchor.start}-${anchor.end}`);
    expect(properties).toContain(`report ${'b'.repeat(64)} `);
  });

  it('loads nothing from elsewhere: the only outside targets are links that a person may follow', () => {
    const outside = [...files].flatMap(
      ([, text]) => text.match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? [],
    );
    expect(outside.length).toBeGreaterThan(0);
    for (const target of outside) expect(target).toMatch(/\/hyperlink".*Target="https:\/\/a\.test\/x\?b=1&amp;c=2"/);
    expect([...files.keys()].filter((name) => /vba|embed|media|altChunk/i.test(name))).toEqual([]);
  });
});
