import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Desk } from './desk.ts';

export const DeskContext = createContext<Desk | null>(null);

/** The desk of this window. Only inside `DeskContext`. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A view stands outside DeskContext. Draw it inside App.');
  return desk;
}

/** Asks a module a question and draws again when the answer changes. The answer must be kept, not made anew. */
export function useQuestion<S, T>(module: { readonly store: StoreApi<S> }, question: (state: S) => T): T {
  return useStore(module.store, question);
}
