/**
 * Cyrillic names as different countries write them in Latin letters, after the published tables: BGN/PCGN for Russian,
 * ISO 9 as scholars use it (with háčeks), GOST R 7.0.34 (plain letters), and what the Polish and the German press
 * write. Written apart from the tables of the product.
 */
const ROWS = `
а a a a a a
б b b b b b
в v v v w w
г g g g g g
ґ g g g g g
д d d d d d
е e e e ie e
ё yo ë jo io jo
є ye je je je je
ж zh ž zh ż sch
з z z z z s
и i i i i i
і i i i i i
ї yi ji ji ji ji
й y j j j i
к k k k k k
л l l l ł l
м m m m m m
н n n n n n
о o o o o o
п p p p p p
р r r r r r
с s s s s s
т t t t t t
у u u u u u
ў u ŭ u u u
ф f f f f f
х kh ch kh ch ch
ц ts c c c z
ч ch č ch cz tsch
ш sh š sh sz sch
щ shch šč shh szcz schtsch
ъ     
ы y y y y y
ь     
э e è e e e
ю yu ju yu ju ju
я ya ja ya ja ja
`;

const COLUMNS = 5;
const TABLES: readonly ReadonlyMap<string, string>[] = Array.from(
  { length: COLUMNS },
  (_, column) =>
    new Map(
      ROWS.trim()
        .split('\n')
        .map((row) => row.split(' '))
        .map(([letter = '', ...written]): [string, string] => [letter, written[column] ?? '']),
    ),
);

/** Each spelling once. */
export function romanisations(name: string): readonly string[] {
  const spelt = TABLES.map((table) =>
    name.replace(/[\p{sc=Cyrillic}]/gu, (letter) => {
      const written = table.get(letter.toLowerCase()) ?? letter;
      return letter === letter.toLowerCase() ? written : written.slice(0, 1).toUpperCase() + written.slice(1);
    }),
  );
  return [...new Set(spelt)];
}
