import { bodyText } from '../model/body.ts';
import type { Field, Part } from '../model/report.ts';
import { languageOf } from '../text/language.ts';
import { factsOf, type Page } from './page.ts';

/** Characters of the body looked at. */
const ENOUGH = 20_000;

/** The language of the body by its words; what the page says of itself where the words are too few to tell. */
export function languageField(parts: readonly Part[], page: Page): Field<string | null> {
  const body = bodyText({ parts: parts.slice(0, 400) }).slice(0, ENOUGH);
  const value = languageOf(body);
  if (value !== null) return { value, evidence: [{ rule: 'language-words', found: body.slice(0, 80), range: null }] };
  const stated = factsOf(page, 'language')[0];
  const code = stated ? /^[a-z]{2,3}(?=$|[-_])/iu.exec(stated.value)?.[0].toLowerCase() : undefined;
  if (!stated || !code || body.length > 400) return { value: null, evidence: [] };
  return { value: code, evidence: [{ rule: stated.rule, found: stated.value, range: stated.range }] };
}
