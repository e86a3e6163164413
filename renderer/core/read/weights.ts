/** How much a finding counts by where it was read. A finding wins over all lighter ones of its field. */
export const WEIGHT = {
  /** Behind a label: `Date: …`. */
  label: 100,
  /** A line of its own in the head: a date, a series in capitals, a byline. */
  line: 80,
  /** A name by its form alone, or beside a date. */
  nameLine: 75,
  /** Named by the class or element of a page. */
  marked: 70,
  /** JSON-LD. */
  structured: 60,
  /** `meta` elements. */
  meta: 55,
  /** The opening of the first paragraph, a name used again. */
  dateline: 45,
  /** The path of the address. */
  address: 35,
  /** The name of the file. */
  file: 20,
  /** A change, another text, a guess: offered, never taken alone. */
  weak: 10,
} as const;
