import { describe, expect, it } from 'vitest';
import { figuresOf, scoreBody } from './body-score.ts';
import { markedPages } from './notation.ts';

/** What was reached; better is kept by writing it here. Apart pages are not looked at while rules are mended. */
const FLOOR = {
  learnt: { blocks: 0.99, leak: 0.003, credits: 1 },
  apart: { blocks: 0.97, leak: 0.02, credits: 0.97 },
};

const pages = markedPages();
const scored = (apart: boolean) => pages.filter((page) => page.apart === apart).map(scoreBody);

describe('bodies of pages in the forms in which sites and people keep them', () => {
  it('marks each page by itself', () => {
    expect(pages.length).toBeGreaterThan(90);
    expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
    for (const page of pages) {
      expect(page.source, page.name).not.toMatch(/\[\[|\]\]|\$\d/u);
      expect(page.blocks.length, page.name).toBeGreaterThan(2);
    }
  });

  it.each(['learnt', 'apart'] as const)('keeps what was reached on the pages that are %s', (part) => {
    const figures = figuresOf(scored(part === 'apart'));
    expect(figures.blocks).toBeGreaterThanOrEqual(FLOOR[part].blocks);
    expect(figures.leak).toBeLessThanOrEqual(FLOOR[part].leak);
    expect(figures.credits).toBeGreaterThanOrEqual(FLOOR[part].credits);
  });
});
