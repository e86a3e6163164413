import { inlineText, words } from '../cite/inline.ts';
import type { CreditedExcerpt } from '../credit/credited-excerpt.ts';
import { mayLeaveTogether } from '../credit/together.ts';
import type { WrittenCopy } from '../model/dossier-view.ts';
import { done, type Result } from '../model/problem.ts';
import { htmlParagraph, htmlQuotation } from './html.ts';
import { quoted } from './quotation-marks.ts';
import { notice, reference } from './reference.ts';
import type { Paragraph } from './tree.ts';

/**
 * Excerpts for the clipboard, as plain text and as HTML, each complete alone: the words in the quotation marks of
 * their language, citation with `para. N`, credit with its condition, notice. Fails as `mayLeaveTogether` does.
 */
export function creditedCopy(excerpts: readonly CreditedExcerpt[]): Result<WrittenCopy> {
  const permitted = mayLeaveTogether(excerpts);
  if (!permitted.ok) return permitted;
  return done({
    text: excerpts.map(text).join('\n\n'),
    html: excerpts.map(html).join('\n'),
    pinpoint: each(excerpts.map((excerpt) => excerpt.pinpoint)).join('; '),
    credit: each(excerpts.map((excerpt) => excerpt.credit)).join('\n'),
    warning: each(excerpts.flatMap((excerpt) => excerpt.warning ?? [])).join(' ') || null,
  });
}

const each = (values: readonly string[]): readonly string[] => [...new Set(values)];

const below = (excerpt: CreditedExcerpt): readonly Paragraph[] =>
  [...reference(excerpt), notice(excerpt)].map(inertCell);

const marked = ({ parts, language }: CreditedExcerpt): readonly string[] =>
  quoted(
    parts.map((part) => part.text),
    language,
  );

const text = (excerpt: CreditedExcerpt): string =>
  [...marked(excerpt), ...below(excerpt).map(({ content }) => inlineText(content))].join('\n');

function html(excerpt: CreditedExcerpt): string {
  const lines = marked(excerpt);
  const parts = excerpt.parts.map(({ role }, at) => ({ role, text: lines[at] ?? '' }));
  return [htmlQuotation(parts, excerpt.language, excerpt.origin.address), ...below(excerpt).map(htmlParagraph)].join(
    '\n',
  );
}

/** A line that a spreadsheet would take for a formula when it is pasted, made text by a leading apostrophe. */
const inertCell = (line: Paragraph): Paragraph =>
  /^[=+\-@]/.test(inlineText(line.content)) ? { ...line, content: [words("'"), ...line.content] } : line;
