import { OTHER } from './other-languages.ts';
import { anySpelling } from './spellings.ts';

/**
 * The decisive words of reuse sentences, in English, Polish, Russian, Ukrainian and German (others in `other-languages.ts`). Each pattern is one idea, for wordings vary freely.
 */

/** Passing on: what a sentence must speak of to be about reuse. */
export const REUSE = anySpelling(
  String.raw`\b(?:re-?produc\p{L}*|re-?publish\p{L}*|re-?publication|re-?print\p{L}*|disseminat\p{L}*)\b`,
  String.raw`\b(?:re-?distribut\p{L}*|distribut\p{L}*|cop(?:y|ied|ies|ying)|quot(?:e|ed|es|ing|ation|ations))\b`,
  String.raw`\b(?:re-?us(?:e|ed|es|ing)|us(?:e|ed|age|ing)|shar(?:e|ed|ing)|cit(?:e|ed|ing)|transmi\p{L}*)\b`,
  String.raw`\b(?:translat\p{L}*|publish|published elsewhere|syndicat\p{L}*|re-?post\p{L}*|excerpt\p{L}*|adapt\p{L}*)\b`,
  String.raw`\b(?:pass(?:ed|es|ing)? on|circulat\p{L}*|forward(?:ed|ing)?)\b`,
  'nieprzedrukow|korzystani|korzystać|cytat|zitat|benutz|übernehm|weitergeleitet|weiterleit|verteilen|verwertung|verwertet',
  'przytacza|выдержк|уривк|przekazywać dalej|podawa[ćj] dalej|делиться|пересыла|пересила|цитат|ділитися|користув',
  'przedruk|kopiowa|powiela|rozpowszechni|udostępni|publikowa|publikacj|wykorzyst|cytowa|reproduk|używa|użyci',
  'użyt|zwielokrotni|powielan',
  'перепечат|воспроизв|воспроизвед|копирова|распростран|использова|цитирова|перепублик|републик|публикова',
  'публикац|тиражир|передрук',
  'відтвор|копіюва|пошир|розповсюд|використа|цитува|републік|публікува|публікац|тиражу',
  'vervielfältig|nachdruck|nachgedruckt|verbreit|weitergabe|weitergegeben|weitergeben|wiedergabe|wiedergegeben',
  'verwend|nutzung|genutzt|nutzen|zitier|übernahme|übernommen|reproduktion|abgedruckt|abdruck|veröffentlichung',
  'kopier|geteilt|weiterverbreit',
  OTHER.reuse,
);

/** Conditions, permissions and bans. */
export const CONDITION = anySpelling(
  String.raw`\b(?:permi(?:ssion|ssions|tted|ts?)|consent|authori[sz]\p{L}*|approval|credit(?:ed|s|ing)?|attribut\p{L}*)\b`,
  String.raw`\b(?:acknowledg\p{L}*|origin|provided|condition|conditions|prohibited|forbidden|may|must|allowed|allows|lets|free|always)\b`,
  String.raw`\b(?:freely|licen[cs]\p{L}*|non-?commercial\p{L}*|cannot|please|do not|without|welcome|full citation)\b`,
  String.raw`\b(?:proper citation|as the source|source is)\b`,
  'zgod[yaąę]|pozwoleni|zezwoleni|pod warunkiem|podani|wskazani|źródł|zabronion|zabrania|zakaz|dozwolon|wolno',
  'można|licencj|niekomercyj|wymaga|bez ograniczeń',
  'разреш|согласи|при условии|ссылк|указани|источник|запрещ|допускает|допустим|можно|лицензи|некоммерч|свободн',
  'дозв|згод|за умови|посилан|зазначен|вказ|джерел|заборон',
  'допускає|можна|ліцензі|некомерц|вільн',
  'genehmigung|zustimmung|erlaubnis|einwilligung|quelle|nennung|unter der bedingung|untersagt|verboten',
  String.raw`nicht gestattet|gestattet|erlaubt|\bdarf\b|dürfen|lizenz|nicht-?kommerziell|sofern|vorausgesetzt|bedarf`,
  'erbeten|erwünscht|honorarfrei',
  OTHER.condition,
);

