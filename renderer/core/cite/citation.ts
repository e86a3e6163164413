import type { CreditedExcerpt } from '../credit/credited-excerpt.ts';
import type { Origin } from '../credit/origin.ts';
import type { ParagraphSpan } from '../excerpt/pinpoint.ts';
import { citationData, locator } from './citation-data.ts';
import { houseStyle } from './house-style.ts';
import { type Inline, inlineText } from './inline.ts';

/** The citation of an excerpt, pinned to its paragraphs. The credit stands beside it, never inside. */
export const citation = ({ origin, anchor }: CreditedExcerpt): readonly Inline[] => cite(origin, anchor);

/** The citation of a report; with `span`, pinned to paragraphs. */
export const cite = (origin: Origin, span: ParagraphSpan | null): readonly Inline[] =>
  houseStyle(citationData(origin), span && locator(span));

/** The same as plain words. */
export const citationText = (origin: Origin, span: ParagraphSpan | null): string => inlineText(cite(origin, span));
