import type { Fact, FactField } from '../../page.ts';
import { childOf, textBelow, type XmlElement } from '../xml/xml-tree.ts';

/** What programs and systems put down where a person has not said who they are or what the file is. */
const NOBODY =
  /^(?:(?:microsoft )?(?:office|windows)[ -]?(?:user|benutzer)?|(?:un)?-?named|user|owner|author|admin(?:istrator)?|python-docx|docx4j|apache poi|openpyxl|aspose.*|html|home|pc|hp|dell|lenovo|asus|acer|u[zż]ytkownik(?: systemu)?(?: windows| microsoft office)?|пользователь(?: windows| microsoft office)?|користувач(?: windows)?|админ(?:истратор)?|benutzer|windows-benutzer)$/iu;
const NO_TITLE =
  /^(?:untitled|document\d*|dokument\d*|документ\d*|doc\d*|title|tytuł|bez tytułu|без названия|без назви|unbenannt|word document|microsoft word.*|powerpoint.*|.*\.(?:docx?|dotx?|rtf|odt|pdf|html?))$/iu;

/**
 * What the properties of a Word file say (`docProps/core.xml`, `docProps/app.xml`): who wrote the file and when, which
 * need not be who wrote the text. All of it is weak evidence.
 */
export function propertyFacts(core: XmlElement | null, application: XmlElement | null): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (field: FactField, from: XmlElement | null, name: string, none?: RegExp) => {
    const node = childOf(from ?? undefined, name);
    const value = node ? textBelow(node).replace(/\s+/gu, ' ').trim() : '';
    if (value === '' || value.length > 300 || none?.test(value)) return;
    facts.push({ field, value, rule: 'word properties', range: null });
  };
  add('title', core, 'dc:title', NO_TITLE);
  add('author', core, 'dc:creator', NOBODY);
  add('modified', core, 'dcterms:created');
  add('modified', core, 'dcterms:modified');
  add('language', core, 'dc:language');
  add('publisher', core, 'dc:publisher', NOBODY);
  add('publisher', application, 'Company', NOBODY);
  return facts;
}
