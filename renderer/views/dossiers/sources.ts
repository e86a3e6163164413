import type { DossierView, TermsSentence } from '../../worker/contract.ts';

export interface Source {
  readonly name: string;
  readonly excerpts: number;
  /** Each sentence once, over all its excerpts. */
  readonly terms: readonly TermsSentence[];
}

/** Whom a dossier quotes, in the order of the first excerpt, each with what its notices allow. */
export function sourcesOf({ excerpts }: DossierView): readonly Source[] {
  const sources = new Map<string, { excerpts: number; terms: Map<string, TermsSentence> }>();
  for (const { publisher, series, title, terms } of excerpts) {
    const name = publisher ?? series ?? title ?? 'Publisher not found';
    const source = sources.get(name) ?? { excerpts: 0, terms: new Map() };
    source.excerpts++;
    for (const sentence of terms) source.terms.set(`${sentence.sign} ${sentence.subject} ${sentence.rest}`, sentence);
    sources.set(name, source);
  }
  return [...sources].map(([name, { excerpts: n, terms }]) => ({ name, excerpts: n, terms: [...terms.values()] }));
}
