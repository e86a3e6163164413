import { anyOf } from '../pattern.ts';
import { phrases } from './phrase.ts';

export const NEWSLETTER = phrases(
  `
    newsletter|our newsletter|newsletters|subscribe|subscribe now|subscribe to our newsletter|
    subscribe to newsletter|subscribe by email|subscribe via email|subscription|sign up|sign up now|
    sign up for updates|sign up for our newsletter|join our mailing list|mailing list|email updates|
    get updates|stay updated|stay informed|stay up to date|your email|your email address|email address|
    enter your email|enter your email address|submit|join
  `,
  `
    newsletter|subskrybuj|subskrypcja|zapisz się|zapisz się do newslettera|zapisz się na newsletter|
    zapisz się do naszego newslettera|twój e-mail|twój adres e-mail|adres e-mail|podaj adres e-mail|
    bądź na bieżąco|lista mailingowa
  `,
  `
    рассылка|наша рассылка|подписка|подписаться|подпишитесь|подписка на рассылку|подписаться на рассылку|
    подпишитесь на рассылку|подпишитесь на нашу рассылку|ваш e-mail|ваш email|электронная почта|введите e-mail|
    будьте в курсе
  `,
  `
    розсилка|наша розсилка|підписка|підписатися|підписатись|підпишіться|підпишіться на розсилку|
    підписатися на розсилку|підписка на розсилку|ваш e-mail|ваш email|ваша електронна адреса|електронна пошта|
    введіть e-mail|будьте в курсі
  `,
  `
    newsletter abonnieren|abonnieren|jetzt abonnieren|zum newsletter|zum newsletter anmelden|
    newsletter bestellen|newsletter-anmeldung|newsletteranmeldung|ihre e-mail-adresse|e-mail-adresse|
    immer auf dem laufenden|jetzt anmelden|bleiben sie informiert
  `,
);

/** Sentences that ask the reader to subscribe. */
export const SUBSCRIBE = anyOf(
  String.raw`\b(?:subscribe|sign up|register|join)\b.{0,40}\b(?:newsletters?|mailing list|weekly|updates|bulletin|digest|email)\b`,
  String.raw`\b(?:newsletter|updates)\b.{0,40}\b(?:your inbox|by e-?mail|sign up|subscribe)\b`,
  '(?:zapisz|zapraszamy|zaprenumeruj|subskrybuj).{0,40}newsletter|newsletter.{0,40}(?:zapisz|subskrybuj)',
  'подпи(?:шитесь|сывайтесь|саться|шись).{0,40}(?:рассылк|новост|канал|телеграм|telegram|youtube)',
  'підпи(?:шіться|суйтесь|суйтеся|сатися|шись).{0,40}(?:розсилк|новин|канал|телеграм|telegram|youtube)',
  '(?:abonnieren|bestellen|melden) sie.{0,40}newsletter|newsletter.{0,30}(?:abonnieren|anmelden|bestellen)',
  String.raw`^(?:to unsubscribe|unsubscribe)\b|^(?:aby|żeby) (?:się )?wypisać|^чтобы отписаться|^щоб відписатися`,
  '^um sich abzumelden',
  'in your inbox|straight to your inbox|unsubscribe at any time|jederzeit abbestell',
);
