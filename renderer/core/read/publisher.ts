import { type Finding, type Findings, heaviest } from './findings.ts';
import { siteInTitle } from './head/titles.ts';
import { publishersIn } from './notice/publisher-in-notice.ts';
import { factsOf, type Page } from './page.ts';
import { WEIGHT } from './weights.ts';

/** Adds what the notice, the page's data and its title element say about who published it. */
export function addPublishers(notice: string | null, page: Page, title: string | null, findings: Findings): void {
  for (const { name, rule, found, weight } of notice === null ? [] : publishersIn(notice))
    findings.publisher.push({ value: name, rule, found, range: null, weight });
  const site = siteInTitle(page, title);
  if (site !== null)
    findings.publisher.push({ value: site, rule: 'title-suffix', found: site, range: null, weight: WEIGHT.file });
  for (const { field, value, rule, range } of factsOf(page, 'publisher', 'site')) {
    if (/^https?:|@/iu.test(value) || value.length > 100) continue;
    const own = rule === 'meta og:site_name' ? WEIGHT.meta : WEIGHT.meta - 2;
    const weight = rule === 'word properties' ? WEIGHT.file : field === 'publisher' ? WEIGHT.structured : own;
    findings.publisher.push({ value, rule, found: value, range, weight });
  }
}

/**
 * What the notice says comes first, then labels and lines, then what the page says for machines. Initials are spelt out
 * where the page does so.
 */
export function chosenPublisher(findings: Findings): Finding | undefined {
  const best = heaviest(findings.publisher);
  if (!best || !/^\p{Lu}{2,7}$/u.test(best.value)) return best;
  const full = findings.publisher.find(({ value }) => initials(value) === best.value);
  return full ? { ...best, value: full.value } : best;
}

/** `Centre for Sea Studies` gives `CSS`. */
const initials = (name: string): string =>
  name
    .split(/[\s-]/u)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('');
