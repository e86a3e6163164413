import { wholly } from '../pattern.ts';
import { phrases } from './phrase.ts';

export const COUNTER = phrases(
  `
    comments|no comments|no comments yet|0 comments|leave a comment|leave a reply|add comment|add a comment|
    post a comment|post comment|write a comment|comments are closed|comments off|join the discussion|views|
    advertisement|advertisements|ad|sponsored|sponsored content|reading time
  `,
  `
    komentarze|brak komentarzy|0 komentarzy|dodaj komentarz|zostaw komentarz|skomentuj|napisz komentarz|
    komentarze są wyłączone|reklama|ogłoszenie|czas czytania|wyświetleń
  `,
  `
    комментарии|нет комментариев|комментариев нет|0 комментариев|добавить комментарий|оставить комментарий|
    написать комментарий|комментировать|комментарии закрыты|реклама|на правах рекламы|просмотров|просмотры|
    время чтения
  `,
  `
    коментарі|немає коментарів|коментарів немає|0 коментарів|додати коментар|залишити коментар|
    написати коментар|коментувати|коментарі закриті|реклама|переглядів|перегляди|час читання
  `,
  `
    kommentare|keine kommentare|0 kommentare|kommentar hinterlassen|kommentar schreiben|kommentar verfassen|
    schreibe einen kommentar|kommentar abgeben|kommentare deaktiviert|kommentarfunktion geschlossen|anzeige|
    werbung|aufrufe|lesezeit|lesedauer
  `,
);

/** Reading times, views, numbers of comments, pagers. */
export const COUNTED = wholly(
  String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[/|–-]\s?\d{1,2}:\d{2}(?::\d{2})?)?`,
  String.raw`(?:ten (?:tekst|artykuł) )?przeczytasz w .{3,25}|прочита(?:ете|ешь|єте|єш) за .{3,20}|(?:this (?:article|text) )?takes .{1,12} minutes? to read`,
  String.raw`(?:estimated )?(?:reading|read) time\s?:?.{0,20}`,
  String.raw`(?:~|ca\.? |ok\. )?\d{1,3}(?:\s?[-–]\s?\d{1,3})?[\s-]?(?:min(?:ute)?s?\.?|мин(?:ут[аы]?)?\.?|хв(?:илин[аи]?)?\.?|minut(?:y|a)?|minuten)\s?(?:read(?:ing)?(?: time)?|чтения|читання|на чтение|на читання|czytania tekstu|na czytanie|czytania|lesezeit|lesedauer)?`,
  String.raw`(?:czas czytania|время чтения|час читання|lesezeit|lesedauer)\s?:?.{0,20}`,
  String.raw`(?:views?|hits|reads|просмотр(?:ов|ы)?|перегляд(?:ів|и)?|wyświetle(?:ń|nia)|odsłon(?:y)?|aufrufe|gelesen|прочитано|прочитали)\s?:?\s?\d[\d\s.,]{0,12}(?:k|x|mal|раз(?:а|ів|и)?)?`,
  String.raw`\d[\d\s.,]{0,12}k?\s(?:views?|hits|reads|shares?|comments?|likes?|replies|просмотр(?:ов|а)?|перегляд(?:ів|и|ів)?|комментари(?:ев|й|я)|коментар(?:ів|і)?|wyświetleń|odsłon|komentarz(?:e|y)?|aufrufe|kommentare?|mal gelesen)`,
  String.raw`(?:one|\d{1,4}) (?:thoughts?|responses?|repl(?:y|ies)|comments?|antwort(?:en)?|gedanken?|kommentare?|odpowied\p{L}{1,3}|komentarz\p{L}{0,2}|отзыв\p{L}{0,2}|комментари\p{L}{1,2}|ответ\p{L}{0,2}|коментар\p{L}{0,2}|відповід\p{L}{1,2}) (?:on|to|zu|auf|do|na|к|на|до) ["“„«”].{1,160}`,
  String.raw`(?:comments?|комментарии|коментарі|komentarze|kommentare)\s?[:(]\s?\d{1,6}\)?`,
  String.raw`(?:page|strona|str\.?|страница|стр\.?|сторінка|стор\.?|seite)\s\d{1,4}(?:\s?(?:of|/|z|из|з|von)\s?\d{1,4})?`,
  String.raw`\d{1,4}\s?[-–]\s?\d{1,4}\s(?:of|z|ze|из|з|із|von)\s\d{1,5}`,
  String.raw`\d{1,4}\s?/\s?\d{1,4}|\[?\d{1,4}\]?|(?:\d{1,3}\s){2,}(?:\d{1,3}|…|»|next)?`,
);
