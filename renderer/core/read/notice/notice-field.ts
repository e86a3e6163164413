import type { PublisherProfile } from '../../model/publisher-profile.ts';
import type { Field } from '../../model/report.ts';
import type { Terms } from '../../model/terms.ts';
import { evidenceOf } from '../findings.ts';
import { factsOf, type Page } from '../page.ts';
import { chooseNotice, type NoticeFound } from './set-apart.ts';
import { termsOf } from './terms.ts';

/** The notice of a report and the terms that its words make. */
export interface NoticeAndTerms {
  readonly notice: Field<string | null>;
  readonly terms: Terms;
}

/**
 * What is printed comes first, word for word; then a licence that the page states for machines; then the terms that the
 * publisher is known to have. The credit that a publisher prescribes holds whichever of them speaks.
 */
export function noticeField(
  found: readonly NoticeFound[],
  page: Page,
  profile: PublisherProfile | undefined,
): NoticeAndTerms {
  const { notice, terms } = printed(found) ?? stated(page) ?? known(profile) ?? NONE;
  return { notice, terms: profile?.wording ? { ...terms, wording: terms.wording ?? profile.wording } : terms };
}

const NONE: NoticeAndTerms = { notice: { value: null, evidence: [] }, terms: termsOf(null) };

function printed(found: readonly NoticeFound[]): NoticeAndTerms | undefined {
  const chosen = chooseNotice(found);
  if (chosen.length === 0) return undefined;
  const value = chosen.map((one) => one.value).join('\n');
  const licence = chosen.find((one) => one.licence !== null)?.licence ?? null;
  return { notice: { value, evidence: evidenceOf(chosen) }, terms: termsOf(value, licence) };
}

const COMMONS = /creativecommons\.org/iu;

/** A licence's address, or a sentence on rights that says something. */
function stated(page: Page): NoticeAndTerms | undefined {
  const facts = factsOf(page, 'licence');
  const fact =
    facts.find(({ value }) => COMMONS.test(value)) ?? facts.find(({ value }) => termsOf(value).class !== 'not-stated');
  if (!fact) return undefined;
  const { value, rule, range } = fact;
  return {
    notice: { value, evidence: [{ rule, found: value, range }] },
    terms: termsOf(value, COMMONS.test(value) ? value : null),
  };
}

function known(profile: PublisherProfile | undefined): NoticeAndTerms | undefined {
  if (!profile?.notice) return undefined;
  const { notice } = profile;
  const evidence = [{ rule: 'publisher-profile', found: notice, range: null }];
  return { notice: { value: notice, evidence }, terms: termsOf(notice) };
}
