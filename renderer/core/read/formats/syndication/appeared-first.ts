import { anyOf } from '../../pattern.ts';

/** The line that publishing systems add to every entry of a feed: `The post X appeared first on Y.` */
const APPEARED = anyOf(
  '^the (?:post|article) .{1,300}?(?: appeared first on | first appeared on | was originally published on )',
  '^(?:artykuł|wpis|post) .{1,300}? (?:pochodzi z serwisu|pochodzi z|pojawił się (?:po raz )?pierwszy(?: raz)? (?:na|w))',
  '^(?:сообщение|запись|пост|статья) .{1,300}? (?:появил(?:ись|ось|ась|ся) (?:сначала|впервые) (?:на|в)|впервые появил(?:ись|ось|ась|ся) (?:на|в))',
  "^(?:допис|запис|сообщение|стаття|публікація) .{1,300}? (?:(?:спершу|вперше|спочатку) (?:з['’ʼ]яви(?:вся|лася|лось|лося)|появились|опубліковано) (?:на|в|у)|з['’ʼ]яви(?:вся|лася|лось|лося) (?:спершу|вперше|спочатку) (?:на|в|у))",
  '^der (?:beitrag|artikel) .{1,300}? (?:erschien|ist) zuerst (?:auf|bei)',
  "^(?:l[’']article|cet article) .{1,300}? est apparu en premier sur",
  '^la entrada .{1,300}? (?:se publicó primero en|aparece primero en)',
  "^l[’']articolo .{1,300}? proviene da",
  '^příspěvek .{1,300}? pochází z',
);
const LONGEST = 1500;

/** Puts such a line at the end of a text into a `footer`, so that it is read as what it is. */
export function setAppearedFirstApart(html: string): string {
  const whole = html.trimEnd();
  const starts = [
    whole.lastIndexOf('<p'),
    whole.lastIndexOf('</p>', whole.length - 5) + 4,
    whole.lastIndexOf('\n') + 1,
  ];
  for (const from of starts) {
    if (from < 0 || whole.length - from > LONGEST) continue;
    const words = whole
      .slice(from)
      .replaceAll(/<[^<>]*>/gu, '')
      .trim();
    if (APPEARED.test(words)) return `${whole.slice(0, from)}\n<footer>${whole.slice(from).trim()}</footer>`;
  }
  return html;
}
