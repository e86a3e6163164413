import { scriptOf } from '../../renderer/core/text/script.ts';
import type { KnownName } from '../../renderer/core/understand/known-names.ts';

/** Endings of a nominative with what other cases put in their place, as school grammars give them. */
type Endings = readonly (readonly [RegExp, readonly string[]])[];

const RUSSIAN_FAMILY: Endings = [
  [/(?<=[оеи][вн])$/u, ['а', 'у', 'ым']],
  [/(?<=[сц]к)ий$/u, ['ого', 'ому', 'им']],
  [/(?<=енк)о$/u, ['о']],
];
const POLISH_FAMILY: Endings = [
  [/(?<=[sc]k)i$/u, ['iego', 'iemu', 'im']],
  [/(?<=(?:ow|in|ak|yk|an))$/u, ['a', 'owi', 'em']],
];
const COUNTRY: Readonly<Record<string, Endings>> = {
  ru: [
    [/(?<=и)я$/u, ['и', 'ю', 'ей']],
    [/(?<=[лрнт])а$/u, ['ы', 'у', 'е']],
    [/(?<=[лнтрдк])$/u, ['а', 'у', 'ом']],
  ],
  uk: [
    [/(?<=і)я$/u, ['ї', 'ю', 'єю']],
    [/(?<=[лрнт])а$/u, ['и', 'у', 'ою']],
    [/(?<=[лнтрд])$/u, ['у', 'ом']],
  ],
  pl: [
    [/(?<=[jln]i?)a$/u, ['ę', 'ą']],
    [/(?<=[ct]j)a$/u, ['i']],
    [/(?<=[dlnt]|st)an$/u, ['anu', 'anem']],
  ],
  de: [[/(?<=[adeilnoru])$/u, ['s']]],
};

const SHORTEST = 5;

/** Other cases of a name: family names of persons alone, countries of one word in their language; none of others. */
export function declined({ text, words, person, kind, entity, lang }: KnownName): readonly string[] {
  if (words.length !== 1 || text.length < SHORTEST) return [];
  if (entity.kind === 'country' && kind === 'alias' && lang !== undefined) return ends(text, COUNTRY[lang] ?? []);
  if (!person) return [];
  return ends(text, scriptOf(text) === 'cyrillic' ? RUSSIAN_FAMILY : POLISH_FAMILY);
}

function ends(word: string, endings: Endings): readonly string[] {
  for (const [ending, forms] of endings) {
    if (ending.test(word)) return forms.map((form) => word.replace(ending, form)).filter((form) => form !== word);
  }
  return [];
}
