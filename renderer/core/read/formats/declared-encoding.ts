/** Bytes in which a page has to name its encoding (HTML standard, prescan). */
const PRESCAN = 4096;

/** The encoding that a page or XML file names in its beginning; undefined where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
  const found =
    /<meta[^>]{0,300}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})|^\s{0,20}<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w:.-]{2,40})/iu.exec(
      start,
    );
  return found?.[1] ?? found?.[2];
}
