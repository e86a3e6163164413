import type { EntityId, ReasonKind } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Report } from '../model/report.ts';
import { languageOf } from '../text/language.ts';
import type { Authority } from './authority.ts';
import type { Context } from './bearers.ts';
import { type Choice, choose, type Known } from './choose.ts';
import { type ReadPart, readParts } from './report-words.ts';
import type { Surroundings } from './someone-else.ts';
import type { Stretch } from './stretch.ts';
import { stretches } from './stretches.ts';

/**
 * The mentions of actors, treaties and countries in a report's title and body, in reading order, without overlaps.
 * Names are found in one pass; what a single word means may depend on the whole report (a family name after the full
 * name, a word that is also an ordinary one), so doubtful ones are settled when everything certain is known. What
 * stays ambiguous is left out. Never throws; linear in the words of the report.
 */
export function tagReport(
  report: Pick<Report, 'parts' | 'language' | 'date'>,
  authority: Authority,
): readonly Mention[] {
  const parts = readParts(report);
  const language = report.language.value ?? languageOf(parts.map(({ text }) => text).join('\n'));
  const found = parts.flatMap((part) => stretches(part, authority, language));
  const around = surroundings(parts, found, language);
  const known = certain(found, authority, around, contextOf(parts, report));
  return found.flatMap((stretch) => {
    const choice = choose(stretch, authority, around, known);
    return choice === undefined || choice === 'open' ? [] : [mention(stretch, choice)];
  });
}

/** What the certain mentions tell: who has been introduced, which countries are spoken of. */
function certain(
  found: readonly Stretch[],
  authority: Authority,
  around: Surroundings,
  context: Omit<Context, 'countries'>,
): Known {
  const mentioned = new Map<EntityId, number>();
  const introduced = new Map<EntityId, number>();
  const countries = new Set<EntityId>();
  const known: Known = { mentioned, introduced, context: { ...context, countries }, settled: false };
  found.forEach((stretch, place) => {
    const choice = choose(stretch, authority, around, known);
    if (choice === undefined || choice === 'open') return;
    const { entity, words, person } = choice.name;
    if (!mentioned.has(entity.id)) mentioned.set(entity.id, place);
    if (person && words.length > 1 && !introduced.has(entity.id)) introduced.set(entity.id, place);
    if (entity.kind === 'country') countries.add(entity.id);
    else if (entity.country !== undefined && !person) countries.add(entity.country);
  });
  return { ...known, settled: true };
}

function surroundings(parts: readonly ReadPart[], found: readonly Stretch[], language: string | null): Surroundings {
  const taken = new Map<ReadPart, Set<number>>();
  for (const { part, from, to } of found) {
    const places = taken.get(part) ?? new Set<number>();
    for (let place = from; place < to; place++) places.add(place);
    taken.set(part, places);
  }
  const ordinary = new Set<string>();
  for (const { words } of parts) for (const { word, raw } of words) if (raw === raw.toLowerCase()) ordinary.add(word);
  return { language, ordinary, taken: (part, place) => taken.get(part)?.has(place) ?? false };
}

function contextOf(parts: readonly ReadPart[], report: Pick<Report, 'date'>): Omit<Context, 'countries'> {
  return { words: new Set(parts.flatMap(({ words }) => words.map(({ word }) => word))), date: report.date.value };
}

function mention({ part, from, to }: Stretch, choice: Choice): Mention {
  const start = part.words[from]?.start ?? 0;
  const last = part.words[to - 1]?.end ?? start;
  // The full stop of `U.S.` and the plus sign of `OPEC+` belong to the name.
  const sign = part.text[last];
  const end = (sign === '.' || sign === '+') && choice.name.text.endsWith(sign) ? last + 1 : last;
  return {
    entity: choice.name.entity.id,
    part: part.index,
    start,
    end,
    reason: reasonOf(choice, part.text.slice(start, end)),
  };
}

function reasonOf({ name, manner }: Choice, written: string): ReasonKind {
  if (name.kind === 'demonym' || name.kind === 'metonym') return name.kind;
  if (manner === 'sound') return 'transliteration';
  if (manner !== 'exact') return 'inflection';
  if (name.kind === 'family') return 'part';
  if (name.kind === 'former') return 'former';
  return name.text === name.entity.name || written === name.entity.name ? 'name' : 'alias';
}
