import { anyOf } from '../pattern.ts';
import { phrases } from './phrase.ts';

/** Headings under which a page lists other texts. */
export const RELATED = phrases(
  `
    related|related posts|related post|related articles|related article|related content|related news|
    related stories|related publications|related reports|related analysis|related topics|related items|
    related links|related reading|related materials|related research|recommended|recommended reading|
    recommended articles|recommended for you|recommendations|you may also like|you might also like|
    you may also be interested in|you might be interested in|read also|see also|also read|read next|up next|
    more stories|more news|more articles|more publications|more on this topic|more on this|more like this|
    more from this author|more by this author|more from this series|more in this series|also in this series|
    other articles|other news|other publications|other posts|others|latest|latest news|latest posts|
    latest articles|latest publications|latest analysis|latest reports|latest updates|latest stories|recent|
    recent posts|recent articles|recent news|recent comments|recent publications|recent analysis|
    recent reports|popular|popular posts|popular articles|most read|most popular|most viewed|trending|
    trending now|editors picks|editor s picks|editors choice|featured|featured posts|similar|similar posts|
    similar articles|keep reading|dont miss|don t miss|what to read next|previous issues|from the archive|
    did you see this|have you read|more from us|reading tips|reading list|recommended reads|worth reading|more to read|in this issue|further reading on our site|continue the series
  `,
  `
    powiązane|powiązane artykuły|powiązane wpisy|powiązane posty|powiązane teksty|powiązane publikacje|
    powiązane materiały|powiązane treści|podobne|podobne artykuły|podobne wpisy|podobne posty|podobne teksty|
    podobne publikacje|zobacz też|zobacz także|zobacz również|przeczytaj też|przeczytaj także|
    przeczytaj również|czytaj też|czytaj także|czytaj również|polecane|polecamy|polecane artykuły|
    polecamy również|warto przeczytać|najnowsze|najnowsze wpisy|najnowsze artykuły|najnowsze publikacje|
    najnowsze analizy|ostatnie wpisy|ostatnie artykuły|ostatnie publikacje|ostatnie komentarze|
    czytaj dalej|co czytać|co przeczytać|do poczytania|polecamy lekturę|lektura uzupełniająca|z naszego archiwum|
    najczęściej czytane|najpopularniejsze|popularne|więcej na ten temat|więcej z tej serii|
    więcej z tej kategorii|inne publikacje|inne artykuły|inne teksty|pozostałe publikacje|
    może cię zainteresować|może cię też zainteresować|to może cię zainteresować
  `,
  `
    похожие|похожие материалы|похожие статьи|похожие записи|похожие публикации|похожие новости|
    связанные материалы|связанные статьи|связанные публикации|связанные записи|читайте также|читайте ещё|
    смотрите также|см также|читать также|по теме|ещё по теме|материалы по теме|статьи по теме|новости по теме|
    что почитать|что ещё почитать|советуем почитать|советуем прочитать|почитать ещё|из архива|
    другие материалы|другие статьи|другие новости|другие публикации|другие записи|рекомендуем|рекомендуемые|
    рекомендуемые материалы|рекомендуем почитать|вам может быть интересно|вам также может понравиться|
    вас может заинтересовать|это интересно|последние новости|последние записи|последние статьи|
    последние материалы|последние публикации|последние комментарии|свежие записи|свежие комментарии|
    свежие материалы|популярное|популярные|популярные статьи|популярные материалы|самое читаемое|
    самые читаемые|самое популярное|главное сегодня|больше по теме|в этом номере
  `,
  `
    схожі|схожі матеріали|схожі статті|схожі записи|схожі публікації|схожі новини|подібні|подібні матеріали|
    подібні статті|подібні публікації|пов’язані|пов’язані матеріали|пов’язані статті|пов’язані публікації|
    пов’язані записи|пов’язані новини|повʼязані матеріали|читайте також|читайте ще|дивіться також|див також|
    читати також|за темою|ще за темою|по темі|матеріали за темою|статті за темою|новини за темою|
    що почитати|що ще почитати|радимо почитати|радимо прочитати|з архіву|
    інші матеріали|інші статті|інші новини|інші публікації|рекомендуємо|рекомендовані|рекомендовані матеріали|
    вам може бути цікаво|вам також може сподобатися|вас може зацікавити|останні новини|останні записи|
    останні статті|останні матеріали|останні публікації|останні коментарі|нещодавні записи|недавні записи|
    свіжі записи|популярне|популярні|популярні статті|популярні матеріали|найпопулярніше|найчитаніше|
    більше за темою|у цьому номері
  `,
  `
    schon gelesen|mehr themen|weitere themen|noch mehr infos|vorschau auf den nächsten artikel|ähnliche artikel|ähnliche beiträge|ähnliche themen|ähnliche meldungen|ähnliche publikationen|
    verwandte artikel|verwandte beiträge|verwandte themen|verwandte inhalte|verwandte publikationen|
    weitere artikel|weitere beiträge|weitere meldungen|weitere publikationen|weitere themen|
    weitere nachrichten|weitere inhalte|weitere informationen zum thema|weiterführende artikel|mehr zum thema|
    mehr zu diesem thema|mehr aus dieser reihe|mehr aus|zum thema|lesen sie auch|lesen sie hierzu auch|
    lesen sie weiter|lesen sie mehr|auch lesenswert|siehe auch|das könnte sie auch interessieren|
    das könnte dich auch interessieren|das könnte ihnen auch gefallen|könnte sie auch interessieren|
    auch interessant|auch interessant für sie|passend dazu|passend zum thema|empfohlen|empfohlene artikel|
    empfehlungen|empfohlene beiträge|neueste beiträge|neueste artikel|neueste kommentare|neueste publikationen|
    letzte beiträge|letzte kommentare|aktuelle beiträge|aktuelle meldungen|meistgelesen|meistgelesene artikel|
    lesetipp|lesetipps|leseempfehlung|leseempfehlungen|lektüretipp|lektüretipps|zum weiterlesen|mehr lesen|
    noch mehr lesen|aus dem archiv|beliebt|beliebte beiträge|beliebteste artikel|andere beiträge|themen zum artikel|in dieser ausgabe
  `,
  `
    související články|související|čtěte také|mohlo by vás zajímat|nejčtenější|súvisiace články|čítajte aj|
    kapcsolódó cikkek|articole similare|susiję straipsniai|saistītie raksti|seotud artiklid|gerelateerde artikelen|
    artigos relacionados|notas relacionadas|te puede interesar|les plus lus|articles liés|à lire aussi|lire aussi|voir aussi|articles similaires|artículos relacionados|leggi anche|
    articoli correlati
  `,
);

