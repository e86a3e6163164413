/**
 * The letters beyond a to z of each language, the most frequent first. What the guess of an encoding needs to
 * know: in the right one the high bytes become letters of one language, and mostly its frequent letters.
 */
const LATIN: readonly string[] = [
  'üäöß', // German
  'łęążóśćńź', // Polish
  'éèàêçôîâûùëïœæ', // French
  'óíáéñúü', // Spanish
  'ãçáéóíêõâúàô', // Portuguese
  'àèùòéì', // Italian
  'äåöé', // Swedish, Finnish
  'øåæé', // Danish, Norwegian
  'íáéěýřžčšůúďťňó', // Czech
  'áíéčýžšúľťňôäďĺŕ', // Slovak
  'áéöóőüíúű', // Hungarian
  'ăîâșțşţ', // Romanian
  'čšžćđ', // Croatian, Slovene
  'ıüşğçöâî', // Turkish
  'ėšųūžįčąę', // Lithuanian
  'āīēūšņļžčķģ', // Latvian
  'äõüöšž', // Estonian
  'ëèéïöüê', // Dutch
];

const CYRILLIC: readonly string[] = [
  'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё', // Russian
  'оанівитерслкудмпзяьбгчхцйжюєїшщфґ', // Ukrainian
  'аеиотнрсвлкдпмзуябъгчцжщхшйюфь', // Bulgarian
  'аоиенрсјтукдмвлпзгбчшцњжљхћђфџ', // Serbian, Macedonian
  'анірыекосялтдувмпўзгбцжчйхьшюфёэ', // Belarusian
];

const GREEK: readonly string[] = ['αοιετσνηυρπκμλςωγδχθφβάίόέήύώξζψ'];

/** Natural logarithm of how often a letter of the given rank stands among such letters, roughly. */
type Slope = readonly [first: number, step: number];
const LATIN_SLOPE: Slope = [-1.2, -0.25];
const ALPHABET_SLOPE: Slope = [-2.2, -0.11];

const weights = (alphabets: readonly string[], [first, step]: Slope): readonly ReadonlyMap<string, number>[] =>
  alphabets.map((letters) => new Map([...letters].map((letter, rank) => [letter, first + step * rank])));

/** One map per language: letter to the logarithm of its frequency. */
export const ALPHABETS: readonly ReadonlyMap<string, number>[] = [
  ...weights(LATIN, LATIN_SLOPE),
  ...weights([...CYRILLIC, ...GREEK], ALPHABET_SLOPE),
];
