import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Entity, EntityKind, EntityName } from '../renderer/core/model/entity.ts';
import { entityFrom, usualKind } from '../renderer/core/understand/authority-data.ts';

/**
 * Makes `assets/knowledge/authority.json` from the files beside it and the names of countries of a package. Run it
 * after every change there (`npm run authority`); a spec compares the outcome with what is committed.
 */
const FOLDER = new URL('../assets/knowledge/', import.meta.url);
const LANGUAGES = ['en', 'pl', 'ru', 'uk', 'de'] as const;
const require = createRequire(import.meta.url);

type Raw = Readonly<Record<string, unknown>>;
type RawName = string | EntityName;

function lines(file: string): readonly Raw[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Raw);
}

const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

function entity(raw: Raw, kind: EntityKind, origin: string): Entity {
  const made = entityFrom({ ...raw, kind }, origin);
  if (typeof made === 'string') throw new Error(`${JSON.stringify(raw)}: ${made}`);
  return made;
}

/** Names of the package by country, English first. A country may have several in one language. */
function packageNames(): ReadonlyMap<string, readonly EntityName[]> {
  const found = new Map<string, EntityName[]>();
  for (const lang of LANGUAGES) {
    const { countries } = require(`i18n-iso-countries/langs/${lang}.json`) as {
      countries: Readonly<Record<string, string | readonly string[]>>;
    };
    for (const [id, given] of Object.entries(countries)) {
      const texts = typeof given === 'string' ? [given] : given;
      const names = texts.map((text): EntityName => ({ text, kind: 'alias', ...(lang === 'en' ? {} : { lang }) }));
      found.set(id, [...(found.get(id) ?? []), ...names]);
    }
  }
  return found;
}

function places(): ReadonlyMap<string, readonly EntityName[]> {
  const found = new Map<string, EntityName[]>();
  for (const { country, name, place, names = [] } of lines('places.jsonl')) {
    const texts = [name, ...(names as readonly string[])] as readonly string[];
    const made = texts.map(
      (text): EntityName => ({ text, kind: 'metonym', place: place as NonNullable<EntityName['place']> }),
    );
    found.set(country as string, [...(found.get(country as string) ?? []), ...made]);
  }
  return found;
}

function countries(): readonly Entity[] {
  const own = new Map(lines('countries.jsonl').map((raw) => [raw.id as string, raw]));
  const fromPackage = packageNames();
  const seats = places();
  const ids = [...new Set([...fromPackage.keys(), ...own.keys()])].sort();
  return ids.map((id) => {
    const given = fromPackage.get(id) ?? [];
    const raw = own.get(id);
    const name = (raw?.name as string | undefined) ?? given[0]?.text ?? id;
    const names = unique(name, [...((raw?.names ?? []) as readonly RawName[]), ...given, ...(seats.get(id) ?? [])]);
    return entity({ id, name, names }, 'country', given.length > 0 ? 'i18n-iso-countries' : 'own');
  });
}

/** Each text once for each kind of use; the first mention decides. What two languages share belongs to none of them. */
function unique(name: string, names: readonly RawName[]): readonly EntityName[] {
  const found = new Map<string, EntityName>();
  for (const one of names) {
    const given: EntityName = typeof one === 'string' ? { text: one, kind: usualKind(one) } : one;
    const { text, kind, lang } = given;
    if (text === name && kind !== 'weak') continue;
    const key = kind === 'demonym' ? `${text} ${lang}` : text;
    const there = found.get(key);
    if (!there) found.set(key, given);
    else if (there.lang !== lang) found.set(key, withoutLanguage(there));
  }
  return [...found.values()];
}

function withoutLanguage({ lang: _, ...rest }: EntityName): EntityName {
  return rest;
}

/** Names as they stand in the file: a plain text wherever that says everything. */
const brief = ({ names, ...rest }: Entity): object => ({
  ...rest,
  names: names.map((name) => (name.kind === 'alias' && Object.keys(name).length === 2 ? name.text : name)),
});

const byId = (a: Entity, b: Entity): number => (a.id < b.id ? -1 : 1);
const entities = [
  ...[...lines('persons.jsonl'), ...lines('organisations.jsonl')]
    .map((raw) => entity(raw, 'actor', 'facts'))
    .sort(byId),
  ...lines('treaties.jsonl').map((raw) => entity(raw, 'treaty', 'facts')),
  ...countries(),
];

const list = (rows: readonly unknown[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
const made = [
  `{"origins":${JSON.stringify(json('origins.json'))},`,
  `"decoys":${list(json('decoys.json') as readonly unknown[])},`,
  `"entities":${list(entities.map(brief))}}`,
].join('\n');

writeFileSync(new URL(process.argv[2] ?? 'authority.json', FOLDER), `${made}\n`);
