import { phraseKey } from './furniture/phrase.ts';

export type LabelField =
  | 'title'
  | 'date'
  | 'modified'
  | 'other-date'
  | 'author'
  | 'series'
  | 'number'
  | 'publisher'
  | 'address'
  | 'source'
  | 'notice'
  | 'other';

/** What labels are called in front of their values. English, Polish, Russian, Ukrainian, German. */
const WORDS: Readonly<Record<LabelField, string>> = {
  title:
    'title|report title|headline|tytuł|tytuł raportu|название|заголовок|назва|titel|überschrift|titre|título|titolo|název|nadpis',
  date: `
    date|published|publication date|date of publication|date published|published on|publish date|
    published date|first published|originally published|originally published on|posted|posted on|date posted|
    issued|date issued|issue date|release date|released|dated|date of issue|pubdate|publication_date|
    published_at|published_time|day of publication|year|data|data publikacji|opublikowano|data wydania|
    data opublikowania|data ukazania się|data dodania|dodano|ogłoszono|wydano|rok|rok wydania|дата|
    дата публикации|опубликовано|дата выхода|дата издания|дата размещения|размещено|год|год издания|
    дата публікації|дата оприлюднення|опубліковано|оприлюднено|дата виходу|дата видання|розміщено|рік|
    рік видання|datum|veröffentlicht|veröffentlicht am|veröffentlichungsdatum|publikationsdatum|
    erscheinungsdatum|erschienen|erschienen am|erstellt|erstellt am|stand|ausgabe vom|jahr|erscheinungsjahr|redaktionsschluss|
    reporting period|period|okres|период|період|berichtszeitraum|станом на|по состоянию на|stan na|fecha|publié le|
    publicado el|pubblicato il|datum vydání
  `,
  modified: `
      updated|updated on|last updated|last updated on|last update|last modified|modified|last reviewed|
      date modified|last edited|revised|aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|
      ostatnia modyfikacja|обновлено|дата обновления|последнее обновление|изменено|оновлено|дата оновлення|
      останнє оновлення|змінено|aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|
      letzte aktualisierung|letzte änderung|zuletzt geändert|geändert am
    `,
  'other-date': `
      created|accessed|retrieved|retrieved on|date accessed|access date|saved|saved on|printed|printed on|
      event date|date of event|clipped|dostęp|data dostępu|pobrano|wydrukowano|дата обращения|дата доступа|
      распечатано|сохранено|дата звернення|дата доступу|роздруковано|збережено|abgerufen|abgerufen am|zugriff|
      gedruckt am|gespeichert am
    `,
  author: `
      by|author|authors|author s|the author|written by|text by|words by|report by|analysis by|story by|
      prepared by|compiled by|edited by|creator|byline|autor|autorzy|autorka|autorki|autor rzy|autor ka|tekst|
      opracowanie|opracował|opracowała|opracowali|przygotował|przygotowała|przygotowali|autor tekstu|автор|
      авторы|автор ы|автор статьи|автор текста|авторка|подготовил|подготовила|подготовили|текст|автор и|автори|
      авторка|авторки|підготував|підготувала|підготували|текст|verfasser|verfasserin|autorin|autoren|
      autorinnen|autor in|autor innen|von|text|text von|ein beitrag von|bearbeitung|bearbeitet von|
      interview|interview by|rozmowa|rozmawiał|rozmawiała|wywiad|интервью|беседовал|беседовала|розмовляла|розмовляв|
      tekst i opracowanie|oprac|авторский коллектив|авторський колектив|упорядники|составители|auteur|auteurs|
      autora|autores|autore|autori|autoři|texte|texto|testo|par|por
    `,
  series: `
      series|report series|publication series|published in|publication|collection|column|seria|cykl|rubryka|
      seria wydawnicza|opublikowano w serii|серия|цикл|рубрика|серія|рубрика|цикл|reihe|serie|schriftenreihe|
      rubrik|publikationsreihe|série|collection|colección|collana|řada|edice
    `,
  number: `
      no|number|issue|issue no|issue number|volume|vol|report no|numer|nr|wydanie|номер|выпуск|№|випуск|число|
      ausgabe|nummer|heft|heft nr|ausgabe nr|numéro|número|numero|číslo
    `,
  publisher: `
      publisher|published by|issued by|institution|institute|organisation|organization|site|website name|
      wydawca|wydawnictwo|instytucja|издатель|издательство|организация|издано|видавець|видавництво|організація|
      herausgeber|herausgeberin|herausgegeben von|verlag|institution|vydavatel|vydává|éditeur|edito da|editore|impressum
    `,
  address: `
      url|link|permalink|web address|address|web|website|original|original url|original link|canonical|
      source url|page url|link to the original|adres|adres www|adres strony|odnośnik|link do tekstu|ссылка|
      адрес|адрес страницы|адрес статьи|посилання|адреса|адреса сторінки|webadresse|adresse|internetadresse|
      online unter
    `,
  source: 'source|sources|źródło|źródła|источник|источники|джерело|джерела|quelle|quellen',
  notice: `
      copyright|license|licence|terms of use|terms|rights|reuse|reuse terms|republishing|republication|usage|
      permissions|prawa autorskie|licencja|warunki wykorzystania|prawa|лицензия|авторские права|
      условия использования|права|ліцензія|авторські права|умови використання|lizenz|nutzungsbedingungen|
      urheberrecht|rechte|nutzung|nachdruck
    `,
  other: `
      category|categories|research area|research areas|programmes|topic|topics|tag|tags|keyword|keywords|region|regions|country|countries|section|
      filed under|posted in|type|language|format|pages|description|excerpt|isbn|issn|doi|translated by|
      translation|translator|project|programme|program|area|status|id|layout|aliases|cssclasses|image|cover|
      thumbnail|kategoria|kategorie|temat|tematy|tagi|słowa kluczowe|region|dział|język|stron|tłumaczenie|
      projekt|категория|категории|тема|темы|теги|метки|ключевые слова|регион|раздел|язык|страниц|перевод|
      проект|категорія|категорії|теми|мітки|ключові слова|регіон|розділ|мова|сторінок|переклад|проєкт|
      kategorie|kategorien|thema|themen|schlagwort|schlagwörter|schlagworte|stichwörter|rubriken|sprache|
      seiten|übersetzung|übersetzt von|contact|kontakt|контакт|подготовлена|подготовлено|підготовлено
    `,
};