/** What a notice disposes of. */
export const MATTER = anySpelling(
  String.raw`\b(?:texte?[ns]?|articles?|content|contents|materials?|publications?|reports?|papers?|images?|photos?)\b`,
  String.raw`\b(?:photographs?|pictures?|graphics|illustrations|website|site|work|works|part|parts|portion|excerpts?)\b`,
  String.raw`\b(?:data|information|analys[ei]s|commentar(?:y|ies)|briefs?|documents?|maps|posts?|quotations?|copy)\b`,
  String.raw`\b(?:copies|book|issue|nothing)\b`,
  // `May be quoted …`: the report itself is meant and goes without saying.
  String.raw`^(?:may|can) be\b|^(?:quotes|brief quotes|short quotes)\b|cytowani`,
  'cytat|zitat',
  'цитат',
  String.raw`\breprint\p{L}*|\breproduc\p{L}*|\brepubli\p{L}*|\bredistribut\p{L}*|\bcopying\b|\bquoting\b|\bcitation\b`,
  String.raw`\bextracts?\b|vervielfältigung|weitergabe|weiterverbreitung|abdruck|kopiowanie|powielanie|rozpowszechnianie`,
  'копирование|воспроизведение|цитировани|цитуванн',
  'відтворення|копіювання',
  'przedruk',
  'перепечат|передрук',
  'nachdruck|tekst|materiał|treś|artykuł|zdję|publikacj|ilustracj|fragment|grafik|serwis|utw[oó]r|opracowa',
  'analiz|raport|fotografi',
  'текст|материал|стат[ьеи]|публикац|фото|изображ|содержан|сайт|иллюстрац|контент|информац|доклад|обзор',
  'матеріал|статт|публікац|світлин|зображ|вміст|контент|ілюстрац|інформац|доповід|огляд',
  'inhalt|artikel|beitr[aä]g|material|bild|foto|abbildung|grafik|publikation|veröffentlichung|webseite|website',
  'werk|studie|analyse|auszüg|auszug|seiten|papier',
  OTHER.matter,
);

/** Marks of copyright. */
export const COPYRIGHT = anySpelling(
  String.raw`©|\(c\)\s{0,2}(?=\d{4}|\p{Lu})`,
  String.raw`\bcopyright\s{0,3}(?:©|\(c\)|:|\d{4}|by\b|notice\b|holders?\b|is (?:held|owned)|belongs|reserved)`,
  String.raw`\ball rights reserved\b`,
  'wszelkie prawa (?:zastrzeżone|autorskie)|wszystkie prawa zastrzeżone|prawa autorskie zastrzeżone',
  'все права (?:защищены|сохранены|принадлежат)',
  '(?:усі|всі) права (?:захищено|захищені|застережено|застережені|належать)',
  'alle rechte (?:vorbehalten|liegen|beim? )|(?:^|[.|] )(?:rechte vorbehalten|prawa zastrzeżone|права (?:защищены|захищено|захищені)|rights reserved)',
  'авторские права',
  'авторські права',
  OTHER.copyright,
);

/** Named licences. */
export const LICENCE = anySpelling(
  String.raw`\bcreative commons\b|\bcc[\s-]?by(?:[\s-](?:nc|nd|sa)){0,2}\b|\bcc0\b`,
  String.raw`creativecommons\.org/`,
  String.raw`\bopen government licen[cs]e\b|\blicence ouverte\b|\bdatenlizenz deutschland\b`,
);

/** Texts that nobody owns. */
export const PUBLIC_DOMAIN = anySpelling(
  String.raw`\bin the public domain\b|\bpublic domain (?:work|dedication|mark|material)\b`,
  String.raw`\bnot (?:subject to|protected by|under) copyright\b|\bfree of copyright\b|\bno copyright\b`,
  String.raw`\bwork of the (?:u\.?\s?s\.?\s|united states )?(?:federal )?government\b`,
  'domen(?:a|ie|y|ę) publiczn',
  String.raw`общественн\p{L}{1,4} достояни|не (?:является|являются) объект\p{L}{0,4} авторск`,
  String.raw`суспільн\p{L}{1,4} надбан|не є об.?єкт\p{L}{0,4} авторськ`,
  'gemeinfrei|amtliches werk',
);

