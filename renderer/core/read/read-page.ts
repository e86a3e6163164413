import type { Correction } from '../model/correction.ts';
import type { Range } from '../model/range.ts';
import type { Report } from '../model/report.ts';
import { type BytePlaces, bytePlaces } from '../text/byte-places.ts';
import type { Decoded } from '../text/decode.ts';
import { addAddresses, chosenAddress } from './address.ts';
import { addAuthors } from './authors.ts';
import type { Block, Container } from './block.ts';
import { settleBody } from './body.ts';
import { findContent } from './content/content.ts';
import { widenContent } from './content/lead.ts';
import { setAsideMenus } from './content/menu-lines.ts';
import { addDateline, addDates } from './date/add-dates.ts';
import { addDayElsewhere } from './date/elsewhere.ts';
import { addDayNearTitle } from './date/near-title.ts';
import { type Draft, setAside } from './draft.ts';
import { endOfText } from './end-of-text.ts';
import type { Leaf } from './file-to-read.ts';
import { type Findings, heaviest, noFindings } from './findings.ts';
import { setAsideFurniture } from './furniture/furniture.ts';
import { setAsideMail } from './furniture/mail.ts';
import { headPlace, readHead, readPublisherLabels, setAsideLabels } from './head/head.ts';
import { findPageTitle } from './head/page-title.ts';
import { readTail } from './head/tail.ts';
import { besideTitle, titleKey } from './head/titles.ts';
import { type NoticeFound, setNoticesApart } from './notice/set-apart.ts';
import { factsOf, type Page } from './page.ts';
import { setPictureLinesApart } from './picture-lines.ts';
import { addProfile, heldProfile, type Profiles, profileOf, setAsideKnownLines } from './profile.ts';
import { addPublishers, chosenPublisher } from './publisher.ts';
import { addPublisherByPlaces } from './publisher-places.ts';
import { type Reading, reportOf } from './report-of.ts';
import { applyRoles } from './role-corrections.ts';
import { addSeries } from './series-facts.ts';
import { addSeriesByPlaces } from './series-places.ts';
import { dropHouse, nameOfSheets, tidySeries } from './series-tidy.ts';

/** Gives every block of a page its role and makes a report of it. The same for all formats. */
export function readPage(
  page: Page,
  decoded: Decoded,
  leaf: Leaf,
  corrections: readonly Correction[],
  profiles: Profiles,
): Report {
  const byteOf = bytePlaces(leaf.bytes, decoded);
  const reading = readBlocks(page, leaf, corrections, profiles, byteOf);
  return reportOf(reading, page, decoded, leaf, byteOf);
}

/** The steps in their order: each sees only what the ones before it left open. */
function readBlocks(
  page: Page,
  leaf: Leaf,
  corrections: readonly Correction[],
  profiles: Profiles,
  byteOf: BytePlaces,
): Reading {
  const content = page.framed ? findContent(page.blocks) : null;
  const findings = noFindings();
  const fresh = page.blocks.map(
    (block): Draft => ({ block, inside: content?.holds(block) ?? true, role: null, furniture: null, rule: '' }),
  );
  for (const draft of fresh) {
    if (draft.block.furniture) setAside(draft, draft.block.furniture, 'format');
    else if (draft.block.hidden) setAside(draft, 'hidden', 'hidden');
    else if (draft.block.kind === 'rule') setAside(draft, 'other', 'rule');
    else if (isFootnote(draft.block)) setAside(draft, 'other', 'footnotes');
    else if (!page.framed && draft.block.place === 'nav') setAside(draft, 'navigation', 'nav');
  }
  const { drafts, notices } = setNoticesApart(fresh);
  const known = profileOf(page, drafts, profiles, corrections);
  const byHand = applyRoles(drafts, corrections, byteOf, findings);
  setAsideMail(drafts, page.format === 'mail');
  const isStated = content !== null || factsOf(page, 'title').length > 0;
  const start = drafts.findIndex((draft) => draft.inside);
  const title = isStated ? findPageTitle(drafts, page, start, findings) : -1;
  if (content) widenContent(drafts, title, content);
  const credits = setPictureLinesApart(drafts);
  if (known?.profile) {
    setAsideKnownLines(drafts, known.profile);
    addProfile(known.profile, findings);
  }
  readPublisherLabels(drafts, findings);
  setAsideFurniture(drafts, content);
  if (!content) setAsideMenus(drafts);
  const place = headPlace(drafts, title);
  const sites = new Set(factsOf(page, 'site', 'publisher').map((fact) => titleKey(fact.value)));
  readHead(drafts, place, title, sites, findings);
  readTail(drafts, endOfText(drafts), findings);
  setAsideLabels(drafts, place);
  addFacts(page, drafts, leaf.name, place, notices, findings);
  settleBody(drafts, endOfText(drafts), page);
  const kept = notices.filter((notice) =>
    drafts.some((draft) => draft.role === 'notice' && draft.block.range === notice.range),
  );
  return {
    drafts,
    findings,
    notices: [...byHand.notices, ...kept],
    credits: [...byHand.credits, ...credits],
    homeless: byHand.homeless,
    ...heldProfile(known, chosenAddress(findings)?.value, findings, profiles),
  };
}

/** True for what a page or a Word file sets apart as its notes. */
function isFootnote({ inside }: Block): boolean {
  for (let box: Container | null = inside; box; box = box.parent)
    if (box.tag !== '' && /(?:^|\s)footnotes(?:\s|$)/u.test(box.marks)) return true;
  return false;
}

/** Adds what stands outside the printed lines: structured data, addresses, the file's name, the notice. */
function addFacts(
  page: Page,
  drafts: readonly Draft[],
  name: string,
  place: { from: number; to: number },
  notices: readonly NoticeFound[],
  findings: Findings,
): void {
  addAddresses(page, findings);
  const first = drafts[place.from]?.block.range.start ?? 0;
  const title = drafts.find((draft) => draft.role === 'title')?.block.range;
  const end = drafts[place.to]?.block.range.start ?? first;
  const head: Range = { start: Math.min(first, title?.start ?? first), end: Math.max(end, title?.end ?? end) };
  addDates(page, name, head, findings);
  if (page.framed) addDayNearTitle(drafts, findings);
  if (page.framed) addDayElsewhere(drafts, findings);
  const paragraph = drafts[place.to]?.block;
  addDateline(paragraph?.text, paragraph?.range ?? null, findings);
  const words = notices.map((notice) => notice.value).join('\n') || null;
  const titleText = heaviest(findings.title)?.value ?? null;
  addPublishers(words, page, titleText, findings);
  addPublisherByPlaces(drafts, page, words, titleText, findings);
  addSeries(page, findings);
  addSeriesByPlaces(drafts, findings);
  tidySeries(findings);
  nameOfSheets(findings, [...findings.publisher.map(({ value }) => value), ...besideTitle(page, titleText)]);
  dropHouse(findings, chosenPublisher(findings));
  addAuthors(page, findings);
}
