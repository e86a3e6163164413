import { datesIn } from './date/printed-dates.ts';
import { type Finding, type Findings, heaviest } from './findings.ts';
import { factsOf, type Page } from './page.ts';
import { WEIGHT } from './weights.ts';

const SAVED = new Set(['saved-from', 'link canonical']);

/** Adds the web addresses that a page gives for itself. */
export function addAddresses(page: Page, findings: Findings): void {
  for (const { value, rule, range } of factsOf(page, 'address')) {
    if (!/^https?:\/\/[^\s]+$/iu.test(value) || isHome(value)) continue;
    const weight = SAVED.has(rule) ? WEIGHT.structured + 1 : WEIGHT.structured;
    findings.address.push({ value, rule, found: value, range, weight });
  }
}

/** An address without a path is that of a site, not of a report. */
function isHome(address: string): boolean {
  return !URL.canParse(address) || new URL(address).pathname.length <= 1;
}

/** The address at which a report was published, or undefined. */
export const chosenAddress = (findings: Findings): Finding | undefined =>
  heaviest(findings.address.filter((finding) => URL.canParse(finding.value.replace(/^www\./iu, 'https://www.'))));

const IN_PATH = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])(?:[/_-]?(0[1-9]|[12]\d|3[01]))?(?=[/_.-]|$)/u;

/** `/29-10-2021`: only where the first number can be no month. */
const DAY_FIRST = /[/_~.-](1[3-9]|2\d|3[01])[-_.]?(0[1-9]|1[0-2])[-_.]?((?:19|20)\d{2})(?=[/_.-]|$)/u;

/** The date in the path of an address or in the name of a file: `/2019/09/30/`, `2019-12-12-report.txt`. */
export function dateInPath(path: string): string | undefined {
  const found = IN_PATH.exec(`/${path}`);
  const turned = DAY_FIRST.exec(`/${path}`);
  const printed = found
    ? [found[1], found[2], found[3]].filter(Boolean).join('-')
    : turned
      ? `${turned[3]}-${turned[2]}-${turned[1]}`
      : datesIn(path.replace(/[_]/gu, ' '))[0]?.date;
  return printed ?? undefined;
}
