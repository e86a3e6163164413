/** What a rule of reading looked at, as words that go on after "Read from": one for each rule by name. */
const RULES: Readonly<Record<string, string>> = {
  // lines of the report
  'title-line': 'the line that stands as a title',
  'page-title': 'the heading of the page',
  'title-opening': 'the words before the title',
  'title-suffix': 'the name behind the title of the page',
  'beside-title': 'what the page puts beside its title',
  'series-line': 'a line above the title, in capitals or with a number',
  'line-above-title': 'the line above the title',
  kicker: 'a short line above the title',
  'joined-line': 'a line that holds several fields',
  'line-above-series': 'the line above the series',
  'number-line': 'a line that is a number of the series',
  'date-line': 'the line with the date',
  'updated-line': 'a line that dates a change',
  'loose-date': 'a date on a line of its own',
  'near-title': 'a line with a day near the title',
  'published-line': 'a line that says when something was published',
  'only-day': 'the only day that stands in a line of its own',
  dateline: 'the place and day with which the first paragraph opens',
  'copyright-year': 'the year of the copyright line',
  'by-line': 'the line “by …”',
  'name-line': 'a line that is the name of a person',
  'name-shapes': 'a line that looks like names of persons',
  'name-beside-date': 'a name beside the date',
  'name-shape': 'a line that looks like the name of a person',
  'name-below': 'a name below the text',
  'known-author': 'a name that the page gives as its author',
  biography: 'the note about the author',
  'name-used-again': 'a name that the text uses again',
  'institution-line': 'a line that is the name of an institution',
  'institution-below': 'the name of an institution below the text',
  'issued-by': 'words that say who published it',
  'named-in-places': 'the name on which several places of the file agree',
  'named-above-menu': 'the name above the menu of the page',
  'publisher-line': 'the line that names the publisher',
  'series-in-places': 'the series that several places of the file name',
  'named-sheets': 'the name that the file gives its sheets',
  'published-by-line': 'the line “published by …”',
  'address-line': 'a line that is a web address',
  breadcrumb: 'the place in its site that the page shows',
  'picture-credit-line': 'a line that credits a picture',
  'picture-caption': 'the caption of a picture',
  'language-words': 'the most frequent words of the text',
  // notices
  'notice-words': 'sentences that speak of reuse',
  'copyright-line': 'the copyright line',
  confidentiality: 'words that keep an e-mail to its readers',
  'mail-foot': 'the foot of the e-mail',
  'notice-published-by': 'the notice, which says who published the text',
  'notice-copyright': 'the copyright line of the notice',
  'notice-names': 'the notice, which says whom to name',
  'notice-allows': 'the notice, which says who allows it',
  'notice-institution': 'the notice, which names an institution',
  'notice-as-source': 'the notice, which says whom to credit',
  'notice-permission-of': 'the notice, which says whose permission is needed',
  'notice-of-institution': 'the notice, which names an institution',
  'notice-right-holder': 'the notice, which names the holder of the rights',
  // what the page says for machines
  time: 'a moment that the page marks for machines',
  mark: 'a place that the page names for it',
  'title element': 'the title that a browser shows for the page',
  'link canonical': 'the address that the page gives as its own',
  'link license': 'the licence that the page links to',
  script: 'the page’s own data for its scripts',
  modified: 'the day of the last change, as the page gives it for machines',
  saved: 'the day on which the file was last saved',
  'saved-from': 'the browser’s note of where the page was saved',
  'printed by a browser': 'the address that a browser printed on the page',
  'word properties': 'the properties of the Word file',
  'pdf info': 'the properties of the PDF file',
  // from elsewhere
  address: 'the web address of the report',
  'file-name': 'the name of the file',
  'publisher-profile': 'what is known of the publisher',
  'by-hand': 'a part that was marked by hand',
  'encoding-declared': 'what the file says of its encoding',
  'encoding-mark': 'the mark at the beginning of the file',
  'encoding-valid': 'the bytes, which fit this encoding without fault',
  'encoding-guessed': 'the bytes, in which these letters make words',
  'encoding-chosen': 'the encoding that was chosen by hand',
};

/** Families of rules; what follows the family's name is shown behind it. */
const FAMILIES: readonly (readonly [RegExp, (rest: string) => string])[] = [
  [/^json-ld ?(.*)$/, () => 'the page’s own data for machines (JSON-LD)'],
  [/^(?:microdata|rdfa) ?(.*)$/, () => 'the page’s own data for machines'],
  [/^meta (.+)$/, (name) => `the page’s own data for machines (${name})`],
  [/^mail (.+)$/, (name) => `the head of the e-mail (${name})`],
  [/^feed (.+)$/, (name) => `the feed (${name})`],
  [/^mhtml (.+)$/, (name) => `the head of the saved page (${name})`],
  [/^pdf (.+)$/, (name) => `the PDF file (${name})`],
  [/^(.+)-label$/, (name) => `the line that is labelled as ${name.replaceAll('-', ' ')}`],
  [/^(.+)-year$/, () => 'the year in the number of the series'],
];

/** Rules that look at what the original holds for machines, or at what is around it: no reader sees that in the text. */
const FOR_MACHINES =
  /^(?:json-ld|microdata|rdfa|meta |mail |feed |mhtml |pdf |word |link |title element|saved-from|time$)/;

/** What a rule looked at, in plain words; a rule that is not known here is called by its name. */
export function ruleInWords(rule: string): string {
  const known = RULES[rule];
  if (known !== undefined) return known;
  for (const [pattern, words] of FAMILIES) {
    const rest = pattern.exec(rule);
    if (rest) return words(rest[1] ?? '');
  }
  return `its ${rule.replaceAll('-', ' ')}`;
}

export const isForMachines = (rule: string): boolean => FOR_MACHINES.test(rule);

/** Whether a rule has words of its own here. */
export const isKnownRule = (rule: string): boolean => rule in RULES || FAMILIES.some(([pattern]) => pattern.test(rule));
