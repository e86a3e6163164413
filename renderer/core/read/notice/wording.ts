import { anyOf } from '../pattern.ts';

/** Words with which a publisher announces the credit line that it wants, in five languages. */
const CUE = anyOf(
  'credit(?:ed)?(?: line)?(?: (?:as|should|must|to) (?:read|be|follows)| as)?',
  String.raw`(?:following|this) (?:words|wording|sentence|credit|line|statement|notice|text|attribution|acknowledg\p{L}{0,5})`,
  String.raw`with the (?:words|note|credit|line|acknowledg\p{L}{0,5})|attribution (?:as|must read|should read)`,
  '(?:must|should) (?:read|carry|include|bear|contain)(?: the (?:words|line|sentence|note|credit))?',
  String.raw`(?:adnotacj|dopisk|formuł|zapis|informacj)\p{L}{1,3}|w brzmieniu`,
  String.raw`(?:пометк|формулировк|надпись|строк|приписк|слов)\p{L}{0,4}`,
  String.raw`(?:позначк|формулюванн|напис|рядк|приписк|слов)\p{L}{0,4}`,
  '(?:mit dem (?:hinweis|vermerk|zusatz)|folgende(?:r|n|m)? (?:hinweis|vermerk|quellenangabe|wortlaut|satz)|wie folgt)',
);

const QUOTED = /[“”„«"]([^“”„«»"]{4,200})[”“»"]/u;
const COLON = /:\s{1,3}([^"“”„«»]{4,200}?)\.?$/u;

/** The credit wording that a notice prescribes, without its quotation marks; null where it leaves the words to others. */
export function prescribedWording(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const cue = CUE.exec(sentence);
    if (!cue) continue;
    const rest = sentence.slice(cue.index + cue[0].length);
    const quoted = QUOTED.exec(rest.slice(0, 300));
    if (quoted && quoted.index < 60) return (quoted[1] as string).trim();
    const after = /^[^:]{0,30}(:.*)$/u.exec(rest)?.[1];
    const plain = after ? COLON.exec(after) : null;
    if (plain && /^(?:as follows|follows|read|wording)?/iu.test(rest) && !/^https?:/iu.test(plain[1] as string))
      return (plain[1] as string).trim();
  }
  return null;
}
