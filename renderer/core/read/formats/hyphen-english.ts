import type { Vocabulary } from './vocabulary.ts';

/** Anything but a vowel: before a vowel these prefixes may keep their hyphen (`re-enter`, `de-escalate`). */
const SOLID = '(?![aeiou])';

/**
 * Beginnings that are words or prefixes themselves, with what follows them in words written without a hyphen. After
 * anything else the hyphen may be the writer's (`ex-minister`, `pro-government`, `inter-agency`).
 */
const PREFIXES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    ex: 'port|pect|pel|pen[ds]|per[itm]|pir|plain|plan|plic|plo|pos|press|pans|patri|ce[elp]|chan|cit|clai|clu|cru|cus|te[nr]|ti[nr]|tol|tort|tradi|tract|tre|tri|act|agg|am|ec|em|erc|ert|ha|hib|hort|il|ist|it|ot|ult',
    de: `${SOLID}(?!risk|min(?:e|ing)|facto|jure|mil|nuc|list)`,
    re: `${SOLID}(?!creat)`,
    pre: 'ced|ces|cis|clud|dic|fac|fer|fix|lim|mis|mier|par|pon|rog|scri|sen[ct]|serv|sid|sum|ten[cds]|text|vail|ven|vious|view|cious',
    pro: 'c[eu]|claim|duc|fess|fi[lt]|found|gram|gress|hib|ject|lif|lon|min|mis|mot|nounc|pag|pel|per|pon|pos|sec|spec|sper|te[cs]|toc|tract|vid|vin|vis|voc|vok|ven',
    inter: 'national|est|nal|ior|view|pret|im|ven|cept|fer|net|medi|val|rupt|rog|sect',
    in: '(?!house$|depth$|flight$|person$|kind$|law|country$|theatre$|service$|fighting$)',
    un: '',
    be: '(?!all$)',
    dis: '',
    mis: '',
    con: '',
    com: '',
    per: '(?!capita|head|year|day|person)',
    sur: '',
    out: '(?!of$)',
    over: '(?!the$|all$)',
    under: '(?!the$|secretar)',
    for: '(?!profit|sale|hire|the$)',
    to: 'day|night|ward|gether|morrow|tal',
    can: 'not|did|cel',
    with: 'out|in|draw|drew|hold|held|stand|stood',
    up: 'on|date|per|hold|held|set|grad|ris|ward|heav',
    sub: 'ject|mi[ts]|sequ|sid|stan|stitu|marine|urb|vers|scri',
    trans: '',
  }).map(([head, tails]) => [head, new RegExp(`^(?:${tails})`, 'u')]),
);

/** Short words and prefixes that stand before a hyphen of the writer's; no other beginning of three letters does. */
const SHORT = new Set(
  `a ad age aid aim air all an any arm art as at bad bar bi big bio bit box boy bus buy by car co cow cut day die do dog
  dry due ear eco egg end era eye far fat fee few fit fly fun gas geo get go god gun hi hip hit hot how ice ill it jet
  job joy key kit law lay lie lip lot low mad man map may mid mud net new no non nor not now oat odd of off oil old on
  one own pan pay pen per pin pop pot pre put raw red row run sea see set sex shy sit six sky so son spy sub sun tax tea
  ten the tie tin tip tit to toe top toy tri try tug two up us use van vis war way web wet who why win won yes yet you
  zig`.split(/\s+/u),
);

/** Ends of words that are no words themselves and follow no hyphen of a writer's. */
const ENDING = new RegExp(
  `^(?:${[
    '[cnps]?tion(?:s|al|ally|ed|ing|ary)?|s?sions?|sional(?:ly)?|cians?|[ct]ial(?:ly)?|[cgt]ious(?:ly)?|[gnt]?ments?',
    'mental(?:ly)?|mentary|nesses|ness|(?:[bcdlnrstv]|bil|cal|nal)?it(?:y|ies)(?<!^city|^cities)|[blnrt]?ty|[bdlnt]?ry',
    '[lt]ries|tor(?:y|ies)|tives?|tively|sives?|sively|[dglmnqrstv]?u?enc(?:es?|y|ies)(?<!^fence)|ents|ently|ibl[ey]|ably',
    '(?:[nrtm]|ment)?anc(?:es?|y|ies)|ously|[cs]tures?|tures?|tural|ish(?:ed|es|ing)|isms?|ists|i[sz](?:e|es|ed|ing)',
    '[a-z]{0,3}i[sz]ations?|ators?|[clnrt]ated|[clnrt]ating|[cgt]iations?|[bcdglmptuz]?ations?|ers|ership|ic(?:al|als|ally|ians?)|iers?|iest|omy|omics?|ocra(?:cy|tic)',
    'ernments?|ponents?|versit(?:y|ies)|ularly|(?:tem|cem|vem)ber|tober|(?:ru|u)ary|terday|neath|eign|eigners?|erners?',
    '[cdgnpstv]ed|[bdmnpt]ered|lished|nounced|manded|cluded|veloped|ported|[bcdgklmnptv]ers?|tors?|cal|tics?|tical|nic|nical',
    'ric|rical|[bcdglmntv]ing(?<!^ding)|[bdnptv]ering|[bdfgptz]les?|cles?|ian|ians|peans?|sians?|sia|nese|icans?|nals?|nally',
    'tary|nary|gress(?:es|ional)?|nomic|litical|gotiat[a-z]{1,5}|curity|minist[a-z]{1,8}|liament[a-z]{0,5}|gani[sz][a-z]{1,6}',
  ].join('|')})$`,
  'u',
);

/** First parts that end as no other word does. */
const COMBINING = new Set('semi multi anti mini maxi quasi taxi bikini safari alibi menu thou'.split(' '));
const NO_WORD = /[iujqv]$|[bdfglmnpt]c$|^[^aeiouy]+$/u;

/** Whether two halves are surely one English word. */
export function isOneEnglishWord(head: string, tail: string, words: Vocabulary): boolean {
  const small = head.toLowerCase();
  const solid = PREFIXES.get(small);
  if (solid) return solid.test(tail);
  if (words.uses(tail) === 0 && ENDING.test(tail)) return true;
  if (head !== small || SHORT.has(small) || COMBINING.has(small) || words.uses(small) > 0) return false;
  return small.length <= 3 || NO_WORD.test(small);
}
