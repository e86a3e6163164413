import { isParagraph } from '../../draft.ts';
import { furnitureOfLine } from '../../furniture/furniture-line.ts';
import { furnitureOfMailLine, isClosing, isGreeting } from '../../furniture/mail.ts';
import { isForwardMarker, isQuotationIntro, quotedHeaderAt, withoutMarker } from '../../furniture/mail-header.ts';
import { anyOf } from '../../pattern.ts';

/** How letters point at what is attached to them. English, Polish, Russian, Ukrainian, German. */
const SEE_ATTACHED = anyOf(
  String.raw`\b(?:attached|attachment|attachments|enclosed|attaching)\b`,
  'w załączeniu|w załącznik|załącza|załączon|w załączonym',
  'во вложени|в приложени[ии]|прилага|прикрепл|приложенн',
  'у вкладенн|в додатк|у додатк|додаю|долуча|прикріпл|вкладенн',
  'im anhang|anbei|beigefügt|angehängt|in der anlage|als anlage|im attachment',
);

/** With less text of its own than this a mail is a word about what is attached. */
const WORD = 350;
/** A letter that points at what is attached may be this long. */
const LETTER = 1600;

/** True where what a mail shows, block by block, is no more than a letter about the files that come with it. */
export function isCoverLetter(shown: readonly string[]): boolean {
  const lines = shown.flatMap(withoutMarker);
  let length = 0;
  let paragraphs = 0;
  let points = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const header = quotedHeaderAt(lines, i, isForwardMarker(lines[i - 1] ?? ''));
    if (header) {
      i = header.end - 1;
      continue;
    }
    if (
      isForwardMarker(line) ||
      isQuotationIntro(line) ||
      isGreeting(line) ||
      furnitureOfMailLine(line) ||
      furnitureOfLine(line)
    )
      continue;
    if (line === '--' || isClosing(line)) break;
    points ||= SEE_ATTACHED.test(line.slice(0, 2000));
    length += line.length;
    if (isParagraph(line)) paragraphs++;
    if (length > LETTER) return false;
  }
  return length < WORD || (points && paragraphs <= 4);
}