/** Limits to what earns no money or teaches. */
export const NON_COMMERCIAL = anySpelling(
  String.raw`\bnon-?commercial|\bnot for (?:commercial|profit|resale|sale)\b`,
  String.raw`\bfor (?:personal|private|educational|research|academic|scholarly|scientific|teaching)\b[^.]{0,60}\b(?:use|purposes?|only)\b`,
  String.raw`\b(?:educational|personal|private|research) (?:use|purposes)\b|\bno commercial\b`,
  String.raw`\bcommercial (?:use|purposes|reproduction|exploitation|redistribution)\b[^.]{0,40}\b(?:prohibited|forbidden|not|requires|without)\b`,
  'niekomercyj|niezarobkow|cel(?:ach|ów) (?:edukacyjn|naukow|dydaktyczn|prywatn)',
  String.raw`użytk\p{L}{1,3} (?:osobist|prywatn|własn)`,
  String.raw`некоммерч|(?:образовательн|учебн|научн|личн)\p{L}{1,4} (?:цел|использован|пользован)|некомерц`,
  String.raw`(?:освітн|навчальн|науков|особист)\p{L}{1,4} (?:ціл|мет|використан|користуван)`,
  String.raw`nicht-?\s?kommerziell`,
  String.raw`(?:private|persönliche|wissenschaftliche|schulische|pädagogische|bildungs)\p{L}{0,3}-?\s?(?:zwecke|nutzung|gebrauch)`,
  String.raw`zu (?:privaten|wissenschaftlichen|nichtkommerziellen|bildungs)\p{L}{0,3}`,
  OTHER.nonCommercial,
);

/** Pictures. */
export const PICTURES = anySpelling(
  String.raw`\b(?:images?|photos?|photographs?|photography|pictures?|graphics?|illustrations?|visuals?|artwork|figures|maps|diagrams|charts|drawings|cartoons)\b`,
  String.raw`\b(?:infographics)\b`,
  'zdję|ilustracj|grafik|fotografi|obraz|rysunk|rysunek|wykres|rycin|карикатур',
  'фото|изображ|иллюстрац|картин|снимк|зображ',
  'світлин|ілюстрац|знімк|рисунк|рисунок|малюн|графік|кадр',
  String.raw`\bkarten\b|\bmapy\b|(?<!\p{L})карт[иы](?!\p{L})|(?:licht|luft|schau)?bild(?:er|material|recht|nachweis|quelle)|(?<!\p{L})(?:licht|luft|titel|umschlag|beitrags|schau|ab)?bild(?!\p{L})|schaubild|\baufnahmen\b|zeichnungen|diagramm|\bfoto|abbildung|illustration`,
  OTHER.pictures,
);

/** A ban or an exception: with pictures in the same sentence, pictures need permission. */
export const EXCEPTED = anySpelling(
  String.raw`©|\breserved\b|\bcopyright|\bcourtesy\b`,
  'защищен|захищен|chronion|geschützt|protected|prawem autorskim',
  String.raw`vorbehalten|\bnot\b|\bno\b|\bexcept|\bexclud|\bexempt|\bwithout\b|\bpermission\b|\bprohibited\b`,
  String.raw`\bother than\b|\bapart from\b|\bthird[- ]part|\bdoes not (?:apply|extend|cover)|\bnie\b|wyjątkiem`,
  'wyłącz(?:en|on)|oprócz|poza|zgod[yaąę]|zabron|nie obejmuje|zastrzeż',
  'не |кроме|исключ[её]?н|за исключ|разреш|запрещ',
  'крім|окрім|винят|виключ|дозв|заборон|лише за',
  String.raw`\bnicht\b|ausgenommen|ausgeschlossen|ausnahme|außer|ohne|genehmigung|zustimmung|untersagt|erlaubnis|kein`,
  OTHER.excepted,
);

