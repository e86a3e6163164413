import { readReport } from '../read/read.ts';
import { makeLookup } from '../search/lookup.ts';
import type { Authority } from '../understand/authority.ts';
import { tagReport } from '../understand/tagger.ts';
import type { Knowledge } from './knowledge.ts';

/** Raise it when reading or understanding changes what it gives, so that archives are read anew. */
const READING = 1;

/** The rooms `read`, `understand` and `search` over one authority file; `text` is that file, to know its version. */
export function knowledgeOver(authority: Authority, text: string): Knowledge {
  return {
    version: READING * 2 ** 32 + checksum(text),
    read: (file, corrections) => readReport(file, { corrections }),
    mentions: (report) => tagReport(report, authority),
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
