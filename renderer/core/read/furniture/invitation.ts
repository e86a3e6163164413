import type { FurnitureKind } from '../../model/report.ts';
import { anyOf } from '../pattern.ts';

/** `Found a mistake? Select it and press Ctrl+Enter`. */
const MISTAKE = anyOf(
  String.raw`ctrl\s?\+\s?enter`,
  String.raw`^(?:have you |did you )?(?:found|find|spotted|spot|noticed|notice|seen|see) (?:an? )?(?:error|mistake|typo|bug|inaccuracy)\b|^report (?:an? )?(?:error|mistake|typo|correction)\b`,
  String.raw`^(?:zauważy\p{L}{1,4}|znalaz\p{L}{1,4}|widzi\p{L}{1,3}|zgłoś) (?:\p{L}{1,6} )?(?:błąd|literówk\p{L}{1,2}|pomyłk\p{L}{1,2})`,
  String.raw`^(?:если (?:вы )?)?(?:нашли|заметили|увидели|обнаружили|сообщить об) (?:ошибк|опечатк|неточност)`,
  String.raw`^(?:якщо (?:ви )?)?(?:помітили|знайшли|побачили|виявили|повідомити про) (?:помилк|неточн|одрук)`,
  String.raw`^(?:haben sie )?(?:einen )?fehler (?:gefunden|entdeckt|bemerkt|melden)`,
);

/** `Listen to this article`, `Слушать статью`, `Artikel anhören`. */
const LISTEN = anyOf(
  String.raw`^(?:listen(?: to)?|play|hear|watch) (?:(?:to )?(?:this|the|our|full|audio)\s){0,3}(?:article|story|post|episode|audio|podcast|text|report|version|video|interview)\b`,
  String.raw`^(?:po|od|wy)?słuchaj (?:\p{L}{1,8} ){0,2}(?:artykuł|tekst|podcast|odcin|wersj|nagrani)`,
  String.raw`^(?:про|по)?слушай?(?:ть|те) (?:\p{L}{1,6} ){0,2}(?:стать|текст|подкаст|материал|выпуск|аудио)`,
  String.raw`^(?:про|по)?слуха(?:ти|йте) (?:\p{L}{1,6} ){0,2}(?:статт|текст|подкаст|матеріал|випуск|аудіо)`,
  String.raw`^(?:(?:diesen|den|das|jetzt) )?(?:artikel|beitrag|text|podcast|interview)(?: jetzt| hier)? (?:anhören|vorlesen|hören)`,
  String.raw`^(?:écouter|escuchar?|ascolta) (?:\p{L}{1,5}[ ’'])?(?:article|artículo|articolo|podcast|audio)`,
  String.raw`\bwherever you (?:get|listen to) your podcasts\b|\bwo es podcasts gibt\b`,
);

/** `Get our app`, `Pobierz naszą aplikację`. */
const APP = anyOf(
  String.raw`^(?:get|download|install|try|open in) (?:the|our) (?:[\p{L}\d+]{1,20} ){0,3}apps?\b`,
  String.raw`^(?:pobierz|ściągnij|zainstaluj) (?:\p{L}{1,8} ){0,2}aplikacj`,
  String.raw`^(?:скачайте|скачать|установите|загрузите) (?:\p{L}{1,12} ){0,3}приложени`,
  String.raw`^(?:завантаж(?:те|уйте|ити)|скачайте|встановіть) (?:\p{L}{1,12} ){0,3}(?:застосунок|додаток|апку)`,
  String.raw`^(?:jetzt |hier )?(?:unsere |die )?(?:[\p{L}\d+-]{1,20} ){0,2}app (?:herunterladen|laden|holen|installieren)|^(?:laden|lade|holen|hol) (?:sie )?(?:sich )?(?:\p{L}{1,10} ){0,3}app\b`,
);

