const ENDINGS = new Set('s a u y e ego emu em owi im iem ie om ach ow'.split(' '));

/** True for what is written between a foreign name and its ending. */
export const isApostrophe = (gap: string): boolean => gap === "'" || gap === '’' || gap === '‘' || gap === '`';

/** True for an ending that English and Polish put behind an apostrophe; `word` is folded. */
export const isEnding = (word: string): boolean => ENDINGS.has(word);
