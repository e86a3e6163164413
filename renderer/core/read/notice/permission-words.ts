import { ACTS } from './act-words.ts';
import { OTHER } from './other-languages.ts';
import { anySpelling } from './spellings.ts';

/** Nothing negates the word that follows: `nie można`, but not `kopiowanie można`. */
const NO_PL = '(?<!(?<!\\p{L})nie )';
const NO_RU = '(?<!(?<!\\p{L})не )';

/** A permission to pass on. */
export const GRANT = anySpelling(
  String.raw`\b(?:may|can|(?:free|welcome|permitted|allowed|invited|encouraged|entitled|at liberty|happy) to)\b(?! not\b| never\b| only with\b)[^.;]{0,50}\b(?:${ACTS.english})\b`,
  String.raw`\b(?:authori[sz]es?|permits?|allows?|lets?|invites?|encourages?|grants?)\b[^.;]{0,80}\b(?:to )?(?:${ACTS.english})\b|\b(?:without charge|at no (?:charge|cost)|free of charge|help yourself|be our guest|by all means)\b`,
  String.raw`begrüßt? (?:die|jede|eine) |ermuntern?|ermutig|\b(?:as you (?:like|wish|please|see fit)|at will)\b|jak chcecie|wedle (?:życzenia|woli)|как хотите|сколько угодно|як хочете|скільки завгодно|nach belieben|wie sie (?:möchten|wollen)`,
  String.raw`\b(?:for the taking|up for grabs)\b|do wzięcia|(?<!nie)bezpłatn|nieodpłatn|бесплатн|безвозмездн|(?<!\p{L})даром(?!\p{L})|безкоштовн|безоплатн|задарма|kostenlos|kostenfrei|unentgeltlich|honorarfrei|gratuit|gratis\b|librement|liberamente|libremente|volně|laisvai|nemokamai|în mod liber`,
  String.raw`\b(?:reprints?|reprinting|republication|re-?use|reproduction|quotation|quoting|copying|sharing|translations?|distribution)\b[^.;]{0,40}\b(?:is|are) (?:\p{L}{1,12} )?(?:encouraged|welcome|invited|appreciated|permissible|in order|not restricted|unrestricted)`,
  String.raw`\b(?:may|can) (?:also |always |now )?(?:be )?(?:freely |gladly )?(?:disseminat|reproduc|re-?publish|re-?post|re-?print|distribut|cop|quot|re-?us|us|shar|cit|translat|forward|circulat|excerpt|carry|appear|pass(?:ed)? on|pass(?:ed)? along)\p{L}*`,
  String.raw`\b(?:allows?|permits?|lets?|grants?|authori[sz]es?|welcomes?|encourages?|invites?)\b[^.]{0,60}\b(?:quot|cop|re-?prin|re-?pub|re-?pro|us|shar|cit|distrib|translat|excerpt)\p{L}*`,
  String.raw`^(?:please )?(?:share|copy|quote|reprint|republish|repost|use|pass on|forward) (?:(?:this|these|our|it|any|us)\b|(?:\p{L}{1,12} ){0,2}(?:freely|widely|gladly)\b)`,
  String.raw`\b(?:is|are|be) (?:hereby |most |very |always )?(?:permitted|allowed|granted|welcome|free|authori[sz]ed|encouraged|invited)\b|\bfree (?:to|of charge|for)\b|\bfreely\b`,
  String.raw`\bwe (?:\p{L}{1,10} )?(?:allow|permit|welcome|encourage|grant)\b|\bfeel free\b|\bgo ahead\b|\b(?:fine|all right) with us\b|\b(?:is|are) (?:ok(?:ay)?|fine)\b|\bok(?:ay)? with us\b|\b(?:happy|glad) (?:for|to|when|if)\b|\bno objections?\b|\bdo not mind\b`,
  String.raw`\b(?:use|reproduc\p{L}*|re-?publi\p{L}*|quot\p{L}*|cop\p{L}*|distribut\p{L}*|re-?print\p{L}*|re-?us\p{L}*)\b[^.]{0,60}\b(?:permitted|allowed|authori[sz]ed|free|provided|welcome|with)\b`,
  String.raw`(?<!\p{L})(?:przedrukowuj|kopiuj|cytuj|udostępniaj|korzystaj|rozpowszechniaj|podawaj|drukuj|rozsyłaj)(?:cie|my)?(?!\p{L})|${NO_PL}(?:wyraża|udziela)\p{L}{0,2} zgod`,
  String.raw`${NO_PL}zgadza się na|(?:nie ma|nie mamy) nic przeciw|(?<!nie)dozwolon|${NO_PL}można|${NO_PL}wolno|${NO_PL}zezwala|${NO_PL}pozwala|zachęcamy|zapraszamy do|upoważni|uprawnion|przysługuje prawo|ma prawo|mają prawo|${NO_PL}może być|${NO_PL}mogą |dopuszcza|swobodn|(?<!\p{L})możliw[eya](?!\p{L})|śmiało|mile widzian|ciesz\p{L}{1,3} (?:się|nas)|(?:do|dla) (?:dowolnego|wolnego)|dowolnie|udostępniamy|(?<!bez )zgoda na (?:przedruk|publikacj|cytowani|wykorzystani)|zachęca`,
  String.raw`${NO_RU}разреш(?:ается|ены|ено|ена|ён|ен|аем|аю)|${NO_RU}допускается|${NO_RU}допустим|(?<!не)можно|${NO_RU}могут (?:\p{L}{1,12} )?[\p{L}]{4,}ться|${NO_RU}могут быть|${NO_RU}может быть|приветству|поощря|${NO_RU}вправе|имеют право|рады перепеч|мы рады|предоставляется право|имеет право|вправе|свободн|возможн[ыоа](?!\p{L})`,
  String.raw`(?:может|могут|може|можуть) (?:свободно |вільно )?(?:перепеч|цитир|копир|распростр|публик|передрук|цитув|копіюв|пошир|публік)|${NO_RU}разрешает(?!ся)|не (?:возража|против)|(?<!\p{L})(?:перепечатывайте|распространяйте|цитируйте|копируйте|используйте|делитесь)`,
  String.raw`(?<!\p{L})(?:передруковуйте|поширюйте|цитуйте|копіюйте|використовуйте|діліться)|не (?:заперечу|проти)|${NO_RU}дозволя|${NO_RU}дозволен|${NO_RU}дозволить`,
  String.raw`${NO_RU}допускається|${NO_RU}допустим|${NO_RU}можна|${NO_RU}можуть бути|${NO_RU}може бути|${NO_RU}може (?:\p{L}{1,14} )?кожен|вітає|вітаю|заохочу|надається право|має право|вправі|мають право|раді передрук|ми раді|вільн|можливі(?!\p{L})`,
  String.raw`(?:zitieren|verbreiten|teilen|kopieren|nutzen|verwenden|übernehmen) sie\b|(?<!un)erlaub|berechtigt|steht (?:\p{L}{1,12} )?frei|gestatte|(?<!un)zulässig|(?<!be)darf\b|(?<!be)dürfen|kann\b|können|erwünscht|(?<!un)möglich(?!er)|\bfrei(?:e[rnms]?)?\b|willkommen|\bgern(?:e)?\b|freu(?:t|en) (?:sich|uns)|(?:nichts|keine einwände) (?:gegen|dagegen)`,
  OTHER.grant,
);