const SERVICE = String.raw`(?:facebook|twitter|x\b|linkedin|whats?app|telegram|instagram|youtube|tiktok|threads|bluesky|mastodon|viber|signal|spotify|soundcloud|google (?:news|podcasts|новост|новин)|apple (?:news|podcasts)|flipboard|e-?mail|rss|телеграм|фейсбук|твит|твіт|вайбер|ватсап|вотсап|инстаграм|інстаграм|ютуб|дзен|вконтакте|одноклассник|соцсет|соцмереж|социальн\p{L}{2,3} сет|соціальн\p{L}{2,3} мереж|social media|mediach społeczno|sozialen (?:medien|netz)|fejsbuk|twitt?er)`;
const OURSELVES = String.raw`(?:us|our|me|my|@\S{1,40}|nas|nasz\p{L}{0,4}|mnie|mój|do nas|нас|нами|наш\p{L}{0,4}|к нам|до нас|на нас|меня|мене|uns|unser\p{L}{0,2}|mir|nous|nos|nosotros|nuestr\p{L}{1,2})`;

/** `Follow us on X`, `Join our WhatsApp channel`, `Обсудить наш Telegram`. The house speaks of itself, or names a button. */
const CHANNEL = anyOf(
  `^(?:[^.!?]{0,60}[?!] )?(?:please |and |also |jetzt |bitte |а також )?(?:follow|like|find|join|subscribe(?: to)?|connect with|get|add|talk to|polub|obserwuj|śledź|znajdź|dołącz|subskrybuj|czytaj|zobacz|подпи\\p{L}{2,10}|читайте|следите|присоединяйтесь|вступайте|ищите|добавьте|підпи\\p{L}{2,10}|стежте|долуча\\p{L}{2,6}|приєднуй\\p{L}{2,4}|шукайте|додайте|folgen|folge|finden|besuchen|abonnieren|abonniere|diskutieren|suivez|retrouvez|síganos|síguenos|siguenos|únete|seguici)(?: sie| du| się| też| także| również| также| ще)?(?: \\S{1,14}){0,3}? ${OURSELVES}(?![\\p{L}\\p{N}]).{0,80}${SERVICE}`,
  `^(?:share|post|udostępnij|podziel się|поделиться|поделитесь|поделись|поділитися|поділитись|поширити|поширте|teilen|teile|partager|compartir|condividi)(?: (?:this|it|this \\p{L}{3,8}|to|tym|to|это|цим|diesen \\p{L}{3,8}|auf|na|w|в|у|на|on|via|sur|en|su|with|by|per|via|через|przez)){0,3} ${SERVICE}.{0,60}$`,
  `^click to (?:share|print|email|tweet)\\b.{0,80}$|^(?:click|tap) .{0,40}opens in (?:a )?new (?:window|tab)`,
  `^(?:auf|via|per|na|w|в|у|на|on|sur) ${SERVICE}(?:\\p{L}{0,4})? (?:teilen|posten|folgen|versenden|udostępnij|поделиться|поділитися|share|follow).{0,20}$`,
  `^(?:подпи(?:саться|сывайтесь|шитесь)|підпи(?:сатися|сатись|суйтесь|суйтеся|шіться)|subscribe|follow|join|dołącz|читайте|читать|читати|abonnieren|folgen)(?: \\S{1,10}){0,2} (?:on|to|via|in|na|w|в|у|на|auf|по|через|к|до) (?:\\p{L}{1,10}[ -]){0,2}${SERVICE}.{0,30}$`,
  `^(?:síguenos|siguenos|síganos|suivez-nous|seguici|únete)(?: \\S{1,10}){0,3} ${SERVICE}.{0,80}$`,
  `^(?:all|wszystkie|все|усі|всі|alle) .{0,50}(?:channel|kanale|канале|каналі|kanal).{0,20}${SERVICE}.{0,20}$`,
);

