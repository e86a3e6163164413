/** The person's own words, or the app's, as HTML for the clipboard. Words of a report come credited from the archive. */
export const asHtml = (text: string): string =>
  `<pre>${text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)}</pre>`;
