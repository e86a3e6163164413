import { readFileSync } from 'node:fs';
import { type Authority, openAuthority } from '../../renderer/core/understand/authority.ts';
import type { AuthorityData } from '../../renderer/core/understand/authority-data.ts';
import { parseAuthorityLines, withOverlay } from '../../renderer/core/understand/authority-lines.ts';
import { shippedAuthority } from '../../renderer/core/understand/shipped-authority.ts';
import { reason } from './command-line.ts';

const SHIPPED = new URL('../../assets/knowledge/authority.json', import.meta.url);

/** The flags of every command that knows names. */
export const KNOWLEDGE_FLAGS = { authority: { type: 'string' }, overlay: { type: 'string' } } as const;

export const KNOWLEDGE_HELP = `
  --authority FILE   this authority file instead of the shipped one: JSON lines, one entity a line,
                     {"id", "kind": "actor"|"treaty"|"country", "name", "names": ["other name", ...]}
  --overlay FILE     entities on top of it, in the same form; a known id gets the names added
`;

/** An opened authority file with what could not be used of the files, or the sentence why there is none. */
export type Knowledge =
  | { readonly ok: true; readonly authority: Authority; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

/** Values of these flags. */
export interface KnowledgeAsked {
  readonly authority?: string | undefined;
  readonly overlay?: string | undefined;
}

/** Opens the shipped authority file, or the one asked for, with the overlay on top. */
export function loadKnowledge(asked: KnowledgeAsked = {}): Knowledge {
  const remarks: string[] = [];
  try {
    const read = (file: string) => {
      const parsed = parseAuthorityLines(readFileSync(file, 'utf8'));
      remarks.push(...parsed.remarks.map((remark) => `${file}: ${remark}`));
      return parsed.entities;
    };
    const base: AuthorityData =
      asked.authority === undefined
        ? shippedAuthority(readFileSync(SHIPPED, 'utf8'))
        : { origins: {}, decoys: [], entities: read(asked.authority) };
    const data = asked.overlay === undefined ? base : withOverlay(base, read(asked.overlay));
    return { ok: true, authority: openAuthority(data), remarks };
  } catch (error) {
    const path = (error as NodeJS.ErrnoException).path;
    return { ok: false, sentence: `${path ?? 'The authority file'}: ${reason(error)}` };
  }
}
