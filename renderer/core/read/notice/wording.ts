import { anyOf } from '../pattern.ts';

/** Words with which a publisher announces the credit line that it wants, in five languages. */
const CUE = anyOf(
  String.raw`\b(?:keep|retain|leave|preserve|reproduce|carry|print)(?: in)? (?:the|this|our) (?:line|sentence|words|credit|note|byline|notice|remark)`,
  String.raw`(?:zachowa|zostawi|umieści)\p{L}{0,4} (?:\p{L}{1,12} )?(?:zdani|podpis|linijk|not)\p{L}{1,3}|(?:сохран|остав|помест)\p{L}{1,4} (?:\p{L}{1,12} )?(?:подпис|фраз|примечани)\p{L}{1,3}|(?:збере|залиш|розміст)\p{L}{1,4} (?:\p{L}{1,12} )?(?:підпис|фраз|приміт)\p{L}{1,3}`,
  'credit(?:ed)?(?: line)?(?: (?:as|should|must|to) (?:read|be|follows)| as)?',
  String.raw`(?:following|this) (?:words|wording|sentence|credit|line|statement|notice|text|attribution|acknowledg\p{L}{0,5})`,
  String.raw`with (?:the|these) (?:words|sentence|note|credit|line|acknowledg\p{L}{0,5})|attribution (?:as|must read|should read)`,
  '(?:must|should) (?:read|carry|include|bear|contain)(?: the (?:words|line|sentence|note|credit))?',
  String.raw`(?:adnotacj|dopis[ek]|formuł|zapis|informacj)\p{L}{1,3}|w brzmieniu`,
  String.raw`(?:słowami|z podpisem|z notą|zdanie[m]?|podając)|(?<!\p{L})(?:укажите|указать|указывайте|с указанием|вкажіть|вказати|вказуйте|зазначте|зазначити|із зазначенням)(?!\p{L})`,
  String.raw`(?:пометк|формулировк|надпись|строк|приписк|слов|фраз)\p{L}{0,4}`,
  String.raw`(?:позначк|помітк|формулюванн|напис|рядк|приписк|слов|фраз)\p{L}{0,4}`,
  '(?:(?:mit|um) (?:dem|den) (?:hinweis|vermerk|zusatz|satz|worten)|folgende(?:r|n|m)? (?:hinweis|vermerk|quellenangabe|wortlaut|satz)|wie folgt)',
);

const OPENS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"' };
const LONGEST = 200;
const SHORTEST = 4;

const COLON = /:\s{1,3}([^"“”„«»]{4,200}?)\.?$/u;

/** The credit wording that a notice prescribes, without its quotation marks; null where it leaves the words to others. */
export function prescribedWording(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const cue = CUE.exec(sentence);
    if (!cue) continue;
    const rest = sentence.slice(cue.index + cue[0].length);
    const quoted = quotedIn(rest.slice(0, 300));
    if (quoted !== null) return quoted;
    const after = /^[^:]{0,30}(:.*)$/u.exec(rest)?.[1];
    const plain = after ? COLON.exec(after) : null;
    if (plain && /^(?:as follows|follows|read|wording)?/iu.test(rest) && !/^https?:/iu.test(plain[1] as string))
      return (plain[1] as string).trim();
  }
  return null;
}

/** The words in the first quotation marks, names quoted inside of them included. */
function quotedIn(text: string): string | null {
  const start = text.search(/[«“„"]/u);
  if (start < 0 || start >= 60) return null;
  const open = text[start] as string;
  const closing = OPENS[open] as string;
  let depth = 1;
  let last = -1;
  for (let i = start + 1; i < text.length && i <= start + LONGEST + 1 && depth > 0; i++) {
    const mark = text[i] as string;
    if (closing.includes(mark)) {
      depth--;
      last = i;
    } else if (mark === open) depth++;
  }
  // One mark may close two quotations: then the outer one ends with the inner.
  const end = depth > 1 || last < 0 ? -1 : last;
  const words = end < 0 ? '' : text.slice(start + 1, depth === 0 ? end : end + 1).trim();
  return words.length >= SHORTEST ? words : null;
}
