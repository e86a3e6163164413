import { linesOf } from '../../../text/lines.ts';

/**
 * A text whose lines were broken for the way with a space at their end, as it was before (RFC 3676): `format=flowed`.
 * `deletes`: the space was added with the break. Marks of quotation part paragraphs.
 */
export function unflowed(text: string, deletes: boolean): string {
  const paragraphs: string[] = [];
  let open: { quoted: string; text: string[] } | undefined;
  for (const { text: line } of linesOf(text)) {
    const quoted = /^>*/u.exec(line)?.[0] ?? '';
    const inner = line.slice(quoted.length).replace(/^ /u, '');
    const goesOn = open !== undefined && open.quoted === quoted && inner !== '-- ';
    if (open && !goesOn) {
      paragraphs.push(mended(open));
      open = undefined;
    }
    const flows = inner.endsWith(' ') && inner !== '-- ' && inner.trim() !== '';
    const piece = flows && deletes ? inner.slice(0, -1) : inner;
    if (open) open.text.push(piece);
    else open = { quoted, text: [piece] };
    if (flows) continue;
    paragraphs.push(mended(open));
    open = undefined;
  }
  if (open) paragraphs.push(mended(open));
  return paragraphs.join('\n');
}

const mended = ({ quoted, text }: { quoted: string; text: readonly string[] }): string =>
  `${quoted}${quoted === '' ? '' : ' '}${text.join('').trimEnd()}`;
