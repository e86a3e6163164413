import type { Draft } from '../draft.ts';
import type { Looks } from './line-looks.ts';

/** What a line of a head can be that nothing else explains. `idle` says nothing of the report; `text` is its body. */
export type LineRole = 'title' | 'subtitle' | 'series' | 'publisher' | 'author' | 'idle' | 'text';

/** What stands around a line, and what is known before. */
export interface Around {
  /** The lines right above and below, whatever explains them. */
  readonly above: Draft | undefined;
  readonly below: Draft | undefined;
  readonly isFirst: boolean;
  /** Other lines are in small letters, so that capitals tell something. */
  readonly mixed: boolean;
  /** A byline or label names the authors, the series. */
  readonly authorKnown: boolean;
  /** The title is another line. */
  readonly titled: boolean;
  /** The page states a title that no line prints. */
  readonly titleStated: boolean;
  readonly seriesKnown: boolean;
  /** A date or byline stands further below. */
  readonly followed: boolean;
  /** The first of several headings of sections. */
  readonly opensSections: boolean;
}

/** `Agenda 2030`, `Zapad-2021`: what happens in a year is written about. */
const OF_A_YEAR = /\p{L}[ -](?:19|20)\d{2}$/u;

const when = (holds: boolean, points: number): number => (holds ? points : 0);

/** How well a line fits each role by its looks: sums of points, of which only differences count. */
export function scoresOf(looks: Looks, around: Around): Readonly<Record<LineRole, number>> {
  return {
    title: titleScore(looks, around),
    subtitle: subtitleScore(looks, around),
    series: seriesScore(looks, around),
    publisher: publisherScore(looks, around),
    author: authorScore(looks, around),
    idle: -0.6,
    text: looks.sentence && !around.followed ? 0.5 : -3,
  };
}

function titleScore(looks: Looks, around: Around): number {
  const { block } = looks.draft;
  return (
    when(block.kind === 'heading', block.level === 1 ? 3 : block.level === 2 ? 2.2 : 1.6) +
    when(block.strong, 0.8) +
    (looks.words >= 3 && looks.words <= 18 ? 1 : looks.words === 2 ? 0.2 : looks.words === 1 ? -0.3 : -1) +
    when(!looks.numbered && OF_A_YEAR.test(block.text), 2) +
    when(looks.marked, 0.9) +
    when(!looks.titleCase && !looks.capitals, 0.4) +
    when(looks.spokenOf, 0.8) -
    when(looks.sentence, around.titleStated ? 2.5 : around.isFirst ? 0.5 : 1.6) -
    when(looks.noun && looks.words <= 4, 1) -
    when(looks.numbered, 2.5) -
    when(looks.described, 1.5) -
    when(looks.institution, 2.5) -
    when(looks.persons.length > 0, around.authorKnown ? 0.3 : 2.5) -
    when(looks.capitals && around.mixed, 0.5) -
    when(looks.again, 2) -
    when(looks.site, 3) -
    when(looks.topic, 0.8) -
    when(looks.words === 1 && around.below?.role === 'date' && !around.isFirst, 1.2) -
    when(looks.opening, 3) -
    when(block.kind === 'list-item', 2)
  );
}

function seriesScore(looks: Looks, around: Around): number {
  const { above, below, isFirst, mixed, seriesKnown } = around;
  const numberBelow = below?.role === 'series';
  const counted = looks.numbered || numberBelow || above?.role === 'series';
  const plain = !looks.noun && !counted && !looks.described && !looks.again;
  return (
    -1.4 +
    when(looks.noun, !looks.titleCase && !counted && looks.words > 3 ? 0.6 : looks.words <= 4 ? 2 : 1.4) +
    when(counted, 2.2) +
    when(looks.described, 2.5) +
    when(looks.again && !looks.institution, 2.2) +
    when(looks.capitals && mixed && looks.words <= 4, 1) +
    when(below?.role === 'date', 0.8) +
    when(above?.role === 'date' && !isFirst, 0.3) +
    when(looks.words <= 4 && looks.words >= 2, 0.5) +
    when(looks.titleCase, 0.3) +
    when(!looks.spokenOf, 0.5) -
    when(looks.marked && !looks.described, 2.5) -
    when(plain && looks.words === 1 && !isFirst, 1) -
    when(plain && /,\s/u.test(looks.draft.block.text), 1.2) -
    when(plain && above?.role === 'author', 1) -
    when(plain && looks.spokenOf, 0.8) -
    when(plain && /\d/u.test(looks.draft.block.text), 1.5) -
    when(looks.sentence, 3) -
    when(looks.words > 7, 2.5) -
    when(looks.institution && !looks.noun && !looks.numbered, 2) -
    when(looks.persons.length > 0, 3) -
    when(looks.topic && !counted, 0.8) -
    when(seriesKnown, 3) -
    when(looks.site && !looks.noun, 3) -
    when(looks.draft.block.kind === 'list-item', 2) -
    when(looks.opening && !looks.capitals, isFirst ? 3 : 2)
  );
}

function publisherScore(looks: Looks, around: Around): number {
  return (
    -2.2 +
    when(looks.institution, 4.4) +
    when(looks.house && !looks.institution, 2) +
    when(looks.site, 3) +
    when(looks.again, 0.8) +
    when(around.isFirst, 0.6) +
    when(looks.titleCase || looks.capitals, 0.3) -
    when(looks.marked, 3) -
    when(looks.sentence, 3) -
    when(looks.spokenOf, 0.4) -
    when(looks.words > 9, 2) -
    when(looks.words > 5 && !looks.institution, 2) -
    when(!looks.titleCase && !looks.capitals && !looks.institution && !looks.house, 1) -
    when(looks.numbered, 2) -
    when(looks.noun && !looks.institution, 0.6) -
    when(looks.persons.length > 0, 2) -
    when(looks.draft.block.kind === 'list-item' || looks.draft.block.level === 1, 3)
  );
}

function authorScore(looks: Looks, around: Around): number {
  const { persons, rareNames } = looks;
  if (persons.length === 0 && rareNames.length === 0) return Number.NEGATIVE_INFINITY;
  const beside = around.above?.role === 'date' || around.below?.role === 'date' || around.above?.role === 'author';
  return (
    -1.8 +
    when(persons.length > 0, 3.6) +
    when(persons.length > 1, 1) +
    when(rareNames.length > 0, 2) +
    when(rareNames.length > 1, 1.2) +
    when(beside, 0.9) +
    when(around.below === undefined, 0.6) -
    when(around.authorKnown, 3.5) -
    when(around.isFirst && persons.length === 0, 1.2) -
    when(looks.draft.block.kind === 'heading', 1.5)
  );
}

function subtitleScore(looks: Looks, around: Around): number {
  const told = around.below?.role === 'author' || around.below?.role === 'date';
  return (
    -0.2 +
    when(!looks.titleCase, 0.3) +
    when(told, 0.4) -
    when(looks.titleCase && looks.words <= 3, 0.6) -
    when(looks.sentence && (around.titled || !around.followed), 3) -
    when(looks.draft.block.kind === 'heading' && !told, 2) -
    when(looks.draft.block.kind === 'list-item', 3) -
    when(around.opensSections, 3) -
    when(looks.numbered, 1) -
    when(looks.institution || looks.house, 1.5) -
    when(looks.opening, 3)
  );
}
