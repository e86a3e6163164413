import type { Problem, Result } from '../../../model/problem.ts';
import type { Opened, Opener, OpeningLimits } from '../../opened.ts';
import { childOf, descendants, type XmlElement } from '../xml/xml-tree.ts';
import { htmlOfBody } from './body.ts';
import type { Document } from './document.ts';
import { leftOutRemarks, nothingLeftOut } from './left-out.ts';
import { linesOf } from './lines.ts';
import { readLists } from './lists.ts';
import { madePage } from './made-page.ts';
import { notesOf } from './notes.ts';
import { openPackage, type Package } from './package.ts';
import { propertyFacts } from './properties.ts';
import { runningHeads } from './running-heads.ts';
import { readStyles, type WordStyles } from './style-roles.ts';
import { settingOf } from './word-elements.ts';
import { damagedDocument, emptyDocument } from './word-problems.ts';

/**
 * Opens a Word document (.docx and its kin): one file, the page made of it. Notes, headers, footers and hidden text stand
 * in the page, set apart from the text.
 */
export const openWord: Opener = async function* (bytes, name, limits): AsyncGenerator<Opened> {
  const page = await pageOf(bytes, limits);
  if (page.ok) yield { opened: 'file', place: '', name, charset: 'utf-8', format: 'word', whole: true, ...page.value };
  else yield { opened: 'problem', place: '', name, problem: page.problem };
};

const refused = (problem: Problem): Result<never> => ({ ok: false, problem });

async function pageOf(bytes: Uint8Array, limits: OpeningLimits) {
  const opened = await openPackage(bytes, limits.largest, limits.total);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const main = await mainPart(parts);
  const root = await parts.part(main);
  const body = childOf(root ?? undefined, 'w:body');
  if (!body) return refused(damagedDocument(parts.has(main) ? 'main part without a body' : 'no main part'));
  const document = await documentOf(body, parts, main);
  const text = htmlOfBody(body, document);
  const notes = notesOf(document.notes, {
    footnote: await firstPart(parts, main, 'footnotes'),
    endnote: await firstPart(parts, main, 'endnotes'),
  });
  const heads = runningHeads(
    await allParts(parts, main, 'header'),
    await allParts(parts, main, 'footer'),
    linesOf({ ...body, children: body.children.slice(0, OPENING) }),
  );
  const { hidden } = document.leftOut;
  if (text === '' && notes.length + heads.edges.length === 0) return refused(emptyDocument());
  const facts = propertyFacts(
    await packagePart(parts, 'core-properties'),
    await packagePart(parts, 'extended-properties'),
  );
  return {
    ok: true,
    value: {
      bytes: new TextEncoder().encode(madePage({ text, notes, ...heads, hidden })),
      facts,
      remarks: leftOutRemarks(document.leftOut),
    },
  } as const;
}

/** Blocks at the beginning with which headers are compared. */
const OPENING = 12;

async function documentOf(body: XmlElement, parts: Package, main: string): Promise<Document> {
  const sheet = await firstPart(parts, main, 'styles');
  const styles = readStyles(sheet);
  return {
    styles,
    lists: readLists(await firstPart(parts, main, 'numbering'), sheet),
    links: await parts.links(main),
    titled: hasTitle(body, styles),
    notes: [],
    leftOut: nothingLeftOut(),
    fields: [],
  };
}

const hasTitle = (body: XmlElement, styles: WordStyles): boolean =>
  descendants(body, 'w:p').some(
    (paragraph) => styles.get(settingOf(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? '')?.role === 'title',
  );

/** The part that holds the text, by the links of the package; `word/document.xml` where they do not say. */
async function mainPart(parts: Package): Promise<string> {
  const stated = (await parts.linked('', 'officeDocument'))[0];
  return stated !== undefined && parts.has(stated) ? stated : 'word/document.xml';
}

const packagePart = async (parts: Package, kind: string): Promise<XmlElement | null> => firstPart(parts, '', kind);

/** Where a part of a kind stands when no link leads to it. */
const USUAL: Readonly<Record<string, string>> = {
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
  'core-properties': 'docProps/core.xml',
  'extended-properties': 'docProps/app.xml',
};

async function firstPart(parts: Package, from: string, kind: string): Promise<XmlElement | null> {
  const stated = (await parts.linked(from, kind))[0] ?? USUAL[kind];
  return stated === undefined ? null : parts.part(stated);
}

/** Headers and footers: more than these belong to chapters of a book. */
const MOST_EDGES = 12;

async function allParts(parts: Package, from: string, kind: string): Promise<readonly XmlElement[]> {
  const found: XmlElement[] = [];
  for (const place of (await parts.linked(from, kind)).slice(0, MOST_EDGES)) {
    const part = await parts.part(place);
    if (part) found.push(part);
  }
  return found;
}
