/** `а=a б=b` as a table; a letter without a right side vanishes. */
const table = (pairs: string): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs.split(/\s+/u).map((pair) => pair.split('=') as [string, string]));

/** Greek after ELOT 743, as far as single letters go. */
export const GREEK = table(
  'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o',
);

/** Greek letters that sound together, read before single ones. */
export const GREEK_PAIRS: readonly (readonly [string, string])[] = [
  ['ου', 'ou'],
  ['ευ', 'ev'],
  ['αυ', 'av'],
  ['μπ', 'b'],
  ['ντ', 'nt'],
  ['γκ', 'g'],
  ['γγ', 'ng'],
  ['τζ', 'tz'],
  ['αι', 'ai'],
  ['ει', 'ei'],
  ['οι', 'oi'],
];

/** Georgian after the national system of 2002, without its apostrophes. */
export const GEORGIAN = table(
  'ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ' +
    'ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h',
);

/** Armenian after BGN/PCGN, without its apostrophes. */
export const ARMENIAN = table(
  'ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch ' +
    'պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f և=ev',
);

/** Hebrew consonants; vowels are mostly unwritten, so only consonants are comparable. */
export const HEBREW = table(
  'א= ב=b ג=g ד=d ה=h ו=v ז=z ח=h ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע= פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t',
);

/** Arabic and Persian consonants; as for Hebrew. */
export const ARABIC = table(
  'ا=a أ=a إ=i آ=a ٱ=a ب=b پ=p ت=t ث=th ج=j چ=ch ح=h خ=kh د=d ذ=dh ر=r ز=z ژ=zh س=s ش=sh ص=s ض=d ط=t ظ=z ع= غ=gh ' +
    'ف=f ق=q ك=k ک=k گ=g ل=l م=m ن=n ه=h و=v ؤ=v ي=y ى=a ی=y ئ=y ة=a ء=',
);

/** Devanagari consonants and independent vowels; vowel signs are marks and do not count. */
export const DEVANAGARI = table(
  'अ=a आ=a इ=i ई=i उ=u ऊ=u ए=e ऐ=ai ओ=o औ=au क=k ख=kh ग=g घ=gh च=ch छ=ch ज=j झ=jh ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th ' +
    'द=d ध=dh न=n प=p फ=ph ब=b भ=bh म=m य=y र=r ल=l व=v श=sh ष=sh स=s ह=h',
);
