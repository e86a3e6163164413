import { ACTS } from './act-words.ts';
import { OTHER } from './other-languages.ts';
import { anySpelling } from './spellings.ts';

/** Passing on word for word, of which reports about the world speak seldom. */
const COPYING_WORDS = [
  String.raw`\b(?:copied|copying|quoted|quotations?|quoting|re-?print\p{L}*|re-?produc\p{L}*|re-?publish\p{L}*|re-?publication|re-?post\p{L}*|re-?distribut\p{L}*|disseminat\p{L}*|excerpt\p{L}*|pass(?:ed|ing)? on)\b`,
  'kopiowa|kopiuj|przedruk|cytowa|cytuj|cytat|powiela|rozpowszechnia|przytacza|przytoczy|zwielokrotn',
  'перепечат|цитир|цитат|копиров|копируй|воспроизв|перепублик|републик|тиражиров',
  'передрук|цитув|цитуй|копіюв|копіюй|відтвор|розповсюдж|републік|тиражув',
  'weitergeleitet|weitergegeben|weitergabe|nachdruck|nachgedruckt|nachzudrucken|abdruck|abgedruckt|abzudrucken|vervielfältig|zitier|zitat|kopier|weiterverbreit|weiterverwend',
  'reprodui|reproduc|riprodu|citer|citar|copier|copiar|přetisk|kopírov|citov',
];
export const COPYING = anySpelling(...COPYING_WORDS);

/** Printing anew and quoting alone: goods and weapons are passed on too, but never reprinted. */
export const REPRINTING = anySpelling(
  String.raw`\b(?:re-?print\p{L}*|re-?publish\p{L}*|re-?post\p{L}*|quot(?:e|ed|ing|ations?))\b`,
  'przedruk|cytowa|cytuj|cytat|перепечат|цитир|цитат|передрук|цитув|nachdruck|nachgedruckt|abdruck|abgedruckt|zitier|zitat',
);

/** Making copies: of machines and money too, but seldom beside a permission with its condition. */
export const DUPLICATING = anySpelling(
  String.raw`\b(?:cop(?:y|ied|ies|ying)|re-?produc\p{L}*|re-?distribut\p{L}*|duplicat\p{L}*|disseminat\p{L}*)\b|kopiow|kopiuj|powiel|rozpowszech|zwielokrotn`,
  'копиров|копируй|воспроизв|тираж|копіюв|копіюй|відтвор|тираж|розповс|vervielfält|kopier|weiterverbreit|reprodu|riprodu|copiar|kopír|rozmnož',
);

/** Passing on: what a sentence must speak of to be about reuse. */
export const REUSE = anySpelling(
  ...COPYING_WORDS,
  String.raw`\b(?:distribut\p{L}*|cop(?:y|ies)|quot(?:e|es)|re-?us(?:e|ed|es|ing)|us(?:e|ed|age|ing)|shar(?:e|ed|ing)|cit(?:e|ed|ing|ation)|transmi\p{L}*)\b`,
  String.raw`\b(?:translat\p{L}*|publish|published elsewhere|syndicat\p{L}*|adapt\p{L}*|pass(?:es)? on|circulat\p{L}*|forward(?:ed|ing)?|print(?:ed|ing)?|photocop\p{L}*|duplicat\p{L}*|re-?run|re-?blog\p{L}*|re-?broadcast\p{L}*|re-?transmi\p{L}*|mirror\p{L}*|scrap(?:e|ed|ing)|take the|put\b[^.]{0,40}\bon (?:my|your|their|our) (?:web)?site|past(?:e|ed|ing)|excerpt\p{L}*|download(?:ed|ing)?s?|train(?:ing)?|appear elsewhere|re-?sell|re-?sold|exploit(?:ed|ation)|archiv(?:e|ed|ing)|upload\p{L}*|re-?issued)\b`,
  String.raw`\b(?:text|data)(?:[- ]and[- ]data)?[- ]?mining\b|\bmining of\b|\bmachine learning\b|\bscraping\b|сбор (?:текст|данн|информац)|парсинг|збір (?:текст|дан|інформ)|збирання (?:текст|дан)|auslesen`,
  'zastosowa|sublicenc',
  ACTS.polish,
  ACTS.russian,
  ACTS.ukrainian,
  ACTS.german,
  String.raw`\b(?:carry|run|post) (?:this|our|these)\b`,
  'korzystani|korzystać|korzysta(?:j|ć)|udostępni|publikowa|publikacj|publikuj|wykorzyst|reproduk|używa|użyci|użyt|podawa[ćj] dalej|przekazyw|zamieszcza|zamieści|drukowa|rozsyła|rozpowszechn|tłumacz|przesyła|trenowani|eksploracj|fragment',
  'распростран|использ|публик|делиться|(?<!\\p{L})делитесь|пересыл|размещать|размещени|ставить|перевод|переводить|(?<!\\p{L})(?:вос)?пользова(?:ться|ни)|обучени|выдержк|отрыв',
  'пошир|використ|публік|ділитися|(?<!\\p{L})діліться|пересил|користув|скориста|розміщ|ставити|переклад|навчання моделей|уривк',
  'benutz|übernehm|übernahme|übernimmt|übernommen|weiterleit|weitergeben|verteil|verbreit|verwert|wiedergabe|wiedergegeben|verwend|nutzung|genutzt|nutzen|reproduktion|veröffentlich|geteilt|übersetz|weitersag|bereitstell|auszüg',
  OTHER.reuse,
);

