import { bodyText, isBody } from '../model/body.ts';
import type { Correction } from '../model/correction.ts';
import type { Range } from '../model/range.ts';
import type { Field, Report } from '../model/report.ts';
import type { Decoded } from '../text/decode.ts';
import { addAddresses, chosenAddress } from './address.ts';
import { addAuthors, chosenAuthors } from './authors.ts';
import { settleBody } from './body.ts';
import { findContent } from './content/content.ts';
import { widenContent } from './content/lead.ts';
import { setAsideMenus } from './content/menu-lines.ts';
import { addDateline, addDates } from './date/add-dates.ts';
import { chooseDate } from './date/choose-date.ts';
import { type Draft, setAside } from './draft.ts';
import { endOfText } from './end-of-text.ts';
import type { FileToRead } from './file-to-read.ts';
import { evidenceOf, type Finding, type Findings, heaviest, noFindings } from './findings.ts';
import { setAsideFurniture } from './furniture/furniture.ts';
import { headPlace, readHead, readPublisherLabels, readTail, setAsideLabels } from './head/head.ts';
import { inTextCase } from './head/own-case.ts';
import { findPageTitle } from './head/page-title.ts';
import { titleKey } from './head/titles.ts';
import { languageField } from './language-field.ts';
import { chooseNotice, type NoticeFound, setNoticesApart } from './notice/set-apart.ts';
import { termsOf } from './notice/terms.ts';
import { factsOf, type Page } from './page.ts';
import { partsOf } from './parts.ts';
import { setPictureLinesApart } from './picture-lines.ts';
import { addPublishers, chosenPublisher } from './publisher.ts';
import { readingRemarks } from './remarks.ts';
import { applyRoles } from './role-corrections.ts';
import { addSeries } from './series-facts.ts';

/** What the steps found, before fields are chosen. */
interface Reading {
  readonly drafts: readonly Draft[];
  readonly findings: Findings;
  readonly notices: readonly NoticeFound[];
  readonly credits: readonly Finding[];
}

/** Gives every block of a page its role and makes a report of it. The same for all formats. */
export function readPage(page: Page, decoded: Decoded, file: FileToRead, corrections: readonly Correction[]): Report {
  const reading = readBlocks(page, file, corrections);
  return reportOf(reading, page, decoded, file);
}

/** The steps in their order: each sees only what the ones before it left open. */
function readBlocks(page: Page, file: FileToRead, corrections: readonly Correction[]): Reading {
  const content = page.format === 'html' ? findContent(page.blocks) : null;
  const findings = noFindings();
  const fresh = page.blocks.map(
    (block): Draft => ({ block, inside: content?.holds(block) ?? true, role: null, furniture: null, rule: '' }),
  );
  for (const draft of fresh) {
    if (draft.block.hidden) setAside(draft, 'hidden', 'hidden');
    else if (draft.block.kind === 'rule') setAside(draft, 'other', 'rule');
  }
  const { drafts, notices } = setNoticesApart(fresh);
  const byHand = applyRoles(drafts, corrections, findings);
  const title = content
    ? findPageTitle(
        drafts,
        page,
        drafts.findIndex((draft) => draft.inside),
        findings,
      )
    : -1;
  if (content) widenContent(drafts, title, content);
  const credits = setPictureLinesApart(drafts);
  readPublisherLabels(drafts, findings);
  setAsideFurniture(drafts, content);
  if (!content) setAsideMenus(drafts);
  const place = headPlace(drafts, title);
  const sites = new Set(factsOf(page, 'site', 'publisher').map((fact) => titleKey(fact.value)));
  readHead(drafts, place, title, sites, findings);
  readTail(drafts, endOfText(drafts), findings);
  setAsideLabels(drafts, place);
  addFacts(page, drafts, file, place, notices, findings);
  settleBody(drafts, endOfText(drafts), page);
  const kept = notices.filter((notice) =>
    drafts.some((draft) => draft.role === 'notice' && draft.block.range === notice.range),
  );
  return { drafts, findings, notices: [...byHand.notices, ...kept], credits: [...byHand.credits, ...credits] };
}

