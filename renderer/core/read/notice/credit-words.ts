import { OTHER } from './other-languages.ts';
import { anySpelling } from './spellings.ts';

/** Credit that is demanded. */
export const CREDIT = anySpelling(
  String.raw`\bbylines?\b|\b(?:keep|retain|leave|preserve|include)\b[^.;]{0,40}\b(?:line|link|byline|credit|name)\b|\b(?:be|is|are|clearly) (?:\p{L}{1,10} )?(?:named|linked|identified|credited|cited)\b|\bput our name\b|\bname (?:of [^.;]{2,60} )?must (?:appear|be)\b`,
  String.raw`z (?:zaznaczeni|powołani|wskazani|przywołani|oznaczeni|odwołani|podani)em|powoła(?:nie|ć|j|jcie) się|przypis\p{L}{0,3}[^.]{0,20}źród|zachowa(?:nie|ć|niem|ne zostaną|jąc)[^.;]{0,40}(?:informacj|nazwisk|autor|podpis|źród|link)`,
  String.raw`первоисточник|атрибуци|(?<!\p{L})(?:укаж|вкаж)(?:ет|ите|ут|е|іть|уть)(?!\p{L})|сохран\p{L}{1,6}[^.;]{0,30}(?:подпис|имя|имени|(?<!ра)ссыл|автор)|першоджерел|покликан|збере[жг]\p{L}{1,6}[^.;]{0,30}(?:підпис|ім|посил|автор)`,
  'quellennennung|quellenvermerk|quellenhinweis|urhebernennung|autorennennung|namentlich|(?:unter|mit) (?:angabe|nennung)|urhebervermerk',
  String.raw`\bcredit(?:ed|s|ing)?\b`,
  String.raw`\b(?:must|should|please|shall)\s(?:[\p{L}]{1,12}\s){0,2}(?:cite|credit|mention|name|acknowledge|attribute|refer to|reference|link to)\b`,
  String.raw`\battribut(?:e|ed|ion)\b|\backnowledg\p{L}*|\borigin\b`,
  String.raw`\b(?:cit(?:e|ed|ing)|nam(?:e|ed|ing)|mention\p{L}*|indicat\p{L}*|stat(?:e|ed|ing)|quot(?:e|ing|ed)|giv(?:e|en|ing)|link(?:ed|ing|s)?|refer\p{L}*|identif\p{L}*|includ\p{L}*)\b[^.]{0,60}\b(?:source|author|publisher|institute|foundation|original|citation|reference|website|publication)\b`,
  String.raw`\b(?:source|author|publisher)\b[^.]{0,60}\b(?:cit(?:ed|ation)|named|mentioned|indicated|stated|given|acknowledged|identified|linked)\b`,
  String.raw`\b(?:full|proper|due|appropriate|clear) (?:citation|reference|acknowledg\p{L}*|credit|attribution)\b`,
  String.raw`\bas (?:the|its|a) (?:original )?source\b|\blink back\b|\bhyperlink\b`,
  String.raw`(?:podani|podan[eay]|podając|poda[jć]|wskaz|zaznacz|odnoś|oznacz|powoła)\p{L}{0,12}[^.]{0,60}(?:źród|autor|link|pochodzeni|wydawc)`,
  String.raw`źródł\p{L}{0,2}[^.]{0,40}(?:poda|wskaza|zaznacz)|uznani\p{L}{1,2} autorstwa`,
  String.raw`\bz podaniem źródła`,
  String.raw`(?:(?<!ра)ссылк|указани|указав|упомянув|упоминани|сослаться|указать|указыва)\p{L}{0,6}`,
  String.raw`указан\p{L}{0,3}[^.]{0,40}(?:источник|автор)`,
  String.raw`(?:посилан|зазначен|зазначивши|вказавши|вказів|вказан|гіперпосилан|послатися|зазнача|вказу)\p{L}{0,6}`,
  'quellenangabe|quellennachweis|namensnennung',
  String.raw`(?:angabe|nennung|hinweis|verweis)\p{L}{0,3}[^.]{0,50}(?:quelle|autor|urheber|institut|stiftung|verfasser|herkunft)`,
  'quelle[^.]{0,60}(?:genannt|angegeben|nennen|nennt|angibt|anzugeben|angeben)',
  String.raw`(?:herkunft|urheber|autor\p{L}{0,3})[^.]{0,40}(?:genannt|angegeben)`,
  OTHER.credit,
);

