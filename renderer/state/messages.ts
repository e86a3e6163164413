import { createStore } from 'zustand/vanilla';
import type { Problem } from '../core/model/problem.ts';

export interface Message {
  readonly id: number;
  readonly tone: 'done' | 'note' | 'problem';
  readonly sentence: string;
  readonly wayOut?: string | undefined;
  /** Technical facts, offered as "Copy details". */
  readonly details?: string | undefined;
  /** Names that the sentence speaks of, for instance of lost originals. */
  readonly list?: readonly string[] | undefined;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  /** Set where the action takes back what was just done; Ctrl+Z runs it. */
  readonly undo?: true | undefined;
  /** Stays until the person dismisses it. */
  readonly stays?: true | undefined;
}

export interface MessagesState {
  /** Oldest first. */
  readonly shown: readonly Message[];
}

/** At most this many at a time; the oldest that may go makes room. */
const MOST = 4;

/** What the window tells the person in passing. */
export function createMessages() {
  const store = createStore<MessagesState>(() => ({ shown: [] }));
  let last = 0;

  const dismiss = (id: number) => store.setState(({ shown }) => ({ shown: shown.filter((m) => m.id !== id) }));

  const say = (message: Omit<Message, 'id'>): number => {
    const id = ++last;
    store.setState(({ shown }) => {
      const kept = shown.filter((m) => m.sentence !== message.sentence && !(message.tone === 'done' && passing(m)));
      const going = kept.length >= MOST ? kept.find((m) => !m.stays) : undefined;
      return { shown: [...kept.filter((m) => m !== going), { ...message, id }] };
    });
    return id;
  };

  return {
    store,
    say,
    dismiss,
    problem: ({ sentence, wayOut, details }: Problem) =>
      say({ tone: 'problem', sentence, wayOut, details, stays: true }),
    undo: () => {
      const latest = latestUndo(store.getState());
      if (!latest) return;
      dismiss(latest.id);
      latest.action?.run();
    },
    /** Runs a message's action and takes the message away. */
    act: (message: Message) => {
      dismiss(message.id);
      message.action?.run();
    },
  };
}

/** What the next good news may replace. */
const passing = (m: Message) => m.tone === 'done' && !m.undo && !m.stays;

export type Messages = ReturnType<typeof createMessages>;

/** The newest message that can be taken back. */
export const latestUndo = ({ shown }: MessagesState): Message | undefined => shown.findLast((m) => m.undo);
