import type { Range } from '../model/range.ts';
import { abbreviations, hasOrdinalStop } from './abbreviations.ts';

/** Stops, the quotation marks and brackets that close after them, and the white space that follows. */
const END = /(?<![.!?…؟۔։])([.!?…؟۔։]+)["'”’»«“)\]]*(?:\s+|$)|[。！？।]+[”’」』）]*\s*|\n\n+/gu;

/** What a sentence may begin with, after quotation marks and brackets: no small letter, no joining mark. */
const BEGIN = /^[“„"'‘«»‚([—–-]*(?![\p{Ll},;:)\]])/u;

/** The word before a full stop, at most 24 characters back: letters, digits, and stops inside it (m.in, U.S). */
const WORD_BEFORE = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}.-]*$/u;

/** Small words that often open a sentence and are rarely part of a name: they decide after U.S. or г. */
const OPENERS: ReadonlySet<string> = new Set(
  `a an and as at but by for from he her his if in it its no on she so that the their there these they this those to
  we when while with yet der die das ein eine er es sie wir in im am auf auch aber doch nach mit bei zu zudem dass
  w we na po z ze to ten ta te nie ale jednak oraz także в во на но он она они это как при по с со не однако также
  у до та він вона вони це як з зі але також`.split(/\s+/),
);

/**
 * The sentences of a text in order, without the white space between them; together they hold everything else.
 * A paragraph break always ends a sentence. A full stop after an abbreviation of the language, an initial or an
 * ordinal does not. Where a stop may mean both (`the U.S. The`), the next word decides. Linear in the text.
 */
export function sentences(text: string, language: string | null): readonly Range[] {
  const found: Range[] = [];
  let start = firstWord(text, 0);
  for (const match of text.matchAll(END)) {
    const after = match.index + match[0].length;
    if (start >= after || !ends(text, match, after, language)) continue;
    found.push({ start, end: match.index + match[0].trimEnd().length });
    start = firstWord(text, after);
  }
  if (start < text.length) found.push({ start, end: text.trimEnd().length });
  return found.filter((sentence) => sentence.start < sentence.end);
}

function ends(text: string, match: RegExpExecArray, after: number, language: string | null): boolean {
  const stops = match[1];
  if (stops === undefined || match[0].includes('\n\n') || after >= text.length) return true;
  const next = text.slice(after, after + 32);
  if (!BEGIN.test(next)) return false;
  if (stops !== '.' || !match[0].startsWith('.') || match[0].trimEnd() !== '.') return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(match.index - 24, 0), match.index))?.[0] ?? '';
  return wordEnds(word, next, language);
}

/** Whether a single full stop after `word` ends the sentence, with `next` following. */
function wordEnds(word: string, next: string, language: string | null): boolean {
  if (/^\d{1,2}$/.test(word)) return !hasOrdinalStop(language);
  if (isAbbreviation(word, language)) return false;
  return !isInitials(word) || OPENERS.has(/\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '');
}

const isAbbreviation = (word: string, language: string | null): boolean =>
  abbreviations(language).has(word.toLowerCase());

/** One letter, or letters with stops between: J, U.S, p.m, г, т. */
const isInitials = (word: string): boolean => /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)*$/u.test(word);

function firstWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at += 1;
  return at;
}