/**
 * Credit asked for in the form of a condition, whoever is to be named: `if X is cited`, `o ile wskazane zostanie X`,
 * `mit Nennung des X`. Words of a notice only: in running text the same words report what somebody did.
 */
export const CREDIT_IF = anySpelling(
  String.raw`\b(?:with|under) (?:the |our |its |their |your )?(?:\p{L}{1,14}'s )?(?:full )?(?:name|byline)\b`,
  String.raw`\b(?:anyone|anybody|everyone|everybody|all|those|outlets|publishers|editors) (?:that|who) (?:\p{L}{1,12} ){0,3}(?:names?|credits?|cites?|links?|mentions?|acknowledges?|identif(?:y|ies))\b|\bgets? (?:a |the )?(?:mention|credit|byline)\b|\b(?:a|the) (?:link|mention|credit)(?: back)? (?:is enough|suffices|will do)\b|\ball we ask\b`,
  String.raw`,? (?:kto|którzy|który|która) (?:\p{L}{1,12} ){0,2}(?:poda|podadzą|wskaże|wskażą|wymieni|zaznaczy|powoła|zamieści link)|wystarczy (?:\p{L}{1,12} )?(?:link|odnośnik|podanie|podać|wzmianka)`,
  String.raw`(?<!\p{L})(?:кто|которые|хто|які) (?:\p{L}{1,12} ){0,2}(?:укаж|назов|упомян|сошл|постав|вкаж|зазнач|назв|згада|пошл)\p{L}{1,4}|достаточно (?:\p{L}{1,12} )?(?:(?<!ра)ссылк|указа)|досить (?:\p{L}{1,12} )?(?:посилан|вказа|зазнач)|лишь бы [^.;]{0,30}(?:имя|названи|(?<!ра)ссылк)|аби [^.;]{0,30}(?:ім.я|назва|посилан)`,
  String.raw`\b(?:wer|der|die|jede[mnr]?) (?:\p{L}{1,14} ){0,4}(?:nennt|angibt|verlinkt|erwähnt)\b|\bes genügt (?:ein|der|eine|die) (?:link|hinweis|nennung|verweis)`,
  String.raw`\b(?:if|provided|providing|as long as|so long as|on condition|whenever)\b[^.]{0,100}\b(?:credit(?:ed|s)?|cite[ds]?|name[ds]?|mention(?:ed|s)?|acknowledge[ds]?|identified|linked|referenced)\b`,
  String.raw`\bwith (?:a |the |due |clear |proper )?(?:naming|mention|mentioning|citation|link|reference|thanks|source)\b|\b(?:by|when|while) (?:naming|citing|mentioning)\b|\b(?:naming|citing|mentioning) (?:the|us|our|its|this|\p{L}{2,20} as)\b|,\s(?:naming|citing|mentioning)\b`,
  String.raw`(?<!\p{L})(?:wymieniając|podając|wskazując|powołując|zaznaczając|odsyłając|linkując)(?!\p{L})|z (?:nazw[ąy]|nazwiskiem|imieniem) |z (?:linkiem|odnośnikiem|odesłaniem)|(?<!\p{L})(?:назвав|указав|указывая|называя|(?<!ра)ссылаясь|упомянув|упоминая|сославшись|назвавши|вказавши|зазначивши|називаючи|вказуючи|зазначаючи|посилаючись|покликаючись|пославшись)(?!\p{L})|mit (?:einem |aktivem )?(?:link|verlinkung)|mit (?:dem )?(?:namen|quellenvermerk|quellenhinweis)|with (?:the )?names? of|z zachowaniem (?:informacji|nazw)|с (?:сохранением|названием|именем)|(?:зі|із) (?:збереженням|назвою|іменем)|(?:o ile|jeśli|jeżeli|pod warunkiem|gdy|przy|za)\s[^.]{0,80}(?:wska[zż]|poda(?: |n|j|my|sz|cie|ne|ny|na|ć|ją|dz|wan)|wymieni|zaznacz|powoła|przywoła|oznacz|nazw)`,
  String.raw`(?:если|при условии|при|с условием)\s[^.]{0,80}(?:указа|указыва|упом[яи]н|назван|назва|сосла|сошл|(?<!ра)ссыла|(?<!ра)ссылк)`,
  String.raw`(?:якщо|за умови|при|із|зі|з)\s[^.]{0,80}(?:зазнач|вказ|вказув|згад(?:ан|ув|ає|ка)|назван|посил|послав|покликан)`,
  '(?:wenn|sofern|soweit|falls|vorausgesetzt)[^.]{0,100}(?:genannt|nennen|nennt|angegeben|angibt|angeben|erwähn|verwiesen|verweis|hingewiesen|hinweis|verlinkt|zitiert)',
  String.raw`(?:mit|unter|bei|gegen) (?:\p{L}{1,15} )?(?:nennung|erwähnung|angabe|verweis|hinweis) (?:auf |des |der |von |vom |dieser |unser)`,
  String.raw`(?<!\p{L})(?:citando|indicando|mencionando|menzionando|citant|mentionnant|s uvedením)(?!\p{L})|(?:si|à condition|pourvu|siempre que|purché|se)\s[^.]{0,80}(?:cité|mentionné|citad|mencion|citat|menzionat|indicat)`,
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

/** Where a text came from has to be said, in everyday words. */
const ORIGIN_TOLD = [
  String.raw`\b(?:say|tell|mention|state|note|add)\b[^.]{0,40}\b(?:came from|comes from|where|first appeared|first published|found it|source)\b`,
  String.raw`(?:poda[ćj]|napis[zać]{1,3}|zaznacz\p{L}{0,2}|doda[ćj])[^.]{0,30}(?:pochodzi|skąd|gdzie)`,
  String.raw`(?:сказать|скажите|напиш\p{L}{1,3}|укажите|указать|добав\p{L}{1,3})[^.]{0,30}(?:откуда|взят)|(?:сказати|скажіть|напиш\p{L}{1,3}|вкажіть|додайте)[^.]{0,30}(?:звідки|взят)`,
  String.raw`(?:dazusag|sag(?:en|t)|schreib|angeb|dazuschreib)\p{L}{0,3}[^.]{0,30}(?:woher|stammt|wo )|не забудьте (?:назвать|назвати|указать|вказати)|vergessen sie nicht, (?:uns|die quelle)`,
].join('|');

const AT_CLAUSE = '(?:^|[.;:,–—] )';

/** Credit asked for by an imperative that opens its clause: `Always name X`, `Bitte nennen Sie X`, `Prosimy podać X`. */
export const CREDIT_CALL = anySpelling(
  String.raw`\b(?:put|add|include|give|place|set) (?:us )?(?:a|the) (?:\p{L}{1,10} )?link\b|(?:постав|став|дай)(?:ьте|те) (?:\p{L}{1,12} ){0,2}(?:ссылк|посилан)|(?:dodaj|zamieść|wstaw|podaj)(?:cie)? (?:\p{L}{1,12} ){0,2}(?:link|odnośnik)|\bsetz(?:t|en)\b[^.;]{0,30}\blink\b`,
  String.raw`\bbitte[^.;]{0,40}\b(?:angeben|anzugeben|nennen|anführen|verlinken|erwähnen|hinweisen)\b|\b(?:nennen|geben|setzen|verlinken) sie (?:\p{L}{1,12} ){0,2}(?:die |den |das |einen )?(?:autor|quelle|link|urheber|namen|verfasser)|(?:называйте|ставьте|называйте|ставте|называй|називайте) (?:\p{L}{1,12} ){0,2}(?:автор|(?<!ра)ссылк|источник|посилан|джерел)|(?:podawaj|podaj|wskaż|wymieniaj)(?:cie)? (?:\p{L}{1,12} ){0,2}(?:autor|źródł|adres|link)|(?:merci de|prière de|se ruega|si prega di) (?:\p{L}{1,10} )?(?:cit|mention|men[cz]ion|indic)`,
  ORIGIN_TOLD,
  String.raw`\b(?:als|mit|bitte|samt) quelle\b|\bquelle: \S|\bquelle bitte\b|\bum quellenangabe|jako źródł|źródło: \S|\bas (?:the |its )?source\b|\bsource: \S`,
  String.raw`(?:как|в качестве) источник|источник: \S|(?:як|в якості) джерел|джерело: \S`,
  String.raw`${AT_CLAUSE}(?:(?:please|always|kindly|do|but|and|just|then|be sure to|remember to) ){0,3}(?:name|credit|cite|acknowledge|mention|attribute)\s(?!names\b)`,
  String.raw`${AT_CLAUSE}(?:(?:prosimy|proszę|zawsze|należy|koniecznie|każdorazowo|o|ale|lecz|i) ){0,3}(?:poda(?:ć|wać|j|jcie|nie)|wska(?:zać|zywać|ż|żcie|zanie)|wymieni(?:ć|aj|enie)|powoła(?:ć|j|nie))(?!\p{L})`,
  String.raw`(?:просим|просьба|нужно|следует|надо) (?:\p{L}{1,12} )?(?:указ|упом|сосл|назв|(?<!ра)ссыл)|(?<!\p{L})(?:укажите|указывайте|(?<!ра)ссылайтесь|сошлитесь|упомяните|упоминайте|называйте|назовите)(?!\p{L})`,
  String.raw`(?:просимо|прохання|потрібно|слід|треба) (?:\p{L}{1,12} )?(?:вказ|зазнач|посл|назв|посил|згад)|назвете|зазначите|вкажете|(?<!\p{L})(?:вкажіть|вказуйте|зазначте|зазначайте|посилайтеся|посилайтесь|згадайте|згадуйте|називайте|назвіть)(?!\p{L})`,
  String.raw`${AT_CLAUSE}(?:(?:bitte|stets|immer|dabei|aber|und) ){0,3}(?:nennen|zitieren|erwähnen|verlinken|verweisen|geben) sie\b`,
  String.raw`${AT_CLAUSE}(?:(?:merci de|veuillez|por favor|vi preghiamo di|prosíme) )?(?:citez|citer|mentionnez|mentionner|mencione|cite|citate|citare|uveďte|uvádějte)\s`,
);

/** `Wer zitiert, nennt …`: a demand on everybody who takes over a text. */
export const WHOEVER = anySpelling(
  String.raw`\bwer (?:[^.,]{0,40} )?(?:zitieren|nachdrucken|abdrucken|übernehmen|verbreiten|kopieren|verwenden|veröffentlichen) (?:will|möchte|wolle)\b[^.]{0,60}\b(?:nenn|gib|verweis|frag|bitt|schreib|meld|wend|brauch)\p{L}*`,
  String.raw`(?<!\p{L})kto chce (?:\p{L}{1,12} ){0,3}(?:cytować|przedrukować|powielić|kopiować|opublikować|wykorzystać)[^.]{0,80}(?:poda|wymieni|wskaz|powoł|pyta|prosi|pisz|napis|kontakt|musi)`,
  String.raw`(?<!\p{L})(?:кто|хто) (?:хочет|хоче|желает|бажає) (?:\p{L}{1,12} ){0,3}(?:цит|перепеч|передрук|копи|копі|опубл|использ|використ)[^.]{0,80}(?:указ|вказ|наз|(?<!ра)ссыл|посил|спра|пит|прос|пиш|обра|зверн)`,
  String.raw`\b(?:anyone|whoever|those|everybody|everyone) (?:who )?(?:wish\p{L}* to |want\p{L}* to )?(?:quot|cit(?:es|ing)|copi|cop(?:y|ies)|re-?print|re-?publish|reproduc)\p{L}*[^.]{0,80}\b(?:nam|credit|cit|acknowledg|mention|ask|seek|link)\p{L}*`,
  String.raw`(?<!\p{L})kto (?:nas )?(?:cytuje|przedrukowuje|powiela|kopiuje|korzysta)[^.]{0,80}(?:poda|wymieni|wskazuje|powołuje|pyta|prosi)`,
  String.raw`(?<!\p{L})кто (?:нас )?(?:цитирует|перепечатывает|копирует|использует)[^.]{0,80}(?:указывает|называет|(?<!ра)ссылается|спрашивает|просит)`,
  String.raw`(?<!\p{L})хто (?:нас )?(?:цитує|передруковує|копіює|використовує)[^.]{0,80}(?:вказує|зазначає|називає|посилається|питає|просить)`,
  String.raw`\bwer (?:[^.,]{0,60} )?(?:zitiert|nachdruckt|abdruckt|übernimmt|verbreitet|kopiert|weitergibt|nutzt|verwendet|veröffentlicht)\b[^.]{0,80}\b(?:nennt|nenne|setzt|verlinkt|gibt|verweist|fragt|frage|bittet|nennen|fragen)\b`,
);

/** `Use without attribution is prohibited`: what is forbidden is to leave the credit away. */
export const NOT_WITHOUT_CREDIT = anySpelling(
  String.raw`\bwithout (?:\p{L}{1,14} ){0,3}(?:attribut\p{L}{2,4}|credit(?:ing)?|acknowledg\p{L}{2,8}|citing|citation|naming|mention\p{L}{0,3}|reference|a link)\b(?![^.;]{0,60}\b(?:permission|consent))`,
  String.raw`(?<!\p{L})bez (?:\p{L}{1,14} ){0,2}(?:podani|wskazani|powołani|zaznaczeni|odnośnik|link)\p{L}{0,3}`,
  String.raw`(?<!\p{L})без (?:\p{L}{1,14} ){0,2}(?:указани|(?<!ра)ссылк|упоминани|зазначенн|посилан|покликан|згадк|згадуванн)\p{L}{0,3}`,
  String.raw`\bohne (?:\p{L}{1,14} ){0,2}(?:quellenangabe|nennung|namensnennung|quellennachweis|hinweis auf|angabe|verweis)|sans mention|sin citar|sin mencion|senza citare|bez uvedení`,
);

/** `Um Quellenangabe wird gebeten.`: a sentence that is nothing else. */
export const CREDIT_ASKED =
  /^(?:um (?:genaue )?(?:quellenangabe|quellennennung) wird gebeten|(?:quellenangabe|quelle|beleg) (?:wird )?erbeten|please (?:credit|cite|acknowledge|name) (?:the |us|our )|merci de (?:bien vouloir )?(?:citer|mentionner)|prière de citer|se ruega citar|si prega di citare|prosíme (?:uvádět|citovat)|prosimy o (?:podanie|podawanie|wskazanie|wskazywanie) źródł|просим (?:\p{L}{1,8} )?указывать источник|просимо (?:\p{L}{1,8} )?(?:вказувати|зазначати) джерел)/iu;

/** Credit is left to the reader: `eine Nennung ist nicht nötig`. */
export const CREDIT_OPTIONAL = anySpelling(
  String.raw`\b(?:not|no) (?:a |an )?(?:\p{L}{1,12} )?(?:requirement|obligation|condition)\b|\bappreciated (?:but|though) not\b|\b(?:asks?|requests?)\b[^.;]{0,40}\bbut (?:does|do) not (?:require|insist)`,
  'prosi\\p{L}{0,2},? (?:lecz|ale|choć) nie wymaga|mile widzian\\p{L}{1,3}[^.;]{0,40}(?:źród|podani|autor|nazw)|желательно|по желанию|просим, но не требуем|бажано|за бажанням|просимо, але не вимагаємо|wünschenswert|freiwillig|wir freuen uns über (?:eine|die) nennung',
  String.raw`\bno (?:credit|attribution|acknowledg\p{L}*) (?:is )?(?:needed|required|necessary)|\b(?:credit|attribution|acknowledg\p{L}*|citation|link)\b[^.]{0,40}\b(?:not (?:required|needed|necessary|obligatory)|optional)`,
  '(?:podani|wskazani|nazw|autor|źród)[^.]{0,60}(?:nie jest (?:wymagan|konieczn|obowiązkow)|nie trzeba)',
  '(?:(?<!ра)ссылк|указани|указыва|упоминани|авторств)[^.]{0,60}(?:не (?:обязательн|требу|нужн)|необязательн)|(?:посилан|зазнача|зазначен|згад|авторств)[^.]{0,60}(?:не (?:обов|потріб|вимага)|необов)',
  '(?:nennung|quellenangabe|hinweis)[^.]{0,60}(?:nicht (?:nötig|notwendig|erforderlich)|freigestellt|optional)|keine (?:nennung|quellenangabe) (?:nötig|erforderlich|notwendig)',
);
