import type { FurnitureKind } from '../../model/report.ts';
import type { Container } from '../block.ts';

/** What names call the box around a thing, written together with it: `newsletterbox`, `spendenaufruf`. */
const BOX =
  'box|block|banner|widget|wrap|wrapper|container|form|bar|button|btn|teaser|section|area|module|panel|links?|hinweis|aufruf';

const word = (...words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:${BOX})?(?:$|[\\s_-])`, 'u');

const whole = (...words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:$|[\\s_-])`, 'u');

/**
 * What holds the comments of readers: whole names only, for `comments-open` and `has-comments` stand on the text itself.
 */
const COMMENTS =
  /(?:^|\s)(?:(?:(?:article|post|entry|user|users|reader|readers|leser|wp|js|single|story|news|blog|fb|facebook|page|recipe|node|the|qa|c|bi|list)[-_]{1,2})?comments?(?:[-_]{1,2}(?:area|list|section|wrap|wrapper|container|block|box|form|forms|respond|rules|body|content|text|thread|widget|feed|policy|main|inner|item|holder|module|teaser|view|post|footer|disclosure|tree|loop))?|commentlist|commentform|commentarea|respond|reply-?form|disqus(?:_thread|-thread)?|livefyre|div-?forum|(?:sect[-_])?comment-?links|kommentare?|kommentar(?:e|_\d{1,9}|liste|bereich)|komentarze|leserkommentare|single-comment)(?:\s|$)/u;

/** What class names and ids call the parts of a page that are not its text, by kind. Words of many publishing systems. */
const MARKS: readonly (readonly [FurnitureKind, RegExp])[] = [
  ['other', COMMENTS],
  [
    'cookies',
    word('cookies?|cookiebar|consent|gdpr|privacy-notice|cmp|onetrust|didomi|cookie-law|content-?blocker|borlabs'),
  ],
  ['newsletter', word('newsletters?|subscri(?:be|ption|ptions)|signup|sign-up|mailchimp|optin|mailing')],
  [
    'related',
    word(
      'related|relateds|relatedposts|related-?articles?|jp-relatedposts|yarpp|recommend(?:ed|ations?)?',
      'more-?(?:news|stories|articles|posts|on|from)|see-?also|similar|also-?like',
      'most-?(?:read|popular|viewed)|popular|trending|latest|recent|outbrain|taboola|plista|teasers?',
      'carousel|slider|linklist|crosslinks?|recirc(?:ulation)?|bookmark-card|read-?(?:also|more-?(?:box|wrap|link))|polecane',
      'powiazane|zobacz-?(?:tez|takze)|czytaj-?(?:tez|takze)|incut|lesen-?sie-?auch|mehr-?zum-?thema|in-?article-?links?',
    ),
  ],
  [
    'share',
    word(
      'share|sharing|shares|sharedaddy|sharebar|social|socials|social-?(?:media|links|icons|share|bar)',
      'addtoany|addthis|shariff|heateor|follow-?us|tweet-?button|embed-?(?:privacy|preview)|privacy-embed',
    ),
  ],
  [
    'navigation',
    word(
      'breadcrumbs?|pagination|pager|paging|nav|navi|navbar|navigation|menu|submenu|sub-menu|topbar',
      'toolbar|skip-?links?|sitemap|pagenav|prev-?next|next-?prev|(?:next|prev|previous)-?posts?(?:-thumbnails?)?|toc-?(?:menu|nav)|back-?to-?top',
      'scroll-?top|language-?(?:switcher|selector)|lang-?switch',
    ),
  ],
  [
    'appeal',
    word(
      'donat(?:e|ion|ions)|donate-?(?:box|block)|spende|spenden|support-?us|membership|paywall|patreon|crowdfunding|steady',
      'flattr|wsparcie|wspieraj|zbiorka|cta|call-?to-?action|app-?(?:banner|promo|download|badges?)|kofi|buy-?me-?a-?coffee',
    ),
  ],
  [
    'other',
    word(
      String.raw`advert\w{0,20}|ads?|adsense|adslot|ad-?(?:container|wrapper|slot|unit)|sponsor\w{0,10}|banner`,
      'promo|promotion|promobox|widget|widgets|sidebar|side-?bar|sidecol|footer|colophon|popup|pop-up',
      'modal|overlay|lightbox|login|loginform|search|searchform|print-?only|tags',
      'tag-?(?:list|cloud|links)|tagcloud|taglist|keywords|cat-?links|post-?(?:tags|categories)',
      'author_*-?(?:box|bio|info|card|description|about|profile|container|section)',
      'about_?-?(?:the-)?author|abh_about|authorbox|bio|biography|entry-?footer|post-?footer',
      '(?:editorial|affiliate|advertising|ad)?-?disclosure|disclaimer',
      'site-?(?:description|tagline)|textwidget|author[-_](?:position|role|title)|comment-?note|printfooter|catlinks|sitesub|jump-to-nav|mw-navigation|audio-?player|podcast-?(?:box|player|promo)|text-?to-?speech',
      'survey|vacanc(?:y|ies)|reklama|tagi|ocena|glosowanie|sonda|event-?(?:box|teaser|promo)|events?-?list',
      'article-?footer|rating|ratings|votes?|poll|quiz|infobox-?ad|shop|product-?box',
    ),
  ],
];

/** Elements that hold the page itself; a class name on them says how it is laid out, not what it is. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);

/** WordPress and its kin list a text's topics among the names of the element that holds it: `post tag-share category-ads`. */
const POST = /(?:^|\s)(?:hentry|type-post|type-page|status-publish|post-\d{1,9}|h-entry|node--type-[\w-]+)(?:\s|$)/u;

/** A page builder calls every box of a page a widget, the text included. */
const BUILDER = /elementor-widget(?:-(?:wrap|container|inner|empty))?(?=$|[\s_-])/gu;

/** The kind of clutter that an element's own names say it is; undefined where they say nothing. */
export function clutterKind(container: Container): FurnitureKind | undefined {
  if (container.marks === '' || WHOLE.has(container.tag) || POST.test(container.marks)) return undefined;
  const marks = container.marks.includes('elementor') ? container.marks.replace(BUILDER, ' ') : container.marks;
  const kind = MARKS.find(([, pattern]) => pattern.test(marks))?.[0];
  // The ids of headings are anchors, made of their words and a syllable of the system's.
  return kind === 'navigation' && /^h[1-6]$/u.test(container.tag) ? undefined : kind;
}

/** True for elements that hold what readers wrote below a text, whatever their size. */
export const isComments = (container: Container): boolean =>
  !WHOLE.has(container.tag) && COMMENTS.test(container.marks);

const BODY_MARKS = whole(
  'articlebody|article-?body|article-?text|article-?content|article-?main|entry-?content',
  'post-?content|post-?body|post-?text|post-?entry|story-?body|story-?content|story-?text',
  'content-?body|content-?text|body-?content|body-?text|text-?body|field--?name-?(?:field-)?body',
  'field-?name-?body|node-?content|node__content|page-?content|single-?content|td-?post-?content',
  'blog-?post|publication-?(?:body|text|content)|news-?(?:body|text|content)',
  'report-?(?:body|text|content)|main-?text|fulltext|full-?text|item-?fulltext|e-content|rich-?text',
  'richtext|wysiwyg|prose|ce_text|artikeltext|artikel-?body',
);

/** True for elements whose own names say that they hold the text of the page. */
export const isTextBody = (container: Container): boolean =>
  container.tag !== 'html' && container.tag !== 'body' && BODY_MARKS.test(container.marks);
