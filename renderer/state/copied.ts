import type { CreditedCopy } from '../worker/contract.ts';
import type { Messages } from './messages.ts';

/** Says that words are on the clipboard; what calls for thought stays until the person has read it. */
export function tellCopied(messages: Messages, { pinpoint, warning, leftBefore }: CreditedCopy): void {
  messages.say({ tone: 'done', sentence: `Copied with credit, ${pinpoint}.`, wayOut: warning ?? undefined });
  if (leftBefore !== null) messages.say({ tone: 'note', sentence: leftBefore, stays: true });
}
