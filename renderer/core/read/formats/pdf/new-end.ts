/** Bytes looked through for what a file without its end still holds. */
const ENOUGH = 64 * 1024 * 1024;
const MOST_PAGES = 5000;
/** Characters between an object's number and its type. */
const NEAR = 400;

const OBJECT = /(\d{1,7}) (\d{1,5}) obj\b/gu;
const CATALOGUE = /\/Type\s{0,4}\/Catalog\b/u;
const PAGE = /\/Type\s{0,4}\/Page\b/u;

/**
 * An end for a file that lost its own: it names the catalogue, or a new one over the pages that are there. Null where
 * neither can be found.
 */
export function newEnd(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, ENOUGH));
  let catalogue: string | null = null;
  let highest = 0;
  const pages: string[] = [];
  for (const found of text.matchAll(OBJECT)) {
    const name = `${found[1]} ${found[2]} R`;
    highest = Math.max(highest, Number(found[1]));
    const body = text.slice(found.index, found.index + NEAR).split('endobj')[0] as string;
    if (CATALOGUE.test(body)) catalogue = name;
    else if (PAGE.test(body) && pages.length < MOST_PAGES) pages.push(name);
  }
  if (catalogue === null && pages.length === 0) return null;
  const [root, tree] = [highest + 1, highest + 2];
  const made =
    catalogue === null
      ? `${root} 0 obj\n<< /Type /Catalog /Pages ${tree} 0 R >>\nendobj\n${tree} 0 obj\n<< /Type /Pages /Kids [${pages.join(' ')}] /Count ${pages.length} >>\nendobj\n`
      : '';
  const end = `\nendstream\nendobj\n${made}trailer\n<< /Root ${catalogue ?? `${root} 0 R`} >>\nstartxref\n0\n%%EOF\n`;
  return Uint8Array.from(end, (letter) => letter.charCodeAt(0));
}
