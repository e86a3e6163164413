import type { EntityKind } from '../../core/model/entity.ts';
import type { EntitySuggestion, ReportSuggestion, Suggestions } from '../../core/model/search.ts';

/** A row below the box. What was typed comes first, so that Enter never surprises. */
export type Offer =
  | { readonly kind: 'search'; readonly id: string }
  | {
      readonly kind: 'entity';
      readonly id: string;
      readonly entity: EntitySuggestion;
      /** Only asked for: "Did you mean". */
      readonly asked: boolean;
    }
  | { readonly kind: 'report'; readonly id: string; readonly report: ReportSuggestion };

export const KINDS: readonly { readonly kind: EntityKind; readonly title: string }[] = [
  { kind: 'actor', title: 'Actors' },
  { kind: 'treaty', title: 'Treaties' },
  { kind: 'country', title: 'Countries' },
];

/** All rows in the order in which the arrows walk them. */
export function offersOf(typed: string, suggestions: Suggestions | null): readonly Offer[] {
  if (typed.trim() === '' || !suggestions) return [];
  const entity =
    (asked: boolean) =>
    (one: EntitySuggestion): Offer => ({
      kind: 'entity',
      id: `${asked ? 'asked' : 'name'}-${one.entity}`,
      entity: one,
      asked,
    });
  return [
    { kind: 'search', id: 'search' },
    ...KINDS.flatMap(({ kind }) => suggestions.entities[kind].map(entity(false))),
    ...suggestions.reports.map((report): Offer => ({ kind: 'report', id: `report-${report.report}`, report })),
    ...suggestions.didYouMean.map(entity(true)),
  ];
}

/** Why a name is offered, in words. */
export function whyOffered({ reason, matched, name, distance, kind }: EntitySuggestion): string {
  switch (reason) {
    case 'name':
      return matched === name ? 'the name itself' : `named ${matched}`;
    case 'alias':
      return `also called ${matched}`;
    case 'former':
      return `formerly ${matched}`;
    case 'transliteration':
      return `${matched}, in another script or spelling`;
    case 'inflection':
      return `a form of ${matched}`;
    case 'order':
      return `${matched}, in another order`;
    case 'demonym':
      return `${matched} belongs to it`;
    case 'metonym':
      return `${matched} stands for its ${kind === 'country' ? 'government' : 'office'}`;
    case 'part':
      return matched === name ? 'part of the name' : `part of ${matched}`;
    case 'word':
      return matched === name ? 'a word of the name' : `a word of ${matched}`;
    case 'stem':
      return `a word form in ${matched}`;
    case 'prefix':
      return matched === name ? 'the name begins this way' : `also called ${matched}`;
    case 'typo':
      return distance === 1 ? 'One letter differs.' : `${distance} letters differ.`;
  }
}
