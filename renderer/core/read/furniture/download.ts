import { anyOf } from '../pattern.ts';
import { phrases } from './phrase.ts';

export const DOWNLOAD = phrases(
  `
    download|downloads|download pdf|download the pdf|download file|download report|download the report|
    download full report|download the full report|download document|pdf|pdf version|pdf download|view pdf|
    read pdf|open pdf|full text pdf|full report|read the full report|read full report|attachments|attachment|
    files|epub|mobi|get the report
  `,
  `
    pobierz|pobierz pdf|pobierz plik|pobierz raport|pobierz całość|wersja pdf|pełny tekst|załączniki|załącznik|
    pliki do pobrania|do pobrania|ściągnij pdf
  `,
  `
    скачать|скачать pdf|скачать файл|скачать доклад|скачать отчет|полный текст|полная версия|приложения|файлы|
    pdf версия|версия pdf|загрузить
  `,
  `
    завантажити|завантажити pdf|завантажити файл|завантажити звіт|повний текст|повна версія|додатки|файли|
    pdf версія|версія pdf|скачати|скачати pdf
  `,
  `
    herunterladen|pdf herunterladen|download als pdf|als pdf herunterladen|pdf-version|pdf-download|volltext|
    vollständiger text|anhang|anhänge|dateien|studie herunterladen|bericht herunterladen
  `,
);

/** What every line about a file names; looked for first, for it is quick. */
export const FILE_FORMAT = /pdf|doc|epub|mobi|zip/iu;

/** A link to a file with its size, or a short line that only offers a file. */
export const FILE_LINE = anyOf(
  String.raw`\b(?:pdf|docx?|epub|mobi|zip)\b.{0,30}\d[\d.,]{0,8}\s?(?:kb|mb|кб|мб|kib|mib)\b`,
  String.raw`\d[\d.,]{0,8}\s?(?:kb|mb|кб|мб)\b.{0,20}\b(?:pdf|docx?)\b`,
  String.raw`^(?:download|get|view|open|read|pobierz|ściągnij|скачать|загрузить|завантажити|скачати)\b.{0,60}\b(?:pdf|epub)\b`,
  String.raw`^[\p{L} ]{0,40}(?:als pdf|as (?:a )?pdf|w pdf|jako pdf|в pdf|у pdf|у форматі pdf|в формате pdf|\(pdf\)|\[pdf\])\.?$`,
);