/** `Log in to comment`, `Your email address will not be published`. */
const COMMENTING = anyOf(
  String.raw`^(?:you must be |please )?(?:log|sign|logged|signed) ?in\b.{0,40}\bcomment|\bto (?:post|leave|write|add) a(?:ny)? comment|^your e-?mail address will not be published|\brequired fields are marked\b`,
  String.raw`^(?:musisz się )?za(?:loguj|logować).{0,40}(?:koment|skoment)|^twój adres e-?mail nie zostanie|wymagane pola są oznaczone`,
  String.raw`(?:чтобы|для того чтобы) (?:оставить|написать|добавить|оставлять).{0,20}комментари|^(?:войдите|авторизуйтесь|зарегистрируйтесь).{0,50}комментари|^(?:ваш )?(?:адрес )?e-?mail не будет опубликован`,
  String.raw`(?:щоб|аби) (?:залишити|написати|додати|залишати).{0,20}коментар|^(?:увійдіть|авторизуйтеся|зареєструйтесь).{0,50}коментар|e-?mail (?:адреса )?не (?:оприлюднюватиметься|буде опубліковано)`,
  String.raw`^(?:bitte )?(?:melden sie sich|loggen sie sich|sie müssen (?:sich |angemeldet)).{0,50}(?:komment|diskussion)|^(?:deine|ihre) e-?mail-?adresse wird nicht veröffentlicht|erforderliche felder sind`,
);

/** `How useful was this article?`, `Rate this post`, a reader's poll. */
const RATING = anyOf(
  String.raw`^(?:was|is) this (?:page|article|text|post|information|content) (?:useful|helpful|interesting)|^(?:how useful|did you (?:find|like|enjoy) (?:this|the) (?:page|article|text|post))|^rate (?:this|the) (?:article|post|page)|^take (?:our|the|this) (?:\p{L}{1,10}[ -]){0,3}survey\b`,
  String.raw`^(?:oceń|czy (?:ten|ta) (?:artykuł|tekst|strona) (?:był|jest)|jak oceniasz|podoba ci się ten)|^czy (?:tekst|artykuł) był (?:przydatny|pomocny)`,
  String.raw`^(?:оцените|оценить) (?:стать|материал|текст|публикац)|^(?:была ли|оказалась ли|был ли) (?:эта |этот )?(?:статья|страница|материал|текст) (?:\p{L}{1,5} )?полез|^вам понравил(?:ась|ся) (?:эта |этот )?(?:стать|материал|текст)`,
  String.raw`^(?:оцініть|оцінити) (?:статт|матеріал|текст|публікац)|^чи (?:була|був) (?:ця |цей )?(?:стаття|сторінка|матеріал|текст) (?:\p{L}{1,5} )?корис|^вам сподоба(?:лася|вся) (?:ця |цей )?(?:статт|матеріал|текст)`,
  String.raw`^(?:war|ist) (?:dieser|der|diese) (?:artikel|beitrag|text|seite) (?:\p{L}{1,6} )?(?:hilfreich|nützlich|interessant)|^(?:wie )?(?:hat )?(?:ihnen|dir) (?:der|dieser) (?:artikel|beitrag|text) gefallen|^wie (?:hat|fanden|bewerten) .{0,14}(?:artikel|beitrag|text)|^(?:artikel|beitrag) gefallen\?|^möchten sie (?:den|diesen) (?:artikel|beitrag) teilen|^(?:artikel|beitrag) bewerten`,
);

/** What stands between two halves of a text that an advertisement parts. */
const BETWEEN = anyOf(
  String.raw`^(?:article|story|text) continues (?:below|after)|^(?:scroll|continue) (?:down |reading )?(?:to continue|below|after)`,
  String.raw`^(?:dalsza|ciąg dalszy|dalszy ciąg|kontynuacja|reszta).{0,25}(?:pod|poniżej|za)\b.{0,30}$|^artykuł (?:jest )?kontynuowany`,
  String.raw`^продолжение (?:статьи |текста |материала )?(?:после|ниже|под)|^продовження (?:статті |тексту |матеріалу )?(?:після|нижче|під)`,
  String.raw`^(?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:\p{L}{1,10} ){0,4}(?:weiter|fortgesetzt)`,
);

const KINDS: readonly (readonly [FurnitureKind, RegExp, number])[] = [
  ['contact', MISTAKE, 220],
  ['share', LISTEN, 90],
  ['appeal', APP, 140],
  ['share', CHANNEL, 220],
  ['counter', COMMENTING, 200],
  ['share', RATING, 120],
  ['navigation', BETWEEN, 90],
];

/** The kind of a line in which the page asks its reader to do something with it; undefined for all others. */
export function kindOfInvitation(text: string): FurnitureKind | undefined {
  if (text.length > 220) return undefined;
  return KINDS.find(([, pattern, longest]) => text.length <= longest && pattern.test(text))?.[0];
}
