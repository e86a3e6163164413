import { phrases } from './phrase.ts';

/** Lines of menus, pagers and links that only lead about. English, Polish, Russian, Ukrainian, German. */
export const NAVIGATION = phrases(
  `
    home|homepage|home page|menu|main menu|search|search for|skip to content|skip to main content|
    skip navigation|skip to navigation|back to top|back to the top|top|to top|to the top|top of page|go to top|
    scroll to top|return to top|up|back|go back|previous|next|prev|previous article|next article|previous post|
    next post|older posts|newer posts|older|newer|previous page|next page|first|last|read more|more|
    continue reading|learn more|find out more|show more|load more|see all|view all|see more|view more|show all|
    all news|all posts|all publications|all articles|about|about us|who we are|what we do|our team|our work|
    people|staff|experts|team|contact|contact us|contacts|login|log in|log out|sign in|register|my account|
    sitemap|site map|privacy|privacy policy|privacy notice|terms of use|terms of service|terms and conditions|
    legal notice|legal|imprint|accessibility|faq|careers|jobs|press|press room|media|events|close|
    toggle navigation|open menu|close menu|main navigation|navigation|you are here|breadcrumb|breadcrumbs|
    language|languages|english|in english|en|pl|ru|ua|uk|de|fr|eng|pol|rus|ukr|news|publications|blog|archive|
    archives|topics|programmes|programs|research|rss|rss feed|projects|analyses|library|go to top of page|
    close window|close this window|close the window|view non-amp version|desktop version|full version|full site|advanced search|back to list|back to all|all rights|table of contents|contents
  `,
  `
    strona główna|główna|zamknij okno|pełna wersja|wersja pełna|dodaj do zakładek|szukaj|wyszukaj|wyszukiwarka|przejdź do treści|przejdź do menu|do góry|na górę|góra|
    powrót|powrót na górę|wróć|wstecz|dalej|następny|poprzedni|następna|poprzednia|następny wpis|
    poprzedni wpis|czytaj więcej|więcej|czytaj dalej|czytaj całość|zobacz więcej|zobacz wszystkie|pokaż więcej|
    wszystkie|o nas|kontakt|zaloguj|zaloguj się|zarejestruj się|mapa strony|polityka prywatności|regulamin|
    zamknij|polski|po polsku|aktualności|publikacje|wydarzenia|zespół|eksperci|dla mediów|nawigacja|język|
    spis treści|deklaracja dostępności|archiwum|o instytucie|o fundacji|tematy|projekty
  `,
  `
    главная|главная страница|меню|закрыть окно|полная версия|полная версия сайта|мобильная версия|обсудить на форуме|поиск|перейти к содержанию|перейти к основному содержанию|наверх|вверх|
    в начало|к началу|к началу страницы|назад|вперед|вперёд|далее|следующая|предыдущая|следующий|предыдущий|
    следующая запись|предыдущая запись|читать далее|читать дальше|читать полностью|подробнее|ещё|показать ещё|
    все новости|все материалы|все публикации|о нас|о проекте|о сайте|об институте|контакты|контакт|войти|вход|
    выйти|регистрация|карта сайта|политика конфиденциальности|пользовательское соглашение|закрыть|русский|
    на русском|новости|публикации|события|эксперты|архив|навигация|язык|содержание|темы|проекты|пресс-центр|
    сми о нас
  `,
  `
    головна|головна сторінка|меню|закрити вікно|повна версія|повна версія сайту|мобільна версія|пошук|перейти до вмісту|перейти до змісту|перейти до основного вмісту|нагору|
    вгору|догори|на початок|до початку|назад|далі|вперед|наступна|попередня|наступний|попередній|
    наступний запис|попередній запис|читати далі|читати більше|читати повністю|докладніше|детальніше|більше|ще|
    показати ще|усі новини|всі новини|всі публікації|усі публікації|про нас|про проєкт|про сайт|про інститут|
    контакти|увійти|вхід|вийти|реєстрація|мапа сайту|карта сайту|політика конфіденційності|
    політика приватності|закрити|українська|українською|новини|публікації|події|експерти|архів|навігація|мова|
    зміст|теми|проєкти|проекти
  `,
  `
    startseite|fenster schließen|zur desktop-version|desktop-version|zur mobilen ansicht|menü|hauptmenü|suche|suchen|suchbegriff|zum inhalt springen|zum inhalt|zum hauptinhalt|
    zum hauptinhalt springen|zur navigation|zur suche|nach oben|zum seitenanfang|seitenanfang|zurück|
    zurück zur übersicht|zur übersicht|weiter|vor|nächster beitrag|vorheriger beitrag|nächste seite|
    vorherige seite|nächster artikel|vorheriger artikel|weiterlesen|mehr lesen|mehr|mehr erfahren|
    mehr anzeigen|alle anzeigen|alle meldungen|alle beiträge|über uns|wir über uns|kontakt|anmelden|abmelden|
    einloggen|registrieren|datenschutz|datenschutzerklärung|datenschutzhinweise|impressum|agb|
    nutzungsbedingungen|barrierefreiheit|schließen|deutsch|aktuelles|publikationen|veröffentlichungen|
    veranstaltungen|presse|archiv|themen|projekte|inhalt|inhaltsverzeichnis|navigation|sprache|sie sind hier|
    leichte sprache|gebärdensprache
  `,
  'accueil|rechercher|contact|haut de page|inicio|buscar|contacto|cerca|contatti',
);

const PATH = /^(?:[^»›>→]{2,40}\s[»›>→]\s){2,6}[^»›>→]{2,60}$/u;

/** True for any path of three and more steps: `Institute > Publications > Briefs`. */
export const isPath = (text: string): boolean => /[»›>→]/u.test(text) && PATH.test(text);

/** Invitations to look at something else than the text. */
export const CLICK_HERE =
  /^(?:\(?click here|to [\p{L} -]{3,40},? (?:please )?click here|tap here|see (?:the )?interactive|view (?:the )?interactive|explore the|interactive map|kliknij tutaj|zobacz interaktywn|нажмите здесь|смотрите интерактивн|натисніть тут|дивіться інтерактивн|klicken sie hier|zur interaktiven)/iu;

/** A path from the home page to this one: `Home » Publications » Briefs`. */
export const BREADCRUMBS =
  /^(?:you are here:?\s|jesteś tutaj:?\s|вы здесь:?\s|ви тут:?\s|sie sind hier:?\s)?(?:home|homepage|strona główna|start|главная|головна|startseite|accueil)\s?[»›>→/|·•]\s?\S/iu;
