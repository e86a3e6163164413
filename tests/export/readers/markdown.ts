import { parseFragment } from 'parse5';
import { textOf } from './html.ts';
import type { Reading } from './reading.ts';

/** What a stretch of inline Markdown shows, and what in it is more than words. */
interface Inline {
  readonly text: string;
  readonly links: readonly string[];
  readonly alive: readonly string[];
}

const TOKEN =
  /\\([!-/:-@[-`{-~])|(&#?[0-9A-Za-z]{1,32};)|<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]*)>|\*+|[`<_[\]~]|[^\\&[\]*`<_~]+|[\\&]/gu;

/**
 * Inline Markdown by the rules of CommonMark 0.31: backslash escapes, character references, autolinks and `*`
 * emphasis. All other unescaped signs that mean something are reported as alive.
 */
function readInline(source: string): Inline {
  let text = '';
  const links: string[] = [];
  const alive: string[] = [];
  for (const [token, escaped, reference, address] of source.matchAll(TOKEN)) {
    if (escaped !== undefined) text += escaped;
    else if (reference !== undefined) text += textOf(parseFragment(reference));
    else if (address !== undefined) {
      links.push(address);
      text += address;
    } else if (/^[`<_[\]~]$/.test(token)) alive.push(token);
    else if (!token.startsWith('*')) text += token;
  }
  return { text, links, alive };
}

/** Reads an exported Markdown file block by block. Every paragraph of it stands on one line. */
export function readMarkdown(file: string): Reading {
  const alive: string[] = [];
  const links: string[] = [];
  const show = (source: string): string => {
    const inline = readInline(source);
    alive.push(...inline.alive);
    links.push(...inline.links);
    return inline.text;
  };
  const reading = {
    title: '',
    quotations: [] as { parts: string[]; reference: string[] }[],
    notes: [] as string[],
    sources: [] as string[][],
  };
  const [dossier = '', list = ''] = split(file);
  let inQuotation = false;
  let inNotes = false;
  for (const line of dossier.split('\n')) {
    const quoted = /^> ?(.*)$/u.exec(line)?.[1];
    if (line === '') inQuotation = false;
    else if (line.startsWith('# ')) reading.title = show(line.slice(2));
    else if (quoted !== undefined) {
      if (!inQuotation) reading.quotations.push({ parts: [], reference: [] });
      inQuotation = true;
      inNotes = false;
      if (quoted !== '') reading.quotations.at(-1)?.parts.push(show(quoted.replace(/^- /u, '')));
    } else {
      inNotes ||= line.startsWith('**Note:** ');
      if (blockSign(line)) alive.push(line);
      (inNotes ? reading.notes : reading.quotations.at(-1)?.reference)?.push(show(line));
    }
  }
  for (const line of list.split('\n').filter((l) => l !== '')) {
    const first = /^\d+\. (.*)$/u.exec(line)?.[1];
    if (first !== undefined) reading.sources.push([]);
    const words = first ?? line.replace(/^ {3,6}/u, '');
    if (blockSign(words) || (first === undefined && !/^ {3,6}/.test(line))) alive.push(line);
    reading.sources.at(-1)?.push(show(words));
  }
  return { ...reading, links, alive };
}

const split = (file: string): readonly string[] => file.split('\n---\n\n## Sources\n');

/** A sign at the start of a line that would make it something else than a paragraph. */
const blockSign = (line: string): boolean =>
  /^(?: {4}|\t| {0,3}(?:#|[-+*] |>|=|\d{1,9}[.)] |(?:[-_*] *){3,}$|~~~|```))/u.test(line);
