import { ANY, type Paradigm, paradigm } from './paradigm.ts';

/** German names, nouns and adjectives; adjectives of cities in -er (Minsker) are words of their own. */
export const GERMAN: readonly Paradigm[] = [
  paradigm('', ANY, 's es n en e'),
  paradigm('isch', ANY, 'ische ischen ischer isches ischem'),
  // Europäische, Deutscher, Auswärtiges
  paradigm('e', ANY, 'en er es em'),
  paradigm('er', ANY, 'e en es em ern'),
  paradigm('es', ANY, 'e en er em'),
];
