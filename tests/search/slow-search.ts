import { searchedPlaces } from '../../renderer/core/index/places.ts';
import type { ReasonKind } from '../../renderer/core/model/entity.ts';
import { REASONS } from '../../renderer/core/model/entity.ts';
import type { SearchedReport } from '../../renderer/core/search/matched-term.ts';
import type { Term } from '../../renderer/core/search/terms.ts';
import { tokens } from '../../renderer/core/text/tokens.ts';
import { nearness } from '../archive/doubles/nearness.ts';

/**
 * The obvious way to answer a term: read every report from its first word to its last. Gives the ids of the reports
 * that answer it; says nothing of their order.
 */
export function answering(term: Term, reports: readonly SearchedReport[], off: readonly ReasonKind[]): Set<string> {
  return new Set(reports.filter((one) => answers(term, one, reports, off)).map(({ report }) => report.id));
}

const texts = ({ report }: SearchedReport) => searchedPlaces(report).map((place) => place.text);
const words = (text: string) => tokens(text).map((token) => token.word);
const raw = (text: string) => tokens(text).map((token) => text.slice(token.start, token.end));

function runs(standing: readonly string[], wanted: readonly string[]): boolean {
  return standing.some((_, at) => wanted.every((word, i) => standing[at + i] === word));
}

function answers(term: Term, one: SearchedReport, all: readonly SearchedReport[], off: readonly ReasonKind[]): boolean {
  if (term.kind === 'quoted') return texts(one).some((text) => runs(raw(text), term.words));
  const own = texts(one).flatMap(words);
  if (term.kind === 'word') return own.some((word) => fits(word, term, all, off));
  const weaker = (a: ReasonKind, b: ReasonKind) => (REASONS.indexOf(a) > REASONS.indexOf(b) ? a : b);
  const mentioned = one.mentions.some(({ entity, reason }) => {
    const match = term.matches.find((candidate) => candidate.entity === entity);
    return match !== undefined && !off.includes(reason) && !off.includes(weaker(match.reason, reason));
  });
  const capitals = term.typed === term.typed.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(term.typed);
  const asTyped = texts(one).some((text) =>
    capitals ? runs(raw(text), raw(term.typed)) : runs(words(text), term.words),
  );
  return mentioned || (!off.includes('word') && asTyped);
}

function fits(
  word: string,
  term: Extract<Term, { kind: 'word' }>,
  all: readonly SearchedReport[],
  off: readonly ReasonKind[],
): boolean {
  const { word: typed, open } = term;
  if (word === typed) return !off.includes('word');
  const grows = (one: string) => open && typed.length >= 2 && one !== typed && one.startsWith(typed);
  if (grows(word)) return !off.includes('prefix');
  const vocabulary = all.flatMap(texts).flatMap(words);
  if (off.includes('typo') || vocabulary.some((one) => one === typed || grows(one))) return false;
  const most = typed.length < 5 || /\p{N}/u.test(typed) ? 0 : Math.floor(typed.length / 4);
  const distance = nearness(typed, word);
  return distance <= most && !vocabulary.some((one) => nearness(typed, one) < distance);
}
