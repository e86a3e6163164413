import { OTHER } from './other-languages.ts';
import { anySpelling } from './spellings.ts';

/** Limits to what earns no money or teaches. */
export const NON_COMMERCIAL = anySpelling(
  String.raw`\bfor (?:your|their|one's) own (?:\p{L}{1,12} )?use\b|na (?:własny|osobisty) użytek|użytek (?:własny|osobisty)|для (?:собственн|личн)\p{L}{2,3} (?:нужд|пользован|использован)|для (?:власн|особист)\p{L}{2,3} (?:потреб|користув|використ)|(?:печатать|читать)[^.;]{0,30}для себя|(?:друкувати|читати)[^.;]{0,30}для себе|(?:eigenen|privaten|persönlichen) (?:gebrauch|bedarf)|für sich (?:selbst )?(?:lesen|ausdrucken|kopieren)|charge for it|bez opłat|без оплаты|без плати`,
  String.raw`\bnon-?commercial|\bnot for (?:commercial|profit|resale|sale)\b`,
  String.raw`\bfor (?:\p{L}{1,10} ){0,2}(?:personal|private|educational|research|academic|scholarly|scientific|teaching|classroom)\b[^.]{0,60}\b(?:use|purposes?|only|study)\b`,
  String.raw`\b(?:educational|personal|private|research|classroom) (?:use|purposes|study)\b|\bno commercial\b`,
  String.raw`\bcommercial (?:use|purposes|reproduction|exploitation|redistribution)\b[^.]{0,40}\b(?:prohibited|forbidden|not|requires|without)\b`,
  'niekomercyj|niezarobkow|cel(?:ach|ów|u|om)? (?:edukacyjn|naukow|dydaktyczn|prywatn|szkoln)',
  String.raw`użyt(?:k|ek)\p{L}{0,3} (?:\p{L}{1,14} (?:i|lub|oraz) )?(?:osobist|prywatn|własn|edukacyjn|szkoln|naukow|dydaktyczn)`,
  String.raw`некоммерч|(?:образовательн|учебн|научн|личн)\p{L}{1,4} (?:(?:и|или) \p{L}{1,16} )?(?:цел|использован|пользован)`,
  String.raw`некомерц|неприбутков|(?:освітн|навчальн|науков|особист)\p{L}{1,4} (?:(?:та|і|й|або) \p{L}{1,16} )?(?:ціл|мет|потреб|використан|користуван)`,
  String.raw`nicht-?\s?kommerziell|nicht-?\s?gewerblich`,
  String.raw`(?:private|persönliche|wissenschaftliche|schulische|pädagogische|bildungs)\p{L}{0,3}-?\s?(?:(?:und|oder) \p{L}{1,20} )?(?:zwecke|nutzung|gebrauch)`,
  String.raw`zu (?:privaten|wissenschaftlichen|nichtkommerziellen|bildungs)\p{L}{0,3}`,
  OTHER.nonCommercial,
);

/** For a reader alone: that gives nobody leave to publish. */
export const PERSONAL = anySpelling(
  String.raw`\b(?:personal|private|own)\b[^.;]{0,30}\b(?:use|study|research|purposes|reading)\b`,
  String.raw`(?:osobist|prywatn|własn)\p{L}{1,3} użyt|użyt\p{L}{1,3} (?:osobist|prywatn|własn)`,
  String.raw`(?:личн|собственн|частн)\p{L}{2,3} (?:пользован|использован|нужд|цел)|для себя|(?:особист|власн|приватн)\p{L}{1,3} (?:користув|використ|потреб|ціл)|для себе`,
  String.raw`(?:persönlich|privat|eigen)\p{L}{1,2}[^.;]{0,30}(?:gebrauch|nutzung|bedarf|zweck)|für sich (?:selbst )?(?:lesen|ausdrucken|kopieren)|usage personnel|uso personal`,
);