/** What a notice disposes of, as stems. */
const MATTER_WORDS = {
  english:
    'texts?|articles?|contents?|materials?|publications?|reports?|papers?|images?|photos?|photographs?|pictures?|graphics|illustrations|websites?|sites?|pages?|works?|data|information|analys[ei]s|commentar(?:y|ies)|briefs?|briefings?|documents?|maps|charts|posts?|stor(?:y|ies)|books?|issues?|bulletins?|newsletters?|stud(?:y|ies)|guides?|sheets?|factsheets?|pieces?|headlines?|translations?|transcripts?|datasets?|columns?|interviews?|digests?|summar(?:y|ies)|paragraphs?|words?|journals?|magazines?|notes?|essays?|memorand(?:um|a)|letters?|chapters?',
  polish:
    'tekst|materiał|treś|artykuł|zdję|publikacj|ilustracj|grafik|serwis|utw[oó]r|opracowa|analiz|raport|fotografi|komentarz|biuletyn|broszur|numer|stron|portal|notatk|depesz|wpis|przegląd|felieton|zapis|dokument|wiadomoś|informacj|prac[aey]|cykl|książ|rozdzia|akapit|wywiad|czasopis|zeszyt|opinii|ekspertyz|rycin',
  russian:
    'текст|материал|стат[ьеи]|публикац|фото|изображ|содержан|содержим|сайт|иллюстрац|контент|информац|доклад|обзор|произведен|журнал|выпуск|рассылк|заметк|исследован|издани|бюллетен|комментари|сводк|записк|дайджест|хроник|очерк|документ|абзац|сообщени|новост|данн(?:ые|ых)|перевод|сборник|вестник|работ[аыу]?(?!\\p{L})|аналитик|колонк|интервью|книг',
  ukrainian:
    'матеріал|текст|статт|публікац|світлин|зображ|вміст|контент|ілюстрац|інформац|доповід|огляд|тв[оі]р|часопис|журнал|випуск|розсилк|нотатк|дослідж|видан|бюлетен|коментар|сайт|зведен|записк|дайджест|хронік|нарис|документ|абзац|повідомлен|новин|дан(?:і|их)(?!\\p{L})|переклад|збірник|вісник|прац[іья]|аналітик|колонк|книг',
  german:
    'text|inhalt|artikel|beitr[aä]g|material|bild|foto|abbildung|grafik|publikation|veröffentlichung|webseite|website|werk|studie|analyse|seite|papier|heft|newsletter|kommentar|ausgabe|bericht|rundbrief|auswertung|dossier|vermerk|notiz|lagebild|übersicht|dokument|meldung|information|gutachten|reihe|download|kopie|buch|zeitschrift|gespräch|interview|absatz|wortlaut|aufsatz|aufsätz',
} as const;

