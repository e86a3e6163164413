import type { ArchiveIndex } from '../index/archive-index.ts';
import { placeOfPart, searchedPlaces, TITLE } from '../index/places.ts';
import type { EntityId, ReasonKind } from '../model/entity.ts';
import type { NameMatch } from '../model/lookup.ts';
import type { Range } from '../model/range.ts';
import type { ReportId } from '../model/report.ts';
import { tokens } from '../text/tokens.ts';
import { adjacent, asItStands, folded } from './adjacent.ts';
import { isFunctionWord } from './function-words.ts';
import {
  type Mark,
  type MatchedTerm,
  RANK,
  type ReadReports,
  rankOf,
  type SearchedReport,
  type TermHit,
} from './matched-term.ts';
import { nameScore, rarity, weaker } from './name-score.ts';
import { type PlaceScores, reportScore } from './place-scores.ts';
import type { Term } from './terms.ts';
import { togetherIn } from './together.ts';

/** What the words as typed add to a report that mentions the entity, beside what they would score alone. */
const AS_TYPED = 0.5;

/**
 * The reports that mention an entity that the name may mean, and those that only have the words as typed, next
 * to one another. The reason of a mention is the weaker of two: how the query came to the entity (a typo, a
 * transliteration) and how the report names it (a metonym).
 */
export async function matchName(
  term: Extract<Term, { kind: 'name' }>,
  index: ArchiveIndex,
  read: ReadReports,
  off: ReadonlySet<ReasonKind>,
): Promise<MatchedTerm> {
  const meant = new Map(term.matches.map((match) => [match.entity, match]));
  const reasonOf = (entity: EntityId, mentioned: ReasonKind): ReasonKind | undefined => {
    const match = meant.get(entity);
    const reason = match && weaker(match.reason, mentioned);
    return reason && !off.has(mentioned) && !off.has(reason) ? reason : undefined;
  };

  const together = off.has('word') || onlyTies(term.typed) ? new Map() : togetherIn(index.text, term.words);
  const bonus = isAbbreviation(term.typed) ? new Map<ReportId, PlaceScores>() : together;
  const found = new Map<ReportId, TermHit>();
  const reports = new Set(term.matches.flatMap((match) => [...index.catalogue.mentioning(match.entity)]));
  const rare = rarity(reports.size, index.catalogue.size());
  for (const report of reports) {
    const mentions = (index.catalogue.row(report)?.mentions ?? []).flatMap((mention) => {
      const reason = reasonOf(mention.entity, mention.reason);
      return reason ? [{ ...mention, reason }] : [];
    });
    if (mentions.length === 0) continue;
    const reasons = new Set(mentions.map((mention) => mention.reason));
    found.set(report, {
      score: nameScore(mentions, rare) + AS_TYPED * reportScore(bonus.get(report) ?? NOWHERE),
      rank: rankOf([...reasons].reduce((a, b) => (weaker(a, b) === a ? b : a))),
      reasons,
      places: new Set(mentions.map((mention) => mention.place)),
    });
  }

  const asTyped = typedRanges(term);
  for (const searched of await read([...together.keys()].filter((report) => !found.has(report)))) {
    const scores = together.get(searched.report.id) ?? NOWHERE;
    const standing = searchedPlaces(searched.report).filter(
      ({ place, text }) => scores.has(place) && asTyped(text).length > 0,
    );
    if (standing.length === 0) continue;
    const places = new Map(standing.map(({ place }) => [place, scores.get(place) ?? 0]));
    found.set(searched.report.id, {
      score: reportScore(places),
      rank: RANK.exact,
      reasons: new Set(['word']),
      places: new Set(places.keys()),
    });
  }

  return {
    term,
    hits: found,
    marks: (searched, place, text) =>
      found.get(searched.report.id)?.reasons.has('word')
        ? asTyped(text).map((range) => ({ ...range, reason: 'word' }))
        : mentionMarks(searched, place, text, meant, reasonOf),
  };
}

const NOWHERE: PlaceScores = new Map();

/** `START` is a treaty, `start` a verb: capitals count in a name that is typed in capitals only. */
const isAbbreviation = (typed: string): boolean => /\p{Lu}.*\p{Lu}/su.test(typed) && !/\p{Ll}/u.test(typed);

/** `us` finds what mentions the United States, and not every report that says "us". */
const onlyTies = (typed: string): boolean =>
  !isAbbreviation(typed) && tokens(typed).every((token) => isFunctionWord(token.word));

/** Where a text has the words of a name as typed, next to one another. */
function typedRanges({ typed, words }: Extract<Term, { kind: 'name' }>): (text: string) => readonly Range[] {
  if (!isAbbreviation(typed)) return (text) => adjacent(text, words, folded);
  const letters = tokens(typed).map((token) => asItStands(token, typed));
  return (text) => adjacent(text, letters, asItStands);
}

/** Mentions of the title part count only where the title is still that part's text. */
function mentionMarks(
  { report, mentions }: SearchedReport,
  place: number,
  text: string,
  meant: ReadonlyMap<EntityId, NameMatch>,
  reasonOf: (entity: EntityId, mentioned: ReasonKind) => ReasonKind | undefined,
): readonly Mark[] {
  return mentions.flatMap((mention): readonly Mark[] => {
    const { entity, part, start, end } = mention;
    if (placeOfPart(report, part) !== place) return [];
    if (place === TITLE && report.parts[part]?.text !== text) return [];
    const reason = reasonOf(entity, mention.reason);
    if (!reason) return [];
    const distance = reason === 'typo' ? meant.get(entity)?.distance : undefined;
    return [{ start, end, reason, entity, ...(distance === undefined ? {} : { distance }) }];
  });
}
