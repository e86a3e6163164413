import type { Opened, Opener } from '../../opened.ts';
import { outlookMessage } from './problems.ts';

/** Outlook's own message files are not read: the one thing that stands in them is the reason, and the way out. */
export const openOutlookMessage: Opener = async function* (_bytes, name): AsyncGenerator<Opened> {
  yield { opened: 'problem', place: '', name, problem: outlookMessage() };
};