export const MATTER = anySpelling(
  String.raw`\b(?:everything|anything|whatever) (?:we publish|on (?:this|our|these)|published here|you (?:read|find|see) here)|wszystko, co (?:tu|na tej|publik)|вс[её], что (?:мы |здесь |тут )|усе, що (?:ми |тут )|alles, was (?:wir|hier|sie hier)`,
  String.raw`^(?:kopijuoti|platinti|cituoti|perspausdinti|naudoti)(?!\p{L})|tłumaczeni|переводы?(?!\p{L}*чик)(?!\p{L})|переклади?(?!\p{L})|übersetzung|\bbulletins?\b`,
  String.raw`\b(?:${MATTER_WORDS.english}|parts?|portion|copies|copy|nothing|excerpts?|extracts?|quotations?|copying|quoting|citation)\b`,
  // `May be quoted …`: the report itself is meant and goes without saying.
  String.raw`^(?:may|can) be\b|^(?:se )?puede[n]?\b|^si può\b|^(?:quotes|brief quotes|short quotes)\b|\bre-?(?:print|produc|publi|distribut|use\b)\p{L}*`,
  '^(?:публиковать|распространять|копировать|пересылать|перепечатывать|воспроизводить|цитировать|публікувати|поширювати|копіювати|передруковувати|відтворювати|цитувати|kopiować|publikować|rozpowszechniać|cytować)(?!\\p{L})|further (?:distribution|circulation)|dalsz\\p{L}{1,3} (?:udostępni|rozpowszech|przekaz)|дальнейш\\p{L}{1,3} (?:распростран|передач)|подальш\\p{L}{1,3} (?:пошир|розповс|передач)|fragment|kopiowanie|powielanie|rozpowszechniani|wykorzystani',
  MATTER_WORDS.polish,
  'cytat|cytowani|zitat|цитат|цитировани|цитуванн|przedruk|перепечат|передрук|nachdruck|abdruck',
  'копирование|воспроизведение|воспроизводить|відтворення|копіювання|отрыв|фрагмент|уривк',
  MATTER_WORDS.russian,
  MATTER_WORDS.ukrainian,
  'vervielfältigung|weitergabe|weiterverbreitung|weiterverwendung|auszüg|auszug|verwertung|übernahme',
  MATTER_WORDS.german,
  OTHER.matter,
);

/** Passed on as it is: a mail, a link. */
export const FORWARDING = anySpelling(
  String.raw`\bforward(?:ed|ing)?\b|\bpass(?:ed|ing)? on\b|\bshar(?:e|ed|ing)\b`,
  'przekazywać dalej|podawać dalej|przesyłać|rozsyłać|пересыла|пересила',
  'weiterleit|weitergeleitet|weitergeben|weitergegeben',
);

/** Parts of a text, short ones: to permit them is not to permit the whole. */
export const EXTRACTS = anySpelling(
  String.raw`\b(?:short|brief|small|limited)\s(?:\p{L}{1,20}\s){0,2}(?:extracts?|excerpts?|quot\p{L}*|passages?|parts?|portions?)\b`,
  String.raw`\b(?:extracts?|excerpts?|quotes|quotations?|passages)\b`,
  'fragment|cytat|отрыв|фрагмент|цитат|уривк|auszüg|auszug|zitate',
  OTHER.extracts,
);

