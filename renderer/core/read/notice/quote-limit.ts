import type { QuoteLimit } from '../../model/terms.ts';

const NUMBER = '(\\d{1,3}(?:[ .,\\u00A0]\\d{3})+|\\d{1,6})';

const UNITS: readonly (readonly [QuoteLimit['unit'], RegExp])[] = [
  [
    'characters',
    new RegExp(
      `${NUMBER}[\\s-]{0,2}(?:characters?|chars|signs|znak(?:ów|i)?|знак(?:ов|ів|а|и)?|символ(?:ов|ів|а|и)?|печатных знаков|zeichen)`,
      'iu',
    ),
  ],
  [
    'words',
    new RegExp(
      `${NUMBER}[\\s-]{0,2}(?:words?|słów|słowa|wyraz(?:ów|y)|слов(?:а)?|слів|слова|wörtern?|worten?|wörter|worte)(?![\\p{L}])`,
      'iu',
    ),
  ],
  [
    'percent',
    new RegExp(`${NUMBER}\\s{0,2}(?:%|per ?cent|proc\\.|procent|процент\\p{L}{0,3}|відсотк\\p{L}{0,3}|prozent)`, 'iu'),
  ],
];

/** The longest quotation that a notice permits; null where it sets no limit. */
export function quoteLimitOf(notice: string): QuoteLimit | null {
  for (const [unit, pattern] of UNITS) {
    const found = pattern.exec(notice);
    const amount = found ? Number((found[1] as string).replace(/\D/gu, '')) : 0;
    if (amount > 0 && (unit !== 'percent' || amount <= 100)) return { amount, unit };
  }
  return null;
}
