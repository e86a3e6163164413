import { anyOf } from '../pattern.ts';
import { phrases } from './phrase.ts';

export const NEWSLETTER = phrases(
  `
    newsletter|our newsletter|newsletters|subscribe|subscribe now|subscribe to our newsletter|
    subscribe to newsletter|subscribe by email|subscribe via email|subscription|sign up|sign up now|
    sign up for updates|sign up for our newsletter|join our mailing list|mailing list|email updates|
    get updates|stay updated|stay informed|stay up to date|your email|your email address|email address|
    enter your email|enter your email address|submit|join|view this email in your browser|view in browser|
    view in your browser|view online|view this email online|view web version|web version|online version|
    view as a web page|view as webpage|view this message in a browser|read online|read in browser|
    open in browser|unsubscribe|unsubscribe here|unsubscribe from this list|unsubscribe from all|
    click here to unsubscribe|update preferences|update your preferences|update subscription preferences|
    update profile|manage preferences|manage your preferences|manage subscription|manage subscriptions|
    manage your subscription|manage email preferences|email preferences|subscription preferences|
    forward to a friend|forward this email|forward|send to a friend|add us to your address book|why did i get this|
    change email address|past issues|translate|rss translate|read in app|email not displaying correctly
  `,
  `
    newsletter|subskrybuj|subskrypcja|zapisz się|zapisz się do newslettera|zapisz się na newsletter|
    zapisz się do naszego newslettera|twój e-mail|twój adres e-mail|adres e-mail|podaj adres e-mail|
    bądź na bieżąco|lista mailingowa|zobacz w przeglądarce|otwórz w przeglądarce|wyświetl w przeglądarce|
    zobacz online|wersja online|wersja www|wypisz się|wypisz mnie|wypisz się z newslettera|zrezygnuj|
    zrezygnuj z subskrypcji|rezygnacja z subskrypcji|rezygnacja z newslettera|anuluj subskrypcję|
    zmień ustawienia|zmień preferencje|zarządzaj subskrypcją|prześlij dalej|prześlij znajomemu
  `,
  `
    рассылка|наша рассылка|подписка|подписаться|подпишитесь|подписка на рассылку|подписаться на рассылку|
    подпишитесь на рассылку|подпишитесь на нашу рассылку|ваш e-mail|ваш email|электронная почта|введите e-mail|
    будьте в курсе|открыть в браузере|открыть письмо в браузере|посмотреть в браузере|смотреть в браузере|
    веб-версия|веб-версия письма|онлайн-версия|отписаться|отписаться от рассылки|отказаться от рассылки|
    отменить подписку|управление подпиской|управлять подпиской|настройки подписки|изменить настройки|
    переслать другу
  `,
  `
    розсилка|наша розсилка|підписка|підписатися|підписатись|підпишіться|підпишіться на розсилку|
    підписатися на розсилку|підписка на розсилку|ваш e-mail|ваш email|ваша електронна адреса|електронна пошта|
    введіть e-mail|будьте в курсі|відкрити в браузері|відкрити у браузері|відкрити лист у браузері|
    переглянути в браузері|переглянути у браузері|веб-версія|вебверсія|онлайн-версія|відписатися|відписатись|
    відписатися від розсилки|скасувати підписку|керувати підпискою|управління підпискою|
    налаштування підписки|переслати другу
  `,
  `
    newsletter abonnieren|abonnieren|jetzt abonnieren|zum newsletter|zum newsletter anmelden|
    newsletter bestellen|newsletter-anmeldung|newsletteranmeldung|ihre e-mail-adresse|e-mail-adresse|
    immer auf dem laufenden|jetzt anmelden|bleiben sie informiert|im browser ansehen|im browser anzeigen|
    im browser öffnen|newsletter im browser ansehen|online ansehen|onlineversion|online-version|webversion|
    zur webversion|zur onlineversion|abmelden|newsletter abmelden|abbestellen|newsletter abbestellen|
    hier abmelden|vom newsletter abmelden|aus dem verteiler austragen|einstellungen ändern|profil ändern|
    abonnement verwalten|weiterleiten|an freunde weiterleiten
  `,
);

/** Sentences that ask the reader to subscribe. */
export const SUBSCRIBE = anyOf(
  String.raw`\b(?:subscribe|sign up)\b.{0,40}\b(?:newsletters?|mailing list|weekly|updates|bulletin|digest|e-?mails?)\b`,
  String.raw`(?:^|[.!?:,] |\b(?:and|please|to|now) )(?:register|join)\b.{0,40}\b(?:newsletters?|mailing list|our (?:\p{L}{1,12} )?(?:weekly|updates|bulletin|digest))\b`,
  String.raw`\b(?:newsletter|updates)\b.{0,40}\b(?:your inbox|by e-?mail|sign up|subscribe)\b`,
  '(?:zapisz|zapraszamy|zaprenumeruj|subskrybuj).{0,40}newsletter|newsletter.{0,40}(?:zapisz|subskrybuj)',
  'подпи(?:шитесь|сывайтесь|саться|шись).{0,40}(?:рассылк|новост|канал|телеграм|telegram|youtube)',
  'підпи(?:шіться|суйтесь|суйтеся|сатися|шись).{0,40}(?:розсилк|новин|канал|телеграм|telegram|youtube)',
  '(?:abonnieren|bestellen|melden) sie.{0,40}newsletter|newsletter.{0,30}(?:abonnieren|anmelden|bestellen)',
  String.raw`^(?:to unsubscribe|unsubscribe)\b|^(?:aby|żeby) (?:się )?wypisać|^чтобы отписаться|^щоб відписатися`,
  '^um sich abzumelden',
  String.raw`^(?:do you want|would you like|want) to (?:be|stay|get|receive|hear|keep) (?:\p{L}{1,8} )?(?:informed|updates?|updated|news|more|touch)\b`,
  'in your inbox|straight to your inbox|unsubscribe at any time|jederzeit abbestell',
);

