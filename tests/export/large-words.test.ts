import { describe, it } from 'vitest';
import { creditedCopy } from '../../renderer/core/export/clipboard.ts';
import { dossierDocument } from '../../renderer/core/export/dossier-document.ts';
import { exportDossier } from '../../renderer/core/export/export-dossier.ts';
import { termsOf } from '../credit/terms-by-class.ts';
import { excerptOf, value } from './made-by-hand.ts';

const PUMPS = [
  ' x',
  '<',
  '&',
  '&#',
  '*',
  '_',
  '[',
  '=',
  '\\',
  '\u202E',
  '\u2066\u202C',
  '`',
  '.',
  '\u0301',
  '\uD800',
  '1.',
];

describe('hostile words at length', () => {
  it.each(PUMPS)('100,000 characters of %j leave in every text format before the hang guard strikes', async (pump) => {
    const words = `x${pump.repeat(100_000 / pump.length)}x`;
    const excerpt = excerptOf({ title: words, notice: words, terms: termsOf('attribution-required'), body: [words] });
    value(creditedCopy([excerpt]));
    const document = value(dossierDocument(words, [{ excerpt, note: words }]));
    for (const format of ['markdown', 'html'] as const) value(await exportDossier(document, format));
  });
});
