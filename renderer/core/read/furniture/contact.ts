import { phrases } from './phrase.ts';

export const CONTACT = phrases(
  `
    press contact|press contacts|media contact|media contacts|media enquiries|media inquiries|press enquiries|
    press office|for media|for the media|for more information|for further information|contact information|
    contact details|get in touch|our address|our office|our mailing address is|our mailing address|mailing address
  `,
  `
    kontakt dla mediów|kontakt dla prasy|biuro prasowe|dane kontaktowe|dla mediów|więcej informacji|
    kontakt z redakcją|adres redakcji|nasz adres|adres korespondencyjny
  `,
  `
    контакты для прессы|контакты для сми|контакт для прессы|пресс-служба|контактная информация|
    контактные данные|наш адрес|связаться с нами|свяжитесь с нами|дополнительная информация
  `,
  `
    контакти для преси|контакти для змі|контакт для преси|пресслужба|прес-служба|контактна інформація|
    контактні дані|наша адреса|зв’язатися з нами|зв’яжіться з нами|додаткова інформація
  `,
  `
    pressekontakt|kontakt für die presse|medienkontakt|ansprechpartner|ansprechpartnerin|ihr ansprechpartner|
    kontaktdaten|pressestelle|weitere informationen|so erreichen sie uns|anschrift
  `,
);

const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,30}){1,4}/u;
const PHONE =
  /(?:\b(?:tel|phone|fax|mob|telefon)\b|тел|факс|☎|📞)[\p{L}]{0,6}[.:]?\s{0,3}[+(]?\d|\+\d{1,3}[\s()-]{0,3}\d{2,4}(?:[\s()-]{0,3}\d{2,4}){1,5}/iu;
const CONTACT_START =
  /^(?:(?:press|media) (?:contacts?|enquiries|inquiries|office)|for (?:more|further|additional) (?:information|details)|for (?:media|press) (?:enquiries|inquiries)|contact(?: us)?\s?:|e-?mail\s?:|tel\.?\s?:|phone\s?:|kontakt(?: dla (?:mediów|prasy))?\s?:|więcej informacji\s?:|контакт(?:ы|и)?(?: для (?:прессы|сми|преси|змі))?\s?:|по вопросам|з питань|pressekontakt|kontakt für|ansprechpartner(?:in)?\s?:|rückfragen)/iu;

/** A house in a street with the number of its town: `ul. Polna 1, 00-001 Warszawa`. */
const STREET =
  /(?:\b(?:ul|al|pl)\.\s|\b(?:street|avenue|road|boulevard|square|lane|suite|p\.?\s?o\.? box)\b|\b(?:st|ave|rd|blvd)\.?,|(?:straße|strasse|str\.|platz|allee|damm|ufer)\s\d|(?:^|\s)(?:ул|вул|просп|пр-т|бул|пл)\.?\s)/iu;
const POSTCODE = /(?:^|[\s,(-])(?:\d{2}-\d{3}|\d{5,6}|\d{3} \d{2}|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})(?=$|[\s,.)-])/u;
const LONGEST_POSTAL = 160;

const isPostal = (text: string): boolean =>
  text.length <= LONGEST_POSTAL && /\d{2}/u.test(text) && POSTCODE.test(text) && STREET.test(text);

/** How a house is registered, or where letters reach it; the number is near. */
const REGISTERED =
  /(?:\b(?:krs|nip|regon|ust-?id(?:nr)?|ičo|siret)\b|registered (?:charity|office|company)|(?:charity|company|registration) (?:no|number|reg)|(?:vereins|handels)register|adres do korespondencji|postanschrift|anschrift der redaktion|реєстраційний номер|адреса для листування|адрес для (?:писем|корреспонденции)|регистрационный номер|огрн|(?:^|\s)инн(?=\s)|єдрпоу|свидетельство о регистрации|свідоцтво про (?:державну )?реєстрацію)[^\d]{0,40}\d{2}/iu;
const LONGEST_REGISTERED = 220;

/** True for lines that hold an address, a number or an invitation to write, and little else. */
export function isContact(text: string): boolean {
  if (text.length > 300) return false;
  if (isPostal(text)) return true;
  if (text.length <= LONGEST_REGISTERED && /\d{2}/u.test(text) && REGISTERED.test(text)) return true;
  const reaches = (text.includes('@') && MAIL.test(text)) || (/\d/u.test(text) && PHONE.test(text));
  return reaches && (text.length <= 160 || CONTACT_START.test(text));
}