const FIELD_OF = new Map<string, LabelField>();
for (const [field, list] of Object.entries(WORDS)) {
  for (const word of list.split('|')) {
    const key = phraseKey(word);
    if (!FIELD_OF.has(key)) FIELD_OF.set(key, field as LabelField);
  }
}

/** A line that names its own field. */
export interface Label {
  readonly field: LabelField;
  /** The label as printed, without its colon. */
  readonly label: string;
  /** Empty where the value stands on the next line. Quotation marks around the whole of it are taken off. */
  readonly value: string;
  /** Where the value begins in the line. */
  readonly at: number;
}

const COLON = /^\s*([\p{L}№][\p{L}\p{N} ()/_.*-]{0,40}?)\s?[:：]\s*/u;
const LONGEST = 300;

/** Reads `Label: value`. Undefined for lines whose first words are no label that is known. */
export function labelOf(line: string): Label | undefined {
  if (line.length > LONGEST || !/[:：]/u.test(line)) return undefined;
  const found = COLON.exec(line);
  if (!found) return undefined;
  const field = FIELD_OF.get(phraseKey(found[1] as string));
  if (!field) return undefined;
  const at = found[0].length;
  return { field, label: (found[1] as string).trim(), value: unquoted(line.slice(at)), at };
}

/** A value without the quotation marks and the link brackets around the whole of it, as note programs write them. */
export function unquoted(text: string): string {
  let value = text.trim();
  for (const wrap of [/^\[(?!\[)(.*)\]$/u, /^(["'])(.*)\1$/u, /^\[\[(.*)\]\]$/u])
    value = (wrap.exec(value)?.at(-1) ?? value).trim();
  return value;
}

/** The field of a line that is nothing but a label (`Date`, `Research areas`), its value on the next line. */
export function bareLabel(line: string): Label | undefined {
  const field = line.length <= 40 ? FIELD_OF.get(phraseKey(line)) : undefined;
  return field ? { field, label: line.trim(), value: '', at: line.length } : undefined;
}
