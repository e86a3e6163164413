import { fold } from '../../text/fold.ts';
import { phrases } from '../furniture/phrase.ts';

/** Accounts of publishing systems and collective names: no authors. */
const NOBODY = phrases(
  `
    admin|administrator|editor|editors|editorial|editorial team|editorial staff|editorial board|staff|
    staff writer|staff report|staff reporter|team|webmaster|web editor|web team|web admin|root|user|guest|
    guest author|anonymous|tool|system|online|news desk|newsdesk|press office|press service|redakcja|redaktor|
    administracja|zespół|zespół redakcyjny|biuro prasowe|редакция|редактор|администратор|админ|пресс-служба|
    команда|редакція|адміністратор|адмін|пресслужба|прес-служба|redaktion|die redaktion|administrator in|
    super user|superuser|super admin|site administrator|system administrator|windows user|microsoft office user|
    microsoft account|default user|new user|marketing|marketing team|content team|content editor|digital team|
    communications|communications team|communications department|media team|publications team|research team|
    publishing team|the editors|the editor|moderator|moderators|publisher|author|autor|redakcja portalu|redakcja serwisu|
    zespół redakcji|sekretariat|użytkownik systemu windows|użytkownik|dział komunikacji|dział marketingu|
    biuro komunikacji|администратор сайта|суперпользователь|супер пользователь|пользователь|пользователь windows|
    редакция сайта|отдел маркетинга|контент-менеджер|автор|адміністратор сайту|суперкористувач|користувач|
    користувач windows|редакція сайту|контент-менеджер|відділ маркетингу|windows-benutzer|benutzer|
    sekretariat|online-redaktion|onlineredaktion|webredaktion|marketingabteilung|öffentlichkeitsarbeit|
    praktikant|verwaltung|super-user|superbenutzer|gast|
    pressestelle|website|site admin|wordpress|unknown|none|n a
  `,
);

/** True for accounts of publishing systems and collective names. */
export const isNobody = (name: string): boolean =>
  NOBODY.has(
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ) ||
  /^[\p{Ll}\d_.-]+$/u.test(name) ||
  /@/u.test(name);
