import { OTHER } from './other-languages.ts';
import { anySpelling } from './spellings.ts';

/** Nothing negates the word that follows: `nie można`, but not `kopiowanie można`. */
const NO_PL = '(?<!(?<!\\p{L})nie )';
const NO_RU = '(?<!(?<!\\p{L})не )';

/** A permission to pass on. */
export const GRANT = anySpelling(
  String.raw`\b(?:may|can) (?:also |always |now )?(?:be )?(?:freely |gladly )?(?:disseminat|reproduc|re-?publish|re-?post|re-?print|distribut|cop|quot|re-?us|us|shar|cit|translat|forward|circulat|excerpt|carry|appear|pass(?:ed)? on|pass(?:ed)? along)\p{L}*`,
  String.raw`\b(?:allows?|permits?|lets?|grants?|authori[sz]es?|welcomes?|encourages?|invites?)\b[^.]{0,60}\b(?:quot|cop|re-?prin|re-?pub|re-?pro|us|shar|cit|distrib|translat|excerpt)\p{L}*`,
  String.raw`^(?:please )?(?:share|copy|quote|reprint|republish|repost|use|pass on|forward) (?:(?:this|these|our|it|any|us)\b|(?:\p{L}{1,12} ){0,2}(?:freely|widely|gladly)\b)`,
  String.raw`\b(?:is|are|be) (?:hereby |most |very |always )?(?:permitted|allowed|granted|welcome|free|authori[sz]ed|encouraged|invited)\b|\bfree (?:to|of charge|for)\b|\bfreely\b`,
  String.raw`\bwe (?:\p{L}{1,10} )?(?:allow|permit|welcome|encourage|grant)\b|\bfeel free\b|\bgo ahead\b|\b(?:fine|all right) with us\b|\b(?:is|are) (?:ok(?:ay)?|fine)\b|\bok(?:ay)? with us\b|\b(?:happy|glad) (?:for|to|when|if)\b|\bno objections?\b|\bdo not mind\b`,
  String.raw`\b(?:use|reproduc\p{L}*|re-?publi\p{L}*|quot\p{L}*|cop\p{L}*|distribut\p{L}*|re-?print\p{L}*|re-?us\p{L}*)\b[^.]{0,60}\b(?:permitted|allowed|authori[sz]ed|free|provided|welcome|with)\b`,
  String.raw`(?<!\p{L})(?:przedrukowuj|kopiuj|cytuj|udostępniaj|korzystaj|rozpowszechniaj|podawaj|drukuj|rozsyłaj)(?:cie|my)?(?!\p{L})|${NO_PL}(?:wyraża|udziela)\p{L}{0,2} zgod`,
  String.raw`${NO_PL}zgadza się na|(?:nie ma|nie mamy) nic przeciw|(?<!nie)dozwolon|${NO_PL}można|${NO_PL}wolno|${NO_PL}zezwala|${NO_PL}pozwala|zachęcamy|${NO_PL}może być|${NO_PL}mogą |dopuszcza|swobodn|(?<!\p{L})możliw[eya](?!\p{L})|śmiało|mile widzian|ciesz\p{L}{1,3} (?:się|nas)|(?:do|dla) (?:dowolnego|wolnego)|dowolnie|udostępniamy|(?<!bez )zgoda na (?:przedruk|publikacj|cytowani|wykorzystani)|zachęca`,
  String.raw`${NO_RU}разреш(?:ается|ены|ено|ена|ён|ен|аем|аю)|${NO_RU}допускается|${NO_RU}допустим|(?<!не)можно|${NO_RU}могут (?:\p{L}{1,12} )?[\p{L}]{4,}ться|${NO_RU}могут быть|${NO_RU}может быть|приветству|поощря|${NO_RU}вправе|имеют право|рады перепеч|мы рады|свободн|возможн[ыоа](?!\p{L})`,
  String.raw`(?:может|могут|може|можуть) (?:свободно |вільно )?(?:перепеч|цитир|копир|распростр|публик|передрук|цитув|копіюв|пошир|публік)|${NO_RU}разрешает(?!ся)|не (?:возража|против)|(?<!\p{L})(?:перепечатывайте|распространяйте|цитируйте|копируйте|используйте|делитесь)`,
  String.raw`(?<!\p{L})(?:передруковуйте|поширюйте|цитуйте|копіюйте|використовуйте|діліться)|не (?:заперечу|проти)|${NO_RU}дозволя|${NO_RU}дозволен|${NO_RU}дозволить`,
  String.raw`${NO_RU}допускається|${NO_RU}допустим|${NO_RU}можна|${NO_RU}можуть бути|${NO_RU}може бути|${NO_RU}може (?:\p{L}{1,14} )?кожен|вітає|заохочу|мають право|раді передрук|ми раді|вільн|можливі(?!\p{L})`,
  String.raw`(?:zitieren|verbreiten|teilen|kopieren|nutzen|verwenden|übernehmen) sie\b|(?<!un)erlaub|gestatte|(?<!un)zulässig|(?<!be)darf\b|dürfen|kann\b|können|erwünscht|(?<!un)möglich(?!er)|\bfrei(?:e[rnms]?)?\b|willkommen|\bgern(?:e)?\b|freu(?:t|en) (?:sich|uns)|(?:nichts|keine einwände) (?:gegen|dagegen)`,
  OTHER.grant,
);

/** Permission must be asked for. */
export const ASK = anySpelling(
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

/** A plain ban on passing on. */
export const BAN = anySpelling(
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
  'wyłącznie (?:za|po)|tylko (?:za|po)|jedynie (?:za|po)',
  String.raw`только (?:с|со|по|при наличии)\s|исключительно с`,
  String.raw`лише (?:з|за|із)\s|тільки (?:з|за|із)\s|виключно (?:з|за)\s`,
  String.raw`nur (?:mit|nach)\b|ausschließlich mit`,
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
