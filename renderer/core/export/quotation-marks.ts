import { primaryLanguage } from '../excerpt/language.ts';

/** Opening and closing marks by language, after the delimiters of the Unicode CLDR; English ones for all others. */
const MARKS: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ['be', ['«', '»']],
  ['bg', ['„', '“']],
  ['cs', ['„', '“']],
  ['de', ['„', '“']],
  ['es', ['«', '»']],
  ['et', ['„', '“']],
  ['fi', ['”', '”']],
  ['fr', ['«\u00A0', '\u00A0»']],
  ['hr', ['„', '”']],
  ['hu', ['„', '”']],
  ['it', ['«', '»']],
  ['lt', ['„', '“']],
  ['nb', ['«', '»']],
  ['no', ['«', '»']],
  ['pl', ['„', '”']],
  ['ro', ['„', '”']],
  ['ru', ['«', '»']],
  ['sk', ['„', '“']],
  ['sl', ['„', '“']],
  ['sr', ['„', '”']],
  ['sv', ['”', '”']],
  ['uk', ['«', '»']],
]);

const ENGLISH = ['“', '”'] as const;

/**
 * The paragraphs of a quotation in the marks of its language: one opens each paragraph, one closes the last, so that
 * each shows that it is quoted. Quotation marks inside are left as they are.
 */
export function quoted(paragraphs: readonly string[], language: string | null): readonly string[] {
  const [open, close] = MARKS.get(primaryLanguage(language)) ?? ENGLISH;
  return paragraphs.map((text, at) => `${open}${text}${at === paragraphs.length - 1 ? close : ''}`);
}
