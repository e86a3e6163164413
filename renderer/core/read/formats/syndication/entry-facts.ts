import { isInstitution } from '../../head/institutions.ts';
import type { Fact, FactField } from '../../page.ts';
import { licenceOf } from './channel.ts';
import type { Fields } from './fields.ts';
import { contentOf } from './markup.ts';
import { plainWords } from './plain-words.ts';
import { seriesOfCategories } from './series-of-categories.ts';

/** What entries of all kinds of feeds say alike. */
export function commonFacts(fields: Fields): readonly Fact[] {
  const categories = [...fields.all('category'), ...fields.all('dc:subject'), ...fields.all('atom:category')].map(
    ({ inner, attributes }) => ({
      name: plainWords(attributes.label ?? attributes.term ?? contentWords(inner)),
      list: attributes.domain ?? attributes.scheme ?? '',
    }),
  );
  return [
    ...factOf('series', seriesOfCategories(categories), 'feed category'),
    ...factOf('publisher', fields.words('dc:publisher') || null, 'feed publisher'),
    ...factOf('licence', licenceOf(fields), 'feed licence'),
  ];
}

const contentWords = (inner: string): string => contentOf(inner).text;

export const factOf = (field: FactField, value: string | null, rule: string): readonly Fact[] =>
  value ? [{ field, value, rule, range: null }] : [];

/** The persons whom a feed names; institutions publish and do not write. RSS has a mail address before the name. */
export function authorFacts(creators: readonly string[], mailed: readonly string[] = []): readonly Fact[] {
  const names = creators.map((inner) => plainWords(contentWords(inner)));
  const behindMail = mailed.map((inner) => {
    const words = plainWords(contentWords(inner));
    return /\(([^()]{2,100})\)\s*$/u.exec(words)?.[1] ?? (words.includes('@') ? '' : words);
  });
  const all = names.some((name) => name !== '') ? names : behindMail;
  return [...new Set(all)]
    .filter((name) => name !== '' && name.length <= 200 && !isInstitution(name))
    .flatMap((name) => factOf('author', name, 'feed author'));
}

/** The day of publication, the first that is given; what was changed later is another matter unless it is all there is. */
export function dateFacts(published: readonly string[], changed: readonly string[]): readonly Fact[] {
  const first = published.find((date) => date !== '');
  const last = changed.find((date) => date !== '');
  if (first !== undefined)
    return [...factOf('date', first, 'feed date'), ...factOf('modified', last ?? null, 'feed update')];
  return factOf('date', last ?? null, 'feed update');
}
