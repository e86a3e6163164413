/** Small things that this window remembers by itself: widths, scroll places. Losing them loses nothing. */
export interface Memory {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
}

/** Memory in the browser's local storage. Where that is refused or broken, nothing is remembered. */
export const windowMemory: Memory = {
  read(key) {
    try {
      const text = localStorage.getItem(key);
      return text === null ? null : JSON.parse(text);
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // Full or forbidden: the window starts with its usual sizes next time.
    }
  },
};
