import type { Remark } from '../../../model/report.ts';
import { anyOf } from '../../pattern.ts';
import type { Entry } from './entry.ts';
import { visibleLength } from './plain-words.ts';

/** How a text ends that was cut off. */
const CUT_OFF = /(?:\[(?:…|\.{3}|&hellip;|&#8230;)\]|…|\.{3}|&hellip;|&#8230;)[\s»→>)]{0,6}$/u;

/** Lines at the end of a text that invite to read on. */
const READ_ON = anyOf(
  '^(?:read (?:more|on|the rest|the full (?:text|article|report|story))|continue reading|full (?:text|article|story)|more\\W{0,4}$)',
  '^(?:czytaj (?:więcej|dalej|całość)|więcej\\W{0,4}$)',
  '^(?:читать (?:далее|дальше|полностью|продолжение)|(?:подробнее|далее)\\W{0,4}$)',
  '^(?:читати (?:далі|більше|повністю)|(?:докладніше|детальніше|далі)\\W{0,4}$)',
  '^(?:weiterlesen|mehr lesen|mehr erfahren|zum (?:artikel|beitrag|volltext))',
);
const LONGEST_LINE = 160;
/** A text longer than this is one, however it ends. */
const LONGEST = 2500;
/** A summary shorter than this is but an announcement. */
const ANNOUNCEMENT = 700;

/** Remarks on an entry that gives less than the text. */
export function entryRemarks({ html, summary, complete }: Entry): readonly Remark[] {
  const remarks: Remark[] = [];
  const length = visibleLength(html);
  if ((summary && length <= ANNOUNCEMENT) || (length <= LONGEST && goesOn(html)))
    remarks.push({
      rule: 'feed-teaser',
      grave: true,
      sentence:
        'The feed gives only the beginning of this text or a summary. Open its address in a browser, save the page, and add that for the whole.',
      range: null,
    });
  if (!complete)
    remarks.push({
      rule: 'feed-damaged-entry',
      grave: true,
      sentence: 'The feed is damaged here or breaks off. What could be read was read; the end may be missing.',
      range: null,
    });
  return remarks;
}

/** Looks at the words that end a text, without the line that publishing systems add below it. */
function goesOn(html: string): boolean {
  const lines = html
    .slice(-3000)
    .replaceAll(/<\/?(?:p|div|a|br|h[1-6]|li|footer)(?=[\s/>])[^<>]*>/giu, '\n')
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const added = lines.findLastIndex((line) => ADDED.test(line));
  const last = lines.slice(0, added < 0 || added < lines.length - 5 ? undefined : added).slice(-2);
  return CUT_OFF.test(last.at(-1) ?? '') || last.some((line) => line.length <= LONGEST_LINE && READ_ON.test(line));
}

/** How the line begins that the system adds; its links part it into several. */
const ADDED = /^(?:the (?:post|article)|der beitrag|artykuł|wpis|post|сообщение|запись|запис|допис)$/iu;