/** Trade is kept out, in other words than `non-commercial`; to be read in a notice only. */
export const TRADE_BARRED = anySpelling(
  String.raw`\b(?:save|except|excepting|excluding|other than|but not|not|never|no|nor|non)[\s-](?:\p{L}{1,12}\s){0,6}(?:commercial|financial gain|for gain|advertis|income|for-profit|profit|resale|sale\b|sold)\p{L}*|\bcommercial(?:ly)?\b[^.]{0,140}\b(?:not|excluded|excepted|prohibited|forbidden|requires?|needs?|permission|consent|barred|reserved|agreement|arrangement|on request|ask|contact|write|licen[cs]e|get in touch)\b|\b(?:anything|copies|works?|products?|publications?) (?:that (?:is|are) |which (?:is|are) |to be )?(?:sold|for sale)\b`,
  String.raw`\bnot-for-profit\b|\bmak(?:e|ing) (?:no )?(?:money|profit)\b|\bnot (?:be )?sold\b|\bno (?:payment|charge|fee|money)\b[^.;]{0,30}\b(?:asked|made|taken|charged|levied|demanded|paid)\b|\bnot (?:be )?charged for\b|\bmust be given away\b|\bnon-?profits?\b(?= (?:use|organi[sz]ations|publishers|and))|\b(?:in|for) (?:class|classrooms?|teaching|schools?|lessons|study|private study)\b`,
  String.raw`(?:nie|poza|oprócz|wyjątkiem|wyłączeniem|bez)[\s-](?:\p{L}{1,15}\s){0,6}(?:komercyjn|zarobk|handlow|zysk|sprzedaż|reklam|dochod)|(?:komercyjn|zarobkow|handlow)\p{L}{0,5}[^.]{0,140}(?:nie |zabron|zakaz|wyłącz|zgod|wymaga|zezwol|umow|uzgodni|porozumieni|zapytani)|(?:zabrania|zakaz|zabronion)[^.]{0,60}(?:komercyjn|zarobk|handlow|sprzeda)|sprzedaż[^.]{0,20}(?:zabron|zakaz)|nie(?:zarobk|handl)|cel\p{L}{1,3} (?:szkoln|dydakt|edukac|nauk)|na (?:lekcj|zajęci)|nie zarabia|bez zysku|bez pobierania opłat|(?:odsprzedaż|sprzedaż|sprzedawanie)[^.]{0,40}(?:niedozwol|zabron|zakaz|wyklucz)|nie (?:wolno |można )?(?:od)?sprzedawać`,
  String.raw`(?:не|кроме|исключени\p{L}{1,2}|без|запреща\p{L}{1,5}|нельзя)\s(?:\p{L}{1,15}\s){0,6}(?:коммерч|прибыл|продаж|доход|выгод|реклам|предпринимат)|коммерческ\p{L}{1,4}[^.]{0,140}(?:не |запрещ|кроме|разреш|соглас|исключ|догов|запрос)|(?:продажа|перепродажа)[^.]{0,20}запрещ|запрещ[^.]{0,40}(?:продаж|коммерч)|не зарабатыва|без извлечения прибыли|без взимания платы|(?:пере)?прода[вж]\p{L}{1,4}[^.]{0,40}(?:не допуск|нельзя|не разреш)|не в целях извлечения прибыли|не для продажи|в (?:учебн|образовательн|научн)\p{L}{1,4} цел`,
  String.raw`(?:не|крім|окрім|винятк\p{L}{1,2}|без|заборон\p{L}{1,5}|не можна)\s(?:\p{L}{1,15}\s){0,6}(?:комерц|прибут|продаж|дохо|вигод|реклам|підприємн)|комерці\p{L}{1,5}[^.]{0,140}(?:не |заборон|крім|дозв|згод|винят|виключ|догов|погодж|домовл|запит)|(?:продаж|перепродаж)[^.]{0,20}заборон|заборон[^.]{0,40}(?:продаж|комерц)|не заробля|без отримання прибутку|без стягнення плати|(?:пере)?прода[вж]\p{L}{1,4}[^.]{0,40}(?:не допуск|не можна|не дозвол)|не для продажу|з (?:навчальн|освітн|науков)\p{L}{1,4} мет|для (?:навчальн|освітн|науков)\p{L}{1,4} (?:потреб|ціл)`,
  String.raw`(?:nicht|keine?[nrs]?|außer|ausgenommen)[\s-](?:\p{L}{1,15}\s){0,6}(?:gewerblich|kommerziell|geschäftlich|erwerb|werbe)|(?:werbe|erwerbs)zweck\p{L}{0,2}[^.]{0,60}(?:nicht|ausgeschlossen|untersagt|verboten)|nicht(?:gewerblich|kommerziell)|(?:gewerblich|kommerziell)\p{L}{0,4}[^.]{0,140}(?:nicht|ausgeschlossen|untersagt|verboten|genehmigung|zustimmung|anfrage|bedarf|ausgenommen|vorbehalten|lizenz|vertrag|vereinbarung|absprache|rücksprache|rückfrage)|(?:verkauf|weiterverkauf)[^.]{0,20}(?:untersagt|verboten|nicht)|(?:im|den|für) (?:den )?(?:schul)?unterricht|kein entgelt|unentgeltlich\p{L}{0,2} (?:weiter|verteil|verbreit)|kein geld (?:damit )?verdien|ohne gewinn(?:absicht|erzielung)|(?:unterrichts|lehr|schul|forschungs)zweck`,
  String.raw`(?:interdit|prohib|vietat|zakáz|interzis|draudž)\p{L}{0,5}[^.;]{0,40}(?:commercia|comercia|komerč|komerc)|\bdoes not charge\b|\bfor use in (?:education|schools?|teaching|class)`,
  String.raw`(?:sauf|hormis|excepto|salvo|eccetto|tranne|kromě|mimo|non|no)\s(?:\p{L}{1,15}\s){0,3}(?:commercia|comercia|komerč|lucr)|(?:commercial|comercial|commerciale|komerčn)\p{L}{0,4}[^.]{0,60}(?:interdit|prohib|vietat|zakáz|autoris|autoriz|accord|souhlas)|à des fins (?:éducatives|pédagogiques)|con fines (?:educativos|docentes)`,
);
