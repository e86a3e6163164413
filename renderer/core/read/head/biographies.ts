import { type Draft, endsSentence, isOpen, setAside, settle } from '../draft.ts';
import type { Findings } from '../findings.ts';
import {
  ABOUT_AUTHORS,
  biographyOf,
  isAboutAuthor,
  isAboutHouse,
  isOfWriter,
  namesIn,
} from '../furniture/biography.ts';
import { phraseKey } from '../furniture/phrase.ts';
import { WEIGHT } from '../weights.ts';
import { titleKey } from './titles.ts';

/** Paragraphs on authors below a text at most, and their characters below a heading. */
const MOST = 6;
/** A name with an office on a line is the author's; a sentence about one is not the text's. */
const LINE = 100;
const LONGEST_BELOW_HEADING = 2500;
/** Less than this of the text below a heading on the author is about the author, as far as it goes. */
const REST = 0.25;

/**
 * Sets aside what a report tells of its authors: the paragraphs below a heading that says so, and those at its end (or
 * right below its head) that open with a name the text does not speak of, or with one of its authors. They name the
 * authors where nothing else does.
 */
export function readBiographies(drafts: readonly Draft[], end: number, first: number, findings: Findings): void {
  const named = new Set<string>();
  const open = drafts.filter((draft, i) => i < end && isOpen(draft) && draft.inside && draft.block.text !== '');
  const take = (draft: Draft, names: readonly string[] | null) => {
    for (const name of names ?? []) named.add(name);
    const { text } = draft.block;
    if (names && names.length > 0 && text.length <= LINE && !endsSentence(text)) settle(draft, 'author', 'biography');
    else setAside(draft, 'other', 'biography');
  };
  open.forEach((draft, i) => {
    if (isAboutAuthor(draft.block.text)) take(draft, biographyOf(draft.block.text) ?? opening(draft.block.text));
    else if (ABOUT_AUTHORS.has(phraseKey(draft.block.text)) || isAboutHouse(draft.block.text))
      belowHeading(open, i, take);
  });
  const known = new Set(findings.authors.flatMap((finding) => finding.value).map(titleKey));
  const isKnown = (names: readonly string[]) => names.every((name) => known.has(titleKey(name)));
  for (const draft of drafts.slice(0, first + 1)) {
    const names = isOpen(draft) && draft.inside ? biographyOf(draft.block.text) : null;
    if (names && names.length > 0 && isKnown(names)) take(draft, names);
  }
  const left = open.filter((draft) => isOpen(draft));
  const closing: (readonly string[])[] = [];
  for (let i = left.length - 1; i >= Math.max(1, left.length - MOST); i--) {
    const draft = left[i] as Draft;
    const names = draft.block.kind === 'heading' ? null : biographyOf(draft.block.text);
    // `Published: 3 May 2020` and other lines may stand below.
    if (!names && draft.block.text.length <= LINE && !endsSentence(draft.block.text) && closing.length === 0) continue;
    if (!names) break;
    const unknown = names.some((name) => isSpokenOf(name, left.slice(0, i))) || !isOfWriter(draft.block.text);
    if (!isKnown(names) && unknown) break;
    take(draft, null);
    if (draft.block.text.length <= LINE && !endsSentence(draft.block.text) && names.length > 0)
      settle(draft, 'author', 'biography');
    closing.unshift(names);
  }
  for (const name of closing.flat()) named.add(name);
  addNames(named, WEIGHT.address, findings);
  // What an element named for its author tells is set aside already, and so is a disclaimer that opens with a name.
  const boxed = drafts.flatMap(({ rule, furniture, block }) =>
    rule === 'clutter-name' || furniture === 'disclaimer' ? (biographyOf(block.text) ?? []) : [],
  );
  addNames(new Set(boxed.slice(0, 1)), WEIGHT.file, findings);
}

function addNames(named: ReadonlySet<string>, weight: number, findings: Findings): void {
  if (named.size === 0) return;
  const value = [...named];
  findings.authors.push({ value, rule: 'biography', found: value.join(', '), range: null, weight });
}

/** Takes what stands below a heading on the authors: to the end where little is left, otherwise what reads like it. */
function belowHeading(
  open: readonly Draft[],
  at: number,
  take: (draft: Draft, names: readonly string[] | null) => void,
): void {
  const rest = open.slice(at + 1);
  const length = (drafts: readonly Draft[]) => drafts.reduce((sum, draft) => sum + draft.block.text.length, 0);
  const closes = length(rest) <= LONGEST_BELOW_HEADING && length(rest) <= length(open) * REST;
  let taken = 0;
  for (const draft of rest.slice(0, MOST)) {
    const names = biographyOf(draft.block.text) ?? opening(draft.block.text);
    if (draft.block.kind === 'heading' && !names) break;
    if (!closes && !names) break;
    take(draft, names);
    taken++;
  }
  if (taken > 0) take(open[at] as Draft, null);
}

/** The names with which a text on the authors opens, whatever it says of them. */
function opening(text: string): readonly string[] | null {
  const [subject] = text.replace(/^[^:]{0,40}:\s/u, '').split(/,\s|\s[–—-]\s|\s(?=\p{Ll})|\s\(/u);
  return subject === undefined ? null : namesIn(subject);
}

/** True where a text speaks of a person: by the surname, in any case of its language. */
function isSpokenOf(name: string, text: readonly Draft[]): boolean {
  const surname = name.split(' ').at(-1) as string;
  const stem = surname.length > 5 ? surname.slice(0, -2) : surname;
  return text.some(({ block }) => block.text.includes(stem));
}
