import type { PublisherProfile } from '../model/publisher-profile.ts';
import { makeLookup } from '../search/lookup.ts';
import type { Authority } from '../understand/authority.ts';
import type { Knowledge } from './knowledge.ts';

/** Raise it when reading or understanding changes what it gives, or rows their shape, so that archives are read anew. */
const READING = 4;

/** Knowledge over one authority file, whose text is `text`, and some profiles: both make the version. */
export function knowledgeOver(authority: Authority, text: string, profiles: readonly PublisherProfile[]): Knowledge {
  return {
    version: READING * 2 ** 32 + checksum(text + JSON.stringify(profiles)),
    profiles,
    entity: authority.entity,
    lookUp: (reportsOf) => makeLookup(authority, { reportsOf }).lookUp,
  };
}

/** FNV-1a, 32 bits: tells one authority file from the next. */
function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
