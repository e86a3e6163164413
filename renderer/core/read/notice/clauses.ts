import { sentencesOf } from '../sentences.ts';
import { PICTURES, TOGETHER } from './picture-words.ts';

/**
 * The clauses of a notice, each to be judged alone: its sentences, parted at semicolons, and at dashes behind which
 * pictures are spoken of on their own (`texts may be shared – photographs may not`).
 */
export const clausesOf = (notice: string): readonly string[] =>
  notice
    .split('\n')
    .flatMap(sentencesOf)
    .flatMap(({ text }) => text.split('; ').flatMap(atDashes));

function atDashes(text: string): readonly string[] {
  const clauses: string[] = [];
  for (const piece of text.split(/ [–—-] /u)) {
    const before = clauses.at(-1);
    const apart = before !== undefined && PICTURES.test(piece) && !PICTURES.test(before) && !TOGETHER.test(piece);
    if (before === undefined || apart) clauses.push(piece);
    else clauses[clauses.length - 1] = `${before} – ${piece}`;
  }
  return clauses;
}
