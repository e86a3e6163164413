import { OTHER } from './other-languages.ts';
import { anySpelling } from './spellings.ts';

/** Limits to what earns no money or teaches. */
export const NON_COMMERCIAL = anySpelling(
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

/** Trade is kept out, in other words than `non-commercial`; to be read in a notice only. */
export const TRADE_BARRED = anySpelling(
  String.raw`\b(?:save|except|excepting|excluding|other than|but not|not|never|no|nor|non)[\s-](?:\p{L}{1,12}\s){0,3}(?:commercial|for-profit|profit|resale|sale\b|sold)\p{L}*|\bcommercial(?:ly)?\b[^.]{0,80}\b(?:not|excluded|excepted|prohibited|forbidden|requires?|needs?|permission|consent|barred|reserved|agreement|on request|ask|contact|licen[cs]e|get in touch)\b`,
  String.raw`\bnot-for-profit\b|\bmak(?:e|ing) (?:no )?(?:money|profit)\b|\bnot (?:be )?sold\b|\b(?:in|for) (?:class|classrooms?|teaching|schools?|lessons|study|private study)\b`,
  String.raw`(?:nie|poza|oprócz|wyjątkiem|wyłączeniem|bez)[\s-](?:\p{L}{1,15}\s){0,3}(?:komercyjn|zarobk|handlow|zysk|sprzedaż)|(?:komercyjn|zarobkow|handlow)\p{L}{0,5}[^.]{0,80}(?:nie |zabron|zakaz|wyłącz|zgod|wymaga|zezwol|umow)|(?:zabrania|zakaz|zabronion)[^.]{0,60}(?:komercyjn|zarobk|handlow|sprzeda)|sprzedaż[^.]{0,20}(?:zabron|zakaz)|nie(?:zarobk|handl)|cel\p{L}{1,3} (?:szkoln|dydakt|edukac|nauk)|na (?:lekcj|zajęci)|nie zarabia|bez zysku`,
  String.raw`(?:не|кроме|исключени\p{L}{1,2}|без)\s(?:\p{L}{1,15}\s){0,3}(?:коммерч|прибыл|продаж)|коммерческ\p{L}{1,4}[^.]{0,80}(?:не |запрещ|кроме|разреш|соглас|исключ|договор)|(?:продажа|перепродажа)[^.]{0,20}запрещ|запрещ[^.]{0,40}(?:продаж|коммерч)|не зарабатыва|без извлечения прибыли|в (?:учебн|образовательн|научн)\p{L}{1,4} цел`,
  String.raw`(?:не|крім|окрім|винятк\p{L}{1,2}|без)\s(?:\p{L}{1,15}\s){0,3}(?:комерц|прибут|продаж)|комерці\p{L}{1,5}[^.]{0,80}(?:не |заборон|крім|дозв|згод|винят|виключ|догов)|(?:продаж|перепродаж)[^.]{0,20}заборон|заборон[^.]{0,40}(?:продаж|комерц)|не заробля|без отримання прибутку|з (?:навчальн|освітн|науков)\p{L}{1,4} мет|для (?:навчальн|освітн|науков)\p{L}{1,4} (?:потреб|ціл)`,
  String.raw`(?:nicht|keine?[nrs]?|außer|ausgenommen)[\s-](?:\p{L}{1,15}\s){0,3}(?:gewerblich|kommerziell|geschäftlich|erwerb)|nicht(?:gewerblich|kommerziell)|(?:gewerblich|kommerziell)\p{L}{0,4}[^.]{0,80}(?:nicht|ausgeschlossen|untersagt|verboten|genehmigung|zustimmung|anfrage|bedarf|ausgenommen|vorbehalten|lizenz|vertrag|vereinbarung)|(?:verkauf|weiterverkauf)[^.]{0,20}(?:untersagt|verboten|nicht)|(?:im|den|für) (?:den )?(?:schul)?unterricht|kein geld (?:damit )?verdien|ohne gewinn(?:absicht|erzielung)|(?:unterrichts|lehr|schul|forschungs)zweck`,
  String.raw`(?:sauf|hormis|excepto|salvo|eccetto|tranne|kromě|mimo|non|no)\s(?:\p{L}{1,15}\s){0,3}(?:commercia|comercia|komerč|lucr)|(?:commercial|comercial|commerciale|komerčn)\p{L}{0,4}[^.]{0,60}(?:interdit|prohib|vietat|zakáz|autoris|autoriz|accord|souhlas)|à des fins (?:éducatives|pédagogiques)|con fines (?:educativos|docentes)`,
);
