import { anyOf } from '../pattern.ts';
import { phrases } from './phrase.ts';

/** Headings over a house's own events and posts to fill. */
export const HOUSE_NEWS = phrases(
  `
    upcoming event|upcoming events|event announcement|events calendar|save the date|we are hiring|join our team|
    job offers|job openings|vacancy|vacancies|open positions|work with us
  `,
  `
    nadchodzące wydarzenie|nadchodzące wydarzenia|najbliższe wydarzenia|zapowiedź wydarzenia|zaproszenie na wydarzenie|
    oferty pracy|oferta pracy|pracuj z nami|dołącz do zespołu
  `,
  `
    анонс|анонсы|анонс события|анонс мероприятия|ближайшие события|ближайшие мероприятия|предстоящие мероприятия|
    вакансии|вакансия|работа у нас
  `,
  'анонс події|анонси подій|найближчі події|майбутні події|вакансії|вакансія|робота в нас',
  `
    veranstaltungshinweis|veranstaltungshinweise|veranstaltungstipp|kommende veranstaltungen|nächste veranstaltungen|
    stellenangebote|stellenangebot|stellenausschreibung|stellenausschreibungen|offene stellen|wir suchen sie
  `,
);

/** Below such a heading: when, where and how to apply. */
export const INVITES = anyOf(
  String.raw`\d{1,2}[:.]\d{2}|\b(?:register|registration|apply|rsvp|deadline)\b|rejestrac|zapisy|zgłoszeni|aplik|регистрац|заявк|реєстрац|anmeld|bewerb|\(m/w/d\)`,
);
