import type { Container } from '../block.ts';
import type { Draft } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { BREADCRUMBS, isPath } from '../furniture/navigation.ts';
import { isNamedSo } from '../series-facts.ts';
import { WEIGHT } from '../weights.ts';
import { seriesParts } from './series.ts';
import { titleKey } from './titles.ts';
import { isTopic } from './topics.ts';

const MARKS = /(?:^|[\s_-])(?:breadcrumbs?|crumbs?|okruszki|pathway|krumen?|brotkrumen?|trail)(?:$|[\s_-])/u;
const ARROWS = /\s?[»›>→]\s?/u;
const OTHERS = /\s?[»›>→|·•/\\]\s?/u;
/** Elements around a step that may carry the path's name. */
const LEVELS = 4;

/**
 * Adds the series in which the path to a page ends: the last step before the title that is named like one. Only what
 * stands above the text (draft `to`) is looked at, for a path below it leads from other pages.
 */
export function readBreadcrumbs(drafts: readonly Draft[], to: number, title: string | null, findings: Findings): void {
  const own = titleKey(title ?? '');
  for (let i = Math.min(to, drafts.length) - 1; i >= 0; i--) {
    const { block, role } = drafts[i] as Draft;
    if (role !== null && role !== 'furniture') continue;
    const steps = stepsOf(block.text, isMarked(block.inside));
    const others = steps.map((name) => name.trim()).filter((name) => titleKey(name) !== own);
    const last = others.length > 1 && isSection(others.at(-1) as string) ? others.at(-1) : undefined;
    const step = others.findLast(isNamedSo) ?? last;
    if (step === undefined) continue;
    const { name, number } = seriesParts(step);
    const found = {
      rule: 'breadcrumb',
      found: block.text.slice(0, 300),
      range: block.range,
      weight: step === last && !isNamedSo(step) ? WEIGHT.file : WEIGHT.address + 1,
    };
    findings.series.push({ ...found, value: name });
    if (number !== null) findings.seriesNumber.push({ ...found, value: number });
    return;
  }
}

/** One word that tells more than its kind: `Kurzanalysen`, `Länderblick`. */
const COMPOUND =
  /^\p{Lu}\p{Ll}{3,12}(?:analysen?|berichte?|blick|briefe?|studien?|kommentare?|papiere?|notiz(?:en)?|monitor|spiegel|depeschen?|protokolle?|blätter|hefte?)$/u;

/** The last step of a path: a name of its own rather than what a text is about. */
const isSection = (name: string): boolean =>
  /^\p{Lu}/u.test(name) &&
  name.length <= 40 &&
  (name.includes(' ') || COMPOUND.test(name)) &&
  name.split(' ').length <= 4 &&
  !/[.:;?!\d]/u.test(name) &&
  !isTopic(name);

/** The steps of a path on one line, or the one that a block of a path is; none for other lines. */
function stepsOf(text: string, marked: boolean): readonly string[] {
  if (text.length > 300) return [];
  if (marked) return text.split(OTHERS);
  if (isPath(text)) return text.split(ARROWS);
  return BREADCRUMBS.test(text) && text.length <= 200 ? text.split(OTHERS) : [];
}

function isMarked(container: Container): boolean {
  let at: Container | null = container;
  for (let level = 0; at && level < LEVELS; level++, at = at.parent) if (MARKS.test(at.marks)) return true;
  return false;
}