const LEADS = String.raw`(?:(?:ещё|ще) больше|ще більше|(?:więcej|подробнее|детальніше|докладніше|більше|mehr)(?: (?:na ten temat|по теме|за темою|про це|об этом|dazu))?(?=\s?[:：»→])|read also|also read|see also|read more|read next|read this next|related|recommended|don[’']t miss|more(?: on this)?|from the archives?|(?:also )?in this series|(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj) (?:też|także|również|więcej|koniecznie)|(?:też|także|również) (?:czytaj|przeczytaj|zobacz)|polecamy|warto przeczytać|(?:читайте|смотрите|прочитайте|читать|слушайте) (?:также|тоже|еще|ещё|по теме|подробнее)|(?:также|еще|ещё) (?:читайте|по теме)|материалы? по теме|ранее мы писали|ранее по теме|(?:читайте|дивіться|прочитайте|читати|слухайте) (?:також|теж|ще|за темою|докладніше|більше)|(?:також|ще) (?:читайте|за темою|дивіться)|матеріали? (?:за темою|по темі)|раніше ми писали|по теме|за темою|по темі|рекомендуем|рекомендуємо|(?:lesen|sehen|hören) sie (?:auch|hierzu|dazu|hierzu auch|dazu auch|mehr|weiter)|lies auch|lest auch|mehr (?:dazu|zum thema|lesen)|siehe auch|auch interessant|passend dazu|lesetipp|lire aussi|à lire(?: aussi| également)?|voir aussi|lea también|lee también|leer también|(?:le|te|les) puede interesar|vea también|además|veja também|leia (?:também|mais)|leggi anche|čtěte také|přečtěte si(?: také)?|čtěte více|lees ook)`;

/** One line that leads to another text: `Read also: …`, `Читайте также: …`, `Lesen Sie auch: …`. */
export const READ_ALSO = new RegExp(String.raw`^[\s>»→•▶*-]{0,5}${LEADS}\s?[:：>»→|]`, 'iu');

/** The same without a colon, for lines whose other words are a link. */
export const LEADS_TO = new RegExp(String.raw`^[\s>»→•▶*-]{0,5}${LEADS}(?=\s|\p{Lu}|[–—-])`, 'iu');

/** Headings over other texts in their many forms: `You may also like`, `Das könnte Sie auch interessieren`. */
export const ALSO_OF_INTEREST = anyOf(
  String.raw`^(?:what )?(?:you|we)(?: think you)? (?:may|might|could|will|would)(?: also)? (?:like|love|enjoy|be interested|want to read|find)|^(?:more|further|other) (?:to (?:explore|read|discover)|reading|stories for you)`,
  String.raw`(?:może|mogą) (?:cię|państwa|ci|was|ciebie) (?:\p{L}{1,8} )?(?:zainteresować|spodobać|zaciekawić)|^(?:zainteresuje|zaciekawi) cię`,
  String.raw`^(?:вам|вас|это|то) (?:\p{L}{1,8} )?(?:может|могут|будет) (?:\p{L}{1,8} )?(?:интересн|понравит|заинтересов|пригод)`,
  String.raw`^(?:вам|вас|це) (?:\p{L}{1,8} )?(?:може|можуть|буде) (?:\p{L}{1,8} )?(?:цікав|сподобат|зацікавит|придат)`,
  String.raw`^(?:lesen sie auch|hier finden sie|das sind) (?:die folgenden|unsere|diese|weitere) (?:beiträge|artikel|texte)|(?:das|dies|dieses) (?:thema|buch|video) (?:könnte|dürfte)`,
  String.raw`(?:könnte|könnten|dürfte) (?:sie|dich|ihnen|dir|euch)(?: auch| ebenfalls)? (?:interessieren|gefallen)|^(?:weitere|ähnliche|verwandte) (?:artikel|beiträge|themen|texte|publikationen|meldungen)(?: zum thema)?$`,
  String.raw`(?:te|le|les) (?:puede|podría)n? (?:también )?(?:interesar|gustar)|(?:vous|cela) (?:aimerez|pourrait|pourraient) (?:\p{L}{1,8} )?(?:aussi|intéresser)|potrebbe (?:anche )?interessarti`,
);