/** Adds what stands outside the printed lines: structured data, addresses, the file's name, the notice. */
function addFacts(
  page: Page,
  drafts: readonly Draft[],
  file: FileToRead,
  place: { from: number; to: number },
  notices: readonly NoticeFound[],
  findings: Findings,
): void {
  addAddresses(page, findings);
  const first = drafts[place.from]?.block.range.start ?? 0;
  const head: Range = { start: first, end: drafts[place.to]?.block.range.start ?? first };
  addDates(page, file.name, head, findings);
  const paragraph = drafts[place.to]?.block;
  addDateline(paragraph?.text, paragraph?.range ?? null, findings);
  const words = notices.map((notice) => notice.value).join(' ') || null;
  addPublishers(words, page, heaviest(findings.title)?.value ?? null, findings);
  addSeries(page, findings);
  addAuthors(page, findings);
}

function reportOf(
  { drafts, findings, notices, credits }: Reading,
  page: Page,
  decoded: Decoded,
  file: FileToRead,
): Report {
  const parts = partsOf(drafts);
  const language = languageField(parts, page);
  const text = bodyText({ parts: parts.slice(0, 2000) });
  const running = `${text}\n${notices.map((notice) => notice.value).join('\n')}`;
  const date = chooseDate(findings.date);
  const authors = chosenAuthors(findings);
  const chosen = chooseNotice(notices);
  const notice = chosen.length > 0 ? chosen.map((found) => found.value).join('\n') : null;
  const licence = chosen.find((found) => found.licence !== null)?.licence ?? null;
  const stated = factsOf(page, 'licence').find((fact) => /creativecommons\.org/iu.test(fact.value));
  const title = field(findings.title);
  const series = field(findings.series, (name) => inTextCase(name, running, language.value));
  return {
    id: file.original,
    original: file.original,
    file: file.name,
    format: page.format,
    encoding: {
      value: decoded.encoding,
      evidence: [{ rule: `encoding-${decoded.how}`, found: decoded.encoding, range: null }],
      ...(decoded.how === 'chosen' ? { corrected: true as const } : {}),
    },
    language,
    title,
    series,
    seriesNumber: field(findings.seriesNumber),
    publisher: fieldOf(chosenPublisher(findings), findings.publisher),
    date: { value: date.value, evidence: evidenceOf(date.because), ...(date.check ? { check: date.check } : {}) },
    authors: { value: [...new Set(authors.flatMap((found) => found.value))], evidence: evidenceOf(authors) },
    address: fieldOf(chosenAddress(findings), findings.address),
    pictureCredits: { value: [...new Set(credits.map((credit) => credit.value))], evidence: evidenceOf(credits) },
    notice:
      notice === null && stated
        ? { value: stated.value, evidence: [{ rule: stated.rule, found: stated.value, range: stated.range }] }
        : { value: notice, evidence: evidenceOf(chosen) },
    terms: termsOf(notice, licence ?? (notice === null ? (stated?.value ?? null) : null)),
    parts,
    remarks: readingRemarks({
      title: title.value,
      date: date.value,
      paragraphs: parts.filter((part) => isBody(part)).length,
      noticeFound: notice !== null || stated !== undefined,
    }),
    sample: file.sample,
  };
}

const field = (
  findings: readonly Finding[],
  form: (value: string) => string = (value) => value,
): Field<string | null> => fieldOf(heaviest(findings), findings, form);

/** A field with its finding first among the evidence. */
function fieldOf(
  best: Finding | undefined,
  all: readonly Finding[],
  form: (value: string) => string = (value) => value,
): Field<string | null> {
  if (!best) return { value: null, evidence: [] };
  return { value: form(best.value), evidence: evidenceOf([best, ...all.filter((finding) => finding !== best)]) };
}