/** Permission must be asked for. */
export const ASK = anySpelling(
  String.raw`\b(?:prior|written|express|explicit|advance|formal)(?:,? (?:and )?(?:prior|written|express|explicit|formal))? (?:permission|consent|authori[sz]ation|approval|agreement|licen[cs]e|clearance)\b`,
  String.raw`\b(?:under|needs?|requires?|without|obtain|buy|purchase|seek) (?:an? |our |the |such an? |separate |written ){0,2}(?:licen[cs]e|agreement|contract|clearance)\b|\b(?:apply|write|e-?mail|contact|ask|refer|speak|talk)\b[^.;]{0,60}\b(?:permissions?|consent|licen[cs](?:es?|ing)|syndication|rights)\b|\bsubject to (?:a fee|payment|agreement|permission|consent|licen[cs])|\bhas to be cleared|\bmust be cleared`,
  String.raw`(?:pisemn|uprzedni|wyraźn|każdorazow)\p{L}{1,4} (?:\p{L}{1,15} )?(?:zgod|zezwol|pozwol|licencj|akceptacj|umow)|wymaga\p{L}{0,3} (?:\p{L}{1,15} ){0,3}(?:umow|licencj|akceptacj|porozumieni|uzgodnieni)|(?:na podstawie|wyłącznie na|tylko na|wymaga zawarcia) (?:\p{L}{1,15} ){0,2}(?:umow|licencj)|(?:uzyska|wystąpi|zwróci|prosi)[^.;]{0,40}(?:zgod|zezwol|pozwol)|bez (?:wiedzy|aprobaty)|za wiedzą`,
  String.raw`(?:письменн|предварительн|прям)\p{L}{1,4} (?:\p{L}{1,15} )?(?:разрешени|согласи|согласован|дозволени)|по (?:\p{L}{1,15} )?(?:согласованию|договору|соглашению|лицензии)|на основании (?:\p{L}{1,15} )?(?:договор|соглашен|лиценз)|лицензионн\p{L}{1,4} (?:договор|соглаш)|(?:запрос|получ|испрос)\p{L}{1,4}[^.;]{0,30}(?:разрешени|согласи)|(?:с|без) ведома|по подписке`,
  String.raw`(?:письмов|попередн|прям)\p{L}{1,4} (?:\p{L}{1,15} )?(?:дозв|згод|погоджен)|за (?:\p{L}{1,15} )?(?:погодженням|договором|угодою|ліцензією)|на підставі (?:\p{L}{1,15} )?(?:договор|угод|ліценз)|ліцензійн\p{L}{1,4} (?:догов|угод)|(?:отрим|запит)\p{L}{1,4}[^.;]{0,30}(?:дозв|згод)|(?:з|без) відома|за передплатою`,
  String.raw`(?:schriftlich|vorherig|ausdrücklich)\p{L}{0,3} (?:\p{L}{1,15} )?(?:genehmigung|zustimmung|erlaubnis|einwilligung|einverständnis|freigabe|lizenz|vereinbarung)|(?:genehmigungs|zustimmungs|lizenz|erlaubnis)pflichtig|(?:ohne|nur mit|mit|nach)[^.;]{0,40}(?:einverständnis|vertrag|lizenzvertrag)|(?:bitten wir um|bitte um|um) (?:\p{L}{1,15} )?(?:rücksprache|anfrage|rückfrage)|(?:einzuholen|einholen|anzufragen|zu erfragen)`,
  String.raw`\bwithout asking\b|\bask(?:ing)? (?:us |the \p{L}{1,12} )?(?:first|before)\b|\bby (?:agreement|arrangement)\b|\bget in touch\b`,
  'bez (?:uprzedniego )?(?:porozumienia|uzgodnienia)|без согласования|без погодження|ohne (?:vorherige )?(?:rückfrage|rücksprache)|nach (?:rücksprache|absprache|vereinbarung)|po uzgodnieniu|fragen sie (?:uns )?(?:bitte )?(?:zuvor|vorher|vorab)|zapytaj|prosimy (?:najpierw |wcześniej )?(?:zapytać|o kontakt)|(?:potrzebn|konieczn|niezbędn)[^.]{0,30}(?:zgod|zezwoleni|pozwoleni)',
  '(?:нужн|требуется|необходим)[^.]{0,30}(?:разрешени|согласи)|по согласованию|(?:потріб|необхід)[^.]{0,30}(?:дозв|згод)|за погодженням|за домовленістю|по договор[её]нности',
  String.raw`\b(?:with|without|requires?|only (?:with|by)|seek|obtain|request|subject to|needs?)\b[^.]{0,60}\b(?:permission|consent|authori[sz]ation|approval|agreement)\b`,
  String.raw`\b(?:permission|consent|authori[sz]ation|approval)\b[^.]{0,40}\b(?:required|needed|necessary|sought|must)\b`,
  String.raw`(?<!\p{L})(?:bez|za|wymaga\p{L}{0,3}|wyłącznie za|tylko za|po uzyskaniu)[^.]{0,50}(?:zgod|zezwoleni|pozwoleni)`,
  String.raw`(?<!\p{L})(?:без|только с|с|лишь с|требует\p{L}{0,4})[^.]{0,50}(?:разрешени|согласи)`,
  String.raw`(?<!\p{L})(?:без|лише (?:за|з)|тільки (?:за|з)|за|з|із|потребує)[^.]{0,50}(?:дозвол(?:у|ом|і)|згод)`,
  String.raw`\b(?:ohne|nur mit|mit|nach|bedarf|bedürfen|vorherige\p{L}?)[^.]{0,60}(?:genehmigung|zustimmung|erlaubnis|einwilligung|freigabe)`,
  OTHER.ask,
);

