import { isParagraph } from './draft.ts';
import { type Finding, type Findings, heaviest } from './findings.ts';
import { besideTitle, siteInTitle, titleKey } from './head/titles.ts';
import { publishersIn } from './notice/publisher-in-notice.ts';
import { factsOf, type Page } from './page.ts';
import { isAgency } from './picture-credit.ts';
import { publishersNamed, sameName } from './publisher-named.ts';
import { WEIGHT } from './weights.ts';

/** Adds what the notice, the page's data and its title element say about who published it. */
export function addPublishers(notice: string | null, page: Page, title: string | null, findings: Findings): void {
  for (const { name, rule, found, weight } of notice === null ? [] : publishersIn(notice))
    findings.publisher.push({ value: name, rule, found, range: null, weight });
  for (const { name, rule, found } of notice === null ? [] : publishersNamed(notice))
    findings.publisher.push({ value: name, rule, found, range: null, weight: WEIGHT.address - 1 });
  // A line that is no more than a © and a name lays down no terms, and names the owner all the same.
  const end = page.blocks.findLastIndex(({ kind, text }) => kind === 'text' && isParagraph(text));
  for (const { text } of page.blocks.slice(end + 1))
    if (text.length <= LONGEST_LINE && COPYRIGHT.test(text) && !isAgency(text.replace(COPYRIGHT, '').trim()))
      for (const { name, rule, found } of publishersIn(text))
        findings.publisher.push({ value: name, rule, found, range: null, weight: WEIGHT.file - 2 });
  const site = siteInTitle(page, title, heaviest(findings.series)?.value ?? null);
  if (site !== null)
    findings.publisher.push({ value: site, rule: 'title-suffix', found: site, range: null, weight: WEIGHT.file });
  // What the title element and the notice both name is the site's name, whatever its motto is.
  const beside = besideTitle(page, title).map(titleKey);
  const owner = findings.publisher.find(
    ({ rule, value }) => rule === 'notice-copyright' && beside.some((name) => titleKey(value).endsWith(name)),
  )?.value;
  for (const { field, value, rule, range } of factsOf(page, 'publisher', 'site')) {
    if (/^https?:|@/iu.test(value) || value.length > 100) continue;
    const motto = owner !== undefined && !titleKey(owner).endsWith(titleKey(value));
    const own =
      motto || IS_DOMAIN.test(value) ? WEIGHT.weak : rule === 'meta og:site_name' ? WEIGHT.meta : WEIGHT.meta - 2;
    const division = rule.startsWith('mail') && DIVISION.test(value);
    const weight = division
      ? WEIGHT.weak
      : rule === 'word properties'
        ? WEIGHT.file
        : field === 'publisher'
          ? WEIGHT.structured
          : own;
    findings.publisher.push({ value, rule, found: value, range, weight });
  }
  // A feed that is named like a series is its publisher's only name.
  if (findings.publisher.length === 0)
    for (const { value, rule, range } of factsOf(page, 'series'))
      if (rule === 'feed title') findings.publisher.push({ value, rule, found: value, range, weight: WEIGHT.weak });
}

const LONGEST_LINE = 90;
const COPYRIGHT = /^(?:©|\([cCсС]\)|copyright\s)/iu;

/** A part of a house, which signs for it. */
const DIVISION =
  /(?:^|\s)(?:dział|zespół|redakcja|отдел|редакция|відділ|редакція|abteilung|referat|redaktion|team|desk|department|unit|section|division)(?:$|\s)/iu;

const IS_DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;

/**
 * What the notice says comes first, then labels and lines, then what the page says for machines. Initials are spelt out
 * where the page does so.
 */
export function chosenPublisher(findings: Findings): Finding | undefined {
  const whole = findings.publisher.filter(({ value }) => !isCutOff(value));
  // A notice may name the series; who publishes it is somebody else where anybody else is named.
  const series = titleKey(heaviest(findings.series)?.value ?? '');
  const houses = whole.filter(({ value, rule }) => !/^(?:notice-|mail )/u.test(rule) || titleKey(value) !== series);
  const heavy = heaviest(houses.some(({ value }) => titleKey(value) !== series) ? houses : whole);
  const name = heavy && asPrinted(nameAlone(heavy.value, heavy.rule), heavy, findings);
  const best = name === undefined || name === heavy?.value ? heavy : { ...(heavy as Finding), value: name };
  if (!best || !/^\p{Lu}{2,7}$/u.test(best.value)) return best;
  const full = findings.publisher.find(({ value }) => value !== best.value && areInitialsOf(best.value, value));
  return full ? { ...best, value: full.value } : best;
}

/** A name that was cut within its quotation marks. */
const isCutOff = (name: string): boolean => /«[^»]*$|„[^”“"]*$/u.test(name);

/** A name out of the sentence of a notice as a line or the page itself writes it. */
function asPrinted(name: string, { rule }: Finding, findings: Findings): string {
  if (!rule.startsWith('notice-')) return name;
  const printed = [...findings.publisher.filter((other) => !other.rule.startsWith('notice-')), ...findings.series];
  const whole = printed.find(({ value }) => sameName(value, name));
  // A full stop within a name has cut it: `Instytut ul`.
  const longer = printed.find(({ value }) => titleKey(value).startsWith(`${titleKey(name)} `) && value.includes('.'));
  return (whole ?? longer)?.value ?? name;
}

/** A name without the street and town behind it, and without the number of a paper. */
function nameAlone(name: string, rule: string): string {
  const [first = ''] = name.split(/\s?[|•·]\s?/u);
  const line = first.length >= 3 && /\d/u.test(name.slice(first.length)) ? first : name;
  const [sentence = ''] = line.split(/(?<=\p{L}{3})\.\s(?=\p{Lu})/u);
  const bare = line.slice(sentence.length).split(' ').length > 3 ? sentence : line;
  const town = /^([^,]{8,70}),\s\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.exec(bare)?.[1];
  if (town && rule === 'institution-below') return town;
  const comma = bare.indexOf(', ');
  return comma >= 3 && /\d/u.test(bare.slice(comma)) && !/\d/u.test(bare.slice(0, comma)) ? bare.slice(0, comma) : bare;
}

/** `Centre for Sea Studies` gives `CSS`, `Фонд развития городов` gives `ФРГ`. */
function areInitialsOf(letters: string, name: string): boolean {
  const words = name.split(/[\s-]/u);
  const all = words.filter((word) => word.length > 2).map((word) => word.charAt(0).toUpperCase());
  const capitals = words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '');
  return all.join('') === letters || capitals.join('') === letters;
}