/** Credit that is demanded. */
export const CREDIT = anySpelling(
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
  String.raw`(?:ссылк|указани|указав|упомянув|упоминани|гиперссылк|сослаться|указать|указыва)\p{L}{0,6}`,
  String.raw`указан\p{L}{0,3}[^.]{0,40}(?:источник|автор)`,
  String.raw`(?:посилан|зазначен|зазначивши|вказавши|вказів|вказан|гіперпосилан|послатися|зазнача|вказу)\p{L}{0,6}`,
  'quellenangabe|quellennachweis|namensnennung',
  String.raw`(?:angabe|nennung|hinweis|verweis)\p{L}{0,3}[^.]{0,50}(?:quelle|autor|urheber|institut|stiftung|verfasser|herkunft)`,
  'quelle[^.]{0,60}(?:genannt|angegeben|nennen|anzugeben|angeben)',
  String.raw`(?:herkunft|urheber|autor\p{L}{0,3})[^.]{0,40}(?:genannt|angegeben)`,
  OTHER.credit,
);

/** Permission must be asked for. */
export const ASK = anySpelling(
  String.raw`\bwithout asking\b|\bask(?:ing)? (?:us )?(?:first|before)\b`,
  'bez (?:uprzedniego )?(?:porozumienia|uzgodnienia)|без согласования|без погодження|ohne (?:vorherige )?(?:rückfrage|rücksprache)|nach (?:rücksprache|absprache)|bez pytania|(?:potrzebn|konieczn|niezbędn)[^.]{0,30}(?:zgod|zezwoleni|pozwoleni)',
  '(?:нужн|требуется|необходим)[^.]{0,30}(?:разрешени|согласи)|(?:потріб|необхід)[^.]{0,30}(?:дозв|згод)',
  String.raw`\b(?:with|without|requires?|only (?:with|by)|seek|obtain|request|subject to|needs?)\b[^.]{0,60}\b(?:permission|consent|authori[sz]ation|approval)\b`,
  String.raw`\b(?:permission|consent|authori[sz]ation)\b[^.]{0,40}\b(?:required|needed|necessary|sought|must)\b`,
  String.raw`(?:bez|za|wymaga\p{L}{0,3}|wyłącznie za|tylko za|po uzyskaniu)[^.]{0,50}(?:zgod|zezwoleni|pozwoleni)`,
  String.raw`(?:без|только с|с|лишь с|требует\p{L}{0,4})[^.]{0,50}(?:разрешени|согласи)`,
  '(?:без|лише (?:за|з)|тільки (?:за|з)|за|з|потребує)[^.]{0,50}(?:дозвол|згод)',
  String.raw`(?:ohne|nur mit|mit|bedarf|bedürfen|vorherige\p{L}?)[^.]{0,60}(?:genehmigung|zustimmung|erlaubnis|einwilligung|freigabe)`,
  OTHER.ask,
);

/** Parts of a text, short ones: to permit them is not to permit the whole. */
export const EXTRACTS = anySpelling(
  String.raw`\b(?:short|brief|small|limited)\s(?:\p{L}{1,20}\s){0,2}(?:extracts?|excerpts?|quot\p{L}*|passages?|parts?|portions?)\b`,
  String.raw`\b(?:extracts?|excerpts?|quotes|quotations?|passages)\b`,
  'fragment|cytat|отрыв|фрагмент|цитат|уривк|auszüg|auszug|zitate',
  OTHER.extracts,
);

