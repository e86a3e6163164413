/** What of a key press counts. */
export interface KeyPress {
  readonly key: string;
  /** The physical key, `KeyC`. */
  readonly code: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** Where Cyrillic layouts put the physical key of `/`. */
const SLASH_ELSEWHERE: Readonly<Record<string, string>> = { '.': '/', ',': '?' };

/**
 * A key press in the notation of the commands: `C`, `Shift+D`, `Ctrl+/`, `?`. A letter that is not Latin stands for
 * the letter on its physical key, so that C copies on a Cyrillic layout too.
 */
export function notation({ key, code, ctrl, alt, shift }: KeyPress): string {
  const physical = /^Key([A-Z])$/.exec(code)?.[1];
  const latin = /^[a-z]$/i.test(key) ? key.toUpperCase() : /^\P{ASCII}$/u.test(key) ? physical : undefined;
  const moved = code === 'Slash' ? SLASH_ELSEWHERE[key] : undefined;
  const name = latin ?? moved ?? key;
  const sign = name.length === 1 && latin === undefined;
  return [ctrl && 'Ctrl', alt && 'Alt', shift && !sign && 'Shift', name].filter(Boolean).join('+');
}

/** True for keys that would also type something: they act only outside text fields, and can be switched off. */
export const types = (keys: string): boolean => keys.replace(/^Shift\+/, '').length === 1;
