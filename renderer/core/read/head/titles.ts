import { fold } from '../../text/fold.ts';
import { factsOf, type Page } from '../page.ts';
import { isInstitution } from './institutions.ts';
import { hasSeriesNoun } from './series.ts';

/** A title as titles are compared: folded words only. */
export const titleKey = (text: string): string =>
  fold(text.slice(0, 400))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

const SEPARATOR = /\s[|–—·•»:-]{1,2}\s|\s?\|\s?|\s::\s|\s»\s/u;

/**
 * What a page says its title is, the name of its site taken off: JSON-LD and OpenGraph before the title element. The
 * site's name is the part after (or before) a separator that the page gives as its name, or the shorter last part.
 */
export function statedTitles(page: Page): readonly { readonly value: string; readonly rule: string }[] {
  const sites = new Set(factsOf(page, 'site', 'publisher').map((fact) => titleKey(fact.value)));
  const order = [
    'json-ld',
    'meta og:title',
    'meta citation_title',
    'meta dc.title',
    'meta twitter:title',
    'title element',
    'json-ld page',
  ];
  return factsOf(page, 'title')
    .filter((fact) => fact.value.length <= 400)
    .sort((a, b) => place(order, a.rule) - place(order, b.rule))
    .map(({ value, rule }) => ({ value: withoutSite(value.replace(/\s+/gu, ' ').trim(), sites, rule), rule }));
}

const place = (order: readonly string[], rule: string): number => {
  const at = order.indexOf(rule);
  return at < 0 ? order.length : at;
};

function withoutSite(title: string, sites: ReadonlySet<string>, rule: string): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return title;
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  if (sites.has(titleKey(last))) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:-]{1,6}$/u, '');
  if (sites.has(titleKey(first)))
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—·•»:-]{1,6}/u, '');
  if (rule !== 'title element' || last.length >= first.length || last.split(' ').length > 6) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:-]{1,6}$/u, '');
}

/**
 * The name of the site behind the last separator of the title element, or before the first one, where the page prints
 * the rest as its title. A name like that of a series is the site's only where `series` is another.
 */
export function siteInTitle(page: Page, title: string | null, series: string | null): string | null {
  const stated = page.facts.find((fact) => fact.rule === 'title element')?.value;
  if (title === null || stated === undefined) return null;
  const parts = stated.split(SEPARATOR).map((part) => part.trim());
  const ends = titleKey(parts.at(-1) as string).endsWith(titleKey(title));
  const last = (ends ? parts[0] : parts.at(-1)) as string;
  if (ends && series !== null && titleKey(series) === titleKey(last)) return null;
  if (isSeriesName(last) && (series === null || titleKey(series) === titleKey(last))) return null;
  const whole = parts.length > 1 && last.length <= 60 && sameTitle(stated, title) >= 0.8;
  return whole && titleKey(last) !== titleKey(title) && !titleKey(title).endsWith(titleKey(last)) ? last : null;
}

const isSeriesName = (name: string): boolean => name.includes(' ') && hasSeriesNoun(name) && !isInstitution(name);

const PARTS = /\s?[|·•»›]\s?|\s[–—:-]{1,2}\s|:\s|\s\/\s/u;

/** What the title element and OpenGraph put before and behind the title that the page prints: its series, its site. */
export function besideTitle(page: Page, title: string | null): readonly string[] {
  if (title === null) return [];
  const small = title.toLowerCase();
  return factsOf(page, 'title').flatMap(({ value, rule }) => {
    const line = value.replace(/\s+/gu, ' ');
    const at = rule.startsWith('mail') || line.length > 400 ? -1 : line.toLowerCase().indexOf(small);
    if (at < 0 || line.length === title.length) return [];
    const around = `${line.slice(0, at)} | ${line.slice(at + title.length)}`;
    return around
      .split(PARTS)
      .map((part) => part.trim())
      .filter((part) => part.length >= 4 && part.length <= 70);
  });
}

/** How much of a printed line and a stated title is the same: 1 equal, 0.8 one begins or ends with the other, else 0. */
export function sameTitle(printed: string, stated: string): number {
  const a = titleKey(printed);
  const b = titleKey(stated);
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const edge = long.startsWith(`${short} `) || long.endsWith(` ${short}`);
  return short.length >= 12 && edge ? 0.8 : short.length >= 20 && long.includes(short) ? 0.6 : 0;
}
