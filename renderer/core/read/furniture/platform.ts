import type { FurnitureKind } from '../../model/report.ts';
import { anyOf } from '../pattern.ts';
import { phrases } from './phrase.ts';

/** Buttons of newsletter platforms (Substack, Ghost, Medium, Beehiiv, Mailchimp, MailerLite). */
export const PLATFORM = phrases(
  `
    refer a friend|give a gift subscription|gift a subscription|pledge your support|start writing|upgrade to paid|
    upgrade subscription|upgrade your subscription|invite your friends|invite friends|start your substack|start a substack|
    read more on substack|view in app|open in app|listen in app|restack|claim my free post|subscribed|get 7 day free trial|
    start trial|see all posts|leave a tip|discussion about this post|discussion about this video|ready for more|
    share this post|read the full story|become a paid subscriber|become a free subscriber|sponsor this newsletter|
    reply to this email|tell us what you think|was this forwarded to you|published with ghost|made with mailerlite
  `,
  'poleć znajomym|podaruj subskrypcję|otwórz w aplikacji|zobacz w aplikacji|przejdź na płatną subskrypcję',
  'открыть в приложении|подарить подписку|оформить платную подписку|пригласить друзей',
  'відкрити в застосунку|подарувати підписку|оформити платну підписку|запросити друзів',
  'in der app öffnen|abo verschenken|kostenpflichtig abonnieren|freunde einladen|beitrag teilen',
);

/** What readers are thanked for, before they are asked to subscribe, share or reply. */
const THANKS = anyOf(
  String.raw`^(?:thanks|thank you)(?: so much| again)? for (?:reading|subscribing|being here|supporting|listening)\b`,
  String.raw`^(?:dziękuj\p{L}{1,3}|dzięki) za (?:przeczytanie|lekturę|czytanie|uwagę|subskryb)`,
  '^спасибо,? (?:что (?:читаете|читаешь|дочитали|подписаны)|за (?:внимание|прочтение|подписку))',
  '^дякую?(?:ємо)?,? (?:що (?:читаєте|читаєш|дочитали|підписані)|за (?:увагу|прочитання|підписку))',
  String.raw`^(?:vielen |herzlichen )?dank(?:e)?,? (?:fürs lesen|für(?:s| das| ihr| dein) (?:lesen|interesse|abo)|dass (?:sie|du|ihr) (?:lesen|liest|lest|dabei))`,
);

/** The subscription and its kinds, as only such platforms speak of them. */
const SUBSCRIPTION = anyOf(
  String.raw`\b(?:free|paid) subscriber\b|\bto receive new posts\b|\bsubscribe for free\b|\bis a reader[- ]supported (?:publication|newsletter)\b|\b(?:is|are) (?:free today|public so feel free to share)\b`,
  String.raw`\bupgrade (?:to paid|your subscription|to a paid)\b|\bfor the full experience\b|\bwhere people are continuing the conversation\b`,
  '(?:zasubskrybuj|subskrybuj) (?:za darmo|bezpłatnie)|otrzymywać nowe (?:wpisy|teksty|posty)|płatn\\p{L}{1,3} subskryb',
  'подпишитесь бесплатно|получать новые (?:письма|посты|тексты|выпуски)|платн\\p{L}{2,3} подпис',
  'підпишіться безкоштовно|отримувати нові (?:дописи|листи|тексти|випуски)|платн\\p{L}{1,3} підпис',
  'abonnieren sie kostenlos|kostenlos abonnieren|um neue (?:beiträge|texte|ausgaben) zu erhalten|zahlende[rsn]? abonnent',
  'abonnez-vous gratuitement|suscríbete gratis|iscriviti gratuitamente|přihlaste se zdarma',
);

/** What a reader who liked a text is asked to do with it. */
const PASS_ON = anyOf(
  String.raw`^if you (?:enjoyed|liked|found)\b.{0,60}\b(?:forward|share|pass|send|hit|tap|leave|consider|tell)\b`,
  '^jeśli (?:podoba|spodobał).{0,60}(?:udostępnij|podaj|prześlij|poślij|przekaż|podziel)',
  '^если (?:вам |тебе )?(?:понравил|этот (?:текст|выпуск)).{0,60}(?:подел|перешл|расскаж|отправ)',
  '^якщо (?:вам |тобі )?(?:сподоба|цей (?:текст|випуск)).{0,60}(?:поділ|перешл|розкаж|надішл)',
  '^wenn (?:ihnen|dir|euch).{0,40}(?:gefallen|gefällt).{0,40}(?:leite|teile|empf|sag)',
);

const SPONSOR = anyOf(
  String.raw`^(?:this|today[’']s|the) (?:issue|newsletter|edition|episode|post|week[’']s \p{L}{1,12})(?: of .{1,40})? (?:is|was) (?:brought to you|sponsored|supported|presented|made possible) by\b`,
  '^(?:partnerem|sponsorem) (?:wydania|newslettera|odcinka) jest|^(?:спонсор|партн[её]р) (?:выпуска|рассылки|випуску|розсилки)|^(?:diese|die heutige) (?:ausgabe|folge) wird (?:präsentiert|unterstützt|gesponsert) von',
);

/** Other issues, offered by a line of their own. */
const OTHER_ISSUE =
  /^(?:(?:previous|last|next|earlier) (?:issue|edition|letter|post|newsletter)s?|(?:poprzedni|następny|kolejny) (?:numer|list|wpis|odcinek)|(?:предыдущ|следующ)\p{L}{2,3} (?:выпуск|письмо|номер)|(?:попередн|наступн)\p{L}{1,3} (?:випуск|лист|номер)|(?:vorherige|letzte|nächste) (?:ausgabe|folge))\s?[:–—-]\s/iu;

const LONGEST = 320;
const LONGEST_THANKS = 200;

/** The kind of a line that a newsletter platform put into a text; undefined for all others. */
export function kindOnPlatform(text: string): FurnitureKind | undefined {
  if (text.length > LONGEST) return undefined;
  if (SUBSCRIPTION.test(text)) return 'newsletter';
  if (text.length > LONGEST_THANKS) return undefined;
  if (THANKS.test(text) || PASS_ON.test(text)) return 'share';
  if (OTHER_ISSUE.test(text)) return 'navigation';
  return SPONSOR.test(text) ? 'appeal' : undefined;
}
