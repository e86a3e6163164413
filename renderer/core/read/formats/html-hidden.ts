import type { PageBlock } from './html-blocks.ts';
import { attribute, type Tree } from './html-tree.ts';

/** Class names that mean "not on the screen" in the style sheets of common frameworks. */
const HIDDEN_NAMES = new Set(
  'mw-editsection mw-jump-link sr-only screen-reader-text visually-hidden visuallyhidden element-invisible assistive-text hidden-text is-hidden u-hidden d-none hide hidden noprint-hidden'.split(
    ' ',
  ),
);

const INVISIBLE_STYLE =
  /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|font-size\s{0,9}:\s{0,9}0(?:px|em|rem|pt|%)?\s{0,9}(?:;|!|$)|(?:left|top|text-indent)\s{0,9}:\s{0,9}-\d{3,}|clip\s{0,9}:\s{0,9}rect\(\s{0,9}[01])/iu;

/** Class names and ids that a page's own style sheets take off the screen. */
export interface HiddenNames {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/**
 * Reads the plain rules of a page's style elements (`.name {display: none}`, `#name`). Rules inside `@media` and
 * selectors of more than one name are passed over: they hide only sometimes.
 */
export function hiddenByStyle(sheets: readonly string[]): HiddenNames {
  const classes = new Set<string>();
  const ids = new Set<string>();
  for (const sheet of sheets) {
    let depth = 0;
    let from = 0;
    let selector = '';
    for (let i = 0; i < sheet.length; i++) {
      if (sheet[i] === '{') {
        if (depth === 0) selector = sheet.slice(from, i);
        depth++;
        from = i + 1;
      } else if (sheet[i] === '}') {
        depth = Math.max(0, depth - 1);
        const hides = depth === 0 && !selector.includes('@') && INVISIBLE_STYLE.test(sheet.slice(from, i));
        if (hides) collect(selector, classes, ids);
        from = i + 1;
      }
    }
  }
  return { classes, ids };
}

function collect(selectors: string, classes: Set<string>, ids: Set<string>): void {
  for (const selector of selectors.split(',')) {
    const name = /^\s*(?:[a-z]+)?([.#])([\w-]+)\s*$/u.exec(selector.slice(-200));
    if (name) (name[1] === '.' ? classes : ids).add((name[2] as string).toLowerCase());
  }
}

/** What takes an element off the screen: itself, a style sheet of the page, or nothing. */
export function hiddenBy(element: Tree.Element, names: HiddenNames): 'itself' | 'sheet' | null {
  if (element.attrs.length === 0) return null;
  if (element.attrs.some((set) => set.name === 'hidden' && set.value !== 'until-found')) return 'itself';
  if (attribute(element, 'aria-hidden') === 'true') return 'itself';
  const style = attribute(element, 'style');
  if (style !== '' && INVISIBLE_STYLE.test(style)) return 'itself';
  if (names.ids.has(attribute(element, 'id').toLowerCase())) return 'sheet';
  const classes = attribute(element, 'class').toLowerCase().split(/\s+/u);
  if (classes.some((name) => HIDDEN_NAMES.has(name))) return 'itself';
  return classes.some((name) => names.classes.has(name)) ? 'sheet' : null;
}

/** An element with more text than this that only a style sheet hides is shown by a script once the page is open. */
const SHOWN_LATER = 1000;

/** Brings back what a style sheet hides only until the page's scripts run: the text itself, in many a page. */
export function showLater(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const length = new Map<object, number>();
  for (const { curtain, text } of blocks) if (curtain) length.set(curtain, (length.get(curtain) ?? 0) + text.length);
  return blocks.map((block) =>
    block.curtain && (length.get(block.curtain) ?? 0) > SHOWN_LATER ? { ...block, hidden: false } : block,
  );
}
