import { type Finding, type Findings, heaviest } from './findings.ts';
import { siteInTitle } from './head/titles.ts';
import { publishersIn } from './notice/publisher-in-notice.ts';
import { factsOf, type Page } from './page.ts';
import { publishersNamed, sameName } from './publisher-named.ts';
import { WEIGHT } from './weights.ts';

/** Adds what the notice, the page's data and its title element say about who published it. */
export function addPublishers(notice: string | null, page: Page, title: string | null, findings: Findings): void {
  for (const { name, rule, found, weight } of notice === null ? [] : publishersIn(notice))
    findings.publisher.push({ value: name, rule, found, range: null, weight });
  for (const { name, rule, found } of notice === null ? [] : publishersNamed(notice))
    findings.publisher.push({ value: name, rule, found, range: null, weight: WEIGHT.address - 1 });
  const site = siteInTitle(page, title, heaviest(findings.series)?.value ?? null);
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
  const heavy = heaviest(findings.publisher.filter(({ value }) => !isCutOff(value)));
  const name = heavy && asPrinted(nameAlone(heavy.value), heavy, findings);
  const best = name === undefined || name === heavy?.value ? heavy : { ...(heavy as Finding), value: name };
  if (!best || !/^\p{Lu}{2,7}$/u.test(best.value)) return best;
  const full = findings.publisher.find(({ value }) => initials(value) === best.value);
  return full ? { ...best, value: full.value } : best;
}

/** A name that was cut within its quotation marks. */
const isCutOff = (name: string): boolean => /«[^»]*$|„[^”“"]*$/u.test(name);

/** A name out of the sentence of a notice as a line or the page itself writes it. */
function asPrinted(name: string, { rule }: Finding, findings: Findings): string {
  if (!rule.startsWith('notice-')) return name;
  const printed = [...findings.publisher.filter((other) => !other.rule.startsWith('notice-')), ...findings.series];
  return printed.find(({ value }) => sameName(value, name))?.value ?? name;
}

/** A name without the street and town behind it, and without the number of a paper. */
function nameAlone(name: string): string {
  const [first = ''] = name.split(/\s?[|•·]\s?/u);
  const line = first.length >= 3 && /\d/u.test(name.slice(first.length)) ? first : name;
  const [sentence = ''] = line.split(/(?<=\p{L}{3})\.\s(?=\p{Lu})/u);
  const bare = line.slice(sentence.length).split(' ').length > 3 ? sentence : line;
  const comma = bare.indexOf(', ');
  return comma >= 3 && /\d/u.test(bare.slice(comma)) && !/\d/u.test(bare.slice(0, comma)) ? bare.slice(0, comma) : bare;
}

/** `Centre for Sea Studies` gives `CSS`. */
const initials = (name: string): string =>
  name
    .split(/[\s-]/u)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('');
