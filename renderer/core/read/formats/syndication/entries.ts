/** An entry of a feed as it stands in the file. */
export interface RawEntry {
  /** Its element's name without prefix. */
  readonly kind: 'item' | 'entry';
  /** Markup between its tags. */
  readonly inner: string;
  /** Its start tag's attributes. */
  readonly attributes: string;
  readonly closed: boolean;
}

const START = /<!\[CDATA\[|<!--|<(?:[\w.-]{1,40}:)?(item|entry)(?=[\s>/])/giu;
const END = /<!\[CDATA\[|<!--|<(\/?)(?:[\w.-]{1,40}:)?(?:item|entry)(?=[\s>/])/giu;

/**
 * The entries of a feed one after the other, cut out of the text without reading the rest: the first comes at once,
 * however large the file. Tags inside sections and comments are text. Linear.
 */
export function* rawEntries(text: string): Generator<RawEntry> {
  const search = startSearch(text);
  let at = 0;
  for (let start = search(START, at); start; start = search(START, at)) {
    const opened = text.indexOf('>', start.index);
    if (opened < 0) return;
    const attributes = text.slice(start.index + start[0].length, opened);
    const kind = (start[1] as string).toLowerCase() as RawEntry['kind'];
    const empty = attributes.endsWith('/');
    const end = empty ? undefined : search(END, opened + 1);
    const closed = end?.[1] === '/';
    // A new entry before the end of this one: its end is missing.
    const until = empty ? opened + 1 : (end?.index ?? text.length);
    yield { kind, attributes, inner: text.slice(opened + 1, until), closed: closed || empty };
    at = closed ? until + 1 : until;
  }
}

/** Where the first entry begins: what stands above describes the feed. The text's length where there is none. */
export const firstEntry = (text: string): number => startSearch(text)(START, 0)?.index ?? text.length;

type Search = (pattern: RegExp, from: number) => RegExpExecArray | undefined;

/** Finds the next tag that a pattern is about; sections and comments are passed over. */
function startSearch(text: string): Search {
  // A sign that is missing once is missing for good: it is not looked for again and again.
  const missing = new Set<string>();
  return (pattern, from) => {
    pattern.lastIndex = from;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      if (!found[0].startsWith('<!')) return found;
      const closing = found[0] === '<!--' ? '-->' : ']]>';
      const end = missing.has(closing) ? -1 : text.indexOf(closing, found.index + found[0].length);
      if (end < 0) missing.add(closing);
      else pattern.lastIndex = end + closing.length;
    }
    return undefined;
  };
}
