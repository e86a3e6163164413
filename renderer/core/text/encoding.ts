/** The WHATWG label behind any of its names (`cp1250`, `latin1`, `UTF8`); undefined for an unknown one. */
export function encodingLabel(name: string): string | undefined {
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    return undefined;
  }
}