/** A plain ban on passing on. */
export const BAN = anySpelling(
  String.raw`\bno part\b|\bdo not (?:copy|reproduce|forward|distribute|share|quote|cite|republish|circulate|pass)\b`,
  String.raw`\bnot for (?:citation|quotation|distribution|publication|circulation|reproduction|release|attribution)\b`,
  String.raw`\bno (?:reproduction|copying|redistribution|distribution|republication|transmission|quotation)\b`,
  String.raw`\b(?:nothing|none|neither|no (?:text|image|picture|photo|content|material|article|report|excerpt)\p{L}*)\b[^.]{0,80}\b(?:may|can) be\b`,
  String.raw`\b(?:may|must|can|should) ?(?:not|never) be\b|\b(?:prohibited|forbidden|not permitted|not allowed|unauthori[sz]ed)\b`,
  '(?:nie|proszę nie) (?:kopiować|rozpowszechniać|cytować|przedrukowywać|powielać|publikować)|nieprzedrukow|przedruk nie(?!\\p{L})|zabronion|zabrania się|zakaz|nie woln|nie może by|nie mogą by',
  '(?:не|просьба не) (?:распространять|копировать|цитировать|перепечатывать|публиковать)|(?:перепечатка|передрук) (?:нет|ні)|(?:не|просимо не) (?:поширювати|копіювати|цитувати|передруковувати)|запрещ|не допускается|не разреш|нельзя|заборон',
  'не допускається|не дозвол',
  '(?:nachdruck|abdruck|weitergabe|übernahme) nicht|unzulässig|untersagt|verboten|nicht gestattet|nicht erlaubt|darf nicht|dürfen nicht|nicht zulässig',
  OTHER.ban,
);

/** A permission to pass on. */
export const GRANT = anySpelling(
  String.raw`\b(?:may|can) (?:be )?(?:freely )?(?:disseminat|reproduc|re-?publish|re-?print|distribut|cop|quot|re-?us|us|shar|cit|translat|forward|circulat|excerpt|pass(?:ed)? on|pass(?:ed)? along)\p{L}*`,
  String.raw`\b(?:allows?|permits?|lets?|grants?|authori[sz]es?|welcomes?|encourages?|invites?)\b[^.]{0,60}\b(?:quot|cop|re-?prin|re-?pub|re-?pro|us|shar|cit|distrib|translat|excerpt)\p{L}*`,
  String.raw`^(?:please )?(?:share|copy|quote|reprint|republish|use|pass on) (?:this|these|our|it|any|freely)\b`,
  String.raw`\b(?:is|are) (?:hereby )?(?:permitted|allowed|granted|welcome|free|authori[sz]ed|encouraged)\b|\bfree to\b`,
  String.raw`\bwe (?:allow|permit|welcome|encourage|grant)\b|\bfeel free\b`,
  String.raw`\b(?:use|reproduc\p{L}*|re-?publi\p{L}*|quot\p{L}*|cop\p{L}*|distribut\p{L}*|re-?print\p{L}*|re-?us\p{L}*)\b[^.]{0,60}\b(?:permitted|allowed|authori[sz]ed|free|provided|welcome|with)\b`,
  String.raw`(?:przedrukowuj|kopiuj|cytuj|udostępniaj|korzystaj|rozpowszechniaj)(?:cie|my)?(?!\p{L})|(?:wyraża|udziela)\p{L}{0,2} zgod`,
  'zgadza się na|nie ma nic przeciw|dozwolon|można|wolno|zezwala|pozwala|zachęcamy|może by|mogą by',
  'разреш(?:ается|ены|ено|ена|аем)|допускается|можно|могут быть|может быть|приветству|дозволя|дозволено',
  '(?:может|могут|може|можуть) (?:свободно |вільно )?(?:перепеч|цитир|копир|распростр|передрук|цитув|копіюв|пошир)|разрешает|не возражает|(?:перепечатывайте|распространяйте|цитируйте|копируйте|используйте|делитесь)',
  '(?:передруковуйте|поширюйте|цитуйте|копіюйте|використовуйте|діліться)|не заперечує',
  'допускається|можна|можуть бути|може бути|вітає',
  String.raw`(?:zitieren|verbreiten|teilen|kopieren|nutzen|verwenden) sie\b|erlaubt|gestattet|(?<!un)zulässig|frei[er]{1,2} (?:verwendung|nutzung|verbreitung|weitergabe)|darf|dürfen|kann|können|erwünscht|frei\b`,
  OTHER.grant,
);

