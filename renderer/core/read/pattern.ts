/**
 * One pattern out of many alternatives, whatever their case. Long lists of words are written as several strings, each
 * itself a list parted by `|`; within a list English comes first, then Polish, Russian, Ukrainian, German, others.
 */
export const anyOf = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'iu');

/** The same, for a whole text: nothing stands before or behind. */
export const wholly = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`^(?:${alternatives.join('|')})$`, 'iu');
