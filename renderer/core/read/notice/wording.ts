import { anyOf } from '../pattern.ts';

/** Words with which a publisher announces the credit line that it wants, in five languages. */
const CUE = anyOf(
  'credit(?:ed)?(?: line)?(?: (?:as|should|must|to) (?:read|be|follows)| as)?',
  String.raw`(?:following|this) (?:words|wording|sentence|credit|line|statement|notice|text|attribution|acknowledg\p{L}{0,5})`,
  String.raw`with (?:the|these) (?:words|note|credit|line|acknowledg\p{L}{0,5})|attribution (?:as|must read|should read)`,
  '(?:must|should) (?:read|carry|include|bear|contain)(?: the (?:words|line|sentence|note|credit))?',
  String.raw`(?:adnotacj|dopis[ek]|formuł|zapis|informacj)\p{L}{1,3}|w brzmieniu`,
  String.raw`(?:słowami|z podpisem|z notą|zdanie[m]?|podając)|(?<!\p{L})(?:укажите|указать|указывайте|с указанием|вкажіть|вказати|вказуйте|зазначте|зазначити|із зазначенням)(?!\p{L})`,
  String.raw`(?:пометк|формулировк|надпись|строк|приписк|слов)\p{L}{0,4}`,
  String.raw`(?:позначк|формулюванн|напис|рядк|приписк|слов)\p{L}{0,4}`,
  '(?:mit (?:dem|den) (?:hinweis|vermerk|zusatz|satz|worten)|folgende(?:r|n|m)? (?:hinweis|vermerk|quellenangabe|wortlaut|satz)|wie folgt)',
);

/** Quotation marks with their own closing ones, so that a name quoted inside stays in. */
const NESTED = /«([^«»]{4,200})»|“([^“”]{4,200})”|„([^„“”]{4,200})[“”]|"([^"]{4,200})"/u;
const QUOTED = /[“”„«"]([^“”„«»"]{4,200})[”“»"]/u;
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

function quotedIn(text: string): string | null {
  for (const pattern of [NESTED, QUOTED]) {
    const found = pattern.exec(text);
    if (found && found.index < 60) return (found.slice(1).find((group) => group !== undefined) as string).trim();
  }
  return null;
}
