import * as v from 'valibot';
import { EXPORT_FORMATS } from '../../renderer/core/model/dossier.ts';
import type { YoursEntry } from '../../renderer/core/model/journal.ts';
import type { PartRole } from '../../renderer/core/model/report.ts';
import type { TermsClass } from '../../renderer/core/model/terms.ts';
import { count, id, list, reportId, sha256, text } from './values.ts';

/** The longest stretch of words that an excerpt may hold, UTF-16 units. */
const WORDS = 1_000_000;
const NAME = 500;
const NOTE = 100_000;

/** Lists every member of a union once, so that a new member of the model is missed at compile time. */
const every = <T extends string>(members: Record<T, true>) => v.picklist(Object.keys(members) as T[]);

const role = every<PartRole>({
  series: true,
  title: true,
  subtitle: true,
  date: true,
  author: true,
  publisher: true,
  address: true,
  paragraph: true,
  heading: true,
  'list-item': true,
  'block-quote': true,
  'table-cell': true,
  'picture-credit': true,
  notice: true,
  furniture: true,
});

const termsClass = every<TermsClass>({
  'attribution-required': true,
  'cc-by': true,
  'cc-by-sa': true,
  'cc-by-nd': true,
  'cc-by-nc': true,
  'cc-by-nc-sa': true,
  'cc-by-nc-nd': true,
  'non-commercial': true,
  'quote-with-permission': true,
  'all-rights-reserved': true,
  'public-domain': true,
  'not-stated': true,
});

const textField = v.picklist([
  'title',
  'series',
  'seriesNumber',
  'publisher',
  'date',
  'address',
  'language',
  'notice',
  'encoding',
]);

const correction = v.variant('field', [
  v.strictObject({ report: reportId, field: textField, value: v.nullable(text(NOTE)) }),
  v.strictObject({
    report: reportId,
    field: v.picklist(['authors', 'pictureCredits']),
    value: list(text(NAME), 1000),
  }),
  v.strictObject({ report: reportId, field: v.literal('role'), at: count, value: role }),
]);

const anchor = v.pipe(
  v.strictObject({
    report: reportId,
    body: sha256,
    start: count,
    end: count,
    prefix: text(NAME),
    exact: text(WORDS),
    suffix: text(NAME),
    paragraph: count,
    lastParagraph: count,
  }),
  v.check((given) => given.start <= given.end && given.paragraph <= given.lastParagraph),
);

const excerpt = v.strictObject({ id, anchor, note: text(NOTE), takenAt: text(40) });

const settings = v.strictObject({
  theme: v.exactOptional(v.picklist(['system', 'light', 'dark'])),
  density: v.exactOptional(v.picklist(['comfortable', 'compact'])),
  readingSize: v.exactOptional(v.pipe(v.number(), v.minValue(15), v.maxValue(21))),
  letterKeys: v.exactOptional(v.boolean()),
  currentDossier: v.exactOptional(v.nullable(id)),
});

const short = list(text(NAME), 1000);
const profile = v.strictObject({
  id,
  name: text(NAME),
  names: short,
  hosts: short,
  series: short,
  dateOrder: v.nullable(v.picklist(['day-first', 'month-first'])),
  wording: v.nullable(text(NOTE)),
  notice: v.nullable(text(NOTE)),
  furniture: list(text(NOTE), 1000),
});

/** What a person may add to the journal; entries of the vault's own kinds are refused here. */
export const yoursEntry = v.variant('kind', [
  v.strictObject({ kind: v.literal('field-corrected'), correction }),
  v.strictObject({ kind: v.literal('correction-withdrawn'), report: reportId, key: text(100) }),
  v.strictObject({ kind: v.literal('dossier-made'), dossier: id, name: text(NAME) }),
  v.strictObject({ kind: v.literal('dossier-renamed'), dossier: id, name: text(NAME) }),
  v.strictObject({ kind: v.literal('dossier-deleted'), dossier: id }),
  v.strictObject({ kind: v.literal('excerpt-added'), dossier: id, excerpt, at: count }),
  v.strictObject({ kind: v.literal('excerpt-moved'), dossier: id, excerpt: id, at: count }),
  v.strictObject({ kind: v.literal('excerpt-noted'), dossier: id, excerpt: id, note: text(NOTE) }),
  v.strictObject({ kind: v.literal('excerpt-removed'), dossier: id, excerpt: id }),
  v.strictObject({ kind: v.literal('settings-changed'), settings }),
  v.strictObject({ kind: v.literal('profile-kept'), profile }),
  v.strictObject({ kind: v.literal('profile-dropped'), id }),
  v.strictObject({ kind: v.literal('versions-parted'), reports: v.strictTuple([reportId, reportId]) }),
  v.strictObject({ kind: v.literal('versions-joined'), reports: v.strictTuple([reportId, reportId]) }),
  v.strictObject({
    kind: v.literal('import-finished'),
    job: id,
    counts: v.strictObject({ imported: count, alreadyThere: count, notReadable: count }),
  }),
  v.strictObject({
    kind: v.literal('left'),
    how: v.picklist(['copy', 'export']),
    format: v.picklist(['clipboard', ...EXPORT_FORMATS]),
    excerpts: list(v.strictObject({ anchor, terms: termsClass, credit: text(NOTE) }), 10_000),
    hash: sha256,
  }),
]) satisfies v.GenericSchema<unknown, YoursEntry>;
