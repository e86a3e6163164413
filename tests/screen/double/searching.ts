import type { ReasonKind } from '../../../renderer/core/model/entity.ts';
import type {
  EntitySuggestion,
  FacetValue,
  Hit,
  SearchAnswer,
  SearchRequest,
  SnippetPiece,
  Suggestions,
} from '../../../renderer/core/model/search.ts';
import type { ReportView } from '../../../renderer/worker/contract.ts';
import { ENTITIES } from './library.ts';

const REASONS: readonly ReasonKind[] = ['transliteration', 'name', 'alias', 'word'];

/** The double's search: reports that hold any of the words, entities by any of their forms. No ranking. */
export function searchIn(views: readonly ReportView[], request: SearchRequest): SearchAnswer {
  const words = request.text.split(/\s+/).filter(Boolean);
  const named = ENTITIES.filter((e) =>
    words.some((w) => e.forms.some((f) => f.toLowerCase().includes(w.toLowerCase()))),
  );
  const { include, exclude, series, publishers, after, before } = request.filters;
  const hits = views
    .filter(({ report, mentions }) => {
      const ids = new Set(mentions.map((m) => m.entity));
      const date = report.date.value ?? '';
      return (
        include.every((id) => ids.has(id)) &&
        !exclude.some((id) => ids.has(id)) &&
        (series.length === 0 || series.includes(report.series.value ?? '')) &&
        (publishers.length === 0 || publishers.includes(report.publisher.value ?? '')) &&
        (after === null || date >= after) &&
        (before === null || date.slice(0, before.length) <= before)
      );
    })
    .flatMap(
      (view) =>
        hitOf(
          view,
          words,
          named.map((e) => e.id),
        ) ?? [],
    );
  const found = request.off.length > 0 ? hits.filter((_, i) => i % 3 > 0) : hits;
  const shown = new Set(found.map((h) => h.report));
  const counted = views.filter((v) => shown.has(v.report.id));
  return {
    request,
    total: found.length,
    paragraphs: found.reduce((sum, h) => sum + h.paragraphs, 0),
    hits: found.slice(request.offset, request.offset + request.limit),
    readAs: named.map((e) => ({
      query: request.text,
      match: {
        entity: e.id,
        kind: e.kind,
        name: e.name,
        reason: 'name',
        matched: e.name,
        distance: 0,
        confident: true,
      },
    })),
    didYouMean:
      found.length === 0 && words.length > 0
        ? [
            {
              entity: 'per-lavrov',
              kind: 'actor',
              name: 'Sergei Lavrov',
              reason: 'typo',
              matched: 'Lavrov',
              distance: 2,
              confident: false,
            },
          ]
        : [],
    reasons:
      words.length === 0
        ? {}
        : Object.fromEntries([
            ...REASONS.map((r, i) => [r, 21 + 5 * i] as const),
            ...request.off.map((r) => [r, 0] as const),
          ]),
    facets: {
      actors: facet('actor', counted),
      treaties: facet('treaty', counted),
      countries: facet('country', counted),
      series: tally(counted.map((v) => v.report.series.value)),
      publishers: tally(counted.map((v) => v.report.publisher.value)),
      years: tally(counted.map((v) => v.report.date.value?.slice(0, 4) ?? null)).toSorted((a, b) =>
        a.value < b.value ? -1 : 1,
      ),
    },
    folded: 0,
    ms: 4,
  };
}

function hitOf(view: ReportView, words: readonly string[], named: readonly string[]): Hit | null {
  const { report, mentions } = view;
  const first = mentions.find((m) => named.includes(m.entity));
  if (words.length > 0 && !first) return null;
  const part = report.parts[first?.part ?? 0];
  const found = first && part ? part.text.slice(first.start, first.end) : '';
  const text = part?.text ?? '';
  const from = first ? Math.max(0, first.start - 30) : 0;
  const snippet: SnippetPiece[] = first
    ? [
        { text: text.slice(from, first.start) },
        { text: found, reason: 0 },
        { text: `${text.slice(first.end, first.end + 120)}…` },
      ]
    : [{ text: `${text.slice(0, 150)}…` }];
  return {
    report: report.id,
    file: report.file,
    title: report.title.value,
    series: report.series.value,
    publisher: report.publisher.value,
    date: report.date.value,
    language: report.language.value,
    sample: report.sample,
    paragraph: part?.number ?? null,
    snippet,
    titlePieces: report.title.value === null ? [] : [{ text: report.title.value }],
    reasons: named.flatMap((id, i) => {
      const m = mentions.find((one) => one.entity === id);
      if (!m) return [];
      const form = report.parts[m.part]?.text.slice(m.start, m.end) ?? '';
      return [{ reason: REASONS[i % 3] ?? 'name', query: words[0] ?? '', found: form, entity: id }];
    }),
    paragraphs: first ? 2 : 0,
    missing: [],
    score: 1,
    please: report.date.check !== undefined,
    versions: 1,
  };
}

const facet = (kind: string, views: readonly ReportView[]): readonly FacetValue[] =>
  ENTITIES.filter((e) => e.kind === kind)
    .map(({ id, name }) => ({
      value: id,
      name,
      count: views.filter((v) => v.mentions.some((m) => m.entity === id)).length,
    }))
    .filter((v) => v.count > 0)
    .toSorted((a, b) => b.count - a.count);

function tally(values: readonly (string | null)[]): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, name: value, count })).toSorted((a, b) => b.count - a.count);
}

export function suggestIn(views: readonly ReportView[], text: string): Suggestions {
  const typed = text.trim().toLowerCase();
  const last = /\S+\s*$/.exec(text)?.[0] ?? text;
  const begun = last.trim().toLowerCase();
  const of = (id: string) => views.filter((v) => v.mentions.some((m) => m.entity === id)).length;
  const match = (kind: string): EntitySuggestion[] =>
    ENTITIES.filter((e) => e.kind === kind)
      .flatMap((e) => {
        const matched = [e.name, ...e.forms].find((f) =>
          f
            .toLowerCase()
            .split(' ')
            .some((w) => w.startsWith(begun)),
        );
        if (!matched) return [];
        const reason: ReasonKind = matched === e.name ? 'prefix' : e.kind === 'country' ? 'metonym' : 'alias';
        return [
          {
            entity: e.id,
            kind: e.kind,
            name: e.name,
            reason,
            matched,
            distance: 0,
            confident: true,
            reports: of(e.id),
            ...(last !== text && { query: last }),
          },
        ];
      })
      .slice(0, 4);
  return {
    text,
    total: 1312,
    entities: { actor: match('actor'), treaty: match('treaty'), country: match('country') },
    reports: views
      .filter((v) => v.report.title.value?.toLowerCase().includes(typed))
      .slice(0, 3)
      .map(({ report }) => ({
        report: report.id,
        title: report.title.value ?? '',
        series: report.series.value,
        date: report.date.value,
        reason: 'word',
      })),
    didYouMean: [
      {
        entity: 'per-pompeo',
        kind: 'actor',
        name: 'Mike Pompeo',
        reason: 'typo',
        matched: 'Pompeo',
        distance: 1,
        confident: false,
        reports: 7,
      },
    ],
  };
}
