import { anySpelling } from './spellings.ts';

/**
 * Credit asked for in the form of a condition, whoever is to be named: `if X is cited`, `o ile wskazane zostanie X`,
 * `mit Nennung des X`. Words of a notice only: in running text the same words report what somebody did.
 */
export const CREDIT_IF = anySpelling(
  String.raw`\b(?:if|provided|providing|as long as|so long as|on condition|whenever)\b[^.]{0,100}\b(?:credit(?:ed|s)?|cite[ds]?|name[ds]?|mention(?:ed|s)?|acknowledge[ds]?|identified|linked|referenced)\b`,
  String.raw`\bwith (?:a |the |due |clear |proper )?(?:naming|mention|mentioning|citation|link|reference|thanks|source)\b|\b(?:by|when|while) (?:naming|citing|mentioning)\b|\b(?:naming|citing|mentioning) (?:the|us|our|its|this|\p{L}{2,20} as)\b|,\s(?:naming|citing|mentioning)\b`,
  String.raw`(?<!\p{L})(?:wymieniając|podając|wskazując|powołując|zaznaczając)(?!\p{L})|z nazw[ąy] |z (?:linkiem|odnośnikiem|odesłaniem)|(?<!\p{L})(?:назвав|указав|назвавши|вказавши|зазначивши)(?!\p{L})|mit (?:einem )?(?:link|verlinkung)|(?:o ile|jeśli|jeżeli|pod warunkiem|gdy|przy|za)\s[^.]{0,80}(?:wska[zż]|poda(?: |n|j|my|sz|cie|ne|ny|na|ć|ją|dz|wan)|wymieni|zaznacz|powoła|przywoła|oznacz|nazw)`,
  String.raw`(?:если|при условии|при|с условием)\s[^.]{0,80}(?:указа|указыва|упом[яи]н|назван|назва|сосла|сошл|ссыла|ссылк)`,
  String.raw`(?:якщо|за умови|при|із|зі|з)\s[^.]{0,80}(?:зазнач|вказ|вказув|згад(?:ан|ув|ає|ка)|назван|посил|послав|покликан)`,
  '(?:wenn|sofern|soweit|falls|vorausgesetzt)[^.]{0,100}(?:genannt|nennen|nennt|angegeben|angibt|angeben|erwähn|verwiesen|verlinkt|zitiert)',
  String.raw`(?:mit|unter|bei|gegen) (?:\p{L}{1,15} )?(?:nennung|erwähnung|angabe|verweis|hinweis) (?:auf |des |der |von |vom |dieser |unser)`,
  String.raw`(?:si|à condition|pourvu|siempre que|purché|se)\s[^.]{0,80}(?:cité|mentionné|citad|mencion|citat|menzionat|indicat)`,
  String.raw`(?:pokud|jestliže|s)\s[^.]{0,60}(?:uveden|uvede|jmenov|citov)`,
);

/** A permission under some condition. Where none of them is understood, the usual one holds: credit. */
export const CONDITIONED = anySpelling(
  String.raw`\b(?:if|provided|providing|as long as|so long as|on condition)\b`,
  String.raw`(?<!\p{L})(?:o ile|jeśli|jeżeli|pod warunkiem|byle)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:если|при условии|лишь бы)(?!\p{L})|(?<!\p{L})(?:якщо|за умови|аби)(?!\p{L})`,
  String.raw`\b(?:wenn|sofern|soweit|falls|solange|vorausgesetzt|unter der bedingung)\b`,
  String.raw`(?<!\p{L})(?:à condition|pourvu que|siempre que|purché|pokud)(?!\p{L})`,
);

const AT_CLAUSE = '(?:^|[.;:,–—] )';

/** Credit asked for by an imperative that opens its clause: `Always name X`, `Bitte nennen Sie X`, `Prosimy podać X`. */
export const CREDIT_CALL = anySpelling(
  String.raw`\b(?:als|mit|bitte|samt) quelle\b|\bquelle: \S|\bquelle bitte\b|\bum quellenangabe|jako źródł|źródło: \S|\bas (?:the |its )?source\b|\bsource: \S`,
  String.raw`(?:как|в качестве) источник|источник: \S|(?:як|в якості) джерел|джерело: \S`,
  String.raw`${AT_CLAUSE}(?:(?:please|always|kindly|do|but|and|just|then|be sure to|remember to) ){0,3}(?:name|credit|cite|acknowledge|mention|attribute)\s(?!names\b)`,
  String.raw`${AT_CLAUSE}(?:(?:prosimy|proszę|zawsze|należy|koniecznie|każdorazowo|o|ale|lecz|i) ){0,3}(?:poda(?:ć|wać|j|jcie|nie)|wska(?:zać|zywać|ż|żcie|zanie)|wymieni(?:ć|aj|enie)|powoła(?:ć|j|nie))(?!\p{L})`,
  String.raw`(?:просим|просьба|нужно|следует|надо) (?:\p{L}{1,12} )?(?:указ|упом|сосл|назв|ссыл)|(?<!\p{L})(?:укажите|указывайте|ссылайтесь|сошлитесь|упомяните|упоминайте|называйте|назовите)(?!\p{L})`,
  String.raw`(?:просимо|прохання|потрібно|слід|треба) (?:\p{L}{1,12} )?(?:вказ|зазнач|посл|назв|посил|згад)|назвете|зазначите|вкажете|(?<!\p{L})(?:вкажіть|вказуйте|зазначте|зазначайте|посилайтеся|посилайтесь|згадайте|згадуйте|називайте|назвіть)(?!\p{L})`,
  String.raw`${AT_CLAUSE}(?:(?:bitte|stets|immer|dabei|aber|und) ){0,3}(?:nennen|zitieren|erwähnen|verlinken|verweisen|geben) sie\b`,
  String.raw`${AT_CLAUSE}(?:(?:merci de|veuillez|por favor|vi preghiamo di|prosíme) )?(?:citez|citer|mentionnez|mentionner|mencione|cite|citate|citare|uveďte|uvádějte)\s`,
);

/** `Wer zitiert, nennt …`: a demand on everybody who takes over a text. */
export const WHOEVER = anySpelling(
  String.raw`\b(?:anyone|whoever|those|everybody|everyone) (?:who )?(?:wish\p{L}* to |want\p{L}* to )?(?:quot|cit(?:es|ing)|copi|cop(?:y|ies)|re-?print|re-?publish|reproduc)\p{L}*[^.]{0,80}\b(?:nam|credit|cit|acknowledg|mention|ask|seek|link)\p{L}*`,
  String.raw`(?<!\p{L})kto (?:nas )?(?:cytuje|przedrukowuje|powiela|kopiuje|korzysta)[^.]{0,80}(?:poda|wymieni|wskazuje|powołuje|pyta|prosi)`,
  String.raw`(?<!\p{L})кто (?:нас )?(?:цитирует|перепечатывает|копирует|использует)[^.]{0,80}(?:указывает|называет|ссылается|спрашивает|просит)`,
  String.raw`(?<!\p{L})хто (?:нас )?(?:цитує|передруковує|копіює|використовує)[^.]{0,80}(?:вказує|зазначає|називає|посилається|питає|просить)`,
  String.raw`\bwer (?:[^.,]{0,60} )?(?:zitiert|nachdruckt|abdruckt|übernimmt|verbreitet|kopiert|weitergibt)\b[^.]{0,80}\b(?:nennt|nenne|gibt|verweist|fragt|frage|bittet|nennen|fragen)\b`,
);