/** What a form promises to whoever subscribes: `Once a month, no spam`. */
export const NO_SPAM =
  /^(?:.{0,80}[.,–—-] )?(?:no spam|we (?:don[’']t|never|hate) spam|no ads|bez spamu|żadnego spamu|nie spamujemy|без спам[аy]|никакого спама|не спамим|жодного спаму|не спамимо|(?:kein|ohne) spam|pas de spam|sin spam|niente spam)(?:[.,!–—-].{0,60})?$/iu;

/** Sentences that list servers and newsletter programs put around a text: how to see it, why it came, how to stop it. */
export const MAILING = anyOf(
  String.raw`^(?:.{0,40}\b)?(?:view|open|read|see|display)\b.{0,40}\b(?:in|on|as) (?:your |an? |the )?(?:web )?(?:browser|web ?page|web)\b.{0,30}$`,
  String.raw`^.{0,60}(?:w przeglądarce|в браузере|(?:у|в) браузері|im browser)(?!\p{L}).{0,40}$`,
  String.raw`\b(?:trouble|problems?|difficult\p{L}{1,3}) (?:viewing|reading|seeing|displaying) this (?:e-?mail|message|newsletter|page)\b`,
  String.raw`\bthis (?:e-?mail|message|newsletter) (?:(?:does not|doesn[’']t|is not|isn[’']t) (?:display|render|show|look|displaying)|was sent to|has been sent to|is (?:being )?sent to)\b`,
  String.raw`\byou(?: are|[’']re)? (?:currently )?(?:receiv\p{L}{1,4}|got) (?:this|these) (?:e-?mails?|messages?|newsletters?|mailings?|updates?)\b[^.]{0,40}\b(?:because|since|as)\b`,
  String.raw`\bbecause you (?:are|have|[’']ve)?\s?(?:subscribed|signed up|opted in|registered)\b|\b(?:no longer|don[’']t|do not) (?:wish|want) to receive\b|\bto stop receiving\b`,
  String.raw`\bwant to change how you receive\b|\b(?:update|change|manage) your (?:e-?mail |subscription |mailing |profile )?(?:preferences|settings|subscription)\b|\bunsubscribe (?:from|here|at any|instantly|click)\b`,
  String.raw`\badd (?:us|\S{1,60}@\S{1,60}) to your (?:address book|contacts|safe)|\bforwarded (?:to you|this e-?mail)\?|^(?:powered by|sent (?:with|by|via)|delivered by) (?:mailchimp|sendgrid|sendinblue|brevo|getresponse|freshmail|unisender|cleverreach|rapidmail|mailerlite|substack|campaign monitor|constant contact|hubspot)`,
  String.raw`(?:wiadomość|newsletter|e-?mail|mail)\p{L}{0,3} (?:nie )?wyświetla (?:ci |państwu |się )|otrzymuj\p{L}{1,4} (?:państwo )?(?:tę|tą|ten|niniejsz\p{L}{1,2}) (?:wiadomość|e-?mail|newsletter|mailing)`,
  String.raw`(?:wiadomość|e-?mail|newsletter) (?:została? )?wysłan\p{L}{1,2} (?:na adres|do)|(?:wypisać się|zrezygnować) z (?:newslettera|subskrypcji|otrzymywania|listy)|nie chcesz (?:już )?otrzymywać`,
  '(?:письмо|рассылка|сообщение) (?:не )?(?:отображается|показывается|открывается)|вы получ(?:или|аете) (?:это|эту|данное) (?:письмо|сообщение|рассылку)|(?:письмо|сообщение) (?:было )?отправлено (?:на адрес|вам)',
  'если (?:вы )?(?:больше )?не хотите (?:больше )?получать|отписаться от (?:этой |нашей )?рассылки',
  '(?:лист|розсилка|повідомлення) (?:не )?відображається|ви отрим(?:али|уєте) (?:цей|цю|це) (?:лист|розсилку|повідомлення)|якщо (?:ви )?(?:більше )?не (?:хочете|бажаєте) (?:більше )?отримувати|відписатися від (?:цієї |нашої )?розсилки',
  String.raw`(?:e-?mail|newsletter|nachricht)\p{L}{0,2} nicht (?:richtig|korrekt|vollständig|einwandfrei)|sie erhalten diese[nrs]? (?:e-?mail|newsletter|nachricht|mailing)|diese (?:e-?mail|nachricht) wurde (?:an|versandt|verschickt|gesendet)`,
  '(?:keine|nicht mehr|nicht länger)[^.]{0,50}(?:newsletter|e-?mails?)[^.]{0,40}(?:erhalten|empfangen|bekommen)|(?:newsletter|e-?mails?|rundbrief)[^.]{0,30} nicht (?:mehr|länger) (?:erhalten|empfangen|bekommen)|(?:vom|den) newsletter (?:hier )?(?:abmelden|abbestellen)|können sie (?:sich )?(?:hier|jederzeit)[^.]{0,40}(?:abmelden|abbestellen)',
);
