import { ANY, type Paradigm, paradigm } from './paradigm.ts';

/** English plurals, both ways: Russian, Russians; agreements, agreement. */
export const ENGLISH: readonly Paradigm[] = [
  paradigm('', ANY, 's'),
  paradigm('s', /[^s]$/u, '-'),
  paradigm('y', ANY, 'ies'),
  paradigm('ies', ANY, 'y'),
];
