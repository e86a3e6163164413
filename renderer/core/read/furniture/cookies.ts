import { anyOf } from '../pattern.ts';
import { phrases } from './phrase.ts';

export const COOKIES = phrases(
  `
    accept|accept all|accept all cookies|accept cookies|accept and close|reject|reject all|decline|deny|
    i agree|agree|i accept|got it|ok|okay|dismiss|manage cookies|manage preferences|cookie settings|
    cookies settings|cookie policy|cookie preferences|cookie notice|cookies|preferences|save preferences|
    necessary|strictly necessary|privacy preferences|only necessary
  `,
  `
    akceptuję|akceptuj|akceptuj wszystkie|zaakceptuj wszystkie|zgadzam się|rozumiem|odrzuć|odrzuć wszystkie|
    ustawienia plików cookie|ustawienia cookies|polityka cookies|polityka plików cookies|przejdź do serwisu
  `,
  `
    принять|принять все|принимаю|согласен|согласиться|я согласен|понятно|хорошо|отклонить|отклонить все|
    настройки cookie|политика cookie|настройки файлов cookie
  `,
  `
    прийняти|прийняти все|приймаю|погоджуюсь|погоджуюся|згоден|зрозуміло|добре|відхилити|відхилити все|
    налаштування cookie|налаштування файлів cookie|політика cookie
  `,
  `
    akzeptieren|alle akzeptieren|alle cookies akzeptieren|zustimmen|einverstanden|ich stimme zu|verstanden|
    ablehnen|alle ablehnen|nur notwendige|cookie-einstellungen|cookie einstellungen|einstellungen|
    einstellungen speichern|auswahl speichern|privatsphäre-einstellungen
  `,
);

/** What every sentence about cookies names; looked for first, for it is quick. */
export const COOKIE_WORD = /cookie|ciasteczk|куки|кукі/iu;

/** Sentences that tell of cookies to a visitor. */
export const COOKIE_SENTENCE = anyOf(
  String.raw`\b(?:we|website|site|page|by continuing)\b.{0,60}\bcookies?\b`,
  String.raw`\bcookies?\b.{0,60}\b(?:experience|consent|browser|website|preferences|analytics|traffic)\b`,
  '(?:strona|serwis|witryna|korzystamy|używamy|używa|wykorzystuje).{0,60}(?:cookies?|ciasteczk)',
  '(?:сайт|мы|используе).{0,60}(?:cookies?|куки)',
  '(?:сайт|ми|використову).{0,60}(?:cookies?|кукі)',
  String.raw`(?:website|webseite|seite|wir|diese).{0,60}\bcookies?\b`,
  String.raw`\bcookies?\b.{0,80}(?:einverstanden|einwilligung|zustimm)`,
);
