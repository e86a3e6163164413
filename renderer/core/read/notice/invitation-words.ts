import { anySpelling } from './spellings.ts';

/** `Want to republish?`, `Möchten Sie den Beitrag übernehmen?`: a question that only a notice puts to its reader. */
export const INVITED = anySpelling(
  String.raw`\b(?:want|wish|like|interested|planning|thinking|can i|may i)\b[^.?]{0,60}\b(?:re-?publish|re-?print|re-?post|reus(?:e|ing)|quot(?:e|ing)|translat(?:e|ing)|re-?produc)\p{L}*[^.?]{0,60}\?`,
  String.raw`(?:chce|chciał|zamierza|zainteresowan|planuje|czy (?:można|mogę|wolno))\p{L}{0,6}[^.?]{0,60}(?:przedruk|opublikowa|wykorzysta|skopiowa|zacytowa)[^.?]{0,60}\?`,
  String.raw`(?:хотите|желаете|хотели бы|хочется|планируете|можно ли|решили)[^.?]{0,60}(?:перепеч|опубликов|использова|процитир|размест|скопир|перевести)[^.?]{0,60}\?`,
  String.raw`(?:хочете|бажаєте|хотіли б|плануєте|чи можна|вирішили)[^.?]{0,60}(?:передрук|опублік|використ|процит|розміст|скопію|перекласти)[^.?]{0,60}\?`,
  String.raw`\b(?:möchten|möchte|wollen|würden|planen|interesse|darf ich|dürfen wir)\b[^.?]{0,60}(?:übernehm|nachdruck|abdruck|verwenden|veröffentlich|zitier|nachnutz|übersetz|weiterverbreit)[^.?]{0,60}\?`,
  String.raw`\b(?:vous souhaitez|voulez-vous|¿quiere|vuoi|volete|chcete)\b[^.?]{0,60}(?:reprodui|republi|reproduc|ripubblic|přetisk|převzít)[^.?]{0,60}\?`,
);

/** Whom to write to about reprints: what has to be asked for is not free. */
export const REQUESTED = anySpelling(
  String.raw`^(?:please (?:send|direct|address) )?(?:\p{L}{1,14} ){0,2}(?:requests?|enquiries|inquiries|applications|queries)\b[^.]{0,50}\b(?:re-?print|re-?produc|re-?publ|translat|permission|syndicat|licens|reuse)|^for (?:\p{L}{1,14} ){0,2}(?:re-?prints?|reprinting|permissions?|republication|syndication|licensing|translation rights)\b`,
  '^(?:w sprawi[ea]|w kwestii|zapytania|prośby|wnioski|o zgodę|zgoda)[^.]{0,40}(?:przedruk|tłumacze|cytowa|licencj|powiela|wykorzystania (?:tekst|materiał))',
  String.raw`^(?:по вопросам|с вопросами|по поводу|запрос\p{L}{0,2}|заявк\p{L}{1,2}|за разрешением|для получения разрешени\p{L}{1,2})[^.]{0,40}(?:перепечат|перевод|воспроизв|использован|републик|лиценз|публикац)`,
  String.raw`^(?:і?з питан\p{L}{1,3}|щодо|запит\p{L}{0,2}|заявк\p{L}{1,2}|за дозволом|для отримання дозволу)[^.]{0,40}(?:передрук|переклад|відтвор|використан|републік|ліценз|публікац)`,
  '^(?:anfragen|anträge|fragen|anfrage|wegen)[^.]{0,40}(?:nachdruck|abdruck|übersetzung|übernahme|lizenz|zweitverwert|weiterverwend)',
);

/** `If you have any queries about republishing please contact us.` */
export const ASKED_BACK = anySpelling(
  String.raw`^(?:if|should|in case) [^.]{0,80}\b(?:re-?publish|re-?print|re-?produc|reus|translat|permission|licens)\p{L}*[^.]{0,80}\b(?:contact|write|e-?mail|get in touch|ask)\b`,
  '^(?:jeśli|jeżeli|w razie|w przypadku|chcąc) [^.]{0,80}(?:przedruk|publikow|tłumacz|licencj|wykorzyst)[^.]{0,80}(?:kontakt|napis|pisa|zwró|zapyta)',
  '^(?:если|в случае|при) [^.]{0,80}(?:перепеч|публик|перев[оеё]|лиценз|использ)[^.]{0,80}(?:свяж|напиш|пиш|обратит|обращай|спрос)',
  '^(?:якщо|у разі|в разі|при) [^.]{0,80}(?:передрук|публік|перекла|ліценз|використ)[^.]{0,80}(?:зв.яж|напиш|пиш|зверн|зверт|запита)',
  '^(?:wenn|falls|bei|sollten) [^.]{0,80}(?:nachdruck|abdruck|übersetz|lizenz|übernahme|verwend|veröffentlich)[^.]{0,80}(?:kontakt|schreib|wenden|anfrag|fragen|melden)',
);

