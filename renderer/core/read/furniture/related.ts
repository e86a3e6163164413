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
    reading tips|reading list|recommended reads|worth reading|more to read|in this issue|further reading on our site|continue the series
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
    ähnliche artikel|ähnliche beiträge|ähnliche themen|ähnliche meldungen|ähnliche publikationen|
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
    articles liés|à lire aussi|lire aussi|voir aussi|articles similaires|artículos relacionados|leggi anche|
    articoli correlati
  `,
);

/** One line that leads to another text: `Read also: …`, `Читайте также: …`, `Lesen Sie auch: …`. */
export const READ_ALSO =
  /^[\s>»→•▶*-]{0,5}(?:read also|also read|see also|read more|read next|related|recommended|don[’']t miss|more(?: on this)?|czytaj (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|zobacz (?:też|także|również)|polecamy|читайте (?:также|еще|ещё|також|ще)|смотрите также|дивіться також|по теме|за темою|рекомендуем|рекомендуємо|lesen sie (?:auch|hierzu auch|dazu auch|mehr)|mehr zum thema|siehe auch|auch interessant|lire aussi|à lire aussi|leggi anche)\s?[:：>»→]/iu;
