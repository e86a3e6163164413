import { bodyText, isBody } from '../model/body.ts';
import type { Field, Report } from '../model/report.ts';
import type { BytePlaces } from '../text/byte-places.ts';
import type { Decoded } from '../text/decode.ts';
import { chosenAddress } from './address.ts';
import { chosenAuthors } from './authors.ts';
import { changedOn } from './date/changed-on.ts';
import { chooseDate, supports } from './date/choose-date.ts';
import type { Draft } from './draft.ts';
import type { Leaf } from './file-to-read.ts';
import { evidenceOf, type Finding, type Findings, heaviest } from './findings.ts';
import { institutionInTextCase, inTextCase } from './head/own-case.ts';
import { titleKey } from './head/titles.ts';
import { languageField } from './language-field.ts';
import { noticeField } from './notice/notice-field.ts';
import type { NoticeFound } from './notice/set-apart.ts';
import type { Page } from './page.ts';
import { partsOf } from './parts.ts';
import { creditedName, type HeldProfile } from './profile.ts';
import { chosenPublisher } from './publisher.ts';
import { readingRemarks } from './remarks.ts';

/** What the steps found, before fields are chosen. */
export interface Reading extends HeldProfile {
  readonly drafts: readonly Draft[];
  readonly findings: Findings;
  readonly notices: readonly NoticeFound[];
  readonly credits: readonly Finding[];
  /** Roles set by hand for which no part begins any more. */
  readonly homeless: number;
}

/** Chooses among what was found, and numbers the paragraphs. */
export function reportOf(
  { drafts, findings, notices, credits, homeless, profile, whose }: Reading,
  page: Page,
  decoded: Decoded,
  { file, place }: Leaf,
  byteOf: BytePlaces,
): Report {
  const parts = partsOf(drafts, byteOf);
  const language = languageField(parts, page);
  const text = bodyText({ parts: parts.slice(0, 2000) });
  const running = `${text}\n${notices.map((notice) => notice.value).join('\n')}`;
  const date = chooseDate(findings.date, profile?.dateOrder ?? null);
  const changed = changedOn(findings.date, date.value);
  const authors = chosenAuthors(findings);
  const { notice, terms } = noticeField(notices, page, profile);
  const title = field(findings.title);
  const series = field(findings.series, (name) => inTextCase(name, running, language.value));
  return {
    id: place === '' ? file.original : `${file.original}#${place}`,
    original: file.original,
    file: file.name,
    place,
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
    publisher: asked(
      fieldOf(chosenPublisher(findings), findings.publisher, (name) =>
        profile ? creditedName(name, profile) : institutionInTextCase(name, running, language.value),
      ),
      whose,
    ),
    date: {
      value: date.value,
      evidence: evidenceOf(date.because, (finding) => !supports(finding.value, date.value)),
      ...(date.check ? { check: date.check } : {}),
    },
    ...(changed === null ? {} : { changed }),
    authors: { value: [...new Set(authors.flatMap((found) => found.value))], evidence: evidenceOf(authors) },
    address: fieldOf(chosenAddress(findings), findings.address),
    pictureCredits: { value: [...new Set(credits.map((credit) => credit.value))], evidence: evidenceOf(credits) },
    notice,
    terms,
    parts,
    remarks: readingRemarks({
      title: title.value,
      date: date.value,
      paragraphs: parts.filter((part) => isBody(part)).length,
      noticeFound: notice.value !== null,
      homeless,
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
  const key = titleKey(best.value);
  const others = all.filter((finding) => finding !== best);
  return {
    value: form(best.value),
    evidence: evidenceOf([best, ...others], ({ value }) => titleKey(value) !== key),
  };
}

const asked = (publisher: Field<string | null>, check: HeldProfile['whose']): Field<string | null> =>
  publisher.value === null || !check ? publisher : { ...publisher, check };
