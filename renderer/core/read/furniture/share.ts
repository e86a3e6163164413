import { phrases } from './phrase.ts';

/** Lines that ask to pass a page on, print or follow it. */
export const SHARE = phrases(
  `
    view this post on instagram|a post shared by|external content|embedded content|embedded media|share|share this|share this article|share this post|share this page|share this story|share article|
    share on|share via|share to|share with|share it|spread the word|tweet|tweet this|retweet|post|pin|pin it|
    email|e-mail|email this|send|send by email|send to a friend|mail|print|print this|print this page|
    print article|print page|print friendly|printable version|save|bookmark|copy link|link copied|copy url|
    facebook|twitter|x|x twitter|linkedin|whatsapp|telegram|youtube|instagram|reddit|pocket|messenger|viber|
    mastodon|bluesky|threads|tumblr|pinterest|xing|vk|signal|follow|follow us|follow us on|
    follow us on twitter|follow us on facebook|follow us on social media|find us on facebook|stay connected|
    connect with us|like|like us|like us on facebook|like this|like loading|loading|cite|cite this|listen|
    listen to this article|increase font size|decrease font size|font size|a a a|aa|a- a+|a a+ a++
  `,
  `
    zobacz ten post na instagramie|treść zewnętrzna|udostępnij|udostępnij na facebooku|udostępnij ten artykuł|udostępnij artykuł|podziel się|
    podziel się z innymi|poleć|poleć znajomemu|drukuj|wydrukuj|wersja do druku|wyślij|wyślij e-mailem|
    kopiuj link|skopiuj link|obserwuj nas|śledź nas|znajdź nas|znajdź nas na facebooku|tweetnij|lubię to|polub|
    polub nas|zapisz|rozmiar czcionki
  `,
  `
    посмотреть эту публикацию в instagram|поделиться|поделиться с друзьями|поделитесь|поделиться ссылкой|поделиться в соцсетях|поделись|
    рассказать друзьям|распечатать|печать|версия для печати|отправить|отправить по почте|отправить другу|
    скопировать ссылку|копировать ссылку|подписывайтесь|подписывайтесь на нас|мы в соцсетях|
    мы в социальных сетях|твитнуть|нравится|вконтакте|одноклассники|телеграм|фейсбук|твиттер|сохранить|
    размер шрифта
  `,
  `
    переглянути цей допис в instagram|поділитися|поділитись|поділитися з друзями|поділіться|поширити|поширити у facebook|поширити в соцмережах|
    друк|друкувати|роздрукувати|версія для друку|надіслати|надіслати другу|скопіювати посилання|
    копіювати посилання|підписуйтесь|підписуйтесь на нас|підписуйтеся на нас|ми у соцмережах|ми в соцмережах|
    твітнути|подобається|телеграм|фейсбук|твіттер|зберегти|розмір шрифту
  `,
  `
    externer inhalt|externe inhalte|empfohlener redaktioneller inhalt|diesen beitrag auf instagram ansehen|bild anzeigen|bild vergrößern|vergrößern|bild schließen|rezept drucken|teilen|artikel teilen|beitrag teilen|seite teilen|diesen artikel teilen|diesen beitrag teilen|
    auf facebook teilen|auf twitter teilen|per e-mail teilen|teilen auf|twittern|drucken|artikel drucken|
    seite drucken|druckversion|druckansicht|merken|versenden|per e-mail senden|per e-mail versenden|
    weiterempfehlen|empfehlen|weitersagen|link kopieren|folgen sie uns|folge uns|folgen|gefällt mir|
    kommentieren|vorlesen|artikel anhören|schriftgröße|zitieren
  `,
);
