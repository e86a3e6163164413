import type { Entity, EntityName, NameKind } from '../model/entity.ts';
import { tokens } from '../text/tokens.ts';
import { isApostrophe, isEnding } from './endings.ts';
import { familyPlace, isParticle, isPerson } from './person-names.ts';

/** A name of the authority file, cut into words. */
export interface KnownName {
  readonly entity: Entity;
  readonly text: string;
  /** `family` is the family name of a full name, which the file does not list: it counts once the person is known. */
  readonly kind: NameKind | 'family';
  /** Folded; never empty. */
  readonly words: readonly string[];
  /** The same words as they are written. */
  readonly written: readonly string[];
  readonly lang: string | undefined;
  readonly caseCounts: boolean;
  readonly place: EntityName['place'];
  /** True for the entity of a person. */
  readonly person: boolean;
}

/** A remark in brackets at the end of a name: `Algiers Agreement (1975)`. It is no part of the name in a text. */
const REMARK = /^(.*\S)\s*\([^()]*\)$/u;

/**
 * Every name under which an entity is known, the preferred one first, each text once. A name that is listed as weak
 * beside the preferred name makes that one weak. Family names of persons are added.
 */
export function knownNames(entity: Entity): readonly KnownName[] {
  const preferred = cut(entity.name);
  const person = isPerson(entity, preferred.written);
  const found = new Map<string, KnownName>();
  const weak = new Set(entity.names.filter(({ kind }) => kind === 'weak').map(({ text }) => text));
  const add = (name: EntityName, kind: KnownName['kind'] = name.kind, words = cut(name.text)) => {
    if (words.words.length === 0) return;
    const key = kind === 'demonym' && name.lang !== undefined ? `${name.text}\u0000${name.lang}` : name.text;
    if (found.has(key)) return;
    const { text, lang, place } = name;
    found.set(key, { entity, text, kind, ...words, lang, caseCounts: name.caseCounts === true, place, person });
  };
  add({ text: entity.name, kind: 'preferred' }, weak.has(entity.name) ? 'weak' : 'preferred', preferred);
  for (const name of entity.names) add(name);
  for (const { text, kind } of [...found.values()]) {
    const bare = text.endsWith(')') ? REMARK.exec(text)?.[1] : undefined;
    if (bare !== undefined) add({ text: bare, kind: kind === 'preferred' || kind === 'family' ? 'alias' : kind });
  }
  if (person) for (const family of familyNames(entity, [...found.values()])) add(family.name, 'family', family.words);
  return [...found.values()];
}

type Words = Pick<KnownName, 'words' | 'written'>;

function cut(text: string): Words {
  const plain = text.replaceAll('ʼ', "'");
  const found = tokens(plain).filter(
    ({ word, start }, place, all) => !(isEnding(word) && isApostrophe(plain.slice(all[place - 1]?.end ?? 0, start))),
  );
  return { words: found.map(({ word }) => word), written: found.map(({ start, end }) => plain.slice(start, end)) };
}

/** The family names of a person's full names that the file does not list by themselves; double names whole. */
function familyNames(entity: Entity, names: readonly KnownName[]): readonly { name: EntityName; words: Words }[] {
  const single = new Set(names.filter(({ words }) => words.length === 1).map(({ words }) => words[0]));
  const preferred = new Set(names[0]?.words);
  return names.flatMap(({ text, words, written }) => {
    // Magyar Péter is Péter Magyar in the order of its own language: the last word is no family name there.
    if (text !== entity.name && words.every((word) => preferred.has(word))) return [];
    const place = familyPlace(text, written);
    const [word, raw] = place === undefined ? [] : [words[place], written[place]];
    if (place === undefined || word === undefined || raw === undefined || word.length < 2 || single.has(word))
      return [];
    single.add(word);
    const [half, rawHalf] = [words[place - 1], written[place - 1]];
    const double = half !== undefined && !isParticle(half) && text.includes(`${rawHalf}-${raw}`);
    if (!double) return [{ name: { text: raw, kind: 'alias' }, words: { words: [word], written: [raw] } }];
    const both = { words: [half, word], written: [rawHalf ?? '', raw] };
    return [{ name: { text: `${rawHalf}-${raw}`, kind: 'alias' }, words: both }];
  });
}
