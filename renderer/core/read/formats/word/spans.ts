import { asAttribute, asMarkup } from '../xml/character-data.ts';

/** A stretch of a paragraph that looks the same throughout. A tab is `\t`, a line break `\n`. */
export interface Span {
  readonly text: string;
  readonly strong: boolean;
  /** Where it leads, if it is a link. */
  readonly href: string | null;
}

export const textOfSpans = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

/** Spans as HTML. A link is one element, however many runs Word has cut it into. */
export function htmlOfSpans(spans: readonly Span[]): string {
  let html = '';
  let href: string | null = null;
  let strong = false;
  for (const span of spans) {
    if (span.text === '') continue;
    if (strong && (!span.strong || span.href !== href)) {
      html += '</strong>';
      strong = false;
    }
    if (span.href !== href) {
      if (href !== null) html += '</a>';
      href = span.href;
      if (href !== null) html += `<a href="${asAttribute(href)}">`;
    }
    if (span.strong && !strong) {
      html += '<strong>';
      strong = true;
    }
    html += asMarkup(span.text).replaceAll('\n', '<br>');
  }
  return `${html}${strong ? '</strong>' : ''}${href === null ? '' : '</a>'}`;
}

/** A line with tabs that is longer than this is text. */
const LONGEST = 200;

/**
 * Heads set on one line with tab stops (`Russia Monitor`, tab, `12 December 2019`) as the lines that a person sees: a tab
 * between two texts becomes a line break, unless the first is a label (`Date:`).
 */
export function partAtTabs(spans: readonly Span[]): readonly Span[] {
  const whole = textOfSpans(spans);
  if (!whole.includes('\t') || whole.length > LONGEST) return spans;
  let before = '';
  return spans.map((span) => ({
    ...span,
    text: span.text.replaceAll(/[\t\n]|[^\t\n]+/gu, (piece) => {
      const parts = piece === '\n' || (piece === '\t' && before.trim() !== '' && !before.trimEnd().endsWith(':'));
      before = parts ? '' : before + piece;
      return parts ? '\n' : piece;
    }),
  }));
}