/** `Texte frei`, `Тексты — свободно`: the permission with its matter and nothing between them. */
export const FREE_TEXT = anySpelling(
  String.raw`^(?:all |our )?(?:the )?(?:texts?|articles|words)\s?[:–—,-]?\s(?:\p{L}{1,10} ){0,2}(?:free|freely)\b`,
  '^(?:nasze )?teksty?\\s?[:–—,-]?\\s(?:są |jest |można brać )?(?:swobodn|dowoln|wolno|bezpłatn|do (?:dowolnego |swobodnego )?(?:wykorzystani|użytk|przedruk))',
  '^(?:наши )?тексты?\\s?[:–—,-]{0,2}\\s(?:свободн|бесплатн|можно)|^(?:наші )?тексти?\\s?[:–—,-]?\\s(?:вільн|безкоштовн|безоплатн|можна)',
  String.raw`^(?:unsere )?texte?\s?[:–—,-]?\s(?:sind |ist )?frei\b`,
);

/** `Bedingung: …`, `Условие — …`: what a permission is bound to, as a label. */
export const CONDITION_LABEL =
  /^(?:the |our |one |a )?(?:only |single |jedyn[yae] |единственн\p{L}{2} |єдин[аі] |einzige )?(?:conditions?|terms|requirements?|warun(?:ek|ki)|wymogi|услови[ея]|требовани[ея]|умов[аи]|вимог[аи]|(?:einzige )?(?:bedingung|voraussetzung)(?:en)?)\s?[:–—-]/iu;

/** An imperative that gives leave: `Quote freely`, `Kopiujcie`, `Копируйте`, `Weitersagen, weiterleiten`. */
export const CALLED = anySpelling(
  String.raw`^(?:публикуйте|печатайте|публікуйте|друкуйте|publikujcie|drukujcie|(?:veröffentlichen|drucken) sie)(?!\p{L})[^.;]{0,40} (?:без|с|з|із|z|bez|ohne|mit)(?!\p{L})`,
  String.raw`^(?:please )?(?:re-?distribute|redistribute|spread|forward|share|use|copy|print|quote|translate|take)\b[^.;]{0,40}\b(?:as you (?:like|wish|please|see fit)|at will|widely|freely)\b|^\p{L}{3,14}cie,? (?:jak|ile) chcecie|^\p{L}{4,16}(?:те|йте|йтесь),? (?:как хотите|сколько угодно|як хочете|скільки завгодно|на здоровье|на здоров)`,
  String.raw`^(?:please |do |simply |just )?(?:take|use|borrow|reprint|republish|copy|quote|translate|run|post|share|lift) (?:any of |all |whatever )?(?:our|these|this|my) (?:\p{L}{1,12} )?(?:texts?|articles?|stor(?:y|ies)|pieces?|words|material|posts?|reports?|work|analys[ei]s|essays?|content)\b`,
  String.raw`^(?:bierz|korzystaj|używaj|drukuj|tłumacz)(?:cie)? (?:\p{L}{1,12} )?(?:nasz|z nasz|tekst|materiał)|^(?:берите|используйте|пользуйтесь|переводите|публикуйте) (?:\p{L}{1,12} )?(?:наш|эт)|^(?:беріть|використовуйте|користуйтеся|перекладайте|публікуйте) (?:\p{L}{1,12} )?(?:наш|ц)|^(?:nehmen|nutzen|verwenden|übersetzen|veröffentlichen|drucken) sie (?:\p{L}{1,12} )?(?:unsere|diese|gern)`,
  String.raw`^(?:please )?(?:quote|copy|share|reprint|republish|repost|forward|pass on)\b[^.]{0,30}\b(?:freely|widely|gladly|as you (?:like|wish|please))`,
  String.raw`^(?:przedrukowuj|kopiuj|cytuj|rozpowszechniaj|powielaj)(?:cie)?(?!\p{L})`,
  String.raw`^(?:перепечатывайте|распространяйте|цитируйте|копируйте|тиражируйте)(?!\p{L})`,
  String.raw`^(?:передруковуйте|поширюйте|цитуйте|копіюйте|тиражуйте)(?!\p{L})`,
  String.raw`^(?:zitieren|kopieren|verbreiten|vervielfältigen|übernehmen) sie\b|^weitersagen, weiter`,
);
