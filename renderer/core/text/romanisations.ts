import { fold } from './fold.ts';

/**
 * Cyrillic letters as the usual schemes write them, folded: BGN/PCGN; ISO 9 and scholarly Latin without its marks;
 * ICAO 9303 passports; the Polish press after soft and after other consonants; the German and the French press; the
 * Ukrainian table of 2010. A first letter may be as in BGN/PCGN: Yuliia.
 */
const ROWS = `
а a a a a a a a a
б b b b b b b b b
в v v v w w w v v
г g g g g g g g h
ґ g g g g g g g g
д d d d d d d d d
е e e e ie e e e e
ё yo e e io o jo io io
є ye je ie je je je ie ie
ж zh z zh z z sch j zh
з z z z z z s z z
и i i i i i i i y
і i i i i i i i i
ї yi ji i ji ji ji i i
й y j i j j j i i
к k k k k k k k k
л l l l l l l l l
м m m m m m m m m
н n n n n n n n n
о o o o o o o o o
п p p p p p p p p
р r r r r r r r r
с s s s s s s s s
т t t t t t t t t
у u u u u u u ou u
ў w u u u u u ou u
ф f f f f f f f f
х kh ch kh ch ch ch kh kh
ц ts c ts c c z ts ts
ч ch c ch cz cz tsch tch ch
ш sh s sh sz sz sch ch sh
щ shch sc shch szcz szcz schtsch chtch shch
ы y y y y y y y y
э e e e e e e e e
ю yu ju iu iu ju ju iou iu
я ya ja ia ia ja ja ia ia
`;

const SCHEMES: readonly ReadonlyMap<string, string>[] = schemes();

function schemes(): readonly ReadonlyMap<string, string>[] {
  const rows = ROWS.trim()
    .split('\n')
    .map((row) => row.split(' '));
  return (rows[0] ?? []).slice(1).map((_, column) => new Map(rows.map((row) => [row[0] ?? '', row[column + 1] ?? ''])));
}

/** True where a word in Latin letters is what one of the usual schemes makes of a word in Cyrillic ones. */
export function isRomanisation(latin: string, cyrillic: string): boolean {
  const wanted = fold(latin);
  const letters = [...cyrillic.toLowerCase().normalize('NFC')];
  const first = SCHEMES[0]?.get(letters[0] ?? '') ?? '';
  return SCHEMES.some((scheme) => {
    const [own = '', ...rest] = letters.map((letter) => scheme.get(letter) ?? '');
    const end = rest.join('');
    return own + end === wanted || first + end === wanted;
  });
}
