/** Entries of the contract are at most five levels deep; a deeper value is none of ours. */
const DEEPEST = 32;

/**
 * JSON with sorted keys and no white space, so that the same value always has the same bytes. Keys with
 * `undefined` are left out. Undefined where the value is nested deeper than any entry can be.
 */
export function canonical(value: unknown, depth = 0): string | undefined {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (depth === DEEPEST) return undefined;
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = canonical(item, depth + 1);
      if (text === undefined) return undefined;
      parts.push(text);
    }
    return `[${parts.join(',')}]`;
  }
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] === undefined) continue;
    const text = canonical(fields[key], depth + 1);
    if (text === undefined) return undefined;
    parts.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${parts.join(',')}}`;
}