/** Nothing may be changed. */
export const UNCHANGED = anySpelling(
  String.raw`\b(?:unaltered|unchanged|unmodified)\b`,
  String.raw`\b(?:without (?:changes|alteration|alterations|modification|modifications|editing))\b`,
  String.raw`\b(?:in (?:its|their) entirety|no (?:derivatives?|changes|modifications|alterations))\b`,
  String.raw`\b(?:not (?:be )?(?:alter|edit|chang|modif)\p{L}{0,4}|verbatim)\b|\b(?:changes|alterations|edits|cuts|abridg\p{L}*)\b[^.]{0,40}\b(?:not|no|prohibited|forbidden)\b|\b(?:only )?(?:whole|in full) and\b|\bno (?:cuts|edits|editing)\b|\buncut\b|\bnot (?:be )?(?:cut|shorten|abridge)(?:ed)?\b`,
  '(?:zmian|skrót|przeróbk)[^.]{0,40}(?:nie |niedopuszcz|zabron)|(?:tylko|wyłącznie) w całości|bez zmian|w niezmienionej|nie wolno zmieniać',
  '(?:изменени|сокращени|правк)[^.]{0,40}(?:не |запрещ)|только (?:целиком|полностью)|без сокращени|без изменени|в неизменном|не изменя',
  '(?:змін|скорочен|правк)[^.]{0,40}(?:не |заборон)|(?:лише|тільки) (?:повністю|цілком)|без скорочен|без змін|у незмінному|не змінюв',
  '(?:änderung|bearbeitung|kürzung)[^.]{0,40}(?:nicht|untersagt|unzulässig|verboten)|nur (?:als ganzes|vollständig|im ganzen)|ungekürzt|nicht (?:kürzen|gekürzt|ändern|geändert)|nie (?:skracać|zmieniać)|не (?:сокраща|скорочу)|unverändert|ohne änderung|nicht verändert|keine bearbeitung',
  OTHER.unchanged,
);

/** Words with which a notice speaks of its own page: asked for where a sentence stands among the body. */
export const SELF = anySpelling(
  String.raw`\b(?:this|these|our|any|all|every|each)\s(?:[\p{L}-]{1,20}\s){0,2}(?:texts?|articles?|contents?|materials?|publications?|reports?|images?|photos?|photographs?|websites?|sites?|pages?|works?|papers?|analys[ei]s|commentar(?:y|ies)|briefs?|posts?|documents?|issues?|rights|copies|bulletins?|part)\b`,
  String.raw`\b(?:you|we)\b`,
  'published by',
  String.raw`(?:wszystkie|wszelkie|niniejsz\p{L}{1,3}|nasz\p{L}{0,3}|ten|te|tego) (?:\p{L}{1,20} )?(?:tekst|materiał|treś|artykuł|zdję|publikacj|praw|raport|utw)`,
  String.raw`zamieszczon|opublikowanych (?:w|na)|publikowan\p{L}{1,2} przez`,
  String.raw`(?:все|любые|любое|данн\p{L}{2}|наш\p{L}{0,2}|настоящ\p{L}{2,3}|эт(?:от|а|о|и|их|ого)) (?:\p{L}{1,20} )?(?:материал|текст|прав|публикац|стат|сайт|изображ|фото|произвед)`,
  'опубликованн|размещ[её]нн',
  String.raw`(?:усі|всі|будь-як\p{L}{1,2}|наш\p{L}{0,2}|ц(?:ей|я|е|і|ього|их)) (?:\p{L}{1,20} )?(?:матеріал|текст|прав|публікац|статт|сайт|зображ|фото|тв[оі]р)`,
  'опубліковані (?:на|в|у)|розміщен',
  String.raw`(?:alle|dieser|dieses|diese|unsere|unserer|sämtliche) (?:\p{L}{1,20} )?(?:text|inhalt|artikel|beitr|material|bilder|fotos|publikation|rechte|seite|webseite|werk|studie|veröffentlichung)`,
  'veröffentlichten',
);

