import { below, pickFrom, type Random } from '../../search/seeded.ts';
import { type Damage, damaged, fromLatin, joined, latin } from './bytes.ts';
import { markup } from './markup.ts';

const ODD = [
  'Content-Type: multipart/mixed; boundary="x"',
  'Content-Type: multipart/mixed; boundary=""',
  'Content-Type: message/rfc822',
  'Content-Type: text/html; charset=utf-16le',
  'Content-Type: text/html; charset="no-such-charset"',
  'Content-Type: application/pdf; name="a.pdf"',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Transfer-Encoding: x-uuencode',
  'Subject: =?utf-8?B?////?= =?koi8-r?Q?=FF=?=',
  'Date: Thu, 99 Foo 20190 99:99:99 +9999',
  'From: <<<>>>, , ;',
  'Content-Location: http://[',
  ' folded on',
  '',
];

/** Headers doubled, moved, swapped or changed; boundaries taken away, doubled, nested; bodies read in another encoding. */
export const message: Damage = (bytes, random, other) => {
  if (random() < 0.25) return inBody(bytes, random, other);
  const lines = fromLatin(bytes).split('\n');
  const boundaries = [...lines.keys()].filter((i) => lines[i]?.startsWith('--'));
  for (let n = 1 + below(4, random); n > 0; n--) {
    const at = boundaries.length > 0 && random() < 0.4 ? pickFrom(boundaries, random) : below(lines.length, random);
    change(lines, at ?? 0, random);
  }
  return latin(lines.join('\n'));
};

function change(lines: string[], at: number, random: Random): void {
  const line = lines[at] ?? '';
  switch (below(6, random)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(at, 0, ...Array.from({ length: 1 + below(200, random) }, () => line));
      break;
    case 2:
      lines.splice(at, 0, pickFrom(ODD, random) ?? '');
      break;
    case 3:
      lines[at] = pickFrom(lines, random) ?? '';
      break;
    case 4:
      lines[at] = line.replace(/boundary=.*|charset=.*|name=.*/u, (found) => found.slice(0, below(20, random)));
      break;
    default:
      lines.splice(below(lines.length + 1, random), 0, ...lines.slice(at, at + below(30, random)));
  }
}

/** Only what stands behind the first header changes. */
function inBody(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  const text = fromLatin(bytes);
  const end = Math.max(0, text.search(/\r?\n\r?\n/u));
  const damage = random() < 0.5 ? markup : damaged;
  return joined(bytes.subarray(0, end), damage(bytes.subarray(end), random, other));
}
