/**
 * The ways in which reports differ, as published pages of some 35 institutes showed them. Each has to be in at least two
 * cases; a case names those that it shows in its `variants`.
 */
const VARIANTS: Readonly<Record<string, string>> = {
  dates: `date-label-en date-label-pl-genitive date-label-ru-god date-label-uk date-label-de date-genitive-r
    date-publication-label date-us-order date-abbreviated-month date-dotted date-dotted-with-pages date-iso
    date-slash-certain date-slash-ambiguous date-ordinal date-range date-two-digit-year date-weekday
    date-weekday-abbreviated date-with-clock date-no-year-beside date-month-only date-month-slash-year date-issue-year
    date-page-clock date-only-in-address date-several date-related-posts date-posted-and-reviewed
    date-original-and-repost date-structured-agrees date-structured-lies date-none date-other-language dateline
    please-check`,
  heads: `series-capitals series-title-case series-numbered series-number-bar series-label-block series-from-category
    series-missing h1-series title-label title-repeated title-with-subtitle title-with-genre title-lost-quoted-words
    publisher-missing order-series-date-title order-series-title-author-date order-title-date-author
    order-title-author-date order-author-title order-credit-date-title`,
  authors: `author-label author-by author-von author-by-tool author-cooperation author-editor author-surname-first
    author-dash-date author-two author-three-and author-von-und author-after-text author-feed author-none`,
  addresses: 'address-canonical address-front-matter address-label address-saved-from',
  'picture credits': `credit-source-capitals credit-quelle credit-istochnik credit-dzherelo credit-zrodlo credit-fot
    credit-foto-pl credit-foto-ru credit-foto-uk credit-foto-de credit-bild credit-image-label credit-photo-by
    credit-photo-name-agency credit-given-by credit-empty-label credit-no-space credit-no-colon-name credit-dash-label
    credit-next-line credit-brackets credit-slash-caps credit-copyright-agency credit-bare credit-twice`,
  furniture: `appeal-in-middle membership newsletter related recent-comments top share menu-long breadcrumb font-size
    skip-link language-links cookies advertisement pdf-link reading-time view-counter pager more-link interactive-map
    press-contact testimonial tags disclaimer counting-image hidden-text scripts running-head`,
  damage: `drop-cap hyphenation hard-wrapped paragraphs-by-br paragraphs-single-newline two-columns lost-diacritics
    crlf bom no-break soft-hyphen quotes-mixed quotes-straight no-final-newline code-page-1250 code-page-1251
    code-page-1252 code-page-8859-2 code-page-koi8 code-page-utf16`,
  notices: `notice-attribution-required notice-cc-by notice-cc-by-sa notice-cc-by-nc notice-cc-by-nd notice-cc-by-nc-nd
    notice-non-commercial notice-quote-with-permission notice-all-rights-reserved notice-public-domain
    notice-not-stated images-excluded quote-limit wording-prescribed copyright-line licence-badge`,
  'structured data': 'json-ld-other language-lie',
  bodies: 'headings list-items block-quote table long-report do-no-harm',
  forms: `format-copy-paste format-reader-mode format-markdown-plain format-markdown-clipper format-html-tables
    format-html-word format-html-wordpress format-html-drupal format-html-typo3 format-html-joomla
    format-html-elementor format-html-divs format-html-print-view format-html-singlefile format-complete-page
    format-mhtml format-mail-newsletter format-mail-forwarded format-feed format-wordpress-export format-word
    format-pdf monthly-issue format-zip`,
};

/** The names of all variants. */
export const variantNames = (): readonly string[] => Object.values(VARIANTS).flatMap((names) => names.split(/\s+/));
