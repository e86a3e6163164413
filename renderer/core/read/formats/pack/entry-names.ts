import { decodeName } from './code-pages.ts';

/** An entry's name as it stands in the archive. */
export interface RawName {
  readonly bytes: Uint8Array;
  /** The name, where the archive says in which letters it is written. */
  readonly certain: string | null;
}

/**
 * Code pages in which packers write names without saying so: the system's own DOS page (Explorer, old 7-Zip and
 * WinRAR), the Windows page (some others), and the one of the format's definition.
 */
const CODE_PAGES = ['cp437', 'cp850', 'cp852', 'ibm866', 'windows-1250', 'windows-1251', 'windows-1252'] as const;

/** Names looked at to tell the code page; a packer writes all of them in the same one. */
const ENOUGH = 500;

/** The names of an archive's entries, those that do not say their letters decoded in the code page that fits them best. */
export function entryNames(names: readonly RawName[]): readonly string[] {
  const open = names.filter(({ bytes, certain }) => certain === null && utf8(bytes) === null);
  const codePage = open.length === 0 ? 'cp437' : bestCodePage(open.slice(0, ENOUGH).map(({ bytes }) => bytes));
  return names.map(({ bytes, certain }) => certain ?? utf8(bytes) ?? decodeName(bytes, codePage));
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function bestCodePage(names: readonly Uint8Array[]): string {
  let best: string = CODE_PAGES[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const codePage of CODE_PAGES) {
    const score = names.reduce((sum, name) => sum + likeness(decodeName(name, codePage)), 0);
    if (score > most) {
      best = codePage;
      most = score;
    }
  }
  return best;
}

/** Letters beyond A to Z of Polish, German, Czech and French, and of Russian and Ukrainian. */
const COMMON_LATIN = new Set('ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüßÄÖÜáéíúýčďěňřšťůžČŠŽàâçèêëîïôùûñõãÉ');
const CYRILLIC = /[а-яёіїєґ]/iu;
const LATIN = /[a-z\u00C0-\u024F]/iu;
const NAME_SIGN = /[\s\p{P}\p{N}№§°«»–—]/u;

/** How much a name looks like one that a person wrote: known letters, of one script in each word. */
function likeness(name: string): number {
  let score = 0;
  let before = '';
  for (const letter of name.slice(0, 300)) {
    if (letter > '\u007F') {
      if (COMMON_LATIN.has(letter)) score += 1;
      else if (CYRILLIC.test(letter)) score += 1;
      else if (LATIN.test(letter)) score -= 0.3;
      else if (NAME_SIGN.test(letter)) score -= 0.6;
      else score -= 2;
    }
    if (mixes(before, letter)) score -= 1.5;
    // A capital inside a word is what a wrong page makes of small letters.
    if (/\p{Ll}/u.test(before) && letter > '\u007F' && /\p{Lu}/u.test(letter)) score -= 0.7;
    before = letter;
  }
  return score;
}

const mixes = (a: string, b: string): boolean =>
  (CYRILLIC.test(a) && LATIN.test(b)) || (LATIN.test(a) && CYRILLIC.test(b));
