import type { EntityId, EntityKind } from '../../core/model/entity.ts';
import type { Mention } from '../../core/model/mention.ts';
import type { Range } from '../../core/model/range.ts';

/** A stretch of a part that is drawn in one way. All segments of a part joined give exactly the part's text. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly entity?: EntityId;
  readonly kind?: EntityKind;
  /** Number of the hit, counted over the report. */
  readonly hit?: number;
  /** A character that turns the direction of writing, by its code: drawn visibly, kept from turning its neighbours. */
  readonly control?: string;
}

interface Marks {
  readonly mentions: readonly Mention[];
  readonly kindOf: (entity: EntityId) => EntityKind | undefined;
  readonly shown: ReadonlySet<EntityKind>;
  /** Hits of this part with their numbers, in order, apart from one another. */
  readonly hits: readonly (Range & { readonly hit: number })[];
}

type Span = Range & Omit<Segment, 'text' | 'start'>;

const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Cuts a part's text where its drawing changes. Hits come before mentions, an entity is marked once per part, and
 * what overlaps a mark that is already there stays unmarked.
 */
export function segments(text: string, { mentions, kindOf, shown, hits }: Marks): readonly Segment[] {
  const spans: Span[] = hits.map((hit) => ({ start: hit.start, end: hit.end, hit: hit.hit }));
  for (const match of text.matchAll(TURNING))
    spans.push({
      start: match.index,
      end: match.index + 1,
      control: (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
    });
  const seen = new Set<EntityId>();
  for (const { entity, start, end } of mentions) {
    const kind = kindOf(entity);
    if (!kind || !shown.has(kind) || seen.has(entity)) continue;
    seen.add(entity);
    spans.push(...pieces({ start, end, entity, kind }, hits));
  }
  return cut(
    text,
    spans.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

/** A mention without the stretches that hits cover. */
function pieces(mention: Span, hits: readonly Range[]): Span[] {
  const left: Span[] = [];
  let from = mention.start;
  for (const hit of hits) {
    if (hit.end <= from) continue;
    if (hit.start >= mention.end) break;
    if (hit.start > from) left.push({ ...mention, start: from, end: hit.start });
    from = hit.end;
  }
  if (from < mention.end) left.push({ ...mention, start: from });
  return left;
}

function cut(text: string, spans: readonly Span[]): Segment[] {
  const out: Segment[] = [];
  let at = 0;
  for (const { start, end, ...mark } of spans) {
    if (start < at || end > text.length || start >= end) continue;
    if (start > at) out.push({ text: text.slice(at, start), start: at });
    out.push({ text: text.slice(start, end), start, ...mark });
    at = end;
  }
  if (at < text.length || out.length === 0) out.push({ text: text.slice(at), start: at });
  return out;
}
