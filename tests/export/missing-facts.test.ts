import { describe, expect, it } from 'vitest';
import { creditedCopy } from '../../renderer/core/export/clipboard.ts';
import { dossierDocument } from '../../renderer/core/export/dossier-document.ts';
import { exportDossier } from '../../renderer/core/export/export-dossier.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../renderer/core/model/dossier.ts';
import { termsOf } from '../credit/terms-by-class.ts';
import type { ReportInShort } from '../excerpt/report-by-hand.ts';
import { excerptOf, value } from './made-by-hand.ts';
import { readDocx } from './readers/docx.ts';
import { readHtml } from './readers/html.ts';
import { readMarkdown } from './readers/markdown.ts';

const WHOLE: ReportInShort = {
  title: 'Two Envoys',
  series: 'Border Monitor',
  publisher: 'Northern Forum',
  date: '2021-03-12',
  notice: 'Credit us.',
  terms: termsOf('attribution-required'),
  body: ['They met.'],
};

/** Each fact taken away, and what must then be said in its place. */
const TAKEN: readonly (readonly [fact: string, change: ReportInShort, said: readonly string[]])[] = [
  ['publisher', { publisher: null }, ['Origin: publisher not stated, Border Monitor, 12 March 2021.']],
  ['series', { series: null }, ['Origin: Northern Forum, “Two Envoys”, 12 March 2021.']],
  ['title', { title: null }, ['[Untitled report]', 'Origin: Northern Forum, Border Monitor, 12 March 2021.']],
  ['series and title', { series: null, title: null }, ['Origin: Northern Forum, title not stated, 12 March 2021.']],
  ['date', { date: null }, ['Origin: Northern Forum, Border Monitor, undated.', 'n.d.']],
  ['notice', { notice: null }, ['No notice found in the report.']],
  ['terms', { terms: {} }, ['Terms of reuse not stated by the publisher.']],
  [
    'everything',
    { publisher: null, series: null, title: null, date: null, notice: null, terms: {} },
    ['Origin: publisher not stated, title not stated, undated. Terms of reuse not stated by the publisher.'],
  ],
];

const show = async (format: ExportFormat, bytes: Uint8Array) => {
  if (format === 'docx') return readDocx(bytes);
  const text = new TextDecoder().decode(bytes);
  return format === 'html' ? readHtml(text) : readMarkdown(text);
};

describe.each(TAKEN)('without its %s a report', (_, change, said) => {
  const excerpt = excerptOf({ ...WHOLE, ...change });

  it.each(EXPORT_FORMATS)('still leaves as %s with a credit that says so', async (format) => {
    const file = value(await exportDossier(value(dossierDocument('D', [{ excerpt, note: '' }])), format));
    const read = await show(format, file.bytes);
    const all = [...(read.quotations[0]?.reference ?? []), ...read.sources.flat()].join('\n');
    for (const words of said) expect(all).toContain(words);
    expect(read.quotations[0]?.reference[1]).toMatch(/^Origin: .*\.$/);
    expect(all).not.toMatch(/null|undefined|\.txt/);
  });

  it('still goes to the clipboard with a credit that says so', () => {
    const copy = value(creditedCopy([excerpt]));
    for (const words of said) expect(copy.text).toContain(words);
    expect(copy.text).toMatch(/\nOrigin: /);
  });
});

describe('an excerpt that lost its credit on the way', () => {
  it.each(['credit', 'notice', 'origin', 'terms', 'condition', 'pinpoint'])(
    'does not leave without its %s',
    (field) => {
      const whole = excerptOf(WHOLE);
      const forged = Object.freeze({ ...whole, [field]: '' }) as unknown as typeof whole;
      const refused = { ok: false, problem: { code: 'unexpected', details: '' } };
      expect(dossierDocument('D', [{ excerpt: forged, note: '' }])).toMatchObject(refused);
      expect(creditedCopy([whole, forged])).toMatchObject(refused);
    },
  );
});
