/**
 * Parses JSON as pages carry it: in a comment or a CDATA section, with line breaks inside strings, a comma before a
 * closing bracket, a semicolon at the end. Undefined where it is broken beyond that.
 */
export const parseLenient = (script: string): unknown => parsed(script) ?? parsed(mended(between(script)));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** From the first bracket to the last one; those of a CDATA section do not count. */
function between(script: string): string {
  const bare = script.replace('<![CDATA[', '').replace(']]>', '');
  const start = bare.search(/[[{]/u);
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  return start < 0 ? '' : bare.slice(start, end + 1);
}

function mended(script: string): string {
  const made: string[] = [];
  let quoted = false;
  /** Where a comma stands after which nothing has come yet. */
  let comma = -1;
  for (let at = 0; at < script.length; at++) {
    const sign = script[at] as string;
    if (quoted) {
      if (sign === '\\') made.push(sign, script[++at] ?? '');
      else made.push(sign < ' ' ? ' ' : sign);
      quoted = sign !== '"';
      continue;
    }
    if ((sign === '}' || sign === ']') && comma >= 0) made[comma] = '';
    if (sign === ',') comma = made.length;
    else if (sign > ' ') comma = -1;
    quoted = sign === '"';
    made.push(sign);
  }
  return made.join('');
}
