/** Shortcodes that put something in place of what they hold: pictures, players, forms. Their contents are no text. */
const EMPTYING = new Set(
  'gallery embed audio video playlist contact-form contact-form-7 wpforms gravityform mc4wp_form ninja_form ninja_forms rev_slider slider wp_rss recent_posts related_posts addtoany social_share sharethis map google_map table tablepress'.split(
    ' ',
  ),
);

/** `[name]`, `[/name]`, `[name key="value"]`: what WordPress takes for a shortcode. */
const CODE = /\[(\/?)([A-Za-z][\w-]{1,60})((?:\s[^[\]]{0,4000})?)\]/gu;

/**
 * Takes WordPress's shortcodes out of a text. A caption becomes one, what only lays out a page gives its contents, what
 * stands for pictures and players goes. Words in brackets that are none (`[sic]`) stay.
 */
export function withoutShortcodes(text: string): string {
  if (!text.includes('[')) return text;
  const closed = new Set<string>();
  for (const [, slash, name] of text.matchAll(CODE)) if (slash) closed.add(name as string);
  return withoutContents(withCaptions(text), closed).replaceAll(
    CODE,
    (code, slash: string, name: string, attributes: string) =>
      slash || closed.has(name) || EMPTYING.has(name) || attributes.includes('=') || name.includes('_') ? '' : code,
  );
}

const CAPTION = '[caption';
const CAPTION_END = '[/caption]';

/** `[caption …]<img> words[/caption]`; in old texts the words are an attribute. */
function withCaptions(text: string): string {
  let html = '';
  let at = 0;
  for (let start = find(text, CAPTION, 0); start >= 0; start = find(text, CAPTION, at)) {
    const open = text.indexOf(']', start);
    const end = open < 0 ? -1 : find(text, CAPTION_END, open);
    if (end < 0) break;
    const attribute = /caption=(?:"([^"]{1,2000})"|'([^']{1,2000})')/u.exec(text.slice(start, open));
    const inside = text.slice(open + 1, end);
    const words = attribute?.[1] ?? attribute?.[2] ?? inside.replaceAll(/<\/?(?:a|img|br)(?=[\s/>])[^<>]*>/giu, '');
    html += `${text.slice(at, start)}\n<figure><figcaption>${words.trim()}</figcaption></figure>\n`;
    at = end + CAPTION_END.length;
  }
  return html + text.slice(at);
}

const find = (text: string, sign: string, from: number): number => text.indexOf(sign, from);

/** Takes out what stands between the two ends of an emptying shortcode: an address, a list of numbers. */
function withoutContents(text: string, closed: ReadonlySet<string>): string {
  let rest = text;
  for (const name of EMPTYING) {
    if (!closed.has(name)) continue;
    let kept = '';
    let at = 0;
    for (let start = rest.indexOf(`[${name}`); start >= 0; start = rest.indexOf(`[${name}`, at)) {
      const closing = `[/${name}]`;
      const end = rest.indexOf(closing, start);
      if (end < 0) break;
      kept += rest.slice(at, start);
      at = end + closing.length;
    }
    rest = kept + rest.slice(at);
  }
  return rest;
}