/** `No part may be …`: what opens only a publisher's own ban. */
export const NO_PART = anySpelling(
  String.raw`^(?:no part|nothing)\b[^.;]{0,60}\b(?:may|can) be\b|^żadn\p{L}{1,2} (?:częś|fragment)\p{L}{0,3}[^.;]{0,60}nie mo`,
  String.raw`^(?:ни одн|никак)\p{L}{1,2} (?:част|фрагмент)\p{L}{0,2}[^.;]{0,60}не мо|^жодн\p{L}{1,2} (?:частин|фрагмент)\p{L}{0,2}[^.;]{0,60}не м[ои]`,
  '^kein(?:e)? (?:teil|auszug)[^.;]{0,60}(?:darf|dürfen)|^aucune partie|^ninguna parte|^nessuna parte|^nicio parte|^žádná část',
);

/** A plain ban on passing on. */
export const BAN = anySpelling(
  String.raw`\bno (?:licen[cs]e|permission|rights?|consent) (?:to [^.;]{3,40} )?(?:is|are) (?:hereby )?(?:granted|given|implied|conveyed)|\b(?:is|are|constitutes?|would be) (?:an? )?(?:breach|violation|infringement)\b|\bviolates?\b|\bdo not re-?use\b`,
  String.raw`narusz\p{L}{1,6} (?:\p{L}{1,15} )?(?:praw|umow|licencj|zasad|warunk|regulamin)|nie udziela się (?:\p{L}{1,12} )?(?:praw|licencj|zgod)|не предоставля\p{L}{1,4} (?:\p{L}{1,15} ){0,2}(?:прав|лиценз|разреш)|нарушени\p{L}{1,2} (?:\p{L}{1,15} )?(?:договор|услови|лиценз)|не нада\p{L}{1,4} (?:\p{L}{1,15} ){0,2}(?:прав|ліценз|дозв)|порушенн\p{L}{1,2} (?:\p{L}{1,15} )?(?:догов|умов|ліценз)`,
  'verstößt gegen|verstoß gegen|kein(?:e|erlei)? (?:recht|lizenz|rechte|erlaubnis)[^.;]{0,40}(?:eingeräumt|erteilt|gewährt)',
  String.raw`\b(?:cannot|can't|mustn't|shouldn't|may only|strictly reserved|is (?:an? )?(?:offence|illegal|unlawful))\b|\bno (?:\p{L}{1,14} ){0,2}(?:reproduction|copying|redistribution|republication|use|reuse|part|portion)\b|\bno(?:body| one)(?: else)? (?:may|can)\b|\b(?:do|please do) not\b[^.;]{0,40}\b(?:copy|reproduce|forward|distribute|share|quote|cite|republish|repost|circulate|pass|upload|post|translate)\b`,
  String.raw`(?:jest|są|będzie) (?:\p{L}{1,12} )?(?:zakazan|bezprawn|nielegaln|karaln)|narusz\p{L}{1,5} praw|podlega odpowiedzialno|wykluczon`,
  String.raw`влеч[её]т (?:\p{L}{1,15} ){0,3}ответственност|незаконн|не вправе|исключен[ао](?!\p{L})|нарушени\p{L}{1,2} (?:авторск|прав|закон)|тягне (?:за собою )?(?:\p{L}{1,15} ){0,3}відповідальн|незаконн|не вправі|порушенн\p{L}{1,2} (?:авторськ|прав|закон)`,
  'rechtswidrig|wird nicht erteilt|ausgeschlossen|verletzt (?:das |die )?urheber|nicht statthaft|nicht freigegeben',
  String.raw`\bno part\b|\b(?:do not|don.t) (?:copy|reproduce|forward|distribute|share|quote|cite|republish|repost|circulate|pass)\b|\bnobody may\b`,
  String.raw`\bnot for (?:citation|quotation|distribution|publication|circulation|reproduction|release|attribution)\b`,
  String.raw`\bno (?:reproduction|copying|redistribution|distribution|republication|transmission|quotation|reprint\p{L}*|translation)\b`,
  String.raw`\b(?:nothing|none|neither|no (?:text|image|picture|photo|content|material|article|report|excerpt)\p{L}*)\b[^.]{0,80}\b(?:may|can) be\b`,
  String.raw`\b(?:may|must|can|should|shall) ?(?:not|never)(?: be)?\b|\b(?:prohibited|forbidden|not permitted|not allowed|unauthori[sz]ed)\b|\bbreach of\b|\b(?:only|solely) within\b|\binfring`,
  '(?<!\\p{L})nie (?:kopiować|rozpowszechniać|cytować|przedrukowywać|powielać|publikować|rozsyłać|przekazywać|udostępniać)|nieprzedrukow|przedruk nie(?!\\p{L})|zabronion|zabrania się|zakaz|(?<!\\p{L})nie (?:woln|można|może być|mogą|(?:jest |są )?dozwolon)|niedozwolon|(?<!\\p{L})nie (?:wyraża|udziela|zezwala|pozwala|zgadza)',
  '(?:не|просьба не|просим не) (?:распространять|копировать|цитировать|перепечатывать|публиковать|пересыла)|(?:перепечатка|передрук) (?:нет|ні)|(?:не|просимо не|прохання не) (?:поширювати|копіювати|цитувати|передруковувати|пересила)|запрещ|не допускается|не разреш|нельзя|недопустим|преследу|не подлежит|заборон|не мо(?:жет|гут) быть',
  'не допускається|не дозвол|не можна|недопустим|не підлягає|переслід|не мо(?:же|жуть) бути|(?:перепечатке|передруку) не (?:подлежит|підлягає)',
  '(?:nachdruck|abdruck|weitergabe|übernahme) nicht|kein(?:e[nrs]?)? (?:nachdruck|abdruck|weitergabe|vervielfältigung|teil)|unzulässig|untersagt|verboten|nicht gestattet|nicht erlaubt|darf nicht|dürfen nicht|nicht zulässig|bitte nicht (?:weiterleiten|zitieren|kopieren|verbreiten|weitergeben|veröffentlichen)|unbefugt|rechtlich verfolgt|strafbar|(?:ausschließlich|nur) innerhalb',
  OTHER.ban,
);

