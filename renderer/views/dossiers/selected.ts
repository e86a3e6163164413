import type { Passage } from '../../core/model/excerpt.ts';
import type { DossierView } from '../../worker/contract.ts';

/** The excerpts that a selection touches, whole, in their order: part of an excerpt is copied as the excerpt. */
export function selectedExcerpts(view: DossierView, selection: Selection): readonly Passage[] {
  if (selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const touched = new Set(
    [...document.querySelectorAll<HTMLElement>('[data-excerpt]')]
      .filter((row) => [...row.querySelectorAll('[data-body]')].some((text) => range.intersectsNode(text)))
      .map((row) => row.dataset.excerpt),
  );
  return view.excerpts
    .filter((e) => touched.has(e.excerpt.id))
    .map(({ excerpt: { anchor } }) => ({
      report: anchor.report,
      start: anchor.start,
      end: anchor.end,
      words: anchor.exact,
    }));
}
