import type { Remark } from '../../../model/report.ts';
import { isNobody } from '../../head/accounts.ts';
import { withParagraphs } from './blank-line-paragraphs.ts';
import type { Channel } from './channel.ts';
import type { RawEntry } from './entries.ts';
import type { Entry } from './entry.ts';
import { authorFacts, dateFacts, factOf } from './entry-facts.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { contentOf } from './markup.ts';
import { rssEntry } from './rss-entry.ts';
import { withoutShortcodes } from './shortcodes.ts';

/** The names behind the logins of a site, from the list that an export begins with. */
export type Logins = ReadonlyMap<string, string>;

export function loginsOf(channel: Channel): Logins {
  const logins = new Map<string, string>();
  for (const { inner } of channel.fields.all('wp:author')) {
    const author = fieldsOf(inner, channel.scope);
    const login = author.words('wp:author_login');
    const full = `${author.words('wp:author_first_name')} ${author.words('wp:author_last_name')}`.trim();
    const shown = author.words('wp:author_display_name');
    if (login !== '') logins.set(login, shown === '' || shown === login ? full || shown : shown);
  }
  return logins;
}

/** Kinds of posts that hold no text of a site: pictures, menus, settings, forms, what plugins keep for themselves. */
const NO_TEXT =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-\w+|acf|wpcf7\w*|wpforms\w*|elementor_\w+|mc4wp-form|feedback|popup|shop_\w+|product_variation|tablepress_table|tribe_organizer|tribe_venue|ngg_\w+|mailpoet_\w+|scheduled-action|vc_\w+|et_\w+|fl-builder-template|spucpt|polylang_mo|reply|topic|forum)$/u;
/** What was thrown away, never begun, or not finished: nobody could read it, so it is no published text. */
const UNPUBLISHED = new Set(['trash', 'auto-draft', 'inherit', 'spam', 'draft', 'pending']);

export interface WordPressEntry {
  readonly entry: Entry;
  readonly remarks: readonly Remark[];
}

/** A post or page of a WordPress export (WXR); null for what is no text of the site. */
export function wordpressEntry(raw: RawEntry, channel: Channel, logins: Logins): WordPressEntry | null {
  const { entry, fields } = rssEntry(raw, channel);
  const status = fields.words('wp:status');
  if (NO_TEXT.test(fields.words('wp:post_type')) || UNPUBLISHED.has(status)) return null;
  const { html, summary } = textOf(fields);
  return {
    entry: {
      ...entry,
      id: fields.words('wp:post_id') || entry.id,
      html,
      summary,
      facts: factsOf(entry, fields, logins),
    },
    remarks: status === '' || status === 'publish' || status === 'private' ? [] : [unusual(status)],
  };
}

function textOf(fields: Fields): Pick<Entry, 'html' | 'summary'> {
  const typed = fields.content('content:encoded')?.text ?? '';
  const html = withParagraphs(withoutShortcodes(typed));
  if (html !== '') return { html, summary: false };
  const excerpt = fields.content('excerpt:encoded', 'description')?.text ?? '';
  return { html: withParagraphs(withoutShortcodes(excerpt)), summary: true };
}

/** The day as the site's clock had it is the printed one; a login stands for the name behind it. */
function factsOf(entry: Entry, fields: Fields, logins: Logins): Entry['facts'] {
  const kept = entry.facts.filter(({ field }) => field !== 'author' && field !== 'date' && field !== 'modified');
  const creators = fields.all('dc:creator').map(({ inner }) => contentOf(inner).text.trim());
  const names = creators.map((login) => logins.get(login) ?? login).filter((name) => !isNobody(name));
  const day = (name: string): string => {
    const date = fields.words(name);
    return date.startsWith('0000') ? '' : date;
  };
  return [
    ...kept,
    ...authorFacts(names),
    ...dateFacts([day('wp:post_date'), pubDate(fields)], []),
    ...factOf('modified', day('wp:post_modified'), 'feed update'),
  ];
}

/** Unpublished posts carry a day before our era. */
const pubDate = (fields: Fields): string => {
  const date = fields.words('pubDate');
  return /-0001|\s0000\s/u.test(date) ? '' : date;
};

const unusual = (status: string): Remark => ({
  rule: 'wordpress-state',
  grave: true,
  sentence: `When the site was exported, this text’s state was “${status.slice(0, 30)}”. Make sure that it was published.`,
  range: null,
});
