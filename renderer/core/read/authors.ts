import { type Finding, type Findings, heaviest } from './findings.ts';
import { isNobody } from './head/accounts.ts';
import { isNameShaped, isPerson } from './head/name-shape.ts';
import { personsIn } from './head/persons.ts';
import { titleKey } from './head/titles.ts';
import { factsOf, type Page } from './page.ts';
import { WEIGHT } from './weights.ts';

/** Who made the file, perhaps only typed it: offered, never taken alone. */
const OF_THE_FILE: ReadonlySet<string> = new Set(['word properties', 'pdf info']);

/** Adds the authors that a page names for machines and by its marks; accounts and the publisher itself are none. */
export function addAuthors(page: Page, findings: Findings): void {
  const institutions = new Set(
    [
      ...findings.publisher.map((found) => found.value),
      ...factsOf(page, 'publisher', 'site').map((fact) => fact.value),
    ].map(titleKey),
  );
  const byRule = new Map<string, { names: string[]; found: string; range: Finding['range'] }>();
  for (const { value, rule, range } of factsOf(page, 'author')) {
    if (value.length > 200 || isNobody(value) || institutions.has(titleKey(value))) continue;
    const names = personsIn(value.replace(/^(?:by|von|author:?|autor:?|автор:?)\s/iu, ''), true).filter(
      (name) =>
        isNameShaped(name) &&
        !institutions.has(titleKey(name)) &&
        (rule !== 'mark' || isPerson(name) || /^(?:by|von|autor|автор)/iu.test(value)),
    );
    if (names.length === 0) continue;
    const known = byRule.get(rule);
    if (known) known.names.push(...names);
    else byRule.set(rule, { names: [...names], found: value, range });
  }
  for (const [rule, { names, found, range }] of byRule) {
    const weight = OF_THE_FILE.has(rule)
      ? WEIGHT.weak
      : rule === 'mark'
        ? WEIGHT.meta
        : rule.startsWith('json-ld')
          ? WEIGHT.structured
          : WEIGHT.meta + 1;
    findings.authors.push({
      value: [...new Set(names)],
      rule,
      found,
      range,
      weight: rule === 'mark' && names.length > 4 ? WEIGHT.weak : weight,
    });
  }
}

/** Lines that say that they name authors. */
const SAID: ReadonlySet<string> = new Set(['author-label', 'by-line']);

/** Findings as heavy as labels and bylines are all true: `Author: X` and `Cooperation: Y` name two. */
export function chosenAuthors(findings: Findings): readonly Finding<readonly string[]>[] {
  const best = heaviest(findings.authors);
  if (!best || best.weight <= WEIGHT.weak / 2) return [];
  const printed = findings.authors.filter(({ weight }) => weight >= WEIGHT.nameLine && best.weight >= WEIGHT.nameLine);
  const same = printed.filter(({ rule }) => rule === best.rule);
  const joining = printed.filter(({ rule }) => rule !== best.rule && SAID.has(rule) && SAID.has(best.rule));
  return same.length > 0 ? [...same, ...joining] : [best];
}
