/** The part of a worker's global scope by which it answers its page. */
const scope: { postMessage?: unknown } = globalThis as never;

let hidden: { readonly postMessage: unknown } | null = null;

/** Hides the way to the page from code that is being loaded: it would take this worker for one of its own. */
export function hidePort(): void {
  if (hidden || typeof scope.postMessage !== 'function') return;
  hidden = { postMessage: scope.postMessage };
  scope.postMessage = undefined;
}

/** Undoes `hidePort`; does nothing where nothing is hidden. */
export function showPort(): void {
  if (hidden) scope.postMessage = hidden.postMessage;
  hidden = null;
}
