/**
 * How one class of words is declined: the base form is `stem + base`, the other forms are `stem + form`. All of it is
 * folded, as words are compared: Polish ą is a, Russian й is и, Ukrainian ї is і.
 */
export interface Paradigm {
  readonly base: string;
  /** What the stem must end in. */
  readonly after: RegExp;
  readonly forms: readonly string[];
  /** Forms of a woman's name: the base, which is a man's, is then somebody else's. */
  readonly feminine: boolean;
}

/** A paradigm from a table line: `paradigm('а', CONSONANT, 'ы и е у')`; `-` is no ending. */
export const paradigm = (base: string, after: RegExp, forms: string, feminine = false): Paradigm => ({
  base,
  after,
  forms: forms.split(' ').map((form) => (form === '-' ? '' : form)),
  feminine,
});

export const ANY = /./u;
