import type { Entity } from '../model/entity.ts';
import { type AuthorityData, entityFrom } from './authority-data.ts';

/** What an authority file in JSON lines held, and what could not be used of it. */
export interface ParsedLines {
  readonly entities: readonly Entity[];
  /** Sentences with the number of the line they are about. */
  readonly remarks: readonly string[];
}

/**
 * Reads JSON lines, one entity a line (see `entityFrom`). Lines that are none are left out with a remark; the same id
 * twice adds the names of the later line to the first. Empty lines count but do not matter.
 */
export function parseAuthorityLines(text: string, origin = 'file'): ParsedLines {
  const entities: Entity[] = [];
  const remarks: string[] = [];
  text.split(/\r?\n/u).forEach((line, index) => {
    if (line.trim() === '') return;
    const found = parseLine(line.replace(/^\uFEFF/u, ''), origin);
    if (typeof found === 'string') remarks.push(`Line ${index + 1}: ${found}`);
    else entities.push(found);
  });
  return { entities: joined([], entities), remarks };
}

function parseLine(line: string, origin: string): Entity | string {
  try {
    return entityFrom(JSON.parse(line), origin);
  } catch {
    return 'This line is not JSON.';
  }
}

/** The authority file with other entities on top: new ones are added; a known id takes the new name and all names. */
export function withOverlay(data: AuthorityData, over: readonly Entity[]): AuthorityData {
  return { ...data, entities: joined(data.entities, over) };
}

function joined(base: readonly Entity[], over: readonly Entity[]): readonly Entity[] {
  const byId = new Map(base.map((entity) => [entity.id, entity]));
  for (const entity of over) {
    const there = byId.get(entity.id);
    byId.set(entity.id, there ? merged(there, entity) : entity);
  }
  return [...byId.values()];
}

function merged(there: Entity, over: Entity): Entity {
  const former = there.name === over.name ? [] : [{ text: there.name, kind: 'alias' as const }];
  return { ...there, ...over, names: [...over.names, ...former, ...there.names] };
}