/** Words with which a notice speaks of its own page: asked for where a sentence stands among the body. */
export const SELF = anySpelling(
  String.raw`\b(?:this|these|our|its|any|all|every|each)\s(?:[\p{L}-]{1,20}\s){0,2}(?:${MATTER_WORDS.english}|rights|copies|part)\b`,
  String.raw`\b(?:you|we)\b|published by`,
  String.raw`(?:wszystkie|wszelkie|niniejsz\p{L}{1,3}|nasz\p{L}{0,3}|jego|jej|swoj\p{L}{1,3}|ten|te|tej|tego|tych) (?:\p{L}{1,20} )?(?:${MATTER_WORDS.polish}|praw)`,
  String.raw`zamieszczon|opublikowanych (?:w|na)|publikowan\p{L}{1,2} przez`,
  String.raw`(?:все|любые|любое|данн\p{L}{2}|наш\p{L}{0,2}|его|е[её]|сво\p{L}{1,2}|настоящ\p{L}{2,3}|эт(?:от|а|о|у|и|их|ого|ой)) (?:\p{L}{1,20} )?(?:${MATTER_WORDS.russian}|прав)`,
  'опубликованн|размещ[её]нн',
  String.raw`(?:усі|всі|будь-як\p{L}{1,2}|наш\p{L}{0,2}|його|її|сво\p{L}{1,2}|ц(?:ей|я|е|ю|і|ього|ієї|их)) (?:\p{L}{1,20} )?(?:${MATTER_WORDS.ukrainian}|прав)`,
  'опубліковані (?:на|в|у)|розміщен',
  String.raw`(?:alle|dieser|dieses|diesen|diese|unsere|unserer|unseren|seine|ihre|sämtliche) (?:\p{L}{1,20} )?(?:${MATTER_WORDS.german}|rechte(?! an de[rmn] ))`,
  'veröffentlichten',
  OTHER.self,
);

/** `Texts of the Institute may …`, `Teksty Fundacji … można`: the matter with the name of its publisher. Case counts. */
export const OF_PUBLISHER =
  /(?:[Tt]exts?|[Aa]rticles?|[Cc]ontents?|[Mm]aterials?|[Pp]ublications?|[Rr]eports?) (?:of|by|from) (?:the )?\p{Lu}|(?:Teksty|Materiały|Artykuły|Publikacje|Treści|Analizy) [„"]?\p{Lu}|(?:Тексты|Материалы|Статьи|Публикации|Тексти|Матеріали|Статті|Публікації) [«„"]?\p{Lu}|(?:Texte|Inhalte|Beiträge|Artikel|Publikationen) (?:der|des|von|vom) \p{Lu}|\p{Lu}\p{L}+ (?:lets|allows|permits|asks) |\p{Lu}\p{L}+ (?:erlaubt|gestattet|zezwala|pozwala|разрешает|дозволяє)(?: [^.]{0,40})? ?(?:Zitat|Nachdruck|Abdruck|na przedruk|przedruk|cytowa|перепечат|цитиров|передрук|цитув)/u;

/** Somebody is quoted: what is said in there is no notice. */
export const QUOTED_SPEECH =
  /^[“"„«»]|[”"“»],?\s[–—-]?\s?(?:\p{L}{1,20}\s){0,3}(?:said|says|told|argu|warn|add|explain|insist|stat|wrote|powiedział|stwierdził|dodał|сказал|заявил|отметил|добавил|сказав|заявив|зазначив|додав|sagt|erklär|warn|betont|schrieb)/iu;

/** What reports tell of laws, courts and the past, and no notice says of its own page. */
export const NARRATED = anySpelling(
  String.raw`\b(?:could|would|was|were|had|said|according to|draft|bill|court|ministry|minister|parliament|government)\b`,
  String.raw`(?<!\p{L})(?:był|miał|mógł|mogł|zgodził)\p{L}{0,2}(?!\p{L})|ustaw|(?<!\p{L})sąd|rząd|minist`,
  String.raw`(?<!\p{L})(?:был[аио]?|мог(?:ла|ли)?)(?!\p{L})|(?<!\p{L})суд|министер|министр|правительств|парламент|законопроект`,
  String.raw`(?<!\p{L})(?:бу(?:в|ла|ло|ли)|мі?ог(?:ла|ли)?)(?!\p{L})|міністер|міністр|уряд|законопро`,
  String.raw`\b(?:wurden?|war(?:en)?|hätten?|könnten?|würden?|gericht|gesetz\p{L}*|minister\p{L}*|regierung|parlament)\b`,
);
