/**
 * What may be done with a text, verb by verb and noun by noun, as stems without their endings: the usual verbs first, then
 * those that need a permission or a ban beside them to be about texts. English, Polish, Russian, Ukrainian, German.
 */
export const ACTS = {
  english: [
    'cop(?:y|ied|ies|ying)|photocop\\p{L}*|duplicat\\p{L}*|re-?produc\\p{L}*|re-?print\\p{L}*|re-?publi\\p{L}*|re-?post\\p{L}*',
    're-?blog\\p{L}*|re-?run|re-?broadcast\\p{L}*|re-?distribut\\p{L}*|re-?transmi\\p{L}*|re-?us(?:e|ed|es|ing)|re-?issu\\p{L}*',
    'quot(?:e|ed|es|ing|ations?)|cit(?:e|ed|es|ing|ations?)|excerpt\\p{L}*|extract(?:s|ed)?|disseminat\\p{L}*|distribut\\p{L}*',
    'circulat\\p{L}*|syndicat\\p{L}*|translat\\p{L}*|adapt\\p{L}*|publish\\p{L}*|print(?:ed|ing)?|shar(?:e|ed|ing)|forward\\p{L}*',
    'us(?:e|ed|age|ing)|download\\p{L}*|display\\p{L}*|broadcast\\p{L}*|transmi\\p{L}*|stor(?:e|ed|ing|age)|archiv\\p{L}*',
    'upload\\p{L}*|post(?:ed|ing)?|mirror\\p{L}*|scrap(?:e|ed|ing)|crawl\\p{L}*|host(?:ed|ing)?|embed\\p{L}*|carry|run|appear',
    'pass(?:ed|ing)? (?:it |them )?(?:on|along|round|around)|take[ns]?|taking|lift(?:ed)?|past(?:e|ed|ing)|borrow\\p{L}*|pick(?:ed)? up|put\\b[^.]{0,40}\\bon',
    'summari[sz]\\p{L}*|exploit\\p{L}*|re-?sell|re-?sold|sell|sold|perform\\p{L}*|remix\\p{L}*|build upon|do (?:with|as|what)',
  ].join('|'),
  polish: [
    'kopiow|kopiuj|skopiow|przedruk|cytow|cytuj|zacytow|powiel|rozpowszechn|rozprowadz|udostępni|przytacz|przytocz',
    'zwielokrotn|reproduk|publikow|publikuj|opublikow|wykorzyst|korzyst|używa|użyć|użyci|użyt|przekaz|przesył|przesła',
    'rozsył|rozesła|podawa|zamieszcz|zamieści|umieszcz|umieści|drukow|tłumacz|przekład|przejmow|przejąć|przejęci',
    'zapożycz|streszcz|odtwarz|kolport|dystrybu|emitow|odsprzeda|sprzeda|utrwal|przechow|archiwiz|przetwarz|pobiera|pobra[ćn]',
    'przeklej|wklej|skraca|przerabia|trenow|eksplor',
  ].join('|'),
  russian: [
    'перепечат|копиров|копируй|копировани|скопир|цитир|процитир|воспроизв|републ|перепубл|тираж|распростран|использ|публик',
    'опублик|размещ|размест|помещ|пересыл|пересла|передава|передач|пересказ|приводит|привест|заимств|перенима|перенят',
    'перевод|перевест|переработ|ретранс|делит|пользова|скачив|распечат|размнож|выдерж|извлеч|архивир|доведени[ею]',
    'продаж|перепрода|продава|обучени',
  ].join('|'),
  ukrainian: [
    'передрук|копію|скопію|цитув|цитуй|процит|відтвор|розповс|републ|тираж|пошир|використ|публік|опублік|розміщ|розміст',
    'вміщ|пересил|переслат|передава|передач|переказ|наводит|навест|запозич|переклад|перекласт|перероб|ретранс|ділит',
    'користу|скорист|завантаж|роздрук|розмнож|уривк|витяг|архівув|доведенн|продаж|перепрод|навчання моделей',
  ].join('|'),
  german: [
    'nachdruck|nachgedruckt|nachzudruck|abdruck|abgedruckt|abzudruck|vervielfältig|kopier|kopie|zitier|zitat|weitergeleitet',
    'weiterleit|weitergegeb|weitergeb|weitergab|weiterreich|weiterverbreit|weiterverwend|weiterverwert|verbreit|verteil',
    'verwend|verwert|nutz|genutzt|übernehm|übernahm|übernomm|übernimm|übersetz|veröffentlich|wiedergab|wiedergeb',
    'wiedergegeb|reprodu|teilen|geteilt|bearbeit|einstell|eingestellt|hochlad|einspeis|einspeicher|archivier|herunterlad',
    'ausdruck|auszug|auszüg|entnehm|entnomm|entnahm|spiegel|zugänglich|verkauf|weitersag|bereitstell',
  ].join('|'),
} as const;