/** Somebody is quoted: what is said in there is no notice. */
export const QUOTED_SPEECH =
  /^[“"„«»]|[”"“»],?\s[–—-]?\s?(?:\p{L}{1,20}\s){0,3}(?:said|says|told|argu|warn|add|explain|insist|stat|wrote|powiedział|stwierdził|dodał|сказал|заявил|отметил|добавил|сказав|заявив|зазначив|додав|sagt|erklär|warn|betont|schrieb)/iu;

/** Words that show a sentence beside a notice to belong to it. */
export const BESIDE = anySpelling(
  String.raw`\b(?:is|are) published by\b|wydawan\p{L}{1,2} przez|изда[её]тся|видається|wird herausgegeben`,
  String.raw`\b(?:permissions?|consent|licen[cs]e|copyright|terms (?:of use|and conditions)|credit|credited|rights)\b`,
  String.raw`\b(?:reprints?|requests?)\b`,
  'zgod[yaąę]|licencj|praw(?:a|ami) autorsk',
  'разрешени|лицензи|авторск',
  'дозв[оі]л|ліцензі',
  'genehmigung|lizenz|urheberrecht|rechte',
);

/** Permission is the only way: a grant with these words is none. */
export const ONLY = anySpelling(
  String.raw`\bonly (?:with|by|upon|after|if)\b|\bexcept (?:with|by)\b`,
  'wyłącznie (?:za|po)|tylko (?:za|po)|jedynie (?:za|po)',
  String.raw`только (?:с|со|по|при наличии)\s|исключительно с`,
  String.raw`лише (?:з|за|із)\s|тільки (?:з|за|із)\s|виключно (?:з|за)\s`,
  String.raw`nur (?:mit|nach)\b|ausschließlich mit`,
);

/** `Texts of the Institute may …`, `Teksty Fundacji … można`: the matter with the name of its publisher. Case counts. */
export const OF_PUBLISHER =
  /(?:[Tt]exts?|[Aa]rticles?|[Cc]ontents?|[Mm]aterials?|[Pp]ublications?|[Rr]eports?) (?:of|by|from) (?:the )?\p{Lu}|(?:Teksty|Materiały|Artykuły|Publikacje|Treści|Analizy) \p{Lu}|(?:Тексты|Материалы|Статьи|Публикации|Тексти|Матеріали|Статті|Публікації) \p{Lu}|(?:Texte|Inhalte|Beiträge|Artikel|Publikationen) (?:der|des|von|vom) \p{Lu}|\p{Lu}\p{L}+ (?:lets|allows|permits|asks) |\p{Lu}\p{L}+ (?:erlaubt|gestattet|zezwala|pozwala|разрешает|дозволяє)(?: [^.]{0,40})? ?(?:Zitat|Nachdruck|Abdruck|na przedruk|przedruk|cytowa|перепечат|цитиров|передрук|цитув)/u;

/** Something that has to be done. */
export const OBLIGED = anySpelling(
  String.raw`\b(?:must|has to|have to|obligatory|required|mandatory|compulsory)\b`,
  'obowiązkow|wymagan|konieczn|należy',
  'обязател|необходим|следует|обов.?язк',
  'необхідн|слід ',
  String.raw`erforderlich|verpflichtend|\bmuss\b|müssen|pflicht`,
);

/** Nothing else is meant. */
export const SOLELY =
  /\bonly\b|\bsolely\b|\bexclusively\b|tylko|wyłącznie|jedynie|только|исключительно|лише|тільки|виключно|\bnur\b|ausschließlich/iu;

/** Pictures are named together with the texts: `texts and images`, `including the photographs`. */
export const TOGETHER = anySpelling(
  String.raw`\b(?:including|incl\.|and|as well as|both)\b`,
  'łącznie z|w tym',
  String.raw`\boraz\b|\bi\b`,
  String.raw`в том числе|включая|\sи\s|зокрема`,
  String.raw`у тому числі|включно|\sта\s|\sі\s`,
  String.raw`einschließlich|\bund\b|sowie`,
);
