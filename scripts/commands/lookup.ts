import { readFileSync } from 'node:fs';
import type { EntityKind } from '../../renderer/core/model/entity.ts';
import { makeLookup, type NameLookup } from '../../renderer/core/search/lookup.ts';
import { command, type Ending, emit, reason, tell } from './command-line.ts';
import { KNOWLEDGE_FLAGS, KNOWLEDGE_HELP, loadKnowledge } from './knowledge.ts';

const USAGE = {
  line: 'lookup -- [--file QUERIES.jsonl] ["NAME"...]',
  help: `
Names to actors, treaties and countries, as the app's search box understands them: misspelt, abbreviated, in another
script, in another order. Prints one JSON object for each query, in the order of the queries:

  {"query", "kind", "results": [{"id", "name", "kind", "reason", "confident"}]}

at most ten results, best first; "confident" is true where the app would take it as meant and false where it would ask
"did you mean". "kind" is null where none was asked for.

  --file FILE        queries as JSON lines, {"query", "kind"}; - is standard input; a line that is none is answered
                     with "remarks"
  --kind KIND        actor, treaty or country, for queries that name no kind themselves
${KNOWLEDGE_HELP.slice(1)}`,
};

const FLAGS = { file: { type: 'string' }, kind: { type: 'string' }, ...KNOWLEDGE_FLAGS } as const;
const KINDS: readonly EntityKind[] = ['actor', 'treaty', 'country'];

interface Query {
  readonly query: string;
  readonly kind: EntityKind | undefined;
}

/** A line that is no query: what was typed, where it says, and the sentence why it cannot be answered. */
interface NoQuery {
  readonly query: string | null;
  readonly remark: string;
}

const none = (remark: string, query: string | null = null): NoQuery => ({ query, remark });

/** Reads a line of the file; `kind` is for lines that name none. */
function queryFrom(line: string, kind: EntityKind | undefined): Query | NoQuery {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return none('This line is not JSON.');
  }
  if (typeof raw !== 'object' || raw === null) return none('This line is not a JSON object.');
  const { query, kind: asked } = raw as { readonly query?: unknown; readonly kind?: unknown };
  if (typeof query !== 'string') return none('This line has no "query".');
  if (asked === undefined || asked === null || asked === '') return { query, kind };
  const known = KINDS.find((one) => one === asked);
  return known ? { query, kind: known } : none('The "kind" is none of actor, treaty, country.', query);
}

function answer({ query, kind }: Query, names: NameLookup): void {
  const results = names.lookUp(query, kind === undefined ? {} : { kind });
  emit({
    query,
    kind: kind ?? null,
    results: results.map(({ entity, name, kind: found, reason: why, confident }) => ({
      id: entity,
      name,
      kind: found,
      reason: why,
      confident,
    })),
  });
}

await command(USAGE, FLAGS, ({ values, positionals }): Ending => {
  const kind = KINDS.find((one) => one === values.kind);
  if (values.kind !== undefined && kind === undefined)
    return { wrongUsage: '--kind must be actor, treaty or country.' };
  if (values.file === undefined && positionals.length === 0) return { wrongUsage: 'Give a name or --file.' };
  const knowledge = loadKnowledge(values);
  if (!knowledge.ok) return { wrongUsage: knowledge.sentence };
  for (const remark of knowledge.remarks) tell(remark);
  const names = makeLookup(knowledge.authority);
  for (const query of positionals) answer({ query, kind }, names);
  if (values.file === undefined) return 0;
  let text: string;
  try {
    text = readFileSync(values.file === '-' ? 0 : values.file, 'utf8');
  } catch (error) {
    return { wrongUsage: `${values.file}: ${reason(error)}` };
  }
  let bad = 0;
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r?\n/u)) {
    if (line.trim() === '') continue;
    const query = queryFrom(line, kind);
    if (!('remark' in query)) answer(query, names);
    else {
      bad++;
      emit({ query: query.query, kind: null, results: [], remarks: [query.remark] });
    }
  }
  return bad > 0 ? 1 : 0;
});
