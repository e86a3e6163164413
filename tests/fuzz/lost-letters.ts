import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Report } from '../../renderer/core/model/report.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Spaces, ends of lines (U+0085 too), and what nobody sees. */
const UNSEEN = /[\s\u0085\u00AD\u200B\u2060\uFEFF]/u;
const LETTERS = /\p{L}/gu;

/**
 * Words about letters of a text that stand in no part, or in two; empty where there are none. Texts and Markdown are
 * held against the ranges of the parts, pages against their letters: a table may move them about.
 */
export function lostLetters(report: Report, text: string): string {
  if (report.format === 'markdown') return byPlace(report, text.replace(MARKS, blanked), /[^\p{L}]/u);
  return report.format !== 'text' && isMarkup(text) ? byCount(report, text) : byPlace(report, text, UNSEEN);
}

/** What Markdown says for programs: pictures, addresses of links, tags and remarks. */
const MARKS =
  /!\[[^\]\n]{0,300}\]\([^)\n]{0,300}\)|\]\([^)\n]{0,500}\)|^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{0,500}|<[^<>]{1,500}>/gmu;
const blanked = (found: string): string => ' '.repeat(found.length);

const isMarkup = (text: string): boolean => /<[a-z!/]/iu.test(text);

/** `passed` are the signs that need no part. */
function byPlace({ parts }: Report, text: string, passed: RegExp): string {
  const owners = new Uint8Array(text.length);
  for (const { range } of parts) for (let i = range.start; i < range.end; i++) owners[i] = (owners[i] ?? 0) + 1;
  for (let at = 0; at < text.length; at++) {
    if (owners[at] === 1 || passed.test(text[at] as string)) continue;
    return `${owners[at] === 0 ? 'a sign in no part' : 'a sign in two parts'} (${JSON.stringify(text.slice(at, at + 12))})`;
  }
  return '';
}

function byCount({ parts }: Report, text: string): string {
  const left = new Map<string, number>();
  for (const part of parts) for (const [letter] of part.text.matchAll(LETTERS)) add(left, letter, 1);
  for (const piece of visibleTexts(text))
    for (const [letter] of piece.matchAll(LETTERS)) {
      add(left, letter, -1);
      if ((left.get(letter) ?? 0) < 0) return `letters of ${JSON.stringify(piece.trim().slice(0, 30))}`;
    }
  return '';
}

const add = (counts: Map<string, number>, letter: string, by: number) =>
  counts.set(letter, (counts.get(letter) ?? 0) + by);

/** Elements that hold no text of the page, by the HTML standard or because they are the page's tools. */
const SILENT = new Set(
  'script style noscript template iframe frame object embed applet svg canvas audio video select datalist textarea input progress meter map area head'.split(
    ' ',
  ),
);

function visibleTexts(markup: string): readonly string[] {
  const texts: string[] = [];
  const waiting: Node[] = [parse(markup, { sourceCodeLocationInfo: true })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    else if ('childNodes' in node && !SILENT.has(node.nodeName)) waiting.push(...node.childNodes.toReversed());
  }
  return texts;
}
