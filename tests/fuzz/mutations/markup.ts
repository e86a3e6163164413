import { below, pickFrom, type Random } from '../../search/seeded.ts';
import { type Damage, fromLatin, latin } from './bytes.ts';

/** What writers of pages, feeds and Word's parts never write, or only by mistake. */
const ODD = [
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&nbsp;',
  '&unknown;',
  '&',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
  '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>&f;',
  '<script>',
  '<style>',
  '<textarea>',
  '<title>',
  '<template>',
  '<plaintext>',
  '<svg><p>',
  '<math><mtext><table>',
  '<table>',
  '</table>',
  '<select><option>',
  '<frameset>',
  '</p>',
  '</body>',
  '<br><br>',
  '<pre>\n',
  '<x:y xmlns:x="z">',
  '<__proto__>x</__proto__>',
  '<constructor>',
  '<w:p>',
  '</w:tbl>',
  '<w:tbl><w:tr><w:tc>',
  '<item>',
  '</item><item>',
  '<entry>',
];

const TAG = /<\/?[\w:!-][^<>]{0,400}>/gu;

/** Tags doubled, nested many times, taken away, moved or changed; entities and other odd things put between. */
export const markup: Damage = (bytes, random) => {
  let text = fromLatin(bytes);
  for (let n = 1 + below(4, random); n > 0; n--) text = changed(text, random);
  return latin(text);
};

function changed(text: string, random: Random): string {
  const tags = [...text.matchAll(TAG)];
  const tag = pickFrom(tags, random);
  const other = pickFrom(tags, random);
  if (!tag || !other || random() < 0.3) {
    const at = below(text.length + 1, random);
    return text.slice(0, at) + pickFrom(ODD, random) + text.slice(at);
  }
  const [before, after] = [text.slice(0, tag.index), text.slice(tag.index + tag[0].length)];
  switch (below(6, random)) {
    case 0:
      return before + after;
    case 1:
      return before + tag[0].repeat(2 + below(600, random)) + after;
    case 2:
      return before + other[0] + after;
    case 3:
      return before + tag[0] + other[0] + after;
    case 4: {
      const [from, to] = [Math.min(tag.index, other.index), Math.max(tag.index, other.index)];
      return text.slice(0, to) + text.slice(from, to) + text.slice(to);
    }
    default:
      return before + tag[0].replace(/[\w-]{1,40}=/u, (name) => `${name}"x" ${name}`) + after;
  }
}