/** What is permitted with somebody's consent has to be asked for: `możliwy po uzyskaniu zgody`. */
export const WITH_CONSENT = anySpelling(
  String.raw`\b(?:with|after|upon|subject to)\b[^.,]{0,40}\b(?:permission|consent|authori[sz]ation|approval)\b(?! and)`,
  String.raw`(?:po uzyskaniu|(?<!\p{L})za)[^.,]{0,40} (?:zgod|zezwoleni|pozwoleni)`,
  String.raw`(?<!\p{L})с[^.,]{0,40} (?:разрешени|согласи)|(?<!\p{L})(?:з|за|із)[^.,]{0,40} (?:дозвол(?:у|ом)|згод)`,
  String.raw`\b(?:mit|nach)\b[^.,]{0,40}(?:genehmigung|zustimmung|erlaubnis|einwilligung)`,
);

/** Permission is the only way: a grant with these words is none. */
export const ONLY = anySpelling(
  String.raw`\bonly (?:with|by|upon|after|if)\b|\bexcept (?:with|by)\b`,
  '(?:wyłącznie|tylko|jedynie) (?:za|po|na podstawie|w ramach)(?!\\p{L})',
  String.raw`(?:только|лишь|исключительно) (?:с|со|по|при наличии|на основании|после)\s`,
  String.raw`(?:лише|тільки|виключно) (?:з|за|із|на підставі|після|при)\s`,
  String.raw`(?:nur|ausschließlich|lediglich|allein) (?:mit|nach|auf|aufgrund|im rahmen)\b`,
);

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

