import { asAttribute, asMarkup } from '../xml/character-data.ts';
import { setAppearedFirstApart } from './appeared-first.ts';
import type { Entry } from './entry.ts';

/** A page of an entry's own: its title and text, and below them what the feed says of rights. */
export function madeEntry({ title, html, language, rights }: Entry): string {
  const lang = language === null ? '' : ` lang="${asAttribute(language.slice(0, 40))}"`;
  return [
    `<!doctype html>\n<html${lang}>\n<head><meta charset="utf-8"></head>\n<body>\n`,
    title === '' ? '' : `<h1>${asMarkup(title)}</h1>\n`,
    `<main>\n${setAppearedFirstApart(html)}\n</main>\n`,
    rights === null ? '' : `<footer><p>${asMarkup(rights)}</p></footer>\n`,
    '</body>\n</html>\n',
  ].join('');
}
