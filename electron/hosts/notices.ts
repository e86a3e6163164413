/** A page of one heading and one paragraph, without scripts or styles: what a browser sees that is not let in. */
const page = (title: string, text: string): string =>
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<h1>${title}</h1>
<p>${text}</p>
</html>
`;

export const OPENING = page('Monitor Archive opens', '<a href="/">Go on</a>');

export const BUSY = page(
  'Monitor Archive is open in another window',
  'An archive is open in one window at a time. Go on there, or close that window and load this page again.',
);

export const KEY_NEEDED = page(
  'This is not the whole address',
  'Monitor Archive opens only from the address that it printed when it started, with the key at its end.',
);

export const KEY_SPENT = page(
  'This address was used before, or is of an earlier start',
  'Start Monitor Archive again and open the address that it prints then.',
);

export const NOT_HERE = page('There is nothing at this address', 'Open the address that Monitor Archive printed.');
