import { fold } from '../../text/fold.ts';
import { anyOf } from '../pattern.ts';

const LATIN_MARKED = /[\u00C0-\u024F]/gu;
const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The same words as they are typed on a keyboard without diacritics: `zrodla`, `durfen`. */
const unmarked = (words: string): string => words.replace(LATIN_MARKED, fold);
/** The same with the two letters that stand for an umlaut: `duerfen`. */
const withDigraphs = (words: string): string =>
  words.replace(LATIN_MARKED, (letter) => DIGRAPHS[letter] ?? fold(letter));

/** One pattern out of many alternatives, each also as it is written without diacritics. */
export const anySpelling = (...alternatives: readonly string[]): RegExp =>
  anyOf(...new Set(alternatives.flatMap((words) => [words, unmarked(words), withDigraphs(words)])));