/** Nothing may be changed. */
export const UNCHANGED = anySpelling(
  String.raw`\bexactly\b|\bnot in part\b|\b(?:abridge?ments?|shortening|cuts|edits|adaptations?)\b[^.;]{0,30}\bonly (?:with|by|after)\b|\bnot (?:be )?shortened\b|(?:менять|изменять|сокращать|править|переделывать)[^.;]{0,30}(?:нельзя|запрещ)|нельзя (?:менять|изменять|сокращать|править)|(?:skracać|zmieniać|przerabiać)[^.;]{0,20}nie wolno`,
  String.raw`\b(?:no|any|not|never|without|don't)\b[^.;]{0,30}\b(?:chang(?:e|es|ed|ing)|alter(?:ed|ing|ations?)?|edit(?:ed|ing|s)?|modif\p{L}{1,8}|adaptations?|amend(?:ed|ing|ments?)?|abridg(?:e|ed|ing)|rewrit\p{L}{1,4})\b(?! (?:if|where|must|should)\b)|\bword for word\b|\bas (?:it is|is|they are|it stands)\b(?=[,.;]|$)|\b(?:leave|keep)\b[^.;]{0,30}\b(?:intact|unchanged|whole|as it is)\b`,
  String.raw`(?:bez|nie)[^.;]{0,30}(?:dokonywa\p{L}{2,5} zmian|zmienian|zmienia[ćj]|zmieniać|przerabia|modyfik|ingerencj|wprowadzani\p{L} zmian|zniekształc)`,
  String.raw`(?:без|не)[^.;]{0,30}(?:изменени|измен(?:ять|яя|яйте)|редактур|редактиров|искажени|переработк|купюр|сокращ[её]?н)|nie (?:będą|zostaną|są|może być) (?:\p{L}{1,14} ){0,2}(?:skrót|zmian|skrac|skróc|zmien)|(?:без|не)[^.;]{0,30}(?:змін(?:юва|юй|юючи)|редагув|спотворенн|переробк|перекручен|купюр|скорочен)`,
  '(?:nicht|ohne|keine)[^.;]{0,30}(?:verändern|verändert|veränderung|geändert|ändern|bearbeitet|umformulier|gekürzt|abgewandelt|entstell|kürzung|eingriff)|wortgetreu|unverkürzt|im wortlaut|unbearbeitet|unangetastet',
  String.raw`\b(?:unaltered|unchanged|unmodified)\b`,
  String.raw`\b(?:without (?:changes|alteration|alterations|modification|modifications|editing))\b`,
  String.raw`\b(?:in (?:its|their) entirety|no (?:derivatives?|changes|modifications|alterations))\b`,
  String.raw`\b(?:not (?:be )?(?:alter|edit|chang|modif)\p{L}{0,4}|verbatim)\b|\b(?:changes|alterations|edits|cuts|abridg\p{L}*)\b[^.]{0,40}\b(?:not|no|prohibited|forbidden)\b|\b(?:only )?(?:whole|in full) and\b|\bno (?:cuts|edits|editing)\b|\buncut\b|\bnot (?:be )?(?:cut|shorten|abridge)(?:ed)?\b`,
  '(?:zmian|skrót|przeróbk)[^.]{0,40}(?:nie |niedopuszcz|zabron)|(?:tylko|wyłącznie) w całości|bez (?:zmian|skrótów|przeróbek)|w niezmienionej|(?:skróty|przeróbki|zmiany)[^.]{0,30}(?:tylko|jedynie|wyłącznie)|nie wolno zmieniać',
  '(?:изменени|сокращени|правк)[^.]{0,40}(?:не |запрещ)|только (?:целиком|полностью)|без (?:сокращени|изменени|правк)|в неизменном|(?:сокращения|изменения|правки)[^.]{0,30}только|не изменя',
  '(?:змін|скорочен|правк)[^.]{0,40}(?:не |заборон)|(?:лише|тільки) (?:повністю|цілком)|без (?:скорочен|змін|правок)|у незмінному|(?:скорочення|зміни|правки)[^.]{0,30}(?:лише|тільки)|не змінюв',
  '(?:änderung|bearbeitung|kürzung)[^.]{0,40}(?:nicht|untersagt|unzulässig|verboten)|nur (?:als ganzes|vollständig|im ganzen)|ungekürzt|(?:änderungen|kürzungen)[^.]{0,30}nur|nicht (?:kürzen|gekürzt|ändern|geändert)|nie (?:skracać|zmieniać)|не (?:сокраща|скорочу)|unverändert|ohne änderung|nicht verändert|keine (?:\\p{L}{1,12} )?(?:bearbeitung|änderung|kürzung)',
  OTHER.unchanged,
);

/** A clause that takes a permission back or gives none: `may not be used without permission`. */
export const isBan = (clause: string): boolean =>
  BAN.test(clause) &&
  !/\b(?:provided|condition|as long as|if)\b|pod warunkiem|при условии|за умови|sofern|vorausgesetzt|unter der bedingung/iu.test(
    clause,
  );
