/** What an independent reader of a format finds in an exported dossier; all words as a person would read them. */
export interface Reading {
  readonly title: string;
  /** Quotations in order, each with the lines that stand with it (citation, credit, remarks). */
  readonly quotations: readonly { readonly parts: readonly string[]; readonly reference: readonly string[] }[];
  /** The notes, line by line. */
  readonly notes: readonly string[];
  /** The list of sources, line by line. */
  readonly sources: readonly (readonly string[])[];
  /** Where links lead to. */
  readonly links: readonly string[];
  /** What should not be there: scripts, handlers, things loaded from elsewhere, markup that came out of words. */
  readonly alive: readonly string[];
}
